import { expect } from '@playwright/test';
import type { APIRequestContext } from '@playwright/test';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { HeaderList } from '../../scripts/headers.mjs';
import { hostedTest as test } from './support/host.ts';

const headerList = async (request: APIRequestContext) =>
	(await (await request.get('/headers.json')).json()) as HeaderList;

test('After the first visit the app opens without internet, deep links included', async ({
	page,
	request,
	host,
}) => {
	const pages = Object.keys((await headerList(request)).byPath);
	await page.goto('/');
	await expect(page.getByText('Ready without internet')).toBeVisible();
	await host.stop();

	for (const address of pages) {
		await page.goto(address);
		// The sheet opens to nobody while the tablet is locked: it leads to the door.
		await expect(page).toHaveURL(address === '/session/' ? '/' : address);
		await expect(page.locator('h1').first(), address).toBeVisible();
	}
	await page.reload();
	await expect(page.locator('h1').first()).toBeVisible();
});

test('An address that does not exist leads home without internet', async ({ page, host }) => {
	await page.goto('/');
	await expect(page.getByText('Ready without internet')).toBeVisible();
	await host.stop();
	await page.goto('/nowhere');
	await expect(page).toHaveURL('/');
});

test('Every answer carries the one list of headers, from the host and from the copy', async ({
	page,
	request,
}) => {
	const list = await headerList(request);
	const pages = Object.keys(list.byPath);
	await page.goto('/');
	await expect(page.getByText('Ready without internet')).toBeVisible();
	for (const address of [...pages, '/service-worker.js', '/icon.svg', '/nowhere']) {
		const expected = list.byPath[address] ?? list.everyPath;
		expect((await request.get(address)).headers(), address).toMatchObject(lowerCased(expected));
	}
	for (const address of [...pages, '/icon.svg']) {
		const expected = list.byPath[address] ?? list.everyPath;
		const headers = await page.evaluate(async (path) => {
			const response = await fetch(path);
			return Object.fromEntries(response.headers);
		}, address);
		expect(headers, address).toMatchObject(lowerCased(expected));
	}
});

const lowerCased = (headers: Record<string, string>) =>
	Object.fromEntries(Object.entries(headers).map(([name, text]) => [name.toLowerCase(), text]));

test('A newer app waits until it is let in, and then comes whole', async ({ page, host }) => {
	await page.goto('/');
	await expect(page.getByText('Ready without internet')).toBeVisible();
	const robots = page.locator('meta[name=robots]');
	await publishAnother(host.folder);

	await expect.poll(() => page.evaluate(looksForUpdate)).toBe('waits');
	await page.reload();
	await expect(robots, 'the app that was begun with stays').toHaveAttribute('content', 'noindex');

	await page.evaluate(async () => {
		const registration = await navigator.serviceWorker.getRegistration();
		registration?.waiting?.postMessage({ kind: 'update-accepted' });
	});
	await expect(robots).toHaveAttribute('content', 'noindex, noarchive');
	expect(await page.evaluate(() => caches.keys())).toHaveLength(1);
});

/** The same build under another version, with one word changed, as a host would put it up. */
const publishAnother = async (folder: string) => {
	const { version } = JSON.parse(await readFile(join(folder, '_app/version.json'), 'utf8')) as {
		version: string;
	};
	for (const [name, from, to] of [
		['service-worker.js', version, '9.9.9'],
		['headers.json', version, '9.9.9'],
		['index.html', 'content="noindex"', 'content="noindex, noarchive"'],
	] as const) {
		const file = join(folder, name);
		const text = await readFile(file, 'utf8');
		await writeFile(file, text.replaceAll(from, to));
	}
};

const looksForUpdate = async () => {
	const registration = await navigator.serviceWorker.getRegistration();
	await registration?.update();
	return registration?.waiting ? 'waits' : 'nothing yet';
};

test('Every file of the build is kept, those that only a worker loads included', async ({
	page,
	host,
}) => {
	await page.goto('/');
	await expect(page.getByText('Ready without internet')).toBeVisible();
	const kept = await page.evaluate(async () => {
		const [name = ''] = await caches.keys();
		const requests = await (await caches.open(name)).keys();
		return requests.map(({ url }) => new URL(url).pathname);
	});
	const files = (await readdir(host.folder, { recursive: true })).filter((file) =>
		/\.(js|css|woff2?|svg|png)$/.test(file),
	);
	const missing = files.filter((file) => !kept.includes(`/${file}`));
	expect(missing).toEqual(['service-worker.js']);
});
