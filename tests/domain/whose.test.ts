import { describe, expect, test } from 'vitest';
import { answerGiven, answerOf, keptFrom, wordsPutBack, wordsSaid } from '#domain/said.ts';
import { planFrom, planVoices } from '#domain/plan.ts';
import { isArrival, personJoined } from '#domain/room.ts';
import { sheetFor } from '#domain/sharing.ts';
import { saidByChanged } from '#domain/whose.ts';
import { starterPack } from '../ui/stages/pack.ts';
import { at, ellis, family, jo, mum } from './people-at-the-table.ts';

const later = '2026-11-25T10:30:00.000Z';

const withCard = () => {
	const said = wordsSaid(family(), {
		id: 'card',
		question: 'whatMatters.ownCard',
		text: 'He never eats',
		saidBy: ellis,
		writtenBy: jo,
		at,
	});
	return answerGiven(said, {
		id: 'p1',
		question: 'whatMatters.place',
		subject: 'card',
		value: 'weighs',
		saidBy: ellis,
		writtenBy: jo,
		at,
	});
};
const cardOf = (session: ReturnType<typeof withCard>) => session.words[0];

describe('words that were put down with the wrong pen', () => {
	test('get the voice they belong to, and stay as they were in every letter', () => {
		const moved = saidByChanged(withCard(), { id: 'card', to: mum, at: later });
		expect(cardOf(moved)).toMatchObject({
			text: 'He never eats',
			saidBy: mum,
			writtenBy: jo,
			at,
			takenFor: [{ saidBy: ellis, until: later }],
		});
	});

	test('keep whose they were taken for when they are changed later', () => {
		const moved = saidByChanged(withCard(), { id: 'card', to: mum, at: later });
		const changed = wordsSaid(moved, {
			id: 'card',
			question: 'whatMatters.ownCard',
			text: 'He hardly eats',
			saidBy: mum,
			writtenBy: jo,
			at: later,
			revises: true,
		});
		expect(cardOf(changed)?.takenFor).toHaveLength(1);
	});

	test('take the place of their card along, unless the other voice has placed it already', () => {
		const moved = saidByChanged(withCard(), { id: 'card', to: mum, at: later });
		expect(answerOf(moved, 'whatMatters.place', mum, 'card')).toBe('weighs');
		expect(answerOf(moved, 'whatMatters.place', ellis, 'card')).toBeUndefined();
		const both = answerGiven(withCard(), {
			id: 'p2',
			question: 'whatMatters.place',
			subject: 'card',
			value: 'goingAllRight',
			saidBy: mum,
			writtenBy: jo,
			at,
		});
		const beside = saidByChanged(both, { id: 'card', to: mum, at: later });
		expect(answerOf(beside, 'whatMatters.place', mum, 'card')).toBe('goingAllRight');
		expect(answerOf(beside, 'whatMatters.place', ellis, 'card')).toBe('weighs');
	});

	test('are kept from nobody who said them, and undo keeps them private again', () => {
		const kept = keptFrom(withCard(), { id: 'card', readers: [mum] });
		const moved = saidByChanged(kept, { id: 'card', to: mum, at: later });
		expect(cardOf(moved)?.keptFrom).toEqual([]);
		const back = saidByChanged(moved, { id: 'card', to: ellis, at: later });
		expect(cardOf(back)).toMatchObject({ saidBy: ellis, keptFrom: [mum] });
		expect(cardOf(back)?.takenFor).toBeUndefined();
		expect(JSON.stringify(sheetFor(back))).not.toContain('He never eats');
	});

	test('never become an interpreter’s, nor a stranger’s', () => {
		const session = personJoined(withCard(), {
			person: { id: 'i0', role: 'interpreter', name: 'Samira', pronouns: '', relation: 'Arabic' },
			chair: 'here',
			at,
		});
		for (const to of ['i0', 'nobody'])
			expect(saidByChanged(session, { id: 'card', to, at: later })).toBe(session);
	});

	test('do not change once the plan is sealed', () => {
		const document = {
			id: 'd',
			version: 1,
			sealedAt: at,
			fingerprint: 'f',
			sealedBy: 's',
			pages: 1,
		};
		const sealed = { ...withCard(), sealed: [{ ...document, reader: ellis }] };
		expect(saidByChanged(sealed, { id: 'card', to: mum, at: later })).toBe(sealed);
	});
});

describe('an undo of words that were taken out', () => {
	test('never shows to somebody they are kept from', () => {
		const kept = keptFrom(withCard(), { id: 'card', readers: [mum] });
		const words = cardOf(kept);
		if (!words) throw new Error('no card');
		expect(JSON.stringify(sheetFor(wordsPutBack(kept, { words })))).not.toContain('never eats');
	});
});

describe('two people of one name', () => {
	const withFriend = (relation: string) =>
		personJoined(family(), {
			person: { id: 'f0', role: 'other', name: ' ellis', pronouns: '', relation },
			chair: 'here',
			at,
		});

	test('are told apart by who they are, and the young person’s name stands alone', () => {
		const names = planVoices(withFriend('friend')).map((voice) => voice.name);
		expect(names).toEqual(['Ellis', 'Anna', ' ellis (friend)', 'Jo']);
	});

	test('have their names alone while nothing tells them apart', () => {
		expect(planVoices(withFriend('')).at(2)?.name).toBe(' ellis');
	});
});

describe('somebody who comes', () => {
	test('is new to the sheet from a chair outside, and not from one chair to another', () => {
		const session = family();
		expect(isArrival(session, { participant: mum, chair: 'video' })).toBe(false);
		expect(isArrival(session, { participant: mum, chair: 'late' })).toBe(false);
		expect(isArrival(session, { participant: 'new', chair: 'here' })).toBe(true);
	});
});

describe('a plan that was made without the young person', () => {
	test('says that they have not seen it, and nothing on it is their choice or goal', () => {
		let session = family();
		session = {
			...session,
			chairs: session.chairs.map((one) =>
				one.participant === ellis ? { ...one, chair: 'late' as const } : one,
			),
		};
		session = wordsSaid(session, {
			id: 'g',
			question: 'goals.goal',
			text: 'Supper together',
			saidBy: mum,
			writtenBy: jo,
			at,
		});
		const plan = planFrom(starterPack, session, { agreedOn: '2026-11-25' });
		expect(plan.notSeenYet).toBe(true);
		expect(plan.goals.map((goal) => goal.words.voice.id)).toEqual([mum]);
		expect(plan.statements).toEqual([]);
	});
});
