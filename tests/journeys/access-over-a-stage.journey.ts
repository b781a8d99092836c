import { everybodyCanUse } from './support/access.ts';
import { createHand, tapped } from './support/hand.ts';
import { test } from './support/journey.ts';
import { practise } from './support/practise.ts';
import { onScreen, openSafety, safetyOf } from './support/stage-parts.ts';

test.setTimeout(900_000);
test.use({ contextOptions: { reducedMotion: 'reduce' } });

test('Everybody can use what opens over a stage: numbers, marks, sources, the map, the photo page', async ({
	page,
}) => {
	const hand = createHand(page);
	const dialog = page.getByRole('dialog');
	const close = () => hand.tap('Close', dialog);
	await page.goto('/');
	await practise(hand);
	await hand.goTo('Side by side');
	await hand.pick('What is it about?', 'Feeling low');
	await everybodyCanUse('Too few to compare', onScreen(hand, /Pick one more/));
	for (const option of ['An online course', 'Talking one to one']) {
		await hand.pick(/^Which ones/, option);
	}
	await hand.tap('Show them side by side');
	await hand.tap(/^See the /);
	await everybodyCanUse('The numbers', dialog);
	await close();
	await tapped(hand.sheet.getByRole('cell').first().getByRole('button').first());
	const marks = hand.sheet.getByRole('group', { name: /^Mark/ });
	await everybodyCanUse('Marking an answer', marks);
	await hand.tap('Where this comes from');
	await everybodyCanUse('Where this comes from', dialog);
	await close();
	await page.setViewportSize({ width: 390, height: 844 });
	await tapped(page.getByRole('button', { name: /^Go to another part/ }));
	await everybodyCanUse('The map on a phone', dialog);
	await close();
	await hand.goTo('Our plan');
	await hand.turnTo('Take home');
	await hand.tap('As a photo');
	await everybodyCanUse('Before the photo page', onScreen(hand, 'Who might see your phone?'));
	await hand.tap('Show the page');
	await everybodyCanUse('The photo page', onScreen(hand, /^The same words as a code/));
	await hand.tap('Close without a photo', page.locator('body'));
});

test('Everybody can use what stands in the place of the safety plan: the numbers, the steps, the chairs, a supporter’s page', async ({
	page,
}) => {
	const hand = createHand(page);
	await page.goto('/');
	await practise(hand);
	// The opening page has a Staying safe of its own, which goes when the sheet comes.
	await page.getByRole('navigation').waitFor();
	await openSafety(hand);
	const safety = safetyOf(hand);
	await hand.tap('For Jo', safety);
	await everybodyCanUse('Asked for the numbers', onScreen(hand, /^Your six numbers open it/));
	const practice = await page.getByText(/^Practice: the number is/).innerText();
	await page.keyboard.type(/\d{6}/.exec(practice)?.[0] ?? '');
	await everybodyCanUse('For the practitioner alone', onScreen(hand, /^Listen first/));
	await hand.tap('Who’s here', safety);
	await everybodyCanUse('The chairs in Staying safe', safety.getByRole('group', { name: 'Sara' }));
	await hand.tap('Back to the safety plan', safety);
	await hand.tap('Open as a page of its own', safety);
	await everybodyCanUse('The supporter’s page', onScreen(hand, 'In a hard moment'));
});
