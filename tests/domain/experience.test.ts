/** What a service may see of how talks went: added up, rounded, and never of a few. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { quarterOf, quartersFrom } from '#domain/experience.ts';
import type { SealedExperience } from '#domain/experience.ts';

const answer = fc.constantFrom('yes' as const, 'partly' as const, 'notReally' as const);
const experience: fc.Arbitrary<SealedExperience> = fc
	.record({
		quarter: fc.constantFrom('2026-Q1', '2026-Q2', '2026-Q4'),
		mayCount: fc.boolean(),
		said: fc.option(answer),
	})
	.map(({ said, ...rest }) => ({
		...rest,
		asked: ['said'],
		answers: said === null ? {} : { said },
	}));

test('A quarter shows only when it is over and ten let it be counted, and every number is rounded to five', () => {
	fc.assert(
		fc.property(fc.array(experience, { maxLength: 60 }), (all) => {
			for (const read of quartersFrom(all, '2026-Q4')) {
				const counted = all.filter((one) => one.mayCount && one.quarter === read.quarter);
				const isOver = read.quarter !== '2026-Q4';
				expect(read.state === 'shown').toBe(isOver && counted.length >= 10);
				if (read.state !== 'shown') {
					expect(Object.keys(read).sort()).toEqual(['quarter', 'state']);
					continue;
				}
				const counts = read.questions.flatMap((one) => one.counts);
				for (const count of [read.people, ...counts.map((one) => one.count)])
					expect(count % 5).toBe(0);
				for (const one of counts) {
					const given = counted.filter((each) => (each.answers.said ?? 'skipped') === one.answer);
					expect(Math.abs(one.count - given.length)).toBeLessThanOrEqual(2);
				}
			}
		}),
	);
});

test('Somebody who said no changes nothing of what is seen', () => {
	fc.assert(
		fc.property(fc.array(experience, { maxLength: 40 }), (all) => {
			const willing = all.filter(({ mayCount }) => mayCount);
			expect(quartersFrom(all, '2027-Q1')).toEqual(quartersFrom(willing, '2027-Q1'));
		}),
	);
});

test('Numbers of an instrument are added up beside the own questions, never with them', () => {
	const own: SealedExperience = {
		...{ quarter: '2026-Q1', mayCount: true },
		...{ asked: ['said'], answers: { said: 'yes' } },
	};
	const scale: SealedExperience = { ...own, instrument: 'Made up', answers: { said: 7 } };
	const all = Array.from({ length: 10 }, () => [own, scale]).flat();
	const read = quartersFrom(all, '2026-Q4');
	expect(read).toHaveLength(2);
	expect(read.find(({ instrument }) => instrument)).toMatchObject({
		questions: [
			{
				counts: [
					{ answer: 7, count: 10 },
					{ answer: 'skipped', count: 0 },
				],
			},
		],
	});
});

test('All that is kept of the moment is its quarter', () => {
	expect(quarterOf('2026-11-26')).toBe('2026-Q4');
	expect(quarterOf('2026-03-31')).toBe('2026-Q1');
});
