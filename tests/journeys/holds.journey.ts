import { expect } from '@playwright/test';
import type { Hand } from './support/hand.ts';
import { createHand, tapped } from './support/hand.ts';
import { test } from './support/journey.ts';
import * as tablet from './support/looking-after.ts';

test.setTimeout(240_000);
test.use({ contextOptions: { reducedMotion: 'reduce' } });

/** One of the things that can be done with a conversation of the list. */
const more = async (hand: Hand, name: string, deed: string): Promise<void> => {
	const opener = hand.sheet.getByRole('button', { name: `More for the conversation with ${name}` });
	if ((await opener.getAttribute('aria-expanded')) !== 'true') await tapped(opener);
	await hand.tap(deed);
};

test('A hold is put, refuses letting go with who, why and when, and is lifted on the record', async ({
	page,
}) => {
	const hand = createHand(page);
	const { tap, fill, reads } = hand;
	const dialog = page.getByRole('dialog');
	const close = () => dialog.getByRole('button', { name: 'Close' }).first().click();
	await page.goto('/');
	await tap('Set up this tablet');
	const words = await tablet.setUpAs(hand, 'Jo Okafor');
	await tablet.talkedWith(hand, 'Ellis');
	await tablet.openList(hand);

	await more(hand, 'Ellis', 'Hold');
	await expect(dialog.getByLabel('Who asks for it')).toHaveValue('Jo Okafor');
	await tap('Put the hold', dialog);
	await reads('Write this first.', dialog);
	await fill('Who asks for it', 'Mr Bell', dialog);
	await fill('Why', 'Complaint of 3 November', dialog);
	await tablet.usable(hand, 'Putting a hold');
	await tap('Put the hold', dialog);
	await reads(/^On hold since/, dialog);
	await reads('Asked for by Mr Bell.', dialog);
	await reads('Why: Complaint of 3 November', dialog);
	await close();

	await more(hand, 'Ellis', 'Let go');
	await fill('Your words', words, dialog);
	await tap('Let go for good', dialog);
	await reads(
		/^Mr Bell put a hold on this conversation on \d+ \w+ \d+, [\d:]+: “Complaint of 3 November”\./,
		dialog,
	);
	await tablet.usable(hand, 'Letting go refused');
	await tap('Keep it', dialog);

	await more(hand, 'Ellis', 'Hold');
	await reads('Lifting it is on the list of what happened here, with who and why.', dialog);
	await fill('Why', 'Answered', dialog);
	await tablet.usable(hand, 'Lifting a hold');
	await tap('Lift the hold', dialog);
	await reads('The hold is lifted.', dialog);
	await close();

	await more(hand, 'Ellis', 'Let go');
	await fill('Your words', words, dialog);
	await tap('Let go for good', dialog);
	await reads(/Backups made before may still hold it/, dialog);
	await close();

	await tablet.lookAfter(hand, 'What happened here');
	await reads('put a hold on a conversation');
	await reads('At the tablet: Mr Bell');
	await reads('Why: Complaint of 3 November');
	await reads('lifted a hold');
	await reads('Why: Answered');
});
