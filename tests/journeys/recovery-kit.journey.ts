import { createHand } from './support/hand.ts';
import { test } from './support/journey.ts';
import * as tablet from './support/looking-after.ts';

test.setTimeout(300_000);
test.use({ contextOptions: { reducedMotion: 'reduce' } });

test('A recovery kit is made, tried and made anew, and gives forgotten words back with every conversation', async ({
	page,
}) => {
	const hand = createHand(page);
	const { tap, fill, reads, sheet } = hand;
	const toTable = () => tap('To the table', page.locator('body'));
	await page.goto('/');
	await tap('Set up this tablet');
	const priya = await tablet.setUpAs(hand, 'Priya Shah');
	await tablet.talked(hand, 'Ellis');
	await tablet.talked(hand, 'Tobi');
	await tablet.lock(hand);
	await tap('Someone new');
	const jo = await tablet.setUpAs(hand, 'Jo Okafor');
	await reads(/^There is no recovery kit yet/);

	const first = await tablet.makeKit(hand, jo);
	await toTable();
	await reads('The recovery kit has not been tried yet. Try both halves once.');
	await tap('Try the recovery kit');
	await reads(/Not tried yet/);
	await tap('Try both halves');
	await tablet.typeHalves(hand, first);
	await tap('Try them');
	await reads('It works. It can open 1 way in.');
	await reads(/Not in this kit yet: Priya Shah/);
	await toTable();
	await reads(/^Some people are not in the recovery kit yet/);
	await tablet.lock(hand);
	await tablet.unlockAs(hand, 'Priya Shah', priya);
	await reads(/A recovery kit was made on this tablet. \(Jo Okafor\)/);
	await tablet.lock(hand);

	await tablet.unlockAs(hand, 'Jo Okafor', jo);
	const second = await tablet.makeKit(hand, jo, 'Make a new kit');
	await tablet.typeHalves(hand, first);
	await tap('Try them');
	await reads('These halves are whole, but from another kit. Look at the name on the sheets.');
	await tablet.typeHalves(hand, second);
	await tap('Try them');
	await reads('It works. It can open 1 way in.');
	await tablet.lock(hand);
	await tablet.unlockAs(hand, 'Priya Shah', priya);
	await reads('A new recovery kit was made. It can’t help you until you say yes.');
	await tap('Look at the new kit');
	await tap('Say yes to the new kit');
	await fill('The name on the sheet', 'WRNG-NAME');
	await fill('Your words', priya);
	await tap('Yes, this kit may help me');
	await reads(/^The kit of this tablet has another name/);
	await fill('The name on the sheet', second.name);
	await tablet.usable(hand, 'Saying yes to a new kit');
	await tap('Yes, this kit may help me');
	await reads('You are in the new kit.');
	await tablet.lock(hand);

	await tap('I’ve forgotten my words');
	await hand.pick('Whose words?', 'Priya Shah');
	await tablet.typeHalves(hand, second);
	await fill('Who is here, and why', 'Sam and Jo: Priya forgot');
	await tap('Next');
	const list = page.getByRole('list', { name: 'Your four words' });
	const words = (await list.getByRole('listitem').allInnerTexts()).join(' ');
	await tap('Next');
	await fill('The new words', words);
	await tap('Take the new words');
	await tap('Go and unlock');
	await tablet.unlockAs(hand, 'Priya Shah', words);
	await reads(
		/The recovery kit was used to give your name new words\. \(Sam and Jo: Priya forgot\)/,
	);
	await tablet.openList(hand);
	await reads('Ellis');
	await reads('Tobi');
	await tap('Close list', page.locator('body'));
	await tablet.lookAfter(hand, 'What happened here');
	await sheet
		.getByRole('row', { name: /recovery kit.*Sam and Jo: Priya forgot/ })
		.first()
		.waitFor();
});
