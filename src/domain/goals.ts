import type { Id } from './people.ts';
import type { NumberFromElsewhere } from './plan-parts.ts';
import { answerFor, wordsFor } from './said.ts';
import { changed, withOne, withoutOne, type Session, type Words } from './session.ts';

export const mostGoals = 3;

/** The goals in the order that people put them in, first three: own words, and whose. */
export const goalsOf = (session: Pick<Session, 'words' | 'answers'>): readonly Words[] => {
	const goals = wordsFor(session, 'goals.goal');
	const order = answerFor(session, 'goals.order');
	const place = (goal: Words) => {
		const at = Array.isArray(order) ? order.indexOf(goal.id) : -1;
		return at === -1 ? goals.length : at;
	};
	return goals.toSorted((a, b) => place(a) - place(b)).slice(0, mostGoals);
};

export const canAddGoal = (session: Pick<Session, 'words'>): boolean =>
	wordsFor(session, 'goals.goal').length < mostGoals;

/** A number from elsewhere is kept as it was typed in: name, date, who. */
export const numberTyped = (
	session: Session,
	{ number }: { number: NumberFromElsewhere },
): Session => changed(session, { numbers: withOne(session.numbers, number) });

export const numberRemoved = (session: Session, { id }: { id: Id }): Session =>
	changed(session, { numbers: withoutOne(session.numbers, id) });
