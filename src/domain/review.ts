import { beganAt } from './goal-marks.ts';
import type { LastTime } from './last-time.ts';
import { ageBand, ageOn, type Id, type Instant, type IsoDate } from './people.ts';
import { peopleAgain } from './practitioner-again.ts';
import { afresh, carriedFrom, chosenIn } from './review-carried.ts';
import { answerFor } from './said.ts';
import {
	newSession,
	youngPersonOf,
	type Answer,
	type Runs,
	type Session,
	type Words,
} from './session.ts';
import { isSafetyPlanToFinish } from './to-finish.ts';

/** What a review begins with, besides the sitting before it. */
export type BeginsReview = {
	readonly id: Id;
	readonly at: Instant;
	/** the day on this tablet */
	readonly today: IsoDate;
	readonly packId: string;
	readonly packVersion: string;
	readonly practitioner: Runs;
	/** under which topic an option stands now; nothing where the pack has it no longer */
	readonly topicOf: (optionId: string) => string | undefined;
};

/**
 * A new sitting that starts from the last plan. Who said what, when, and from whom it is kept comes
 * along unchanged; where people are is not known until somebody says so; nothing counts as said
 * today. The sitting before is not touched.
 */
export const reviewFrom = (previous: Session, begins: BeginsReview): Session => {
	const lastTime = lastTimeOf(previous, begins);
	const { asksAfresh } = lastTime;
	const options = lastTime.options.map(({ optionId }) => optionId);
	const { participants, practitioner } = peopleAgain(previous, begins.practitioner);
	return {
		...newSession({
			...begins,
			personId: previous.personId,
			practice: previous.practice,
			youngPersonId: youngPersonOf(previous).id,
		}),
		participants,
		chairs: [{ participant: practitioner, chair: 'here', at: begins.at }],
		...carriedFrom(previous, { asksAfresh, options }),
		contacts: asksAfresh ? [] : previous.contacts,
		sharing: asksAfresh ? [] : previous.sharing,
		lead: previous.lead,
		safetyVersions: previous.safetyVersions.slice(-1),
		recorded: isSafetyPlanToFinish(previous) ? [] : safetyRecorded(previous),
		lastTime,
	};
};

/** A safety plan that has not changed is in the record already. */
export const safetyRecorded = ({ recorded }: Session): Session['recorded'] =>
	recorded
		.filter(({ what }) => what.includes('safety'))
		.map(({ at }) => ({ at, what: ['safety'] as const }));

const lastTimeOf = (previous: Session, begins: BeginsReview): LastTime => {
	const on = previous.createdAt.slice(0, 10);
	const then = ageIn(previous, on);
	const now = ageIn(previous, begins.today);
	const asksAfresh = then !== null && now !== null && ageBand(then) !== ageBand(now);
	const about = <Entry extends Words | Answer>(entry: Entry): Entry => keptAsMuch(previous, entry);
	return {
		session: previous.id,
		on,
		sittings: [...(previous.lastTime?.sittings ?? []), beganAt(previous)],
		ageThen: then,
		asksAfresh,
		marks: marksUntil(previous).map(about),
		steps: previous.steps,
		smallSteps: previous.words.filter(({ question }) => question === 'goals.smallStep').map(about),
		before: {
			words: asksAfresh ? previous.words.filter(({ question }) => afresh.includes(question)) : [],
			contacts: asksAfresh ? previous.contacts : [],
		},
		options: chosenIn(previous).flatMap((optionId) => {
			const topicId = begins.topicOf(optionId);
			return topicId === undefined ? [] : [{ topicId, optionId }];
		}),
	};
};

const ageIn = (session: Session, day: IsoDate): number | null => {
	const birth = answerFor(session, 'start.birth');
	return typeof birth === 'string' && birth !== '' ? ageOn(birth, day) : null;
};

/** Whoever may not see a goal may not see what was said about it, also once the goal is gone. */
const keptAsMuch = <Entry extends Words | Answer>(session: Session, entry: Entry): Entry => {
	const about = session.words.filter(({ id }) => id === entry.subject);
	return { ...entry, keptFrom: [...new Set([entry, ...about].flatMap((one) => one.keptFrom))] };
};

/** Every mark of every day, oldest first: those of earlier sittings, of earlier days, and the last. */
const marksUntil = (session: Session): readonly Answer[] =>
	[
		...(session.lastTime?.marks ?? []),
		...session.answers
			.filter(({ question }) => question === 'goals.rating')
			.flatMap((mark) => [...mark.earlier, mark].map((one) => markOf(mark, one))),
	].toSorted((one, other) => one.at.localeCompare(other.at));

const markOf = (mark: Answer, { value, at }: Pick<Answer, 'value' | 'at'>): Answer => ({
	...mark,
	id: `${mark.id}/${at}`,
	value,
	at,
	earlier: [],
});
