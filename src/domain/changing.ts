import { beganAt } from './goal-marks.ts';
import type { Id, Instant, IsoDate } from './people.ts';
import type { SharingChoice, TakenHome } from './plan-parts.ts';
import { peopleAgain } from './practitioner-again.ts';
import { safetyRecorded, type BeginsReview } from './review.ts';
import { isSafetyPlanToFinish } from './to-finish.ts';
import { youngPersonOf, type Session } from './session.ts';

/** A copy that has left the tablet: a change can't reach it, so people are told of it. */
export type CopyOut = {
	/** a participant's id, or who else it was for */
	readonly reader: string;
	readonly at: Instant;
	readonly way: TakenHome['way'];
};

/**
 * Which sealed plan this sitting changes. It holds copies of what stood then: the sealed sitting
 * stays a record of its own, and can be let go without this one.
 */
export type ChangeOf = {
	/** the sealed sitting, by its id */
	readonly session: Id;
	/** the version of its plan */
	readonly version: number;
	readonly on: IsoDate;
	/** when that sitting began; absent in records from before this was kept */
	readonly began?: Instant;
	readonly sharing: readonly SharingChoice[];
	/** those of every version before, oldest first */
	readonly out: readonly CopyOut[];
};

/** The version of this sitting's plan: one after the plan that it changes. A sitting seals once. */
export const versionOf = ({ changeOf }: Pick<Session, 'changeOf'>): number =>
	(changeOf?.version ?? 0) + 1;

/**
 * A new sitting that holds the whole of a sealed plan, to change one thing in it. Whatever was said
 * comes along with whose it is and from whom it is kept; answers to the plan do not, for they were
 * to another wording. Null where nothing is sealed: such a conversation is simply carried on.
 */
export const changeFrom = (
	previous: Session,
	begins: Omit<BeginsReview, 'today' | 'topicOf'>,
): Session | null => {
	const sealed = previous.sealed.at(-1);
	if (!sealed) return null;
	const { participants, practitioner } = peopleAgain(previous, begins.practitioner);
	return {
		...previous,
		...(previous.experienceAsked && { experienceAsked: false }),
		id: begins.id,
		createdAt: begins.at,
		packId: begins.packId,
		packVersion: begins.packVersion,
		participants,
		// Where anybody else is now has not been said: until then they count as able to read this.
		chairs: [{ participant: practitioner, chair: 'here', at: begins.at }],
		words: previous.words.filter(({ question }) => !ofThisChange.has(question)),
		safetyOpened: [],
		changes: 0,
		finishedAt: null,
		readBack: null,
		statements: [],
		sealed: [],
		takenHome: [],
		recorded: isSafetyPlanToFinish(previous) ? [] : safetyRecorded(previous),
		changeOf: {
			session: previous.id,
			version: versionOf(previous),
			on: sealed.sealedAt.slice(0, 10),
			began: beganAt(previous),
			sharing: previous.sharing,
			out: [...(previous.changeOf?.out ?? []), ...outOf(previous)],
		},
	};
};

/** Who asked for a change belongs to that change alone, and stays in its own record. */
const ofThisChange: ReadonlySet<string> = new Set(['plan.changeAsked', 'plan.changeHow']);

const outOf = (session: Session): readonly CopyOut[] =>
	session.takenHome.map(({ document, at, way }) => ({
		reader: session.sealed.find(({ id }) => id === document)?.reader ?? youngPersonOf(session).id,
		at,
		way,
	}));

/** Readers who were to get a copy of the plan before, and are not any more. */
export const withdrawnIn = ({ changeOf, sharing }: Session): readonly string[] =>
	(changeOf?.sharing ?? [])
		.filter(({ getsCopy }) => getsCopy)
		.map(({ reader }) => reader)
		.filter((reader) => !sharing.some((one) => one.reader === reader && one.getsCopy));
