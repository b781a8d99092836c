import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import { readFile } from 'node:fs/promises';
import { everybodyCanUse } from './support/access.ts';
import { allowLittle, fillUp, makeRoom } from './support/full-room.ts';
import { createHand } from './support/hand.ts';
import type { Hand } from './support/hand.ts';
import { test } from './support/journey.ts';
import { lookAfter } from './support/looking-after.ts';
import { begin, seat, setUp, unlock, untilSaved } from './support/table.ts';

test.setTimeout(300_000);
test.use({ contextOptions: { reducedMotion: 'reduce' } });

const question = 'What’s going on, in your own words?';

const atOwnWords = async (hand: Hand): Promise<string> => {
	const passphrase = await setUp(hand, { withPin: false });
	await begin(hand);
	await seat(hand, 'Zephyrquill', []);
	await hand.goTo('What matters');
	await hand.turnTo('In my words');
	await untilSaved(hand);
	return passphrase;
};

test('Of two windows on one conversation one writes, and the other reads until it takes over', async ({
	page,
	context,
}) => {
	const first = createHand(page);
	const passphrase = await atOwnWords(first);
	await first.typeInto(question, 'The first window');
	await untilSaved(first);

	const second = createHand(await context.newPage());
	await unlock(second, passphrase);
	await expect(second.page.getByText('Another window writes in this conversation')).toBeVisible();
	await second.reads('The first window');
	await everybodyCanUse('A conversation that can only be read', second.sheet);
	await expect(second.sheet.getByRole('button', { name: /^Add words/ })).toBeDisabled();

	// Taken over in the middle of a word: the first saves it and lets go.
	await page.keyboard.type(' wrote this');
	await second.tap('Write here instead');
	// Whoever takes over goes on with the half sentence.
	await expect(second.page.locator('textarea')).toHaveValue('The first window wrote this');
	await second.tap('Save words');
	await expect(second.sheet.getByRole('button', { name: /^Add words/ })).toBeEnabled();
	await expect(page.getByText('Another window writes in this conversation')).toBeVisible();
	await expect(page.locator('textarea')).toHaveValue('The first window wrote this');

	await second.write(question, 'and the second this');
	await untilSaved(second);
	await first.tap('Write here instead');
	await first.reads('and the second this');
	await first.write(question, 'then the first again');
	await untilSaved(first);

	await unlock(first, passphrase);
	await first.reads('then the first again');
	await expect(page.getByText('Another window writes in this conversation')).toBeHidden();
});

/** The stages are fetched one after the other while people read: none is on its way any more. */
const everythingIsHere = async (page: Page): Promise<void> => {
	const fetched = () => page.evaluate(() => performance.getEntriesByType('resource').length);
	await expect
		.poll(async () => {
			const before = await fetched();
			await page.waitForTimeout(1000);
			return (await fetched()) - before;
		})
		.toBe(0);
};

test('When the window that writes is killed, the other takes over with all that was saved', async ({
	page,
	context,
}) => {
	const first = createHand(page);
	const passphrase = await atOwnWords(first);
	await first.write(question, 'Written by the first window');
	await untilSaved(first);
	const second = createHand(await context.newPage());
	await unlock(second, passphrase);
	const reading = second.page.getByText('Another window writes in this conversation');
	await expect(reading).toBeVisible();

	// What is still being fetched when a window dies would be complained of: the service worker may
	// live in the same process, and then the other window's fetches fail with it.
	for (const window of [page, second.page]) await everythingIsHere(window);
	const devtools = await context.newCDPSession(page);
	const crashed = page.waitForEvent('crash');
	// The answer never comes: whoever would give it is gone.
	void devtools.send('Page.crash').catch(() => undefined);
	await crashed;
	const began = Date.now();
	await second.tap('Write here instead');
	await expect(reading).toBeHidden();
	await second.write(question, 'and on by the second');
	await untilSaved(second);
	await second.reads('Written by the first window');
	console.log(`Taken over from a killed window, typed and saved in ${Date.now() - began} ms.`);

	const third = createHand(await context.newPage());
	await unlock(third, passphrase);
	await third.reads('Written by the first window');
	await third.reads('and on by the second');
	await second.page.close();
	// Whoever closes a window lets go by that: nobody has to be asked.
	await unlock(third, passphrase);
	await third.reads('and on by the second');
	await expect(third.sheet.getByRole('button', { name: /^Add words/ })).toBeEnabled();
});

/** What would be found again after a reload. */
const waitingOutside = (page: Page): Promise<string> =>
	page.evaluate(() => JSON.stringify({ ...sessionStorage }));

const notSaved = (hand: Hand) => hand.page.getByText('The newest words are not saved yet').first();

test('A tablet that has no more room says so, makes a copy, and saves once there is room', async ({
	page,
	baseURL,
}) => {
	const hand = createHand(page);
	await allowLittle(page, baseURL!);
	await atOwnWords(hand);
	await fillUp(page);
	await hand.typeInto(question, 'There is no room for this');
	await expect(notSaved(hand)).toBeVisible();
	await expect(page.locator('textarea')).toHaveValue('There is no room for this');
	await everybodyCanUse('A sheet that is not saved', hand.sheet);

	const copying = page.waitForEvent('download');
	await hand.tap('Save a copy to a file now');
	const copy = await readFile(await (await copying).path());
	expect(copy.subarray(0, 8)).toEqual(Buffer.from('89536253 0d0a1a0a'.replace(' ', ''), 'hex'));
	expect(copy.includes('no room')).toBe(false);

	await makeRoom(page);
	await expect(notSaved(hand)).toBeHidden({ timeout: 40_000 });
	await untilSaved(hand);
	expect(await waitingOutside(page)).not.toContain('waiting ');

	// The disk hears late that a file left, and lists it until somebody says that it is gone.
	await expect.poll(() => waitingOutside(page)).not.toContain('left ');
	await page.getByRole('button', { name: 'Finish for today' }).first().click();
	await page.getByRole('button', { name: 'Finish now' }).click();
	await page.getByRole('button', { name: 'New conversation' }).waitFor({ timeout: 30_000 });
	await lookAfter(hand, 'Files outside');
	await hand.reads('File saved while nothing could be kept here');
	await lookAfter(hand, 'What happened here');
	await hand.reads('saved a file while nothing could be kept here');
});

test('Words that could not be saved are there again after the page was loaded anew', async ({
	page,
	baseURL,
}) => {
	const hand = createHand(page);
	await allowLittle(page, baseURL!);
	const passphrase = await atOwnWords(hand);
	await fillUp(page);
	await hand.typeInto(question, 'Sealed and waiting');
	await expect(notSaved(hand)).toBeVisible();
	await page.waitForTimeout(1500);
	const waiting = await waitingOutside(page);
	expect(waiting).toContain('waiting ');
	expect(waiting).not.toContain('Sealed and');
	await makeRoom(page);
	await unlock(hand, passphrase);
	await hand.reads('Sealed and waiting');
	expect(await waitingOutside(page)).not.toContain('waiting ');
});

/** The worker is gone, and says nothing: as when a browser ends it for want of memory. */
const endKeeper = (page: Page): Promise<void> =>
	page
		.workers()
		.find((worker) => worker.url().includes('keeper'))!
		.evaluate(() => {
			self.close();
		});

test('When the keeper of the keys dies, the sheet is covered, and people go on where they were', async ({
	page,
}) => {
	const hand = createHand(page);
	const passphrase = await atOwnWords(hand);
	await hand.write(question, 'Said before');
	await untilSaved(hand);
	await endKeeper(page);
	await hand.typeInto(question, 'Said while nobody kept it');
	await expect(notSaved(hand)).toBeVisible();
	const asked = page.getByText('The part of this app that saves has stopped');
	await expect(asked).toBeVisible({ timeout: 30_000 });
	await everybodyCanUse('The cover after the keys were lost', asked);
	await hand.fill('Your words', passphrase);
	await hand.tap('Unlock');
	await hand.reads('Said before');
	await untilSaved(hand);
	await page.goto('/');
	await unlock(hand, passphrase);
	await hand.reads('Said while nobody kept it');
});

test('A database deleted under the open app is not made anew, and the words stay on the screen', async ({
	page,
	context,
}) => {
	const hand = createHand(page);
	await atOwnWords(hand);
	const other = await context.newPage();
	await other.goto('/about/');
	await other.evaluate(
		() =>
			new Promise((resolve, reject) => {
				const deleting = indexedDB.deleteDatabase('side-by-side');
				deleting.onsuccess = resolve;
				deleting.onerror = reject;
			}),
	);
	await expect(notSaved(hand)).toBeVisible();
	await hand.typeInto(question, 'What is still on the screen');
	const copying = page.waitForEvent('download');
	await hand.tap('Save a copy to a file now');
	expect((await readFile(await (await copying).path())).length).toBeGreaterThan(2000);
	await expect(page.locator('textarea')).toHaveValue('What is still on the screen');
	expect(await page.evaluate(() => indexedDB.databases())).toEqual([]);
	await page.goto('/');
	await expect(page.getByText('they are not here now')).toBeVisible();
});

/** A connection of the page's own, that shows when the browser takes all of them away. */
const watchConnection = (page: Page): Promise<void> =>
	page.evaluate(
		() =>
			new Promise((resolve) => {
				const opening = indexedDB.open('side-by-side');
				opening.onsuccess = () => {
					opening.result.onclose = () => Object.assign(window, { wasClosed: true });
					resolve();
				};
			}),
	);

test('When the browser closes the database under the app, it is opened again and nothing is lost', async ({
	page,
	context,
}) => {
	const hand = createHand(page);
	const passphrase = await atOwnWords(hand);
	const internals = await context.newPage();
	await internals.goto('chrome://indexeddb-internals/');
	await watchConnection(page);
	await hand.typeInto(question, 'Said before, ');
	await internals.getByText('Force close').first().click();
	await expect.poll(() => page.evaluate('window.wasClosed')).toBe(true);
	await page.locator('textarea').pressSequentially('and after it was closed');
	await untilSaved(hand);
	await unlock(hand, passphrase);
	await hand.reads('Said before, and after it was closed');
});

test('Locking one window locks every other', async ({ page, context }) => {
	const first = createHand(page);
	const passphrase = await setUp(first, { withPin: false });
	const second = createHand(await context.newPage());
	await unlock(second, passphrase);
	await second.page.getByRole('button', { name: 'New conversation' }).waitFor();
	await begin(first);
	await seat(first, 'Zephyrquill', []);
	await second.page.getByRole('button', { name: 'Lock' }).click();
	await expect(page.getByRole('button', { name: 'Unlock' })).toBeVisible();
	await unlock(first, passphrase);
	await first.reads('Zephyrquill');
});
