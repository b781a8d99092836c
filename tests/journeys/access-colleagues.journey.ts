import { everybodyCanUse } from './support/access.ts';
import { createHand, tapped } from './support/hand.ts';
import { test } from './support/journey.ts';
import * as tablet from './support/looking-after.ts';
import { closeSafety, headingOf, onScreen, openSafety, safetyOf } from './support/stage-parts.ts';

test.setTimeout(900_000);
test.use({ contextOptions: { reducedMotion: 'reduce' } });

const helps = 'What can I do on my own that helps me get through?';

test('Everybody can give to a colleague, stand in for one, and come back by the kit', async ({
	page,
}) => {
	const hand = createHand(page);
	const { tap, fill } = hand;
	const dialog = page.getByRole('dialog');
	const toTable = () => tap('To the table', page.locator('body'));
	await page.goto('/');
	await tap('Set up this tablet');
	const priya = await tablet.setUpAs(hand, 'Priya Shah');
	await tablet.lock(hand);
	await tap('Someone new');
	const jo = await tablet.setUpAs(hand, 'Jo Okafor');
	await tablet.talked(hand, 'Ellis', async () => {
		await openSafety(hand);
		await hand.write(helps, 'Cold water and loud songs', safetyOf(hand));
		await closeSafety(hand);
	});
	await tablet.talked(hand, 'Tobi');
	const give = async () => {
		await tablet.openList(hand);
		await tap('More for the conversation with Tobi');
		await tap('Give to a colleague');
	};
	await give();
	await everybodyCanUse('Giving, nobody compared', onScreen(hand, /^Compare the four words/));
	await tap('Not now', dialog);
	await tap('Close list', page.locator('body'));
	await tablet.lookAfter(hand, 'Colleagues');
	await tap('Compare four words');
	await tap('They are the same');
	await hand.pick('Who may open your safety plans?', 'Priya Shah');
	await tap('Keep this');
	await everybodyCanUse('A cover group', onScreen(hand, /^Kept. Priya Shah/));
	await toTable();
	await give();
	await everybodyCanUse('Giving', onScreen(hand, 'Who to?'));
	await hand.pick('How?', 'Hand it over', dialog);
	await tap('Give it', dialog);
	await everybodyCanUse('Given', onScreen(hand, /^It lies ready/));
	await tapped(dialog.getByRole('button', { name: 'Close', exact: true }).last());
	await tap('Close list', page.locator('body'));
	const kit = await tablet.makeKit(hand, jo);
	await tablet.typeHalves(hand, kit);
	await tap('Try them');
	await everybodyCanUse('A kit that works', onScreen(hand, /^It works/));

	await tablet.lock(hand);
	await tablet.unlockAs(hand, 'Priya Shah', priya);
	await everybodyCanUse('The table with a gift', onScreen(hand, /^1 conversation from/));
	await tap('See it');
	await tap('Open the safety plan of Ellis');
	await everybodyCanUse('Given, and a plan to open', onScreen(hand, /^Open it\?/));
	await tap('Open it');
	await everybodyCanUse('A colleague’s safety plan', headingOf(hand));
	await tablet.lock(hand);

	await tablet.unlockAs(hand, 'Jo Okafor', jo);
	await everybodyCanUse('The table after cover', onScreen(hand, /A safety plan of yours/));
	await tablet.makeKit(hand, jo, 'Make a new kit');
	await tablet.lock(hand);
	await tablet.unlockAs(hand, 'Priya Shah', priya);
	await tap('Look at the new kit');
	await tap('Say yes to the new kit');
	await fill('The name on the sheet', 'WRNG-NAME');
	await fill('Your words', priya);
	await tap('Yes, this kit may help me');
	await everybodyCanUse('Joining a kit: another name', onScreen(hand, /^The kit of this tablet/));
	await tablet.lock(hand);

	await tap('I’ve forgotten my words');
	await tap('Next');
	await everybodyCanUse('New words: nothing filled in', onScreen(hand, 'Write who is here.'));
	await hand.pick('Whose words?', 'Priya Shah');
	await tablet.typeHalves(hand, kit);
	await fill('Who is here, and why', 'Sam and Jo: Priya forgot');
	await tap('Next');
	await everybodyCanUse('New words: the words', onScreen(hand, 'Step 2 of 3'));
	const list = page.getByRole('list', { name: 'Your four words' });
	const words = (await list.getByRole('listitem').allInnerTexts()).join(' ');
	await tap('Next');
	await everybodyCanUse('New words: typed again', onScreen(hand, 'Step 3 of 3'));
	await fill('The new words', words);
	await tap('Take the new words');
	// The kit before still opens whoever has not said yes to the new one.
	await everybodyCanUse('New words: done', onScreen(hand, /^Unlock with them/));
});
