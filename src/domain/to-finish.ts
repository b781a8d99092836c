import type { Instant } from './people.ts';
import type { Recorded } from './plan-parts.ts';
import { hasSafetyPlan, safetyWords } from './safety.ts';
import type { Session } from './session.ts';

type Said = Pick<Session, 'words' | 'answers' | 'steps' | 'numbers'>;
type AfterTalk = Pick<Session, 'recorded' | 'takenHome' | 'sealed' | 'sharing'>;

/**
 * Whether the practitioner said that what must be kept is in the record: the plan, and the safety
 * plan if there is one. What was said after that is not in it, so it counts as not confirmed again.
 */
export const isRecordConfirmed = (session: Said & AfterTalk): boolean =>
	isRecorded(session, 'plan', lastSaid(everythingSaid(session))) &&
	(!hasSafetyPlan(session) || isSafetyPlanRecorded(session));

/** A safety plan, as it stands now, that is neither in the record nor at home on paper. */
export const isSafetyPlanToFinish = (session: Said & AfterTalk): boolean =>
	hasSafetyPlan(session) && !isSafetyPlanRecorded(session) && !isSafetyPlanOnPaper(session);

const isSafetyPlanRecorded = (session: Said & AfterTalk): boolean =>
	isRecorded(session, 'safety', lastSaid(safetyWords(session)));

const isRecorded = (
	{ recorded }: AfterTalk,
	part: Recorded['what'][number],
	since: Instant | undefined,
): boolean => recorded.some(({ what, at }) => what.includes(part) && isNotBefore(at, since));

/** On a printed copy whose reader gets the safety plan; a copy that nobody chose for has all of it. */
const isSafetyPlanOnPaper = (session: Said & AfterTalk): boolean => {
	const said = lastSaid(safetyWords(session));
	return session.takenHome.some(({ way, document, at }) => {
		const sealed = session.sealed.find(({ id }) => id === document);
		if (way !== 'paper' || !sealed) return false;
		const chosen = session.sharing.find(({ reader }) => reader === sealed.reader);
		return (chosen?.parts.includes('safety') ?? true) && isNotBefore(at, said);
	});
};

const everythingSaid = ({ words, answers, steps, numbers }: Said) => [
	...words,
	...answers,
	...steps,
	...numbers,
];

const lastSaid = (entries: readonly { readonly at: Instant }[]): Instant | undefined =>
	entries
		.map(({ at }) => at)
		.toSorted((one, other) => Date.parse(one) - Date.parse(other))
		.at(-1);

const isNotBefore = (at: Instant, since: Instant | undefined): boolean =>
	since === undefined || Date.parse(at) >= Date.parse(since);
