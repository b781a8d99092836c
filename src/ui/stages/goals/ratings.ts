import type { Id, IsoDate } from '#domain/people.ts';
import type { Answer, Session } from '#domain/session.ts';

/** Where one voice put a goal, or nothing while it did not. */
export const ratingOf = (session: Session, goal: Id, voice: Id): Answer | undefined =>
	session.answers.find(
		(one) => one.question === 'goals.rating' && one.subject === goal && one.saidBy === voice,
	);

/** The last number of an earlier day: moves of the same sitting are no "last time". */
export const lastTimeOf = (
	rating: Answer | undefined,
): { readonly value: number; readonly day: IsoDate } | undefined => {
	if (!rating) return undefined;
	const before = rating.earlier.findLast(
		(one) => one.at.slice(0, 10) < rating.at.slice(0, 10) && typeof one.value === 'number',
	);
	return typeof before?.value === 'number'
		? { value: before.value, day: before.at.slice(0, 10) }
		: undefined;
};
