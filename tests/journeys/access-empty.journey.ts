import { expect } from '@playwright/test';
import { everybodyCanUse } from './support/access.ts';
import { createHand } from './support/hand.ts';
import { test } from './support/journey.ts';
import { closeSafety, everyPart, onScreen, openSafety, tools } from './support/stage-parts.ts';
import { begin, setUp } from './support/table.ts';

test.setTimeout(900_000);
test.use({ contextOptions: { reducedMotion: 'reduce' } });

test('Everybody can use every stage with nothing in it, and the screens around the stages', async ({
	page,
}) => {
	const hand = createHand(page);
	const passphrase = await setUp(hand, { withPin: true });
	await begin(hand);
	await everyPart(hand, 'empty');
	await openSafety(hand);
	await everybodyCanUse('Staying safe, empty', onScreen(hand, '999'));
	await closeSafety(hand);
	await hand.tap('Finish', hand.sheet);
	await everybodyCanUse('Finish for today, empty', onScreen(hand, 'Where we got to'));
	await hand.tap('Carry on talking');
	await hand.tap('Pause', tools(hand));
	await everybodyCanUse('Paused', page.getByRole('button', { name: 'Carry on' }));
	await hand.tap('Hide');
	await everybodyCanUse('Hidden', page.getByRole('button', { name: 'Unlock' }));
	await hand.tap('Unlock');
	await page.getByRole('group', { name: 'Your six numbers' }).waitFor();
	await everybodyCanUse('Six numbers', onScreen(hand, '1'));
	await page.keyboard.type('271828');
	await everybodyCanUse('Six numbers, wrong', onScreen(hand, /^Not those numbers/));
	await page.keyboard.type('271828');
	await everybodyCanUse('Six numbers, one more try', onScreen(hand, /One more try/));
	await page.keyboard.type('271828');
	await everybodyCanUse('Words instead of numbers', page.getByLabel('Your words'));
	await hand.fill('Your words', 'these are other words');
	await hand.tap('Unlock');
	await expect(onScreen(hand, /^Those aren’t the right words/)).toBeVisible({ timeout: 60_000 });
	await everybodyCanUse('Wrong words instead', onScreen(hand, /^Those aren’t the right words/));
	await expect(page.getByRole('button', { name: 'Unlock' })).toBeEnabled({ timeout: 30_000 });
	await hand.fill('Your words', passphrase);
	await hand.tap('Unlock');
	await page.getByRole('navigation').first().waitFor({ timeout: 60_000 });
});
