import { expect } from '@playwright/test';
import { everybodyCanUse } from './support/access.ts';
import { createHand, tapped } from './support/hand.ts';
import { test } from './support/journey.ts';
import { closeSafety, headingOf, onScreen, openSafety } from './support/stage-parts.ts';
import { pin, practitioner } from './support/table.ts';

test.setTimeout(900_000);
test.use({ contextOptions: { reducedMotion: 'reduce' } });

test('Everybody can use the ways in: opening, set-up, unlock, and what they say when it goes wrong', async ({
	page,
}) => {
	const hand = createHand(page);
	await page.goto('/');
	await everybodyCanUse('Opening', onScreen(hand, 'Ready without internet'));
	await openSafety(hand);
	await everybodyCanUse('Staying safe, before anybody is known', onScreen(hand, '999'));
	await closeSafety(hand);
	await tapped(page.getByRole('button', { name: 'About', exact: true }));
	await page.waitForURL(/about/);
	await everybodyCanUse('About this tablet', headingOf(hand));
	await page.goto('/check');
	await everybodyCanUse('Check a plan, nothing chosen yet', headingOf(hand));
	await page
		.getByLabel('Choose a PDF')
		.last()
		.setInputFiles({ name: 'letter.txt', mimeType: 'text/plain', buffer: Buffer.from('Dear all') });
	await everybodyCanUse('Check a plan: no PDF', onScreen(hand, 'That file isn’t a PDF.'));

	await page.goto('/');
	await hand.tap('Set up this tablet');
	await hand.tap('Next');
	await everybodyCanUse('Set-up: the name is missing', onScreen(hand, 'Type your name first.'));
	await hand.fill('Your name', practitioner);
	await everybodyCanUse('Set-up: name', onScreen(hand, 'Step 1 of 3'));
	await hand.tap('Next');
	await everybodyCanUse('Set-up: four words', onScreen(hand, 'Step 2 of 3'));
	const list = page.getByRole('list', { name: 'Your four words' });
	const words = (await list.getByRole('listitem').allInnerTexts()).join(' ');
	await hand.tap('Use my own words');
	await hand.fill('Your own words', 'password');
	await everybodyCanUse('Set-up: own words, too weak', onScreen(hand, /^Too easy to guess/));
	await hand.tap('Use words made for me');
	await hand.tap('Next');
	await hand.fill('Your words', 'these are other words');
	await hand.fill('Six numbers', '12');
	await hand.tap('Finish setting up');
	await everybodyCanUse('Set-up: other words', onScreen(hand, /^Those aren’t the same words/));
	await hand.fill('Your words', words);
	await hand.fill('Six numbers', pin);
	await hand.tap('Finish setting up');
	const fresh = page.getByRole('button', { name: 'New conversation' });
	await fresh.waitFor({ timeout: 90_000 });
	await everybodyCanUse('The empty table', fresh);
	await page.reload();
	await everybodyCanUse('Unlock', page.getByRole('button', { name: 'Unlock' }));
	await hand.fill('Your words', 'these are other words');
	await hand.tap('Unlock');
	await expect(onScreen(hand, /^Those aren’t the right words/)).toBeVisible({ timeout: 60_000 });
	await everybodyCanUse('Unlock: wrong words', onScreen(hand, /^Those aren’t the right words/));
});
