import { marksOver } from '#domain/goal-marks.ts';
import type { Id, IsoDate } from '#domain/people.ts';
import type { Answer, Session } from '#domain/session.ts';

/** Where one voice put a goal, or nothing while it did not. */
export const ratingOf = (session: Session, goal: Id, voice: Id): Answer | undefined =>
	session.answers.find(
		(one) => one.question === 'goals.rating' && one.subject === goal && one.saidBy === voice,
	);

/**
 * The last number of an earlier day or an earlier sitting, once today's answer stands: moves of the
 * same day are no "last time".
 */
export const lastTimeOf = (
	session: Session,
	goal: Id,
	voice: Id,
): { readonly value: number; readonly day: IsoDate } | undefined => {
	const rating = ratingOf(session, goal, voice);
	return (
		rating && marksOver(session, goal, voice).findLast(({ day }) => day < rating.at.slice(0, 10))
	);
};
