import type { Id } from './people.ts';
import type { NumberFromElsewhere } from './plan-parts.ts';
import { answerFor, wordsFor } from './said.ts';
import { changed, withOne, withoutOne, type Session, type Words } from './session.ts';

/** How many goals a sheet asks for. More can come together where one was kept from somebody. */
export const mostGoals = 3;

/**
 * The goals in the order that people put them in: own words, and whose. None is ever left out: who
 * sees two of three, because one is kept from them, can say a third without knowing of the fourth.
 */
export const goalsOf = (session: Pick<Session, 'words' | 'answers'>): readonly Words[] => {
	const goals = wordsFor(session, 'goals.goal');
	const order = answerFor(session, 'goals.order');
	const place = (goal: Words) => {
		const at = Array.isArray(order) ? order.indexOf(goal.id) : -1;
		return at === -1 ? goals.length : at;
	};
	return goals.toSorted((a, b) => place(a) - place(b));
};

/** A number from elsewhere is kept as it was typed in: name, date, who. */
export const numberTyped = (
	session: Session,
	{ number }: { number: NumberFromElsewhere },
): Session => changed(session, { numbers: withOne(session.numbers, number) });

export const numberRemoved = (session: Session, { id }: { id: Id }): Session =>
	changed(session, { numbers: withoutOne(session.numbers, id) });
