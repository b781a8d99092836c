import { describe, expect, test } from 'vitest';
import { families } from '#content/practice/families.ts';
import { birthFor, seatFamily } from '#domain/made-up-family.ts';
import { ageOn, chairOf, voicesOf } from '#domain/people.ts';
import { practisedBefore } from '#domain/practice-again.ts';
import { unansweredIn } from '#domain/asked.ts';
import { reviewFrom } from '#domain/review.ts';
import { answerOf, wordsFor, wordsSaid } from '#domain/said.ts';
import { newSession, practitionerOf, youngPersonOf } from '#domain/session.ts';
import { moveAfter, moveIds } from '#domain/six-moves.ts';
import { starterPack } from '../ui/stages/pack.ts';

const at = '2026-11-26T09:00:00.000Z';
const sixWeeksBefore = (moment: string) =>
	new Date(Date.parse(moment) - 42 * 24 * 3_600_000).toISOString();
const newIds = () => {
	let ids = 0;
	return () => `new-${ids++}`;
};
const seated = (id: string, today = '2026-11-26') => {
	let ids = 0;
	const empty = newSession({
		id: 'session',
		personId: 'person',
		practice: true,
		at,
		packId: starterPack.id,
		packVersion: starterPack.version,
		practitioner: { id: 'jo', name: 'Jo' },
		youngPersonId: 'young-person',
	});
	const family = families.find((one) => one.id === id)!;
	const { topics } = starterPack;
	return seatFamily(empty, family, { topics, at, today, newId: () => `id-${ids++}` });
};

describe('a made-up family', () => {
	test.each(['2026-01-31', '2026-05-01', '2026-11-26', '2027-12-15', '2031-06-30'])(
		'is as old as its story says on %s, and for months after',
		(today) => {
			for (const age of [12, 15, 19]) {
				expect(ageOn(birthFor(age, today), today)).toBe(age);
				expect(birthFor(age, today)).toMatch(/^\d{4}-(0[1-9]|1[0-2])$/);
			}
		},
	);

	test('sits in its chairs, by name and pronouns, with the one who comes later still late', () => {
		const session = seated('mina');
		const [mina, joel, jo] = voicesOf(session);
		expect([mina?.name, joel?.name, jo?.name]).toEqual(['Mina', 'Joel', 'Jo']);
		expect(mina?.pronouns).toBe('she, her');
		expect(chairOf(session, joel!.id)).toBe('late');
		expect(chairOf(session, mina!.id)).toBe('here');
	});

	test('has two parents who are two readers, each with words of their own', () => {
		const session = seated('rhys');
		const said = wordsFor(session, 'whatMatters.goingOn');
		expect(new Set(said.map(({ saidBy }) => saidBy)).size).toBe(3);
		expect(said.every(({ writtenBy, opened }) => writtenBy === 'jo' && opened)).toBe(true);
	});

	test('finds the page that it looks at laid out, in the stated order and with nothing extra', () => {
		const [grid] = seated('zara').grids;
		expect(grid?.topicId).toBe('worry');
		const names = grid?.optionIds.map(
			(id) =>
				starterPack.topics
					.find((topic) => topic.id === 'worry')
					?.options.find((option) => option.id === id)?.namePlain ?? '',
		);
		expect(names).toEqual(names?.toSorted((a, b) => a.localeCompare(b, 'en')));
		expect(names).toContain('Nothing extra for now');
	});

	test('with names only has said nothing', () => {
		const session = seated('names-only');
		expect(session.words).toEqual([]);
		expect(session.grids).toEqual([]);
		const born = answerOf(session, 'start.birth', youngPersonOf(session).id);
		expect(ageOn(String(born), '2026-11-26')).toBe(14);
	});
});

test('the six moves follow each other, and end where they end', () => {
	expect(moveIds.map(moveAfter)).toEqual([...moveIds.slice(1), undefined]);
});

describe('the next meeting with a made-up family', () => {
	const now = { at: '2026-11-26T10:00:00.000Z', newId: newIds(), weeksBefore: sixWeeksBefore };
	const next = (session: ReturnType<typeof seated>, id: string) =>
		reviewFrom(
			practisedBefore(
				session,
				families.find((one) => one.id === id)!,
				now,
			),
			{
				...{ id: 'next', at: now.at, today: '2026-11-26', packId: 'starter', packVersion: '1' },
				practitioner: { id: 'jo-2', name: 'Jo' },
				topicOf: (option: string) => (option.startsWith('lm') ? 'low-mood' : 'worry'),
			},
		);

	test('begins weeks later, from what they would have agreed', () => {
		const review = next(seated('rhys'), 'rhys');
		expect(review.lastTime?.on).toBe('2026-10-15');
		expect(review.lastTime?.asksAfresh).toBe(false);
		expect(wordsFor(review, 'goals.goal')).toHaveLength(1);
		expect(unansweredIn(review)).toHaveLength(1);
		expect(review.lastTime?.marks.map(({ value }) => value)).toEqual([2, 3]);
		expect(review.lastTime?.marks[0]?.at.slice(0, 10)).toBe('2026-10-15');
		expect(review.lastTime?.steps).toHaveLength(1);
		expect(review.lastTime?.options).toEqual([{ topicId: 'low-mood', optionId: 'lm-talk' }]);
		expect(practitionerOf(review).id).toBe('jo');
	});

	test('keeps to what was said in practice, and leaves that as it was', () => {
		const said = wordsSaid(seated('rhys'), {
			...{ id: 'own', question: 'goals.goal', text: 'Football', saidBy: 'young-person' },
			...{ writtenBy: 'jo', at },
		});
		const untouched = structuredClone(said);
		expect(wordsFor(next(said, 'rhys'), 'goals.goal').map(({ text }) => text)).toEqual([
			'Football',
		]);
		expect(said).toEqual(untouched);
	});

	test('with names only brings nothing that nobody said', () => {
		const review = next(seated('names-only'), 'names-only');
		expect(review.lastTime?.steps).toEqual([]);
		expect(wordsFor(review, 'goals.goal')).toEqual([]);
	});
});
