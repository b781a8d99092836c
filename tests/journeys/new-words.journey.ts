import { expect } from '@playwright/test';
import { sessionRows } from './support/disk.ts';
import { createHand } from './support/hand.ts';
import { test } from './support/journey.ts';
import * as tablet from './support/looking-after.ts';

test.setTimeout(300_000);
test.use({ contextOptions: { reducedMotion: 'reduce' } });

test('Somebody changes their own words: the old ones are refused, and no conversation is written again', async ({
	page,
}) => {
	const hand = createHand(page);
	const { tap, fill, reads } = hand;
	await page.goto('/');
	await tap('Set up this tablet');
	const before = await tablet.setUpAs(hand, 'Jo Okafor');
	await tablet.talked(hand, 'Ellis');
	await tablet.talked(hand, 'Tobi');
	const rows = await sessionRows(page);
	expect(rows.length).toBeGreaterThan(3);

	await tablet.lookAfter(hand, 'Your ways in');
	await tap('Change my words');
	const list = page.getByRole('list', { name: 'Your four words' });
	const words = (await list.getByRole('listitem').allInnerTexts()).join(' ');
	await tablet.usable(hand, 'New words');
	await tap('Next');
	await fill('Your new words', words);
	await fill('Your words until now', 'these are other words');
	await tap('Change them');
	await reads(/^Those aren’t the right words/);
	await tablet.usable(hand, 'New words, with the old ones wrong');
	// A wrong try waits longer each time.
	await page.waitForTimeout(3_000);
	await fill('Your new words', words);
	await fill('Your words until now', before);
	await tap('Change them');
	await reads(/^Your new words work from now on. The old ones open nothing here/);
	await tablet.usable(hand, 'Words changed');
	expect(await sessionRows(page), 'what lies on the disk of both conversations').toEqual(rows);

	await tablet.lock(hand);
	await fill('Your words', before);
	await tap('Unlock');
	await reads(/^Those aren’t the right words/);
	await page.waitForTimeout(3_000);
	await fill('Your words', words);
	await tap('Unlock');
	await page.getByRole('button', { name: 'New conversation' }).waitFor({ timeout: 90_000 });
	await tablet.openList(hand);
	await reads('Ellis');
	await reads('Tobi');
	await tap('Close list', page.locator('body'));
	await tablet.lookAfter(hand, 'What happened here');
	await reads('changed their words');
});
