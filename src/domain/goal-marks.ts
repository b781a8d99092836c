import { goalsOf } from './goals.ts';
import type { Id, IsoDate } from './people.ts';
import { entryOf } from './said.ts';
import type { Session, Words } from './session.ts';

/** One number on one day; "not today" is no number, and leaves no dot. */
export type Mark = { readonly value: number; readonly day: IsoDate };

/**
 * Where one voice put a goal, day by day. Empty until that voice has answered today: an earlier mark
 * would lead. Nothing is made of the numbers; they are only drawn.
 */
export const marksOver = (
	session: Pick<Session, 'answers' | 'lastTime'>,
	goal: Id,
	voice: Id,
): readonly Mark[] => {
	const now = entryOf(session, 'goals.rating', voice, goal);
	if (!now) return [];
	const before = (session.lastTime?.marks ?? []).filter(
		(one) => one.subject === goal && one.saidBy === voice,
	);
	const all = [...before, ...now.earlier, now].flatMap(({ value, at }) =>
		typeof value === 'number' ? [{ value, day: at.slice(0, 10) }] : [],
	);
	// Twice on one day is one day: the last number of it counts.
	return all.filter(({ day }, index) => all[index + 1]?.day !== day);
};

/** One goal over time, by the marks of whose goal it is. */
export type GoalLine = { readonly goal: Words; readonly marks: readonly Mark[] };

export const goalLines = (
	session: Pick<Session, 'words' | 'answers' | 'lastTime'>,
): readonly GoalLine[] =>
	goalsOf(session).map((goal) => ({ goal, marks: marksOver(session, goal.id, goal.saidBy) }));
