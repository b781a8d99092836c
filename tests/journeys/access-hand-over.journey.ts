import { everybodyCanUse } from './support/access.ts';
import { choose, findings } from './support/altered-plans.ts';
import { createHand } from './support/hand.ts';
import type { Hand } from './support/hand.ts';
import { test } from './support/journey.ts';
import { agree, seal, takeHome } from './support/plan.ts';
import { headingOf, onScreen, tools } from './support/stage-parts.ts';
import { begin, pin, practitioner, seat, setUp, unlock, untilSaved } from './support/table.ts';

test.setTimeout(900_000);
test.use({ contextOptions: { reducedMotion: 'reduce' } });

const youngPerson = 'Zephyrquill';

const sitDown = async (hand: Hand): Promise<string> => {
	const passphrase = await setUp(hand, { withPin: false });
	await begin(hand);
	await seat(hand, youngPerson, [{ name: 'Marrowlace', relation: 'Mum' }]);
	return passphrase;
};

test('Everybody can use the hand-over, and what is read after it', async ({ page }) => {
	const hand = createHand(page);
	await sitDown(hand);
	await hand.goTo('What matters');
	await hand.turnTo('In my words');
	await hand.tap('Hand over', tools(hand));
	const choosing = page.getByRole('dialog', { name: 'Six numbers for coming back' });
	await everybodyCanUse('Six numbers for coming back', choosing);
	await choosing.getByLabel('Six numbers').fill('31');
	await hand.tap('Use these numbers', choosing);
	await everybodyCanUse('Too few numbers', choosing.getByText('It takes exactly six numbers.'));
	await choosing.getByLabel('Six numbers').fill(pin);
	await hand.tap('Use these numbers', choosing);
	const dialog = page.getByRole('dialog', { name: 'Hand over the tablet' });
	await everybodyCanUse('Hand over: who to', dialog);
	await hand.tap(`Hand over to ${youngPerson}`, dialog);
	await hand.tap(/^Without holding/, dialog);
	await everybodyCanUse('In other hands', onScreen(hand, `${youngPerson}’s turn`));
	await hand.write('What’s going on, in your own words?', 'One more thing, Tanglebrook');
	await hand.tap(`Give back to ${practitioner}`, tools(hand));
	await page.getByRole('group', { name: 'Your six numbers' }).waitFor();
	await page.keyboard.type(pin);
	await everybodyCanUse('Not opened yet', page.getByRole('heading', { name: 'Not opened yet' }));
	await hand.tap(/^Open what/);
	await everybodyCanUse('Opened', onScreen(hand, 'Everything has been opened.'));
	await hand.tap('Carry on');
	await page.getByRole('navigation').first().waitFor();
});

test('Everybody can use the list of conversations, and whatever Check a plan says', async ({
	page,
}) => {
	const hand = createHand(page);
	const passphrase = await sitDown(hand);
	await agree(hand, [youngPerson, 'Marrowlace', practitioner]);
	await seal(hand, passphrase);
	const plan = await takeHome(hand);
	await untilSaved(hand);
	await unlock(hand, passphrase);
	const list = page.getByRole('button', { name: 'Show my conversations' });
	await hand.tap('New conversation');
	await headingOf(hand).waitFor();
	await untilSaved(hand);
	await unlock(hand, passphrase);
	await list.press('Enter');
	await hand.tap(/^Without holding/);
	await everybodyCanUse('The list of conversations', headingOf(hand));
	await hand.fill('Find', 'Nobody of that name');
	await everybodyCanUse('The list: none found', onScreen(hand, 'No conversation has that'));
	await hand.fill('Find', '');

	await page.goto('/check');
	for (const [what, name, title, make] of [
		['unaltered', 'plan.pdf', 'Yes. Nothing has been changed.', () => plan] as const,
		...findings,
	]) {
		await choose(page, name, await make(plan));
		await everybodyCanUse(`Check a plan: ${what}`, onScreen(hand, title));
	}
});
