import { expect } from '@playwright/test';
import type { BrowserContext, Page } from '@playwright/test';
import { createHand } from './support/hand.ts';
import { hostedTest } from './support/host.ts';
import { startElsewhere, startUnguarded, tryToLeave } from './support/elsewhere.ts';
import type { Elsewhere } from './support/elsewhere.ts';
import { practise } from './support/practise.ts';

// Somebody's script runs in the page, or in the worker that holds the keys, and wants to send words away.

const test = hostedTest.extend<{ elsewhere: Elsewhere }>({
	elsewhere: async ({}, use) => {
		const elsewhere = await startElsewhere();
		await use(elsewhere);
		await elsewhere.stop();
	},
});

test.setTimeout(120_000);

const keeperOf = (page: Page) => page.workers().find((worker) => worker.url().includes('keeper'))!;

/** A conversation lies open, with the keeper at work. */
const lieOpen = async (page: Page): Promise<void> => {
	await practise(createHand(page));
	await page.getByRole('navigation').first().waitFor();
};

const serviceWorkerOf = (context: BrowserContext) => context.serviceWorkers()[0]!;

test.describe('On the very first load, before there is an offline copy', () => {
	test.use({ serviceWorkers: 'block' });

	test('nothing gets from the page or the keeper to another site', async ({
		page,
		elsewhere,
		complaints,
	}) => {
		await page.goto('/');
		await lieOpen(page);
		await tryToLeave('page', page, elsewhere);
		await tryToLeave('worker', keeperOf(page), elsewhere);
		expect([...elsewhere.hits]).toEqual([]);
		// The browser says in the console what it refused.
		complaints.length = 0;
	});
});

test('From the offline copy, with the host gone, nothing gets to another site from the page, the keeper or the service worker', async ({
	page,
	context,
	host,
	elsewhere,
	complaints,
}) => {
	await page.goto('/');
	await page.getByText('Ready without internet').waitFor({ timeout: 60_000 });
	await host.stop();
	await page.goto('/');
	await lieOpen(page);
	expect(await page.evaluate(() => navigator.serviceWorker.controller !== null)).toBe(true);
	await tryToLeave('page', page, elsewhere);
	await tryToLeave('worker', keeperOf(page), elsewhere);
	await tryToLeave('service worker', serviceWorkerOf(context), elsewhere);
	expect([...elsewhere.hits]).toEqual([]);
	complaints.length = 0;
});

test('The same attempts arrive from a site without such a policy, each of them, so they are real', async ({
	page,
	elsewhere,
	complaints,
}) => {
	const unguarded = await startUnguarded();
	await page.goto(unguarded.origin);
	const fromPage = await tryToLeave('page', page, elsewhere);
	expect([...elsewhere.hits].sort()).toEqual(fromPage);

	elsewhere.hits.clear();
	const [worker] = await Promise.all([
		page.waitForEvent('worker'),
		page.evaluate(`void new Worker('/worker.js', { type: 'module' })`),
	]);
	const fromWorker = await tryToLeave('worker', worker, elsewhere);
	expect([...elsewhere.hits].sort()).toEqual(fromWorker);

	elsewhere.hits.clear();
	const [serviceWorker] = await Promise.all([
		page.context().waitForEvent('serviceworker'),
		page.evaluate(`void navigator.serviceWorker.register('/service-worker.js')`),
	]);
	const fromServiceWorker = await tryToLeave('service worker', serviceWorker, elsewhere);
	expect([...elsewhere.hits].sort()).toEqual(fromServiceWorker);
	await unguarded.stop();
	complaints.length = 0;
});
