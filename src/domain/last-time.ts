import type { Id, Instant, IsoDate } from './people.ts';
import type { Contact, Step } from './plan-parts.ts';
import type { Answer, Said, Session, Words } from './session.ts';

/**
 * What a review keeps of the sitting before it, and nobody has said again today. It is a copy:
 * the sitting before stays a record of its own, and can be let go without this one.
 */
export type LastTime = {
	/** the sitting before, by its id */
	readonly session: Id;
	readonly on: IsoDate;
	/** when each sitting before this one began, oldest first; absent in records from before this was kept */
	readonly sittings?: readonly Instant[];
	/** how old the young person was then, where that was said */
	readonly ageThen: number | null;
	/** 13, 16 or 18 lies in between: sharing, contacts and who decides were not carried over */
	readonly asksAfresh: boolean;
	/** where each voice put each goal, on all the days before, oldest first */
	readonly marks: readonly Answer[];
	readonly steps: readonly Step[];
	/** the small steps of the goals */
	readonly smallSteps: readonly Words[];
	/** what stood where things are asked afresh now: shown beside the question, never an answer */
	readonly before: {
		readonly words: readonly Words[];
		readonly contacts: readonly Contact[];
	};
	/** what was chosen then: *Can and can't* opens for these */
	readonly options: readonly { readonly topicId: string; readonly optionId: string }[];
};

/** Everything in it that somebody said. */
export const saidLastTime = (last: LastTime | undefined) =>
	last ? [...last.marks, ...last.steps, ...last.smallSteps, ...last.before.words] : [];

/** Only what passes: the rest is as if it had never been said. */
export const lastTimeOnly = (
	last: LastTime,
	shows: (entry: { id: Id; subject?: string; keptFrom: readonly Id[] }) => boolean,
): LastTime => ({
	...last,
	marks: last.marks.filter(shows),
	steps: last.steps.filter(shows),
	smallSteps: last.smallSteps.filter(shows),
	before: { ...last.before, words: last.before.words.filter(shows) },
});

/** Each entry changed alike, such as when more of it is kept from somebody. */
export const lastTimeWith = (
	last: LastTime,
	change: <Entry extends Said>(entry: Entry) => Entry,
): LastTime => ({
	...last,
	marks: last.marks.map(change),
	steps: last.steps.map(change),
	smallSteps: last.smallSteps.map(change),
	before: { ...last.before, words: last.before.words.map(change) },
});

/**
 * Last time's marks only where that voice has said today's: before that they would lead. A mark of
 * a goal that is no longer there goes with it.
 */
export const marksSaidAgain = (session: Session): Session => {
	const { lastTime: last } = session;
	if (!last) return session;
	const isSaidAgain = ({ subject, saidBy }: Answer) =>
		session.answers.some(
			(one) => one.question === 'goals.rating' && one.subject === subject && one.saidBy === saidBy,
		) && session.words.some(({ id }) => id === subject);
	return { ...session, lastTime: { ...last, marks: last.marks.filter(isSaidAgain) } };
};
