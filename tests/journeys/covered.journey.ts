import { expect } from '@playwright/test';
import { createHand } from './support/hand.ts';
import { test } from './support/journey.ts';
import * as tablet from './support/looking-after.ts';
import { closeSafety, openSafety, safetyOf } from './support/stage-parts.ts';

test.setTimeout(300_000);
test.use({ contextOptions: { reducedMotion: 'reduce' } });

const helps = 'What can I do on my own that helps me get through?';

test('While its owner is away a colleague of the cover group opens a safety plan, and the owner is told', async ({
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
	await tablet.lookAfter(hand, 'Colleagues');
	await reads('First compare four words with a colleague.');
	await tap('Compare four words');
	await tap('They are the same');
	await hand.pick('Who may open your safety plans?', 'Priya Shah');
	await tap('Keep this');
	await reads('Kept. Priya Shah may open them.');
	await tablet.usable(hand, 'A cover group');
	await tap('To the table', page.locator('body'));
	await tablet.talked(hand, 'Ellis', async () => {
		await openSafety(hand);
		await hand.write(helps, 'Cold water and loud songs', safetyOf(hand));
		await closeSafety(hand);
	});

	await tablet.lock(hand);
	await tablet.unlockAs(hand, 'Priya Shah', priya);
	await tablet.lookAfter(hand, 'Colleagues');
	await reads('Jo Okafor’s conversation');
	await expect(page.getByText('Cold water')).toHaveCount(0);
	await tap('Open the safety plan of Ellis');
	await reads('Open it? Jo Okafor is told.');
	await tablet.usable(hand, 'Before a colleague’s plan is opened');
	await tap('Open it');
	await expect(sheet.getByRole('heading', { name: 'Ellis’s safety plan' })).toBeFocused();
	await reads('Cold water and loud songs');
	await reads(/^Ellis said, \d+ \w+ 20\d\d/);
	await reads(/^Who may have a copy of this part: Ellis and Jo Okafor/);
	await tablet.usable(hand, 'A colleague’s safety plan');
	await tap('Close the plan');
	await tablet.lookAfter(hand, 'What happened here');
	await reads('opened a safety plan on cover');
	await tap('To the table', page.locator('body'));
	await tablet.openList(hand);
	await expect(page.getByText('Ellis')).toHaveCount(0);

	await tablet.lock(hand);
	await tablet.unlockAs(hand, 'Jo Okafor', jo);
	await reads(/A safety plan of yours was opened by a colleague\. \(Priya Shah\)/);
	await tablet.lookAfter(hand, 'What happened here');
	const line = sheet.getByRole('row', { name: /opened a safety plan on cover/ });
	await expect(line).toContainText('Priya Shah');
});
