import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import { createHand } from './support/hand.ts';
import type { Hand } from './support/hand.ts';
import { test } from './support/journey.ts';
import { begin, seat, setUp, unlock } from './support/table.ts';

test.setTimeout(600_000);

const rounds = 5;
const question = 'What’s going on, in your own words?';

/** What stands in the field, when the tablet says in the same moment that everything is saved. */
const acknowledged = (page: Page): Promise<string> =>
	page.evaluate(() => {
		const isSaved = document.body.innerText.replace(/\s+/g, ' ').includes('Saved on this tablet');
		return isSaved ? (document.querySelector('textarea')?.value ?? '') : '';
	});

/** Types on and on; answers the longest words that were said to be saved before the time was up. */
const typeFor = async ({ page }: Hand, words: string, milliseconds: number): Promise<string> => {
	const typing = page.keyboard.type(words, { delay: 60 }).catch(() => undefined);
	const end = Date.now() + milliseconds;
	let longest = '';
	while (Date.now() < end) {
		const now = await acknowledged(page);
		if (now.length > longest.length) longest = now;
		// People pause between words; autosave does too.
		await page.waitForTimeout(40);
	}
	void typing;
	return longest;
};

test('Whenever the browser is killed, nothing is lost that was said to be saved', async ({
	tablet,
}) => {
	let hand = createHand(await tablet.open());
	const passphrase = await setUp(hand, { withPin: false });
	await begin(hand);
	await seat(hand, 'Zephyrquill', []);
	await hand.goTo('What matters');
	await hand.turnTo('In my words');

	let acknowledgedRounds = 0;
	for (let round = 1; round <= rounds; round++) {
		const moment = Math.round(1200 + Math.random() * 2800);
		await test.step(`Round ${round}: killed after ${moment} ms`, async () => {
			const words = `Round ${round}: ${'the rain goes on and on over the hill '.repeat(6)}`;
			await hand.typeInto(question, '');
			const wasSaved = await typeFor(hand, words, moment);
			await tablet.kill();
			if (wasSaved !== '') acknowledgedRounds += 1;

			hand = createHand(await tablet.open());
			await unlock(hand, passphrase);
			await hand.sheet.getByRole('tab', { name: 'In my words' }).waitFor();
			await expect(hand.sheet.getByRole('button', { name: /^Add words/ })).toBeVisible();
			const kept = await hand.sheet.locator('q').allInnerTexts();
			const found = kept.find((text) =>
				text.startsWith(`Round ${round}:`.slice(0, wasSaved.length)),
			);
			expect(found ?? '', `after ${moment} ms`).toContain(wasSaved.trimEnd());
		});
	}
	// The rounds would say nothing if the tablet never said that it had saved.
	expect(acknowledgedRounds).toBeGreaterThan(0);
});
