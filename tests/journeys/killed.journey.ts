import { expect } from '@playwright/test';
import { createHand } from './support/hand.ts';
import { test } from './support/journey.ts';
import { begin, seat, setUp, unlock } from './support/table.ts';
import { typeFor } from './support/type-on.ts';

/** `npm run faults` asks for more. */
const rounds = Number(process.env.KILLS ?? 20);

test.setTimeout(120_000 + rounds * 40_000);

const question = 'What’s going on, in your own words?';

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
			await hand.sheet.getByRole('tab', { name: 'In my words' }).waitFor({ timeout: 90_000 });
			// Half typed, they are back in their open field.
			const field = hand.sheet.locator('textarea');
			const add = hand.sheet.getByRole('button', { name: /^Add words/ });
			await expect(field.or(add).first()).toBeVisible();
			const typed = await field.evaluateAll((fields) =>
				fields.map((one) => (one as HTMLTextAreaElement).value),
			);
			const kept = [...typed, ...(await hand.sheet.locator('q').allInnerTexts())];
			const found = kept.find((text) =>
				text.startsWith(`Round ${round}:`.slice(0, wasSaved.length)),
			);
			expect(found ?? '', `after ${moment} ms`).toContain(wasSaved.trimEnd());
			if (typed.length > 0) await hand.tap('Save words');
		});
	}
	// The rounds would say nothing if the tablet never said that it had saved.
	expect(acknowledgedRounds).toBeGreaterThan(rounds / 2);
	console.log(`${rounds} kills, ${acknowledgedRounds} with words said to be saved: none lost.`);
});
