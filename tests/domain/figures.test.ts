import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	countText,
	frames,
	hundredIsWhole,
	mayShareAPicture,
	shownFigures,
} from '#domain/figures.ts';
import type { Figure } from '#domain/topic.ts';
import { starterPack } from '../content/starter-pack.ts';

const figure: Figure = {
	id: 'one',
	question: 'help',
	outcome: 'Clearly better',
	parts: [
		{ label: 'got clearly better', count: 44, style: 'solid' },
		{ label: 'did not get clearly better', count: 56, style: 'outline' },
	],
	group: 'teenagers',
	where: 'England',
	years: '2018',
	afterHowLong: '12 weeks',
	comparison: null,
	compareGroup: 'together',
	sourceId: 'a-source',
	certainty: 'high',
	howConverted: 'rounded',
	caution: null,
	publish: true,
};

const everyFigure = async (): Promise<Figure[]> => {
	const pack = await starterPack();
	return [
		...pack.generalFigures,
		...pack.topics.flatMap((topic) => [
			...topic.overTime,
			...topic.options.flatMap((option) => option.figures),
		]),
	];
};

describe('numbers in words', () => {
	test('a number is always of 100', () => {
		expect(countText(12)).toBe('12 in 100');
		fc.assert(
			fc.property(fc.integer({ min: 0, max: 200 }), (halves) => {
				expect(countText(halves / 2)).toMatch(/^\d+(?: to \d+)? in 100$/);
			}),
		);
	});

	test('half a person is said as the two numbers it lies between', () => {
		expect(countText(2.5)).toBe('2 to 3 in 100');
		expect(countText(97.5)).toBe('97 to 98 in 100');
	});

	test('both frames are said: those who did, and the same outcome denied', () => {
		expect(frames(figure.parts)).toEqual([
			'44 in 100 got clearly better',
			'56 in 100 did not get clearly better',
		]);
	});
});

describe('a hundred people', () => {
	const counts = (...of: number[]) =>
		of.map((count, at) => ({ label: String(at), count, style: 'solid' as const }));

	test('are a hundred only when the parts add to 100', () => {
		fc.assert(
			fc.property(fc.integer({ min: 0, max: 100 }), fc.integer({ min: 0, max: 100 }), (a, b) => {
				expect(hundredIsWhole(counts(a, b))).toBe(a + b === 100);
			}),
		);
	});

	test('have two to four parts, none of them less than nobody', () => {
		expect(hundredIsWhole(counts(100))).toBe(false);
		expect(hundredIsWhole(counts(20, 20, 20, 20, 20))).toBe(false);
		expect(hundredIsWhole(counts(101, -1))).toBe(false);
		expect(hundredIsWhole(counts(33.3, 66.7))).toBe(false);
		expect(hundredIsWhole(counts(22, 48, 30))).toBe(true);
		expect(hundredIsWhole(counts(2.5, 97.5))).toBe(true);
	});

	test('are whole in every figure and every comparison of the starter pack', async () => {
		for (const { id, parts, comparison } of await everyFigure()) {
			expect(hundredIsWhole(parts), id).toBe(true);
			if (comparison) expect(hundredIsWhole(comparison.parts), id).toBe(true);
		}
	});
});

describe('two figures share a picture', () => {
	test('when their source compared them, in the same people, outcome and time', () => {
		expect(mayShareAPicture(figure, { ...figure, id: 'two' })).toBe(true);
	});

	test('never when no comparison is named, not even with itself', () => {
		const alone = { ...figure, compareGroup: null };
		expect(mayShareAPicture(alone, alone)).toBe(false);
	});

	test.each([
		['comparison', { compareGroup: 'another' }],
		['outcome', { outcome: 'Clearly worse' }],
		['time', { afterHowLong: '36 weeks' }],
		['people', { group: 'children' }],
	])('never when the %s is another', (_what, change) => {
		expect(mayShareAPicture(figure, { ...figure, ...change })).toBe(false);
	});

	test('whichever of the two is named first', async () => {
		const figures = await everyFigure();
		fc.assert(
			fc.property(fc.constantFrom(...figures), fc.constantFrom(...figures), (one, other) => {
				expect(mayShareAPicture(one, other)).toBe(mayShareAPicture(other, one));
			}),
		);
	});

	test('as the three columns of one study of low mood do', async () => {
		const shared = (await everyFigure()).filter(
			({ compareGroup }) => compareGroup === 'tads-12-weeks-better',
		);
		expect(shared.map(({ parts }) => parts[0]!.count).sort()).toEqual([48, 62, 73]);
		expect(shared.every((one) => mayShareAPicture(shared[0]!, one))).toBe(true);
	});
});

describe('what is shown', () => {
	test('leaves out a number that is held back, or that nobody has read at its source', () => {
		const held = { ...figure, id: 'held', publish: false };
		const recalled = { ...figure, id: 'recalled', certainty: 'low' as const };
		expect(shownFigures([figure, held, recalled])).toEqual([figure]);
	});
});
