import { allowLittle, fillUp } from './support/full-room.ts';
import { createHand } from './support/hand.ts';
import { test } from './support/journey.ts';
import { everyPart, onScreen } from './support/stage-parts.ts';
import { begin, setUp, untilSaved } from './support/table.ts';

test.setTimeout(900_000);
test.use({ contextOptions: { reducedMotion: 'reduce' } });

test('Everybody can use every stage when it can’t be saved, and it says so', async ({
	page,
	baseURL,
}) => {
	const hand = createHand(page);
	await allowLittle(page, baseURL!);
	await setUp(hand, { withPin: false });
	await begin(hand);
	await hand.goTo('Goals');
	await untilSaved(hand);
	await fillUp(page);
	await hand.goTo('What matters');
	await onScreen(hand, 'The newest words are not saved yet').waitFor();
	await everyPart(hand, 'not saved');
	await onScreen(hand, 'The newest words are not saved yet').waitFor({ timeout: 1000 });
});
