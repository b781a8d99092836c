import { handOver, leaveEarly, meetAgain } from './around.mjs';
import { canAndCant } from './can-and-cant.mjs';
import { afterAFewUses } from './fewer-prompts.mjs';
import { goals } from './goals.mjs';
import { kindOfHelp } from './kind-of-help.mjs';
import { ourChoice } from './our-choice.mjs';
import { ourPlan } from './our-plan.mjs';
import { showParts } from './parts.mjs';
import { begin, setUp } from './set-up.mjs';
import { sideBySide } from './side-by-side.mjs';
import { seal, signAll } from './sign-and-seal.mjs';
import { start } from './start.mjs';
import { openStayingSafe, stayingSafe } from './staying-safe.mjs';
import { takeHome } from './take-home.mjs';
import { whatMatters } from './what-matters.mjs';

const stages = [
	['Start', 'start', start],
	['What matters', 'what-matters', whatMatters],
	['Kind of help', 'kind-of-help', kindOfHelp],
	['Side by side', 'side-by-side', sideBySide],
	['Can and can’t', 'can-and-cant', canAndCant],
	['Our choice', 'our-choice', ourChoice],
	['Goals', 'goals', goals],
	['Our plan', 'our-plan', ourPlan],
];

/** What was done last can be undone for some seconds, and the bar for it lies over the page. */
const undoIsOver = ({ sheet }) =>
	sheet.getByRole('status').getByRole('button', { name: 'Undo' }).waitFor({ state: 'hidden' });

const fillIn = async (hand, { onstage, parts = false }) => {
	for (const [title, name, fill] of stages) {
		if (title !== 'Start') await hand.goTo(title);
		await fill(hand);
		if (title === 'Start') await hand.turnTo('Who’s here');
		await hand.untilSaved();
		if (parts) await undoIsOver(hand);
		await onstage(name);
		if (parts) await showParts(hand, name, onstage);
	}
	await openStayingSafe(hand);
	await stayingSafe(hand);
	await onstage('staying-safe');
	await hand.tap('Back to where we were', hand.page);
};

/** Sets a tablet up, and fills in every stage; answers the four words. */
export const talk = async (hand, listening) => {
	await hand.page.goto('/');
	await hand.page.getByText('Ready without internet').waitFor();
	await listening.onstage('opening');
	const { words } = await setUp(hand);
	await afterAFewUses(hand.page);
	await begin(hand);
	await fillIn(hand, listening);
	return words;
};

/**
 * Goes through the whole made-up conversation, from the opening screen to the plan as a file.
 *
 * `onstage(name)` is called when a stage has been filled in and still shows, and with `parts` for
 * each part of it and what lies around; `around(seal)` may do something before and after the plan is
 * sealed. Answers the download.
 */
export const converse = async (hand, { around = (seal) => seal(), ...listening }) => {
	const words = await talk(hand, listening);
	const { parts, onstage } = listening;
	if (parts) await handOver(hand, onstage);
	if (parts) await leaveEarly(hand, onstage);
	await signAll(hand);
	if (parts) await onstage('our-plan-signed');
	await around(() => seal(hand, words));
	const plan = await takeHome(hand);
	if (parts) await onstage('taken-home');
	if (parts) await meetAgain(hand, onstage, words);
	return plan;
};
