import { everybodyCanUse } from './support/access.ts';
import { createHand } from './support/hand.ts';
import { test } from './support/journey.ts';
import * as tablet from './support/looking-after.ts';
import { headingOf, onScreen } from './support/stage-parts.ts';

test.setTimeout(900_000);
test.use({ contextOptions: { reducedMotion: 'reduce' } });

const parts = [
	'Your ways in',
	'Colleagues',
	'Recovery kit',
	'Find and hold',
	'Backup',
	'Files outside',
	'To finish',
	'How it was',
	'What happened here',
	'This tablet',
] as const;

test('Everybody can look after the tablet: each part, the kit, new words, and a backup', async ({
	page,
}) => {
	const hand = createHand(page);
	const { tap, fill } = hand;
	await page.goto('/');
	await tap('Bring back a backup');
	await everybodyCanUse('Bringing back a backup, on a new tablet', headingOf(hand));
	await tap(/^Back$/);
	await tap('Set up this tablet');
	await tablet.setUpAs(hand, 'Priya Shah');
	await tablet.lock(hand);
	await tap('Someone new');
	const jo = await tablet.setUpAs(hand, 'Jo Okafor');
	await everybodyCanUse('The table without a kit', onScreen(hand, /^There is no recovery kit yet/));
	for (const part of parts) {
		await tablet.lookAfter(hand, part);
		await everybodyCanUse(part, headingOf(hand));
	}
	await tablet.lookAfter(hand, 'Colleagues');
	await tap('Compare four words');
	await everybodyCanUse('Comparing four words', headingOf(hand));
	await tablet.lookAfter(hand, 'Your ways in');
	await tap('Change my words');
	await everybodyCanUse('Changing one’s words', headingOf(hand));
	await tablet.lookAfter(hand, 'Recovery kit');
	await tap('Make a recovery kit');
	await fill('Your words', 'these are other words');
	await tap('Make the halves');
	await everybodyCanUse('Making a kit: wrong words', onScreen(hand, /^Those aren’t the right/));
	// A wrong try waits longer each time; locking is no way around it.
	await page.waitForTimeout(3_000);
	await fill('Your words', jo);
	await tap('Make the halves');
	await everybodyCanUse('The first half', onScreen(hand, 'Half 1 of 2'));
	await tap('Put it away');
	await tap('Both are on paper');
	await tap('Try them');
	await everybodyCanUse('Trying both halves', onScreen(hand, /^This half is not read right/));
	await tablet.lock(hand);
	await tap('I’ve forgotten my words');
	await everybodyCanUse('New words by the kit', headingOf(hand));
});
