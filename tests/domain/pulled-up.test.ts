import { describe, expect, test } from 'vitest';
import { chairOf, isPresent } from '#domain/people.ts';
import { planVoices } from '#domain/plan.ts';
import { chairAtFirst } from '#domain/pulled-up.ts';
import { chairChanged, personJoined, personLeftOut } from '#domain/room.ts';
import { answerGiven, keptFrom, wordsSaid } from '#domain/said.ts';
import { sheetFor } from '#domain/sharing.ts';
import type { Session } from '#domain/session.ts';
import { at, dad, ellis, family, jo } from './people-at-the-table.ts';

const words = { id: 'w1', question: 'whatMatters.goingOn', text: 'He drinks', at } as const;
const said = (session: Session = family()) =>
	wordsSaid(session, { ...words, saidBy: ellis, writtenBy: ellis });
const named = (session: Session) =>
	personJoined(session, {
		person: {
			...{ id: dad, role: 'supporter', name: 'Dad', pronouns: '', relation: '' },
			onlyNamed: true,
		},
		chair: 'late',
		at,
	});
const kept = (session: Session) => keptFrom(session, { id: 'w1', readers: [dad] });
const sits = (session: Session) =>
	chairChanged(session, { participant: dad, chair: 'here', at: '2026-11-25T10:30:00.000Z' });

describe('A chair that is pulled up', () => {
	test('is filled at once while nothing has been said, and not yet after that', () => {
		expect(chairAtFirst(family())).toBe('here');
		expect(chairAtFirst(said())).toBe('late');
		const born = { id: 'a1', question: 'start.birth', value: '2013-05', at } as const;
		const notes = answerGiven(family(), { ...born, saidBy: ellis, writtenBy: jo });
		expect(chairAtFirst(notes)).toBe('here');
	});

	test('for somebody only named is empty, has no pen and is on no paper until they come', () => {
		const session = kept(named(said()));
		expect(isPresent(session, dad)).toBe(false);
		expect(planVoices(session).map(({ id }) => id)).not.toContain(dad);
		expect(sheetFor(session).words).toHaveLength(1);
		const later = sits(session);
		expect(planVoices(later).map(({ id }) => id)).toContain(dad);
		expect(sheetFor(later).words).toEqual([]);
	});

	test('stays, empty, when it is taken away and something is kept from whoever it was for', () => {
		const session = personLeftOut(sits(kept(named(said()))), { id: dad });
		expect(chairOf(session, dad)).toBe('late');
		expect(planVoices(session).map(({ id }) => id)).not.toContain(dad);
		expect(sheetFor(sits(session)).words).toEqual([]);
		const free = personLeftOut(sits(named(said())), { id: dad });
		expect(free.participants.map(({ id }) => id)).not.toContain(dad);
	});
});
