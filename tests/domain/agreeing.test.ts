import { describe, expect, test } from 'vitest';
import { goalsOf } from '#domain/goals.ts';
import {
	planReadBack,
	planSealed,
	isReadBack,
	statementMade,
	takenHome,
} from '#domain/agreeing.ts';
import { ageBand, ageOn, chairOf } from '#domain/people.ts';
import { chairChanged, personLeftOut } from '#domain/room.ts';
import { answerGiven, keptFrom, wordsSaid } from '#domain/said.ts';
import { canBeSealed } from '#domain/sealing.ts';
import { isEmpty } from '#domain/session.ts';
import { sheetFor } from '#domain/sharing.ts';
import { at, ellis, family, jo, mum } from './people-at-the-table.ts';

const goal = (id: string, text: string) =>
	({ id, question: 'goals.goal', text, saidBy: ellis, writtenBy: jo, at }) as const;
const sealed = {
	id: 'd1',
	version: 1,
	sealedAt: at,
	fingerprint: 'ff',
	sealedBy: 'aa',
	pages: 2,
	reader: ellis,
};
const readAndSigned = () =>
	[ellis, mum, jo].reduce(
		(session, voice) =>
			statementMade(session, {
				statement: { voice, at, way: { kind: 'notToday' }, writtenBy: jo },
			}),
		planReadBack(wordsSaid(family(), goal('g1', 'Sleep')), { at }),
	);

describe('goals', () => {
	test('are at most three, in the order people put them in', () => {
		let session = family();
		for (const id of ['g1', 'g2', 'g3']) session = wordsSaid(session, goal(id, id));
		session = answerGiven(session, {
			id: 'o',
			question: 'goals.order',
			value: ['g3', 'g1'],
			saidBy: ellis,
			writtenBy: jo,
			at,
		});
		expect(goalsOf(session).map((one) => one.id)).toEqual(['g3', 'g1', 'g2']);
	});

	test('all stand in the plan, though one was kept from whoever said the fourth', () => {
		let session = family();
		for (const id of ['g1', 'g2', 'g3']) session = wordsSaid(session, goal(id, id));
		session = keptFrom(session, { id: 'g3', readers: [mum] });
		expect(goalsOf(sheetFor(session, [mum]))).toHaveLength(2);
		session = wordsSaid(session, goal('g4', 'g4'));
		const shown = (readers: string[]) => goalsOf(sheetFor(session, readers)).map(({ id }) => id);
		expect(shown([mum])).toEqual(['g1', 'g2', 'g4']);
		expect(shown([])).toEqual(['g1', 'g2', 'g3', 'g4']);
	});
});

describe('the seal', () => {
	test('is possible once it was read back and every voice present answered', () => {
		expect(canBeSealed(readAndSigned())).toBe(true);
	});

	test('waits when anything was said after reading back', () => {
		const later = wordsSaid(readAndSigned(), goal('g2', 'One more'));
		expect(isReadBack(later)).toBe(false);
		expect(canBeSealed(later)).toBe(false);
	});

	test('takes "not today" as an answer like the others, and no answer as none', () => {
		const session = readAndSigned();
		expect(canBeSealed({ ...session, statements: session.statements.slice(1) })).toBe(false);
	});

	test('does not wait for somebody who has stepped out', () => {
		let session = chairChanged(family(), { participant: mum, chair: 'steppedOut', at });
		session = planReadBack(session, { at });
		for (const voice of [ellis, jo])
			session = statementMade(session, {
				statement: { voice, at, way: { kind: 'notToday' }, writtenBy: jo },
			});
		expect(canBeSealed(session)).toBe(true);
	});

	test('ends the session: only what became of the paper is added afterwards', () => {
		const done = planSealed(readAndSigned(), { document: sealed });
		const tried = statementMade(wordsSaid(done, goal('g9', 'late')), {
			statement: { voice: ellis, at, way: { kind: 'typed', text: 'x' } },
		});
		expect(tried).toEqual(done);
		expect(takenHome(done, { document: 'd1', at, way: 'paper' }).takenHome).toHaveLength(1);
	});

	test('a photo page taken before it is kept as taken home, and asks for no new read back', () => {
		const taken = takenHome(readAndSigned(), { at, way: 'photo' });
		expect(taken.takenHome).toEqual([{ at, way: 'photo' }]);
		expect(canBeSealed(taken)).toBe(true);
		expect(planSealed(taken, { document: sealed }).takenHome).toHaveLength(1);
	});
});

describe('people in the room', () => {
	test('somebody whose words are kept cannot be taken out of the room', () => {
		const spoke = wordsSaid(family(), { ...goal('g1', 'Rest'), saidBy: mum });
		expect(personLeftOut(spoke, { id: mum })).toEqual(spoke);
		expect(personLeftOut(family(), { id: mum }).participants).toHaveLength(2);
	});

	test('a chair is where it was last', () => {
		expect(chairOf(chairChanged(family(), { participant: mum, chair: 'phone', at }), mum)).toBe(
			'phone',
		);
	});

	test.each([
		['2013-11', '2026-11-25', 13, '13-15'],
		['2013-12', '2026-11-25', 12, '11-12'],
		['2008-11', '2026-11-25', 18, '18-25'],
		['2010-01', '2026-11-25', 16, '16-17'],
	])(
		'somebody born in %s is, on %s, %i and reads the wording for %s',
		(birth, today, age, band) => {
			expect(ageOn(birth, today)).toBe(age);
			expect(ageBand(ageOn(birth, today))).toBe(band);
		},
	);
});

test('a session is empty until somebody says something', () => {
	const { words, answers } = family();
	expect([...words, ...answers]).toEqual([]);
	expect(isEmpty(wordsSaid(family(), goal('g1', 'x')))).toBe(false);
});
