import * as fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import { createActor } from 'xstate';
import type { Deed, Way } from '#conversation/deed.ts';
import type { ConversationEvent } from '#conversation/events.ts';
import { History } from '#conversation/history.ts';
import { conversationMachine } from '#conversation/machine.ts';
import { stageIn } from '#conversation/resume.ts';
import { comesBack } from '#domain/pulled-up.ts';
import type { AnswerGiven, WordsSaid } from '#domain/said.ts';
import type { Session } from '#domain/session.ts';
import { readersInRoom } from '#domain/sharing.ts';
import type { PlaceId } from '#domain/stages.ts';
import { unreadIn } from '#domain/unread.ts';
import { at, ellis, family, jo, mum } from '../domain/people-at-the-table.ts';
import { deeds, walks } from './happenings.ts';

/** A table where everything that happens is heard by the history, as the app lets it. */
class Table {
	readonly history = new History();
	readonly #actor;
	#clock = 0;

	constructor(session: Session = family()) {
		this.#actor = createActor(conversationMachine, { input: { session } }).start();
	}

	get session() {
		return this.#actor.getSnapshot().context.session;
	}

	/** One tap, or one key. */
	tap(...events: ConversationEvent[]) {
		for (const event of events) {
			const before = this.session;
			const place = stageIn(this.#actor.getSnapshot());
			this.#actor.send(event);
			const after = this.session;
			const heard = { before, after, place, part: '', heardAt: this.#clock };
			const left = this.history.heard(event, heard);
			if (left) this.#actor.send({ type: 'change.taken-back', change: left });
		}
		this.history.tapEnded();
	}

	wait(milliseconds: number) {
		this.#clock += milliseconds;
	}

	offers(way: Way = 'undo', { alone = false, inSafety = false } = {}): Deed | undefined {
		const { session } = this;
		const readers = readersInRoom(session);
		return this.history.next(way, { session, readers, alone, inSafety });
	}

	press(way: Way = 'undo', seen: { alone?: boolean; inSafety?: boolean } = {}): Deed | undefined {
		const deed = this.offers(way, seen);
		if (!deed) return undefined;
		const before = this.session;
		this.#actor.send({ type: 'change.taken-back', change: deed.change });
		this.history.went(way, deed, { before, after: this.session });
		return deed;
	}

	undoAll(): number {
		let presses = 0;
		while (this.press()) presses += 1;
		return presses;
	}
}

const says = (text: string, more: Partial<WordsSaid> = {}): ConversationEvent => ({
	type: 'words.said',
	id: 'w1',
	question: 'whatMatters.goingOn',
	text,
	...{ saidBy: ellis, writtenBy: jo, at, ...more },
});
const puts = (value: string, more: Partial<AnswerGiven> = {}): ConversationEvent => ({
	type: 'answer.given',
	id: `a-${value}`,
	question: 'whatMatters.place',
	subject: 'sleep',
	value,
	...{ saidBy: ellis, writtenBy: jo, at, ...more },
});

/** A tap that changes nothing counts as well, and leaves no step. */
const uncounted = (session: Session) => ({ ...session, changes: 0, readBack: null });

/** All that somebody in the room must not see, as it stands. */
const keptInRoom = (session: Session) => {
	const readers = readersInRoom(session);
	return [...session.words, ...session.answers].filter(({ keptFrom }) =>
		keptFrom.some((reader) => readers.includes(reader)),
	);
};

const kai = { id: 'new', role: 'supporter', name: 'Kai', pronouns: '', relation: '' } as const;

let table: Table;
beforeEach(() => {
	table = new Table();
});

/** One tap names Kai, who has no chair, and keeps what was said from him. */
const keepsFromKai = () => {
	table.tap(
		{ type: 'person.joined', person: { ...kai, onlyNamed: true }, chair: 'late', at },
		{ type: 'entry.kept-from', id: 'w1', readers: ['new'] },
	);
};

describe('whatever was said and chosen, in any order', () => {
	test('undoing all of it gives the first session, and doing it all again gives the last', () => {
		let undone = 0;
		fc.assert(
			fc.property(fc.array(deeds, { maxLength: 25, size: 'max' }), (walk) => {
				const all = new Table();
				const first = all.session;
				for (const event of walk) all.tap(event);
				const last = all.session;
				const presses = all.undoAll();
				expect(uncounted(all.session)).toEqual(uncounted(first));
				for (let again = 0; again < presses; again += 1) all.press('redo');
				expect(uncounted(all.session)).toEqual(uncounted(last));
				undone += presses;
			}),
			{ numRuns: 500 },
		);
		expect(undone).toBeGreaterThan(1000);
	});
});

describe('whatever was done in other hands', () => {
	test('undoing all of it gives what was there before, with fewer steps and the same end', () => {
		fc.assert(
			fc.property(fc.array(deeds, { maxLength: 25, size: 'max' }), (walk) => {
				const all = new Table();
				const first = all.session;
				all.history.handedTo(ellis);
				for (const event of walk) all.tap(event);
				all.history.handedTo(null);
				const unread = unreadIn(all.session).map(({ id }) => id);
				if (unread.length > 0) all.tap({ type: 'entries.opened', ids: unread });
				if (keptInRoom(all.session).length > 0) return;
				all.undoAll();
				expect(all.session.words).toEqual(first.words);
				expect(all.session.answers).toEqual(first.answers);
			}),
			{ numRuns: 300 },
		);
	});
});

describe('step by step', () => {
	test('each step says where it was, across the stages', () => {
		table.tap({ type: 'stage.chosen', stage: 'whatMatters' });
		table.tap(puts('weighs'));
		table.tap({ type: 'stage.chosen', stage: 'goals' });
		table.tap(says('Football', { id: 'g1', question: 'goals.goal' }));
		const places: (PlaceId | undefined)[] = [table.press()?.place, table.press()?.place];
		expect(places).toEqual(['goals', 'whatMatters']);
		expect(table.session.words).toEqual([]);
		expect(table.session.answers).toEqual([]);
		expect(table.offers()).toBeUndefined();
	});

	test('words that are typed are one step, until somebody stops for a while', () => {
		for (const text of ['H', 'Hi', 'Hi ', 'Hi you']) table.tap(says(text));
		table.wait(60_000);
		table.tap(says('Hi you there'));
		table.press();
		expect(table.session.words[0]?.text).toBe('Hi you');
		table.press();
		expect(table.session.words).toEqual([]);
	});

	test('all that one tap did is one step', () => {
		table.tap(puts('weighs'), puts('comesAndGoes', { subject: 'school', id: 'a2' }));
		table.press();
		expect(table.session.answers).toEqual([]);
	});

	test('a tap that takes an answer back is a step of its own', () => {
		table.tap(puts('weighs'));
		table.tap({ type: 'answer.taken-back', id: 'a-weighs' });
		table.press();
		expect(table.session.answers[0]?.value).toBe('weighs');
	});

	test('whose words they are and who wrote them down comes back with them', () => {
		table.tap(says('I can’t sleep'));
		const before = table.session.words[0];
		table.tap({ type: 'words.said-by-changed', id: 'w1', to: mum, at });
		table.tap(says('He can’t sleep', { saidBy: mum, revises: true }));
		table.press();
		expect(table.session.words[0]).toMatchObject({ saidBy: mum, takenFor: [{ saidBy: ellis }] });
		table.press();
		expect(table.session.words[0]).toEqual(before);
	});

	test('what a short bar put back is no step: undo goes on with what was before', () => {
		table.tap(says('First', { id: 'w0' }));
		table.tap(says('Second'));
		table.wait(60_000);
		const words = table.session.words[0];
		table.tap({ type: 'words.removed', id: 'w0' });
		if (words) table.tap({ type: 'words.put-back', words });
		expect(table.session.words.map(({ id }) => id)).toEqual(['w0', 'w1']);
		table.press();
		expect(table.session.words.map(({ id }) => id)).toEqual(['w0']);
		table.press();
		expect(table.session).toEqual(family());
	});

	test('a new step leaves nothing to do again', () => {
		table.tap(puts('weighs'));
		table.press();
		expect(table.offers('redo')).toBeDefined();
		table.tap(says('Hello'));
		expect(table.offers('redo')).toBeUndefined();
	});

	test('who sits where is not taken back, nor that Staying safe was opened', () => {
		table.tap({ type: 'chair.changed', participant: mum, chair: 'steppedOut', at });
		table.tap({ type: 'safety.opened', at });
		expect(table.offers()).toBeUndefined();
	});

	test('two names of one practitioner come apart again, each with what was theirs', () => {
		const now = {
			id: 'now',
			role: 'practitioner',
			name: 'Jo',
			pronouns: '',
			relation: '',
		} as const;
		const before: Session = {
			...family(),
			participants: [
				...family().participants.filter(({ id }) => id !== jo),
				{ ...now, id: jo, role: 'other', name: 'Dr Okafor', perhapsRuns: true },
				now,
			],
		};
		const two = new Table(before);
		two.tap(says('Heard last time', { saidBy: jo }), puts('weighs'));
		const apart = two.session;
		two.tap({ type: 'practitioner.told', id: jo, isSame: true });
		const asOne = two.session;
		expect(asOne.participants.some(({ id }) => id === jo)).toBe(false);
		expect(asOne.words[0]?.saidBy).toBe('now');
		two.press();
		expect(two.session).toEqual(apart);
		two.press('redo');
		expect(two.session).toEqual(asOne);
		two.press();
		two.tap({ type: 'practitioner.told', id: jo, isSame: false });
		two.press();
		expect(two.session).toEqual(apart);
	});

	test('the practitioner’s own name in Start comes back', () => {
		table.tap({
			type: 'person.changed',
			person: { id: jo, name: 'Kim', pronouns: '', relation: '' },
		});
		table.press();
		expect(table.session.participants.find(({ id }) => id === jo)?.name).toBe('Jo');
	});

	test('a chair that was pulled up, with the name that it got, and redo brings both back', () => {
		const before = table.session;
		const person = { ...kai, name: '' };
		table.tap({ type: 'person.joined', person, chair: 'late', at });
		for (const name of ['K', 'Ka', 'Kai']) {
			table.wait(10_000);
			table.tap({ type: 'person.changed', person: { ...person, name } });
		}
		table.tap({
			type: 'chair.changed',
			participant: 'new',
			chair: 'here',
			at: '2026-11-25T11:00Z',
		});
		const after = table.session;
		expect(table.press()?.change.things[0]).toMatchObject({ field: 'participants', key: 'new' });
		expect(table.session).toEqual({ ...before, changes: table.session.changes });
		const again = table.offers('redo');
		expect(again && comesBack(again.change)).toEqual({ participant: 'new', chair: 'here' });
		table.press('redo');
		expect(table.session).toEqual({ ...after, changes: table.session.changes });
	});

	test('no chair of somebody who has said something, or from whom something is kept', () => {
		table.tap({ type: 'person.joined', person: kai, chair: 'late', at });
		table.tap(says('Kai drinks', { keptFrom: ['new'] }));
		table.press();
		expect(table.session.words).toEqual([]);
		expect(table.offers()?.change.things[0]?.key).toBe('new');
		table.tap(says('Kai drinks', { id: 'w2', keptFrom: ['new'] }));
		table.tap({ type: 'chair.changed', participant: 'new', chair: 'here', at });
		expect(table.offers()).toBeUndefined();
	});

	test('somebody who was named so that words can be kept from them goes with the keeping', () => {
		table.tap(says('Kai drinks'));
		const before = table.session;
		keepsFromKai();
		table.press();
		expect(table.session).toEqual(before);
	});

	test('the keeping alone, once it has been said where whoever was named for it is', () => {
		table.tap(says('Kai drinks'));
		keepsFromKai();
		table.tap({ type: 'chair.changed', participant: 'new', chair: 'here', at });
		expect(table.offers()).toBeUndefined();
		const later = '2026-11-25T11:30Z';
		table.tap({ type: 'chair.changed', participant: 'new', chair: 'steppedOut', at: later });
		table.press();
		expect(table.session.words).toMatchObject([{ text: 'Kai drinks', keptFrom: [] }]);
		expect(table.session.participants).toContainEqual(kai);
		expect(table.session.chairs.at(-1)).toMatchObject({ participant: 'new', chair: 'steppedOut' });
		table.press('redo');
		expect(table.session.words).toMatchObject([{ keptFrom: ['new'] }]);
	});

	test('from Staying safe, only what was said there', () => {
		table.tap(says('Hello'));
		expect(table.offers('undo', { inSafety: true })).toBeUndefined();
	});
});

describe('what is kept from somebody who is in the room', () => {
	const step = (id: string, text: string) => says(text, { id, keptFrom: [mum] });

	test('is passed over, as if it had never been', () => {
		table.tap(puts('weighs'));
		const offered = table.offers();
		table.tap(step('w1', 'Mum shouts'));
		table.tap(says('a note on it', { id: 'w2', subject: 'w1' }));
		expect(table.offers()).toBe(offered);
		table.press();
		expect(table.session.words.map(({ id }) => id)).toEqual(['w1', 'w2']);
		expect(table.offers('redo')?.change.things[0]?.field).toBe('answers');
	});

	test('stays kept, whatever the room takes back, in five hundred walks', () => {
		let presses = 0;
		fc.assert(
			fc.property(walks, (walk) => {
				const room = new Table();
				for (const event of walk) if (event.type !== 'plan.sealed') room.tap(event);
				const keptBefore = keptInRoom(room.session);
				presses += room.undoAll();
				expect(keptInRoom(room.session)).toEqual(keptBefore);
			}),
			{ numRuns: 500 },
		);
		expect(presses).toBeGreaterThan(500);
	});

	test('is neither shown nor hidden by an undo', () => {
		table.tap(says('Mum shouts'));
		table.tap({ type: 'entry.kept-from', id: 'w1', readers: [mum] });
		expect(table.offers()).toBeUndefined();
		table.tap({ type: 'chair.changed', participant: mum, chair: 'steppedOut', at });
		table.tap({ type: 'entry.kept-from', id: 'w1', readers: [] });
		table.tap({ type: 'chair.changed', participant: mum, chair: 'here', at });
		table.press();
		expect(table.session.words).toEqual([]);
	});

	test('can be taken back while they are out', () => {
		table.tap(step('w1', 'Mum shouts'));
		table.tap({ type: 'chair.changed', participant: mum, chair: 'steppedOut', at });
		table.press();
		expect(table.session.words).toEqual([]);
		expect(table.offers('redo')).toBeDefined();
		table.tap({ type: 'chair.changed', participant: mum, chair: 'here', at });
		expect(table.offers('redo')).toBeUndefined();
	});

	test('nothing that only the practitioner sees is spoken of unless they are alone', () => {
		table.tap(says('He said nothing', { saidBy: jo, question: 'start.practitionersPage' }));
		expect(table.offers()).toBeUndefined();
		expect(table.offers('undo', { alone: true })).toBeDefined();
	});
});

describe('in other hands', () => {
	const own = { writtenBy: ellis };

	test('only their own steps since then', () => {
		table.tap(puts('weighs'));
		table.history.handedTo(ellis);
		expect(table.offers()).toBeUndefined();
		table.tap(says('Mine', own));
		table.press();
		expect(table.session.words).toEqual([]);
		expect(unreadIn(table.session)).toEqual([]);
		expect(table.offers()).toBeUndefined();
	});

	test('nothing that they took back is done again by the next pair of hands', () => {
		table.history.handedTo(ellis);
		table.tap(says('Mine', own));
		table.press();
		table.history.handedTo(null);
		expect(table.offers('redo')).toBeUndefined();
	});

	test('what they wrote is taken back by the practitioner once it was read', () => {
		table.tap(puts('weighs'));
		table.history.handedTo(ellis);
		table.tap(says('Mine', own));
		table.history.handedTo(null);
		expect(table.offers()?.place).toBe('start');
		expect(table.offers()?.change.things[0]?.field).toBe('answers');
		table.tap({ type: 'entries.opened', ids: ['w1'] });
		expect(table.offers()?.change.things[0]?.field).toBe('words');
		table.press();
		expect(table.session.words).toEqual([]);
		table.press('redo');
		expect(unreadIn(table.session)).toEqual([]);
	});

	test('what they wrote and changed or kept before they gave it back is one step, and no older one comes first', () => {
		table.tap(puts('weighs'));
		table.history.handedTo(ellis);
		table.tap(says('My first try', own));
		table.tap(puts('comesAndGoes', { subject: 'money', ...own }));
		table.wait(60_000);
		table.tap(says('Said another way', own));
		table.tap({ type: 'entry.kept-from', id: 'w1', readers: ['dad'] });
		table.history.handedTo(null);
		table.tap({ type: 'entries.opened', ids: ['w1', 'a-comesAndGoes'] });
		expect(table.offers()?.change.things).toMatchObject([{ field: 'words', key: 'w1' }]);
		table.press();
		expect(table.session.words).toEqual([]);
		expect(table.offers()?.change.things).toMatchObject([{ key: 'a-comesAndGoes' }]);
		table.press('redo');
		expect(table.session.words).toMatchObject([{ text: 'Said another way', keptFrom: ['dad'] }]);
	});

	test('what they took out before anybody read it comes back for nobody else', () => {
		table.history.handedTo(ellis);
		table.tap(says('Mine', own));
		table.tap({ type: 'words.removed', id: 'w1' });
		table.history.handedTo(null);
		expect(table.offers()).toBeUndefined();
	});

	test('a goal that they marked meanwhile is not pulled out from under their mark', () => {
		table.tap(says('Football', { id: 'g1', question: 'goals.goal' }));
		table.history.handedTo(ellis);
		table.tap(puts('4', { question: 'goals.rating', subject: 'g1', writtenBy: ellis }));
		table.history.handedTo(null);
		expect(table.offers()).toBeUndefined();
	});
});

describe('a plan that was read back', () => {
	test('is out of date once something before it was taken back and another thing said', () => {
		table.tap({ type: 'stage.chosen', stage: 'plan' });
		table.tap(puts('weighs'));
		const deed = table.offers();
		table.tap({ type: 'plan.read-back', at });
		table.press();
		table.press();
		table.tap(says('Something else'));
		expect(deed).toBeDefined();
		expect(table.session.readBack).toBeNull();
	});

	test('is read back again when what came after it was taken back', () => {
		table.tap({ type: 'stage.chosen', stage: 'plan' });
		table.tap({ type: 'plan.read-back', at });
		const { readBack } = table.session;
		table.tap(puts('weighs'));
		table.press();
		expect(table.session.changes).toBe(readBack?.changes);
	});

	test('keeps all as it is once it is sealed', () => {
		const document = {
			...{ id: 'd1', version: 1, sealedAt: at, fingerprint: 'ff' },
			...{ sealedBy: 'aa', pages: 2, reader: ellis },
		};
		table.tap(puts('weighs'));
		const sealed = new Table({ ...table.session, sealed: [document] });
		const [deed] = [table.offers()];
		expect(deed).toBeDefined();
		const before = sealed.session;
		if (deed) sealed.tap({ type: 'change.taken-back', change: deed.change });
		expect(sealed.session).toBe(before);
	});
});
