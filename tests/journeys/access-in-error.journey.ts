import { expect } from '@playwright/test';
import { createHand } from './support/hand.ts';
import { test } from './support/journey.ts';
import { everyPart, onScreen } from './support/stage-parts.ts';
import { begin, setUp, unlock, untilSaved } from './support/table.ts';

test.setTimeout(900_000);
test.use({ contextOptions: { reducedMotion: 'reduce' } });

test('Everybody can use every stage when it can’t be saved, and it says so', async ({
	page,
	context,
}) => {
	const hand = createHand(page);
	const passphrase = await setUp(hand, { withPin: false });
	await begin(hand);
	await hand.goTo('Goals');
	await untilSaved(hand);
	const other = createHand(await context.newPage());
	await unlock(other, passphrase);
	await other.page.getByRole('button', { name: 'Show my conversations' }).press('Enter');
	await other.tap(/^Without holding/);
	await other.tap(/^(Carry on|Open)/);
	await other.goTo('Our choice');
	await untilSaved(other);
	await hand.goTo('What matters');
	// A page behind another one draws itself once a second.
	await other.page.close();
	await expect(onScreen(hand, /^Not saved yet/)).toBeVisible();
	await everyPart(hand, 'not saved');
	await hand.reads(/^This conversation was also opened somewhere else/);
});
