import { describe, expect, test } from 'vitest';
import { changeFrom, versionOf, withdrawnIn } from '#domain/changing.ts';
import { isPresent } from '#domain/people.ts';
import { experienceAsked, isReadBack } from '#domain/agreeing.ts';
import { wordsSaid } from '#domain/said.ts';
import { isEmpty, isSealed, type Session } from '#domain/session.ts';
import { sessionFor } from '#domain/sharing.ts';
import { at, ellis, family, jo, mum } from './people-at-the-table.ts';

const begins = {
	id: 'change',
	at: '2026-11-26T09:00:00.000Z',
	packId: 'starter',
	packVersion: '2',
	practitioner: { id: 'a1', name: 'Jo' },
};
const copy = (reader: string, getsCopy = true) => ({
	...{ id: `copy ${reader}`, reader, getsCopy, parts: ['steps'] as const },
	...{ nameOnIt: '', shows: [], school: '' },
});
const document = (id: string, version: number) => ({
	...{ id, version, sealedAt: at, fingerprint: 'f', sealedBy: 'c', pages: 2, reader: ellis },
});

/** A plan that was sealed, and went home on paper. */
const sealed = (): Session => {
	const said = wordsSaid(family(), {
		...{ id: 'w1', question: 'plan.meanwhile', text: 'Walk the dog', saidBy: ellis },
		...{ writtenBy: jo, at, keptFrom: [mum] },
	});
	return {
		...said,
		review: { date: '2027-01-06', arrangedBy: 'Jo' },
		sharing: [copy(mum), copy('school')],
		statements: [{ voice: ellis, at, way: { kind: 'notToday' } }],
		readBack: { at, changes: said.changes },
		sealed: [document('d1', 1)],
		takenHome: [{ document: 'd1', at, way: 'paper' }],
		finishedAt: at,
	};
};
const changeOf = (previous: Session): Session => {
	const change = changeFrom(previous, begins);
	if (!change) throw new Error('There was no plan to change');
	return change;
};

describe('A change of a sealed plan', () => {
	test('holds everything that was said, and leaves the sealed sitting as it was', () => {
		const before = sealed();
		const untouched = structuredClone(before);
		const change = changeOf(before);
		expect(before).toEqual(untouched);
		expect(change.words).toEqual(before.words);
		expect(change.review).toEqual(before.review);
		expect(change.personId).toBe(before.personId);
		expect(change.id).toBe('change');
	});

	test('asks how it was anew: that was about the talk before', () => {
		const asked = experienceAsked(sealed());
		expect(asked).toEqual({ ...sealed(), experienceAsked: true });
		expect(experienceAsked(asked)).toBe(asked);
		expect(changeOf(asked).experienceAsked).toBe(false);
	});

	test('can be written on, and carries no answer, read back or seal of the plan before', () => {
		const change = changeOf(sealed());
		expect(isSealed(change)).toBe(false);
		expect(isReadBack(change)).toBe(false);
		expect(change.statements).toEqual([]);
		expect(change.takenHome).toEqual([]);
		expect(change.finishedAt).toBeNull();
		expect(isEmpty(change)).toBe(true);
	});

	test('makes the next version, also of a plan that was a change itself', () => {
		const second = changeOf(sealed());
		expect(versionOf(second)).toBe(2);
		const third = changeOf({ ...second, sealed: [document('d2', 2)] });
		expect(third.changeOf?.version).toBe(2);
		expect(versionOf(third)).toBe(3);
	});

	test('names every copy that is out already, those of earlier versions too', () => {
		const second = changeOf(sealed());
		expect(second.changeOf?.out).toEqual([{ reader: ellis, at, way: 'paper' }]);
		const third = changeOf({
			...second,
			sealed: [document('d2', 2)],
			takenHome: [{ at: begins.at, way: 'photo' }],
		});
		expect(third.changeOf?.out.map(({ way }) => way)).toEqual(['paper', 'photo']);
	});

	test('knows whose copy was withdrawn: said no to, or taken out', () => {
		const change = changeOf(sealed());
		expect(withdrawnIn(change)).toEqual([]);
		expect(withdrawnIn({ ...change, sharing: [copy(mum, false), copy('school')] })).toEqual([mum]);
		expect(withdrawnIn({ ...change, sharing: [copy(mum)] })).toEqual(['school']);
	});

	test('keeps from Mum what was kept from her, and says where nobody is until somebody does', () => {
		const change = changeOf(sealed());
		expect(isPresent(change, ellis)).toBe(false);
		expect(isPresent(change, jo)).toBe(true);
		expect(sessionFor(change, [mum]).words).toEqual([]);
	});

	test('does not say again who asked for the change before it', () => {
		const second = wordsSaid(changeOf(sealed()), {
			...{ id: 'w2', question: 'plan.changeAsked', text: 'Not on Mondays', saidBy: ellis },
			...{ writtenBy: jo, at },
		});
		const third = changeOf({ ...second, sealed: [document('d2', 2)] });
		expect(third.words.map(({ id }) => id)).toEqual(['w1']);
	});

	test('is not made where nothing is sealed', () => {
		expect(changeFrom(family(), begins)).toBeNull();
	});
});
