import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { canBeShown, cellsOf, gridFrom, inStatedOrder } from '#domain/grid.ts';
import type { Pack } from '#domain/pack.ts';
import type { Topic, TopicOption } from '#domain/topic.ts';
import { starterPack } from '../content/starter-pack.ts';

let pack: Pack;
beforeAll(async () => {
	pack = await starterPack();
});

const anyChoice = () =>
	fc
		.constantFrom(...pack.topics)
		.chain((topic) =>
			fc.tuple(
				fc.constant(topic),
				fc.shuffledSubarray([...topic.options], { minLength: 1, maxLength: 4 }),
			),
		);

const idsOf = (options: readonly TopicOption[]) => options.map((option) => option.id);

describe('the grid', () => {
	test('asks every column the same ten questions, in the order of the pack', () => {
		fc.assert(
			fc.property(anyChoice(), ([topic, chosen]) => {
				const { rows, columns } = gridFrom(pack, topic, idsOf(chosen));
				expect(rows.map((row) => row.question.id)).toEqual(pack.questions.map(({ id }) => id));
				for (const row of rows) {
					expect(row.cells.flatMap((cell) => idsOf(cell.options))).toEqual(idsOf(columns));
				}
			}),
		);
	});

	test('never changes an answer when it merges it with its neighbour', () => {
		fc.assert(
			fc.property(anyChoice(), ([topic, chosen]) => {
				for (const { question, cells } of gridFrom(pack, topic, idsOf(chosen)).rows) {
					if (question.id === 'startsWhen') continue;
					for (const cell of cells) {
						for (const option of cell.options) {
							expect(cell.answer).toEqual(option.answers[question.id]);
						}
					}
				}
			}),
		);
	});

	test('stands in the same order whichever way the columns were picked', () => {
		fc.assert(
			fc.property(anyChoice(), ([topic, chosen]) => {
				const ids = idsOf(chosen);
				expect(gridFrom(pack, topic, ids)).toEqual(gridFrom(pack, topic, ids.toReversed()));
			}),
		);
	});

	test('always has "Nothing extra for now", which says first who it is not safe for', () => {
		fc.assert(
			fc.property(anyChoice(), ([topic, chosen]) => {
				const { first, columns } = gridFrom(pack, topic, idsOf(chosen));
				expect(columns.filter((option) => option.kind === 'nothing')).toHaveLength(1);
				expect(first?.option.kind).toBe('nothing');
				expect(first?.notSafe).toEqual(first?.option.notSafeFor);
			}),
		);
	});

	test('keeps what happens over time apart from every column', () => {
		for (const topic of pack.topics) {
			const own = topic.options.flatMap((option) => option.figures.map(({ id }) => id));
			const apart = gridFrom(pack, topic, []).overTime.map(({ id }) => id);
			expect(apart.length).toBeGreaterThan(0);
			expect(own.filter((id) => apart.includes(id))).toEqual([]);
		}
	});

	test('states its order, A to Z, which does not put "Nothing extra" last', () => {
		for (const topic of pack.topics) {
			const names = inStatedOrder(topic.options).map((option) => option.namePlain);
			expect(names).toEqual([...names].sort());
			expect(names.at(-1)).not.toBe('Nothing extra for now');
		}
		expect(gridFrom(pack, pack.topics[0]!, []).orderStated).toContain('A to Z');
	});

	test('shows two to four columns at a time', () => {
		const topic = pack.topics[0]!;
		const others = idsOf(topic.options.filter((option) => option.kind !== 'nothing'));
		expect(canBeShown(topic, [])).toBe(false);
		expect(canBeShown(topic, others.slice(0, 1))).toBe(true);
		expect(canBeShown(topic, others.slice(0, 3))).toBe(true);
		expect(canBeShown(topic, others.slice(0, 4))).toBe(false);
	});
});

describe('merged answers', () => {
	const columns = (topic: Topic, ...ids: string[]) =>
		ids.map((id) => topic.options.find((option) => option.id === id)!);

	test('two kinds of medicine share the one answer about stopping', () => {
		const topic = pack.topics[0]!;
		const cells = cellsOf('stop', columns(topic, 'lm-med', 'lm-med-talk', 'lm-talk'));
		expect(cells.map((cell) => idsOf(cell.options))).toEqual([
			['lm-med', 'lm-med-talk'],
			['lm-talk'],
		]);
	});

	test('answers that are apart stay apart: the columns are not moved to merge them', () => {
		const topic = pack.topics[0]!;
		const cells = cellsOf('stop', columns(topic, 'lm-med', 'lm-talk', 'lm-med-talk'));
		expect(cells).toHaveLength(3);
	});

	test('an answer with its own figures is never merged', () => {
		const topic = pack.topics[0]!;
		const talk = columns(topic, 'lm-talk', 'lm-talk');
		expect(cellsOf('help', talk)).toHaveLength(2);
		expect(cellsOf('involves', talk)).toHaveLength(1);
	});

	test('waits that nobody filled in merge, and a filled one stands alone', () => {
		const topic = pack.topics[0]!;
		const [talk, group] = columns(topic, 'lm-talk', 'lm-group');
		expect(cellsOf('startsWhen', [talk!, group!])).toHaveLength(1);
		const filled = { ...group!, startsWhen: { text: 'About 6 weeks', asOf: '2026-11-01' } };
		expect(cellsOf('startsWhen', [talk!, filled])).toHaveLength(2);
	});

	test('a figure that is held back does not reach the grid', () => {
		const talk = columns(pack.topics[0]!, 'lm-talk')[0]!;
		const hidden = talk.figures.map((figure) => ({ ...figure, publish: false }));
		expect(cellsOf('help', [talk])[0]!.figures.length).toBeGreaterThan(0);
		expect(cellsOf('help', [{ ...talk, figures: hidden }])[0]!.figures).toEqual([]);
	});
});
