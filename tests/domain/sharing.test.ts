import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { planSealed } from '#domain/agreeing.ts';
import { isPresent } from '#domain/people.ts';
import { chairChanged, roomAtSeal } from '#domain/room.ts';
import { answerGiven, keptFrom, wordsSaid } from '#domain/said.ts';
import { safetyPlanKept } from '#domain/safety.ts';
import type { Session } from '#domain/session.ts';
import { namedFor, sessionFor, sheetFor } from '#domain/sharing.ts';
import { hasNotes } from '#domain/talked.ts';
import { at, dad, ellis, family, jo, mum } from './people-at-the-table.ts';

const secret = 'SECRET-WORDS';
const later = '2026-11-25T10:30:00.000Z';
const document = {
	id: 'd1',
	version: 1,
	sealedAt: at,
	fingerprint: 'ff',
	sealedBy: 'aa',
	pages: 2,
	reader: ellis,
};

const withSecretCard = () => {
	let session = family({ dadOnPhone: true });
	session = wordsSaid(session, {
		id: 'card',
		question: 'whatMatters.ownCard',
		text: secret,
		saidBy: ellis,
		writtenBy: ellis,
		at,
	});
	session = answerGiven(session, {
		id: 'p1',
		question: 'whatMatters.place',
		subject: 'card',
		value: 'weighs',
		saidBy: ellis,
		writtenBy: ellis,
		at,
	});
	session = answerGiven(session, {
		id: 'o1',
		question: 'whatMatters.order',
		value: ['sleep', 'card'],
		saidBy: ellis,
		writtenBy: ellis,
		at,
	});
	session = wordsSaid(session, {
		id: 'n1',
		question: 'whatMatters.cardNote',
		subject: 'card',
		text: 'a note',
		saidBy: ellis,
		writtenBy: ellis,
		at,
	});
	return keptFrom(session, { id: 'card', readers: [mum] });
};

describe('what is kept from somebody', () => {
	test('is not on the sheet while that person is in the room, nor is anything about it', () => {
		const shown = JSON.stringify(sheetFor(withSecretCard()));
		expect(shown).not.toContain(secret);
		expect(shown).not.toContain('a note');
		expect(shown).not.toContain('"card"');
	});

	test('comes back when that person steps out', () => {
		const session = chairChanged(withSecretCard(), { participant: mum, chair: 'steppedOut', at });
		expect(JSON.stringify(sheetFor(session))).toContain(secret);
	});

	test('leaves the sheet when that person comes back after the seal', () => {
		const sealed = planSealed(
			chairChanged(withSecretCard(), { participant: mum, chair: 'steppedOut', at }),
			{ document },
		);
		expect(JSON.stringify(sheetFor(sealed))).toContain(secret);
		const back = chairChanged(sealed, { participant: mum, chair: 'here', at: later });
		expect(JSON.stringify(sheetFor(back))).not.toContain(secret);
		expect({ ...back, chairs: sealed.chairs }).toEqual(sealed);
		expect(isPresent(roomAtSeal(back), mum)).toBe(false);
	});

	test('shows to another parent it is not kept from', () => {
		expect(JSON.stringify(sessionFor(withSecretCard(), [dad]))).toContain(secret);
		expect(JSON.stringify(sessionFor(withSecretCard(), [mum]))).not.toContain(secret);
	});

	test('leaves no tick on the map', () => {
		let session = wordsSaid(family(), {
			id: 'w1',
			question: 'goals.goal',
			text: secret,
			saidBy: ellis,
			writtenBy: ellis,
			at,
		});
		session = keptFrom(session, { id: 'w1', readers: [mum] });
		expect(hasNotes(session, 'goals')).toBe(true);
		expect(hasNotes(sheetFor(session), 'goals')).toBe(false);
	});

	test('is not in a kept version of the safety plan either', () => {
		let session = wordsSaid(family(), {
			id: 's1',
			question: 'safety.signs',
			text: secret,
			saidBy: ellis,
			writtenBy: ellis,
			at,
		});
		session = safetyPlanKept(session, { at });
		session = keptFrom(session, { id: 's1', readers: [mum] });
		expect(JSON.stringify(sessionFor(session, [mum]))).not.toContain(secret);
	});

	test('never shows to its reader, whoever else keeps and whoever is in the room', () => {
		const people = [ellis, mum, dad];
		fc.assert(
			fc.property(
				fc.array(fc.record({ by: fc.constantFrom(...people, jo), from: fc.subarray(people) }), {
					maxLength: 12,
				}),
				fc.subarray(people),
				(entries, readers) => {
					let session = family({ dadOnPhone: true });
					entries.forEach(({ by, from }, index) => {
						const id = `w${String(index)}`;
						session = wordsSaid(session, {
							id,
							question: 'whatMatters.goingOn',
							text: `words ${id}.`,
							saidBy: by,
							writtenBy: by,
							at,
							keptFrom: from,
						});
					});
					const shown = JSON.stringify(sessionFor(session, readers));
					entries.forEach(({ from }, index) => {
						const isKept = from.some((reader) => readers.includes(reader));
						expect(shown.includes(`words w${String(index)}.`)).toBe(!isKept);
					});
				},
			),
		);
	});
});

const calledEleanor = (subject: string): Session =>
	wordsSaid(family(), {
		...{ id: 'name', question: 'start.nameFor', subject, text: 'Eleanor' },
		...{ saidBy: ellis, writtenBy: ellis, at },
	});
const nameOfEllis = (session: Session, reader: string) =>
	namedFor(session, reader).participants.find((person) => person.id === ellis)?.name;

test('On a reader’s copy people have the name that they wish for it, and nowhere else', () => {
	const wished = calledEleanor(mum);
	const nameIn = (reader: string, session = wished) => nameOfEllis(session, reader);
	expect(nameIn(mum)).toBe('Eleanor');
	expect(nameIn(dad)).toBe('Ellis');

	const copy = {
		id: 'copy',
		reader: mum,
		getsCopy: true,
		parts: [],
		nameOnIt: 'E.',
		shows: [],
		school: '',
	};
	expect(nameIn(mum, { ...wished, sharing: [copy] })).toBe('E.');
	expect(nameIn(ellis, { ...wished, sharing: [copy] })).toBe('Ellis');
});

test('A copy for somebody who is not at the table carries the name for letters', () => {
	const wished = calledEleanor('letters');
	const nameIn = (reader: string, session = wished) => nameOfEllis(session, reader);
	for (const reader of ['gp', 'school', 'Nan']) {
		expect(nameIn(reader)).toBe('Eleanor');
		expect(nameIn(reader, family())).toBe('Ellis');
	}
	expect(nameIn(mum)).toBe('Ellis');
});

test('An answer in which nothing is kept from anybody is the very same one on the sheet', () => {
	const session = answerGiven(withSecretCard(), {
		...{ id: 'p2', question: 'whatMatters.place', subject: 'sleep', value: 'weighs' },
		...{ saidBy: ellis, writtenBy: ellis, at },
	});
	const shown = sessionFor(session, [mum]);
	const place = session.answers.find(({ id }) => id === 'p2');
	expect(shown.answers.find(({ id }) => id === 'p2')).toBe(place);
	expect(shown.answers.find(({ id }) => id === 'o1')?.value).toEqual(['sleep']);
});
