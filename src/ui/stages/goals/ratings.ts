import { markBefore, marksOver, whenOf } from '#domain/goal-marks.ts';
import type { Id } from '#domain/people.ts';
import type { Answer, Session } from '#domain/session.ts';

/** Where one voice put a goal, or nothing while it did not. */
export const ratingOf = (session: Session, goal: Id, voice: Id): Answer | undefined =>
	session.answers.find(
		(one) => one.question === 'goals.rating' && one.subject === goal && one.saidBy === voice,
	);

/**
 * Last time's number, once this time's answer stands: of an earlier day or of an earlier sitting.
 * Moves of one day in one sitting are no "last time".
 */
export const lastTimeOf = (
	session: Session,
	goal: Id,
	voice: Id,
): { readonly value: number; readonly when: string } | undefined => {
	const last = markBefore(session, goal, voice);
	return last && { value: last.value, when: whenOf(last, marksOver(session, goal, voice)) };
};
