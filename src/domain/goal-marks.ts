import { goalsOf } from './goals.ts';
import type { Id, Instant, IsoDate } from './people.ts';
import { entryOf } from './said.ts';
import type { Session, Words } from './session.ts';

/** One number, said at one time; "not today" is no number, and leaves no dot. */
export type Mark = {
	readonly value: number;
	readonly day: IsoDate;
	readonly at: Instant;
	/** one day of one sitting, alike for all that was said at it, and later for a later one */
	readonly time: string;
};

type Marked = Pick<Session, 'answers' | 'lastTime' | 'createdAt' | 'changeOf'>;

/** When a sitting began. A change of a plan goes on with the sitting that it changes. */
export const beganAt = ({ changeOf, createdAt }: Omit<Marked, 'answers'>): Instant =>
	changeOf?.began ?? createdAt;

/**
 * Where one voice put a goal, time by time. Empty until that voice has answered in this sitting: an
 * earlier mark would lead. Nothing is made of the numbers; they are only drawn.
 */
export const marksOver = (session: Marked, goal: Id, voice: Id): readonly Mark[] => {
	const now = entryOf(session, 'goals.rating', voice, goal);
	if (!now) return [];
	const { marks = [], sittings = [] } = session.lastTime ?? {};
	const before = marks
		.filter((one) => one.subject === goal && one.saidBy === voice)
		.flatMap(markFrom((at) => sittings.findLast((began) => began <= at) ?? ''));
	const here = beganAt(session);
	return [...before, ...[...now.earlier, now].flatMap(markFrom(() => here))];
};

/** The mark before the one of this time, once that stands: last time's, be it of the same day. */
export const markBefore = (session: Marked, goal: Id, voice: Id): Mark | undefined => {
	const now = entryOf(session, 'goals.rating', voice, goal);
	return now && marksOver(session, goal, voice).findLast(({ at }) => at !== now.at);
};

const markFrom =
	(began: (at: Instant) => string) =>
	({ value, at }: { value: unknown; at: Instant }): Mark[] => {
		const day = at.slice(0, 10);
		return typeof value === 'number' ? [{ value, day, at, time: `${day} ${began(at)}` }] : [];
	};

/** One goal over time, by the marks of whose goal it is, with the marks that have a new wording. */
export type GoalLine = {
	readonly goal: Words;
	readonly marks: readonly Mark[];
	/** the times of marks before which the goal was worded anew, since the mark before */
	readonly reworded: readonly string[];
};

export const goalLines = (session: Marked & Pick<Session, 'words'>): readonly GoalLine[] =>
	goalsOf(session).map((goal) => {
		const marks = marksOver(session, goal.id, goal.saidBy);
		return { goal, marks, reworded: rewordedBefore(goal, marks) };
	});

/** What is counted for one goal under two wordings is two things, and the line says so. */
const rewordedBefore = (
	{ earlier, at: last }: Words,
	marks: readonly Mark[],
): readonly string[] => {
	const anew = earlier.length === 0 ? [] : [...earlier.slice(1).map(({ at }) => at), last];
	return marks
		.filter(({ at }, index) => {
			const before = marks[index - 1]?.at;
			return before !== undefined && anew.some((moment) => moment > before && moment <= at);
		})
		.map(({ time }) => time);
};

/** The day of a mark; its moment where another one of these is of that day and another time. */
export const whenOf = (mark: Mark, among: readonly Mark[]): string =>
	among.some(({ day, time }) => day === mark.day && time !== mark.time) ? mark.at : mark.day;

/** One time at which marks were said; `when` is its day, or a moment where that day has several. */
export type MarkedTime = Pick<Mark, 'time' | 'day'> & { readonly when: string };

/** Every time that any of these was said, oldest first. */
export const timesOf = (marks: readonly Mark[]): readonly MarkedTime[] => {
	const first = new Map<string, Mark>();
	for (const mark of marks) if (!first.has(mark.time)) first.set(mark.time, mark);
	const times = [...first.values()].toSorted((one, other) => (one.time < other.time ? -1 : 1));
	return times.map((mark) => ({ time: mark.time, day: mark.day, when: whenOf(mark, times) }));
};
