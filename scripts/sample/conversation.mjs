import { canAndCant } from './can-and-cant.mjs';
import { goals } from './goals.mjs';
import { kindOfHelp } from './kind-of-help.mjs';
import { ourChoice } from './our-choice.mjs';
import { ourPlan } from './our-plan.mjs';
import { begin, setUp } from './set-up.mjs';
import { sideBySide } from './side-by-side.mjs';
import { seal, signAll } from './sign-and-seal.mjs';
import { start } from './start.mjs';
import { openStayingSafe, stayingSafe } from './staying-safe.mjs';
import { takeHome } from './take-home.mjs';
import { whatMatters } from './what-matters.mjs';

const stages = [
	['What matters', 'what-matters', whatMatters],
	['Kind of help', 'kind-of-help', kindOfHelp],
	['Side by side', 'side-by-side', sideBySide],
	['Can and can’t', 'can-and-cant', canAndCant],
	['Our choice', 'our-choice', ourChoice],
	['Goals', 'goals', goals],
	['Our plan', 'our-plan', ourPlan],
];

/**
 * Goes through the whole made-up conversation, from the opening screen to the plan as a file.
 *
 * `onstage(name)` is called when a stage has been filled in and still shows; `around(seal)` may do
 * something before and after the plan is sealed. Answers the download.
 */
export const converse = async (hand, { onstage, around = (seal) => seal() }) => {
	await hand.page.goto('/');
	await hand.page.getByText('Ready without internet').waitFor();
	await onstage('opening');
	const { words } = await setUp(hand);
	await begin(hand);
	await start(hand);
	await hand.turnTo('Who’s here');
	await hand.untilSaved();
	await onstage('start');
	for (const [title, name, fillIn] of stages) {
		await hand.goTo(title);
		await fillIn(hand);
		await hand.untilSaved();
		await onstage(name);
	}
	await openStayingSafe(hand);
	await stayingSafe(hand);
	await onstage('staying-safe');
	await hand.tap('Back to where we were', hand.page);
	await signAll(hand);
	await around(() => seal(hand, words));
	return takeHome(hand);
};
