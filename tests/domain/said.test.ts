import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	answerGiven,
	answerOf,
	keptFrom,
	wordsFor,
	wordsPutBack,
	wordsRemoved,
	wordsSaid,
	type WordsSaid,
} from '#domain/said.ts';
import type { Id } from '#domain/people.ts';
import type { Session } from '#domain/session.ts';
import { entriesOpened, unreadIn } from '#domain/unread.ts';
import { at, ellis, family, jo, mum } from './people-at-the-table.ts';

/** Ellis's words on what is going on, written down by somebody: the same words each time. */
const said = (session: Session, text: string, writtenBy: Id, change: Partial<WordsSaid> = {}) =>
	wordsSaid(session, {
		...{ question: 'whatMatters.goingOn', id: 'w1', text, saidBy: ellis, writtenBy, at },
		...change,
	});

describe('words that people say', () => {
	test('are kept letter for letter, whatever people type', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary', minLength: 1 }), (text) => {
				const session = said(family(), text, jo);
				expect(wordsFor(session, 'whatMatters.goingOn')[0]?.text).toBe(text);
			}),
		);
	});

	test('keep who said them and who wrote them down', () => {
		const session = said(family(), 'Sundays', jo);
		expect(session.words[0]).toMatchObject({ saidBy: ellis, writtenBy: jo });
	});

	test('keep their earlier wording when they are changed, and not each key of the change', () => {
		let session = said(family(), 'School', ellis);
		session = said(session, 'School is', ellis, { revises: true });
		session = said(session, 'School is loud', ellis);
		expect(session.words[0]?.text).toBe('School is loud');
		expect(session.words[0]?.earlier.map((one) => one.text)).toEqual(['School']);
	});

	test('can be taken out and put back exactly as they were', () => {
		const before = said(family(), 'School', ellis);
		const words = wordsFor(before, 'whatMatters.goingOn')[0];
		if (!words) throw new Error('The words should stand');
		const after = wordsPutBack(wordsRemoved(before, { id: 'w1' }), { words });
		expect(after.words).toEqual(before.words);
	});
});

describe('answers', () => {
	test('of two voices never touch each other', () => {
		let session = answerGiven(family(), {
			id: 'a1',
			question: 'kindOfHelp.point',
			value: ['gettingHelp'],
			saidBy: ellis,
			writtenBy: jo,
			at,
		});
		session = answerGiven(session, {
			id: 'a2',
			question: 'kindOfHelp.point',
			value: ['notSure'],
			saidBy: mum,
			writtenBy: jo,
			at,
		});
		expect(answerOf(session, 'kindOfHelp.point', ellis)).toEqual(['gettingHelp']);
		expect(answerOf(session, 'kindOfHelp.point', mum)).toEqual(['notSure']);
	});

	test('given again another day replace the old one and remember it; on the same day only the last counts', () => {
		let session = answerGiven(family(), {
			id: 'a1',
			question: 'goals.rating',
			subject: 'g',
			value: 3,
			saidBy: ellis,
			writtenBy: jo,
			at,
		});
		const rated = (value: number, on: string) =>
			answerGiven(session, {
				id: 'a2',
				question: 'goals.rating',
				subject: 'g',
				value,
				saidBy: ellis,
				writtenBy: jo,
				at: on,
			});
		session = rated(4, at);
		session = rated(6, '2026-12-02T10:00:00.000Z');
		expect(session.answers).toHaveLength(1);
		expect(session.answers[0]?.value).toBe(6);
		expect(session.answers[0]?.earlier.map((one) => one.value)).toEqual([4]);
	});
});

describe('nothing goes unread', () => {
	test('what the young person writes alone waits for the practitioner until it is opened', () => {
		const session = said(family(), 'I am scared', ellis);
		expect(unreadIn(session).map((entry) => entry.id)).toEqual(['w1']);
		expect(unreadIn(entriesOpened(session, { ids: ['w1'] }))).toEqual([]);
	});

	test('what the practitioner writes down is read already', () => {
		const session = said(family(), 'School', jo);
		expect(unreadIn(session)).toEqual([]);
	});

	test('words changed by the young person after they were read are unread again', () => {
		let session = said(family(), 'School', jo);
		session = said(session, 'Not school', ellis);
		expect(unreadIn(session)).toHaveLength(1);
	});
});

test('nothing can be kept from the practitioner who runs the session', () => {
	let session = said(family(), 'School', ellis);
	session = keptFrom(session, { id: 'w1', readers: [jo, mum] });
	expect(session.words[0]?.keptFrom).toEqual([mum]);
});
