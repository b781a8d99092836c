import { describe, expect, it } from 'vitest';
import type { GoalLine } from '#domain/goal-marks.ts';
import { chart, drawnFrom, timesIn, writtenTimes, yOf } from '#ui/stages/goals/chart.ts';

const line = (id: string, ...marks: readonly (readonly [number, string])[]): GoalLine => ({
	goal: {
		...{ id, question: 'goals.goal', subject: '', text: id, saidBy: 'e0', writtenBy: 'e0' },
		...{ at: '2026-09-02T10:00:00.000Z', keptFrom: [], opened: true, earlier: [] },
	},
	marks: marks.map(([value, day]) => ({ value, day, at: `${day}T10:00:00.000Z`, time: day })),
	reworded: [],
});
const september = '2026-09-02';
const october = '2026-10-07';
const today = '2026-11-25';

describe('How a goal has moved', () => {
	it('is drawn as it was said: 0 at the bottom, 10 at the top, days in their order', () => {
		const [one] = drawnFrom([line('a', [0, september], [10, october], [5, today])]);
		expect(one?.dots.map(({ x, y }) => [x, y])).toEqual([
			[chart.left, chart.bottom],
			[(chart.left + chart.right) / 2, chart.top],
			[chart.right, yOf(5)],
		]);
	});

	it('keeps a goal that missed a day on its own days', () => {
		const [, other] = drawnFrom([
			line('a', [2, september], [3, october], [4, today]),
			line('b', [1, september], [2, today]),
		]);
		expect(other?.dots.map(({ x }) => x)).toEqual([chart.left, chart.right]);
	});

	it('has a gap where a goal was worded anew, half way between the marks', () => {
		const marked = line('a', [2, september], [4, october], [4, today]);
		const [one] = drawnFrom([{ ...marked, reworded: [today] }]);
		expect(one?.gaps).toEqual([{ x: expect.closeTo(212.5) as number, y: yOf(4) }]);
		expect(one?.path.match(/M/g)).toHaveLength(2);
	});

	it('leaves out a goal without a number, and keeps the places of the others', () => {
		const drawn = drawnFrom([line('a'), line('b', [1, today])]);
		expect(drawn.map(({ goal, place }) => [goal, place])).toEqual([['b', 2]]);
	});

	it.each([0, 4, 10])('lays no label on another, though all three goals end on %i', (number) => {
		const drawn = drawnFrom(['a', 'b', 'c'].map((id) => line(id, [number, today])));
		for (const { labelY } of drawn) expect(labelY).toBeLessThanOrEqual(chart.bottom + 5);
		const places = drawn.map(({ labelY }) => labelY).toSorted((one, other) => one - other);
		expect(places[1]! - places[0]!).toBeGreaterThanOrEqual(20);
		expect(places[2]! - places[1]!).toBeGreaterThanOrEqual(20);
	});

	it('writes the first and the last day, and no more than four', () => {
		const days = Array.from({ length: 12 }, (_, n) => `2026-${String(n + 1).padStart(2, '0')}-01`);
		const times = timesIn([line('a', ...days.map((day) => [5, day] as const))]);
		expect(writtenTimes(times)).toHaveLength(4);
		expect([writtenTimes(times)[0], writtenTimes(times).at(-1)]).toEqual([times[0], times[11]]);
		expect(writtenTimes(times.slice(0, 3))).toEqual(times.slice(0, 3));
	});
});
