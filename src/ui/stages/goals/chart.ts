import { timesOf, type GoalLine, type Mark, type MarkedTime } from '#domain/goal-marks.ts';

/** The drawing's own measures; it grows with the column it stands in. */
export const chart = { width: 346, height: 250, left: 34, right: 272, top: 22, bottom: 212 };

/** A dot of a line, where it is drawn. */
export type Dot = Mark & { readonly x: number; readonly y: number };

/** Each goal's line with its place in people's order; how it is dashed tells the others apart. */
export type DrawnLine = {
	readonly goal: string;
	readonly place: number;
	readonly dots: readonly Dot[];
	readonly path: string;
	/** where the line has a gap, for the goal was worded anew between two marks */
	readonly gaps: readonly { readonly x: number; readonly y: number }[];
	/** where the label stands: beside the last dot, and clear of the other labels */
	readonly labelY: number;
};

/** Every time at which any of these goals got a number. */
export const timesIn = (lines: readonly GoalLine[]): readonly MarkedTime[] =>
	timesOf(lines.flatMap(({ marks }) => marks));

/** Every time is as far from the next as any other, a morning or a year apart. */
export const xOf = (time: string, times: readonly MarkedTime[]): number => {
	const at = times.findIndex((one) => one.time === time);
	return times.length < 2
		? chart.right
		: chart.left + (at * (chart.right - chart.left)) / (times.length - 1);
};

export const yOf = (value: number): number =>
	chart.bottom - (value * (chart.bottom - chart.top)) / 10;

export const drawnFrom = (lines: readonly GoalLine[]): readonly DrawnLine[] => {
	const times = timesIn(lines);
	const drawn = lines.flatMap(({ goal, marks, reworded }, index) => {
		const dots = marks.map((mark) => ({ ...mark, x: xOf(mark.time, times), y: yOf(mark.value) }));
		const isAnew = ({ time }: Mark) => reworded.includes(time);
		const path = dots
			.map((dot, at) =>
				isAnew(dot) ? overGap(dots[at - 1] ?? dot, dot) : to(at === 0 ? 'M' : 'L', dot),
			)
			.join('');
		const gaps = dots.flatMap((dot, at) =>
			isAnew(dot) ? [between(dots[at - 1] ?? dot, dot, 0.5)] : [],
		);
		const labelY = (dots.at(-1)?.y ?? 0) + 5;
		return dots.length > 0 ? [{ goal: goal.id, place: index + 1, dots, path, gaps, labelY }] : [];
	});
	return apart(drawn);
};

type Place = { readonly x: number; readonly y: number };

const to = (how: 'M' | 'L', { x, y }: Place): string => `${how}${x} ${y}`;

const between = (from: Place, until: Place, share: number): Place => ({
	x: from.x + (until.x - from.x) * share,
	y: from.y + (until.y - from.y) * share,
});

/** The line stops half way and goes on after a gap of one size, however far apart the marks are. */
const overGap = (from: Place, until: Place): string => {
	const half = Math.min(0.4, 7 / (Math.hypot(until.x - from.x, until.y - from.y) || 1));
	const places = [between(from, until, 0.5 - half), between(from, until, 0.5 + half)] as const;
	return to('L', places[0]) + to('M', places[1]) + to('L', until);
};

/** Labels that would lie on one another move down, the highest first; at the bottom, up again. */
const apart = (lines: readonly DrawnLine[]): readonly DrawnLine[] => {
	const byHeight = lines.toSorted((one, other) => one.labelY - other.labelY);
	let free = 0;
	const down = byHeight.map(({ labelY }) => (free = Math.max(labelY, free) + apartBy) - apartBy);
	let lowest = chart.bottom + 5;
	const up = down.toReversed().map((y) => (lowest = Math.min(y, lowest) - apartBy) + apartBy);
	const places = up.toReversed();
	return lines.map((line) => ({ ...line, labelY: places[byHeight.indexOf(line)] ?? line.labelY }));
};

/** From one label to the next, at least. */
const apartBy = 20;

/** At most four of them are written under it: the first, the last, and two between. */
export const writtenTimes = (times: readonly MarkedTime[]): readonly MarkedTime[] => {
	if (times.length <= 4) return times;
	const last = times.length - 1;
	return [0, Math.round(last / 3), Math.round((2 * last) / 3), last].flatMap(
		(at) => times[at] ?? [],
	);
};
