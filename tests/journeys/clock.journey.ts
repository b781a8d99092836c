import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import { createHand } from './support/hand.ts';
import type { Hand } from './support/hand.ts';
import { test } from './support/journey.ts';
import { openList } from './support/looking-after.ts';
import { begin, pin, seat, setUp, unlock, untilSaved } from './support/table.ts';

// The clock on the wall is the page's; the keeper in its worker has the machine's own, as it should.

test.setTimeout(180_000);

const question = 'What’s going on, in your own words?';
const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

const atOwnWords = async (page: Page) => {
	await page.clock.install();
	const hand = createHand(page);
	const passphrase = await setUp(hand, { withPin: true });
	await begin(hand);
	await seat(hand, 'Zephyrquill', []);
	await hand.goTo('What matters');
	await hand.turnTo('In my words');
	await hand.write(question, 'Said before the clock changed');
	await untilSaved(hand);
	return { hand, passphrase };
};

const setClock = async (page: Page, milliseconds: number): Promise<void> => {
	const now = await page.evaluate(() => Date.now());
	// On a busy machine it is some time before the page hears of it: that is no step of the clock.
	const asked = performance.now();
	await page.evaluate(() => undefined);
	await page.clock.setSystemTime(now + milliseconds + Math.round(performance.now() - asked));
};

const isLocked = ({ page }: Hand): Promise<void> =>
	expect(page.getByRole('button', { name: 'Unlock' })).toBeVisible({ timeout: 60_000 });

const isCovered = ({ page }: Hand): Promise<void> =>
	expect(page).toHaveTitle('Clock', { timeout: 60_000 });

const bothAreThere = async (hand: Hand, passphrase: string, newest: string): Promise<void> => {
	await unlock(hand, passphrase);
	await hand.reads('Said before the clock changed');
	await hand.reads(newest);
};

test('A clock that is set back locks, and what was said is there after the words', async ({
	page,
}) => {
	const { hand, passphrase } = await atOwnWords(page);
	await hand.typeInto(question, 'Half a word');
	await setClock(page, -2 * hour);
	await isLocked(hand);
	await expect(page.locator('body')).not.toContainText('Zephyrquill');
	await unlock(hand, passphrase);
	await hand.reads('Said before the clock changed');
	// Half typed, it is back in its open field.
	await expect(hand.sheet.getByRole('textbox').last()).toHaveValue('Half a word');
	await untilSaved(hand);
});

test('A clock that jumps to the next day locks, and what is said then stays the newest when it is put right', async ({
	page,
}) => {
	const { hand, passphrase } = await atOwnWords(page);
	await setClock(page, day);
	await isLocked(hand);
	await setClock(page, -day);
	await unlock(hand, passphrase);
	// It was last changed tomorrow, so it is no conversation of today that would open by itself.
	await openList(hand);
	await hand.tap('Carry on with Zephyrquill');
	await hand.reads('Said before the clock changed');
	await hand.write(question, 'Said after it was put right');
	await untilSaved(hand);
	await page.goto('/');
	await bothAreThere(hand, passphrase, 'Said after it was put right');
});

test('A clock that puts itself right by some seconds changes nothing', async ({ page }) => {
	const { hand } = await atOwnWords(page);
	for (const seconds of [-3, 4, -2]) {
		await setClock(page, seconds * 1000);
		// Long enough to be looked at: every fifteen seconds.
		await page.clock.runFor(16_000);
		await expect(page).not.toHaveTitle('Clock');
	}
	await hand.write(question, 'And people talk on');
	await untilSaved(hand);
});

test('A tablet that slept six minutes wakes covered, and one that slept an hour wakes locked', async ({
	page,
}) => {
	const { hand, passphrase } = await atOwnWords(page);
	await page.clock.fastForward(6 * minute);
	await isCovered(hand);
	await expect(page.locator('body')).not.toContainText('Zephyrquill');
	await hand.tap('Unlock');
	await page.getByRole('group', { name: 'Your six numbers' }).waitFor();
	await page.keyboard.type(pin);
	await hand.reads('Said before the clock changed');

	await page.clock.fastForward(hour);
	await isLocked(hand);
	await expect(page.getByLabel('Your words')).toBeVisible();
	await unlock(hand, passphrase);
	await hand.reads('Said before the clock changed');
});
