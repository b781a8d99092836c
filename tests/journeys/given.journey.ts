import { expect } from '@playwright/test';
import { createHand, tapped } from './support/hand.ts';
import type { Hand } from './support/hand.ts';
import { test } from './support/journey.ts';
import * as tablet from './support/looking-after.ts';

test.setTimeout(300_000);
test.use({ contextOptions: { reducedMotion: 'reduce' } });

const goingOn = 'What’s going on, in your own words?';

const give = async (hand: Hand, name: string, how: string) => {
	const dialog = hand.page.getByRole('dialog');
	const more = hand.page.getByRole('button', { name: `More for the conversation with ${name}` });
	await tapped(more);
	const row = hand.sheet.getByRole('listitem').filter({ has: more });
	await hand.tap('Give to a colleague', row);
	await hand.pick('How?', how, dialog);
	await tablet.usable(hand, `Giving: ${how}`);
	await hand.tap('Give it', dialog);
	await hand.reads('It lies ready for Priya Shah.', dialog);
	await tapped(hand.page.getByRole('button', { name: 'Close', exact: true }).last());
};

test('One conversation is shared with a colleague and one handed over, and both know from whom', async ({
	page,
}) => {
	const hand = createHand(page);
	const { tap, reads, sheet } = hand;
	await page.goto('/');
	await tap('Set up this tablet');
	const priya = await tablet.setUpAs(hand, 'Priya Shah');
	await tablet.lock(hand);
	await tap('Someone new');
	const jo = await tablet.setUpAs(hand, 'Jo Okafor');
	await tablet.talked(hand, 'Ellis', async () => {
		await hand.goTo('What matters');
		await hand.turnTo('In my words');
		await hand.write(goingOn, 'Mornings are the hardest');
	});
	await tablet.talked(hand, 'Tobi');

	await tablet.lookAfter(hand, 'Colleagues');
	await tap('Compare four words');
	const hers = await sheet.getByRole('list', { name: 'Priya Shah’s four words' }).innerText();
	await tap('They are the same');
	await reads('From now on only these keys are Priya Shah.');
	await tap('To the table', page.locator('body'));
	await tablet.openList(hand);
	await give(hand, 'Ellis', 'Share it');
	await give(hand, 'Tobi', 'Hand it over');
	await expect(page.getByText('Tobi', { exact: true })).toHaveCount(0);
	await reads('Ellis');

	await tablet.lock(hand);
	await tablet.unlockAs(hand, 'Priya Shah', priya);
	await reads('2 conversations from colleagues lie ready for you.');
	await tap('See them');
	const own = await sheet.getByRole('list', { name: 'Your own four words' }).innerText();
	expect(own, 'the words that Jo was shown').toBe(hers);
	await reads('Jo Okafor shares it with you.');
	await reads('Jo Okafor hands it over to you.');
	await tablet.usable(hand, 'Given to me');
	await tap('Take it in the conversation with Ellis');
	await reads('It is in your list now.');
	await tap('Send it back the conversation with Tobi');
	await reads('It goes back to Jo Okafor, unopened.');
	await tablet.lookAfter(hand, 'What happened here');
	await reads('took in a conversation');
	await tap('To the table', page.locator('body'));
	await tablet.openList(hand);
	await expect(page.getByText('Tobi', { exact: true })).toHaveCount(0);
	await tap(/^(Open|Carry on) with Ellis/);
	await hand.goTo('What matters');
	await hand.turnTo('In my words');
	await reads('Mornings are the hardest');
	await tapped(page.getByRole('button', { name: 'Finish for today' }).first());
	await tap('Finish now', page.locator('body'));

	await tablet.lock(hand);
	await tablet.unlockAs(hand, 'Jo Okafor', jo);
	await reads('1 conversation from a colleague lies ready for you.');
	await tap('See it');
	await reads('Priya Shah sends it back to you.');
	await tablet.usable(hand, 'Sent back to me');
	await tap('Take it in the conversation with Tobi');
	await tablet.lookAfter(hand, 'What happened here');
	await expect(sheet.getByRole('row', { name: /You gave a conversation.*Priya Shah/ })).toHaveCount(
		2,
	);
	await tap('To the table', page.locator('body'));
	await tablet.openList(hand);
	await reads('Tobi');
	await reads('Ellis');
});
