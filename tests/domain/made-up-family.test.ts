import { describe, expect, test } from 'vitest';
import { families } from '#content/practice/families.ts';
import { birthFor, seatFamily } from '#domain/made-up-family.ts';
import { ageOn, chairOf, voicesOf } from '#domain/people.ts';
import { answerOf, wordsFor } from '#domain/said.ts';
import { newSession, youngPersonOf } from '#domain/session.ts';
import { moveAfter, moveIds } from '#domain/six-moves.ts';
import { starterPack } from '../ui/stages/pack.ts';

const at = '2026-11-26T09:00:00.000Z';
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
