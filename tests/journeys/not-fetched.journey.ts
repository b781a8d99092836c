import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import { createHand } from './support/hand.ts';
import { test } from './support/journey.ts';
import { agree, seal } from './support/plan.ts';
import { begin, practitioner, seat, setUp, untilSaved } from './support/table.ts';

test.setTimeout(180_000);

// The very first visit: nothing is kept for working without internet yet.
test.beforeEach(({ context }) =>
	context.addInitScript(() => {
		Reflect.deleteProperty(Navigator.prototype, 'serviceWorker');
	}),
);

const isMissing = 'A part of this app did not come.';
const keepers = (page: Page) => page.workers().filter((one) => one.url().includes('keeper'));

test('A part that cannot be fetched is said, and Lock still locks', async ({
	page,
	context,
	complaints,
}) => {
	const hand = createHand(page);
	await setUp(hand, { withPin: true });
	await context.setOffline(true);
	await hand.tap('New conversation');
	await expect(page.getByText(isMissing)).toBeVisible();

	await context.setOffline(false);
	await hand.tap('Lock', page.locator('body'));
	await expect(page.getByRole('heading', { name: 'Who’s working today?' })).toBeVisible();
	// What could not be fetched stands in the console as well: the browser writes it there.
	complaints.length = 0;
});

test('A conversation begins at the second try, when the network is back', async ({
	page,
	context,
	complaints,
}) => {
	const hand = createHand(page);
	await setUp(hand, { withPin: true });
	await context.setOffline(true);
	await hand.tap('New conversation');
	await expect(page.getByText(isMissing)).toBeVisible();
	await context.setOffline(false);
	await begin(hand);
	await expect(page.getByText(isMissing)).toBeHidden();
	complaints.length = 0;
});

test('Practice and set-up that cannot be fetched are said, and set-up comes when it is tried again', async ({
	page,
	context,
	complaints,
}) => {
	const hand = createHand(page);
	await page.goto('/');
	await page.getByRole('button', { name: 'Set up this tablet' }).waitFor();
	await context.setOffline(true);
	await hand.tap('Try it with a made-up family');
	await expect(page.getByText(isMissing)).toBeVisible();
	await hand.tap('Close', page.locator('body'));
	await hand.tap('Set up this tablet');
	await expect(page.getByText(isMissing)).toBeVisible();
	await context.setOffline(false);
	await hand.tap('Try again', page.locator('body'));
	await expect(page.getByLabel('Your name')).toBeVisible();
	complaints.length = 0;
});

/** From here on every worker that the keeper makes fails, as one without memory does. */
const withoutWorkers = (page: Page) =>
	keepers(page)[0]?.evaluate(() => {
		class Failing extends EventTarget {
			constructor() {
				super();
				setTimeout(() => this.dispatchEvent(new Event('error')), 50);
			}
			postMessage = () => undefined;
			terminate = () => undefined;
		}
		Object.assign(self, { Worker: Failing, RealWorker: self.Worker });
	});

const withWorkers = (page: Page) =>
	keepers(page)[0]?.evaluate(() => {
		Object.assign(self, { Worker: (self as unknown as { RealWorker: unknown }).RealWorker });
	});

const notTried = /^Your words could not be tried/;

test('Where the words cannot be tried, unlocking says so, and works when they can', async ({
	page,
}) => {
	const hand = createHand(page);
	const words = await setUp(hand, { withPin: true });
	await page.goto('/');
	await page.getByLabel('Your words').waitFor();
	await expect.poll(() => keepers(page).length).toBe(1);
	await withoutWorkers(page);
	for (const tries of [1, 2, 3, 4]) {
		await hand.fill('Your words', words);
		await hand.tap('Unlock');
		await expect(page.getByText(notTried), `try ${String(tries)}`).toBeVisible();
	}
	await withWorkers(page);
	await hand.fill('Your words', words);
	await hand.tap('Unlock');
	await page.getByRole('button', { name: 'New conversation' }).waitFor({ timeout: 60_000 });
});

test('A space at the seal is refused with a sentence, and what is said goes on being saved', async ({
	page,
}) => {
	const hand = createHand(page);
	const words = await setUp(hand, { withPin: true });
	await begin(hand);
	await seat(hand, 'Ellis', []);
	await hand.goTo('What matters');
	await hand.turnTo('In my words');
	await hand.write('What’s going on, in your own words?', 'Hushabrindle nights');
	await agree(hand, ['Ellis', practitioner]);
	await hand.fill('Your passphrase', ' ');
	await hand.tap('Seal it now');
	await hand.reads('There were only spaces, so nothing was sealed. Type your words first.');
	await withoutWorkers(page);
	await hand.fill('Your passphrase', words);
	await hand.tap('Seal it now');
	await hand.reads(notTried);
	await hand.goTo('What matters');
	await hand.turnTo('In my words');
	await hand.write('What’s going on, in your own words?', 'Quietwillow mornings');
	await untilSaved(hand);
	await withWorkers(page);
	await hand.goTo('Our plan');
	await agree(hand, ['Ellis', practitioner]);
	await seal(hand, words);
});
