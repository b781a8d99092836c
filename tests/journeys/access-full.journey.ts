import { kept } from '../kept.ts';
import { everybodyCanUse } from './support/access.ts';
import { createHand } from './support/hand.ts';
import { test } from './support/journey.ts';
import { goToStage, typeAll } from './support/kept-rows.ts';
import { seal, takeHome } from './support/plan.ts';
import {
	closeSafety,
	everyPart,
	headingOf,
	onScreen,
	openSafety,
	unfoldAll,
} from './support/stage-parts.ts';
import { begin, setUp } from './support/table.ts';

test.setTimeout(900_000);
test.use({ contextOptions: { reducedMotion: 'reduce' } });

test('Everybody can use every stage with everything in it, and the plan as it is sealed', async ({
	page,
}) => {
	const hand = createHand(page);
	const passphrase = await setUp(hand, { withPin: false });
	await begin(hand);
	await typeAll(
		hand,
		kept.filter((row) => !row.afterSeal),
	);
	await goToStage(hand, 'Start');
	await everyPart(hand, 'full');
	await openSafety(hand);
	await unfoldAll(hand);
	await everybodyCanUse('Staying safe, full', onScreen(hand, '999'));
	await closeSafety(hand);
	await hand.tap('Finish', hand.sheet);
	await everybodyCanUse('Finish for today, full', onScreen(hand, 'Where we got to'));
	await hand.tap('Carry on talking');

	await hand.goTo('Our plan');
	await hand.turnTo('Read back');
	await hand.tap('We read it out and it is right');
	await hand.turnTo('Sign');
	await hand.fill('Your passphrase', 'these are other words');
	await hand.tap('Seal it now');
	await everybodyCanUse('Sealing: wrong words', onScreen(hand, /^Those aren’t the right words/));
	await seal(hand, passphrase);
	await everybodyCanUse('Sealed', onScreen(hand, /^Sealed /));
	await takeHome(hand);
	await everybodyCanUse('Taken home', onScreen(hand, /^As a file, /));
	await hand.goTo('Goals');
	await everybodyCanUse('Goals of a sealed plan', headingOf(hand));
});
