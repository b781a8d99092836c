import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createActor } from 'xstate';
import type { ConversationEvent } from '#conversation/events.ts';
import { conversationMachine } from '#conversation/machine.ts';
import { stageIn, type ConversationSnapshot } from '#conversation/resume.ts';
import { sheetFor } from '#domain/sharing.ts';
import { unreadIn } from '#domain/unread.ts';
import { dad, ellis, family, jo, mum } from '../domain/people-at-the-table.ts';
import { walks } from './happenings.ts';

describe('a thousand walks in any order', () => {
	test('lose nothing, show nobody what is kept from them, let nothing go unread, and seal nothing that was not read back', () => {
		let sealed = 0;
		fc.assert(
			fc.property(walks, (walk) => {
				const actor = createActor(conversationMachine, {
					input: { session: family({ dadOnPhone: true }) },
				}).start();
				const truth = new Truth();
				for (const event of walk) {
					const before = actor.getSnapshot();
					actor.send(event);
					const after = actor.getSnapshot();
					truth.hears(event, before);
					holdsAfter(before, event, after);
					truth.holdsIn(after);
				}
				sealed += actor.getSnapshot().context.session.sealed.length;
			}),
			{ numRuns: 1000 },
		);
		expect(sealed).toBeGreaterThan(100);
	});
});

/** What is so at the table, reckoned from what happened alone: who sits there, what nobody read. */
class Truth {
	readonly #here = new Set([ellis, mum, dad]);
	readonly #unread = new Set<string>();

	hears(event: ConversationEvent, before: ConversationSnapshot) {
		if (event.type === 'chair.changed' && event.participant !== jo) {
			if (event.chair === 'here' || event.chair === 'phone') this.#here.add(event.participant);
			else this.#here.delete(event.participant);
		}
		if (before.context.session.sealed.length > 0) return;
		if (event.type === 'entries.opened') for (const id of event.ids) this.#unread.delete(id);
		if (event.type === 'words.said')
			this.#written(event.id, event.text === '' ? jo : event.writtenBy);
		const stage = stageIn(before);
		// Somebody to ring is named in the plan, or brought along from last time in *Goals*.
		if (event.type === 'contact.kept' && (stage === 'plan' || stage === 'goals'))
			this.#written(event.contact.id, event.contact.writtenBy ?? jo);
		if (stage !== 'plan') return;
		if (event.type === 'statement.made')
			this.#written(`statement/${event.statement.voice}`, event.statement.writtenBy ?? jo);
	}

	#written(id: string, by: string) {
		if (by === jo) this.#unread.delete(id);
		else this.#unread.add(id);
	}

	holdsIn({ context: { session } }: ConversationSnapshot) {
		const shown = sheetFor(session);
		for (const { keptFrom } of [...shown.words, ...shown.answers])
			expect(keptFrom.filter((reader) => this.#here.has(reader))).toEqual([]);
		const unread = unreadIn(session).filter(({ id }) => !id.startsWith('a-'));
		expect(new Set(unread.map(({ id }) => id))).toEqual(this.#unread);
	}
}

function holdsAfter(
	before: ConversationSnapshot,
	event: ConversationEvent,
	after: ConversationSnapshot,
) {
	const [was, is] = [before.context.session, after.context.session];
	if (event.type === 'stage.chosen') {
		expect(is).toBe(was);
		expect(stageIn(after)).toBe(event.stage);
	}
	if (event.type === 'safety.closed' || event.type === 'safety.opened')
		expect([is.words, is.answers, stageIn(after)]).toEqual([
			was.words,
			was.answers,
			stageIn(before),
		]);
	if (is.sealed.length > was.sealed.length) {
		expect(was.readBack?.changes).toBe(was.changes);
		expect(unreadIn(was)).toEqual([]);
	}
	// Where people sit is nothing that was said.
	if (was.sealed.length > 0)
		expect({ ...is, finishedAt: null, chairs: [] }).toEqual({
			...was,
			finishedAt: null,
			chairs: [],
		});
}
