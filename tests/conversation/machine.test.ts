import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createActor } from 'xstate';
import { getShortestPaths } from 'xstate/graph';
import type { ConversationEvent } from '#conversation/events.ts';
import { conversationMachine } from '#conversation/machine.ts';
import { begun, isSafetyOpen, keptFrom, resumedFrom, stageIn } from '#conversation/resume.ts';
import { unreadIn } from '#domain/said.ts';
import { sheetFor } from '#domain/sharing.ts';
import { stageIds } from '#domain/stages.ts';
import { at, dad, ellis, family, jo, mum } from '../domain/people-at-the-table.ts';

const document = {
	id: 'd1',
	version: 1,
	sealedAt: at,
	fingerprint: 'ff',
	sealedBy: 'aa',
	pages: 2,
	reader: ellis,
};
const moves: ConversationEvent[] = [
	...stageIds.map((stage) => ({ type: 'stage.chosen', stage }) as const),
	{ type: 'safety.opened', at },
	{ type: 'safety.closed' },
	{ type: 'plan.read-back', at },
	{ type: 'plan.sealed', document },
];

describe('every way through the conversation', () => {
	const paths = getShortestPaths(conversationMachine, {
		input: { session: family() },
		events: moves,
		filterEvents: (state, event) => state.can(event),
		serializeState: (state) => JSON.stringify(state.value),
	});
	const title = (path: (typeof paths)[number]) =>
		path.steps
			.slice(1)
			.map(({ event }) => ('stage' in event ? `to ${event.stage}` : event.type))
			.join(', then ') || 'an open sheet';

	test('reaches each of the eight stages, with staying safe open and closed', () => {
		expect(new Set(paths.map((path) => JSON.stringify(path.state.value))).size).toBe(16);
	});

	test.each(paths.map((path) => [title(path), path] as const))('%s', (_title, path) => {
		const actor = begun(family()).start();
		for (const step of path.steps.slice(1)) actor.send(step.event);
		expect(actor.getSnapshot().value).toEqual(path.state.value);
		expect(actor.getSnapshot().context.session.sealed).toEqual([]);
		const again = resumedFrom(keptFrom(actor.getSnapshot()));
		if (!again.ok) throw new Error('A kept conversation opens again');
		expect(again.value.getSnapshot().value).toEqual(path.state.value);
	});
});

const ids = fc.constantFrom('w1', 'w2', 'w3', 'w4');
const voices = fc.constantFrom(ellis, mum, dad, jo);
const happenings: fc.Arbitrary<ConversationEvent> = fc.oneof(
	fc.constantFrom(...moves),
	fc.record({
		type: fc.constant('words.said' as const),
		id: ids,
		question: fc.constantFrom(
			'whatMatters.goingOn' as const,
			'goals.goal' as const,
			'safety.signs' as const,
		),
		text: fc.constantFrom('one', 'two', ''),
		saidBy: voices,
		writtenBy: voices,
		at: fc.constant(at),
	}),
	fc.record({
		type: fc.constant('answer.given' as const),
		id: ids.map((id) => `a-${id}`),
		question: fc.constant('kindOfHelp.point' as const),
		value: fc.constant(['notSure']),
		saidBy: voices,
		writtenBy: voices,
		at: fc.constant(at),
	}),
	fc.record({
		type: fc.constant('entry.kept-from' as const),
		id: ids,
		readers: fc.subarray([ellis, mum, dad]),
	}),
	fc.record({
		type: fc.constant('entries.opened' as const),
		ids: fc.subarray(['w1', 'w2', 'w3', 'w4', 'a-w1', 'a-w2', 'a-w3', 'a-w4']),
	}),
	fc.record({
		type: fc.constant('chair.changed' as const),
		participant: voices,
		chair: fc.constantFrom(
			'here' as const,
			'phone' as const,
			'steppedOut' as const,
			'late' as const,
		),
		at: fc.constant(at),
	}),
	fc.record({
		type: fc.constant('statement.made' as const),
		statement: fc.record({
			voice: voices,
			at: fc.constant(at),
			way: fc.constant({ kind: 'notToday' as const }),
		}),
	}),
);

describe('a thousand walks in any order', () => {
	test('lose nothing, show nobody what is kept from them, and seal nothing that was not read back', () => {
		fc.assert(
			fc.property(fc.array(happenings, { maxLength: 40 }), (walk) => {
				const actor = createActor(conversationMachine, {
					input: { session: family({ dadOnPhone: true }) },
				}).start();
				for (const event of walk) {
					const before = actor.getSnapshot();
					actor.send(event);
					const after = actor.getSnapshot();
					holdsAfter(before, event, after);
				}
			}),
			{ numRuns: 1000 },
		);
	});
});

type Snapshot = ReturnType<ReturnType<typeof begun>['getSnapshot']>;

function holdsAfter(before: Snapshot, event: ConversationEvent, after: Snapshot) {
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
	if (was.sealed.length > 0)
		expect({ ...is, finishedAt: null }).toEqual({ ...was, finishedAt: null });
	const present = new Set(
		is.participants
			.filter((one) =>
				['here', 'phone', 'video'].includes(
					is.chairs.findLast((chair) => chair.participant === one.id)?.chair ?? '',
				),
			)
			.map((one) => one.id),
	);
	for (const shown of [...sheetFor(is).words, ...sheetFor(is).answers])
		expect(shown.keptFrom.some((reader) => present.has(reader) && reader !== jo)).toBe(false);
}

test('staying safe opens from anywhere and comes back exactly there', () => {
	for (const stage of stageIds) {
		const actor = begun(family()).start();
		actor.send({ type: 'stage.chosen', stage });
		actor.send({ type: 'safety.opened', at });
		expect(isSafetyOpen(actor.getSnapshot())).toBe(true);
		actor.send({ type: 'safety.closed' });
		expect(stageIn(actor.getSnapshot())).toBe(stage);
	}
});

test('a stage that this app does not know is refused, and nothing is guessed', () => {
	const result = resumedFrom({
		place: { stage: 'dreams', safetyOpen: false, parts: {} },
		session: family(),
	});
	expect(result).toEqual({ ok: false, problem: { kind: 'stage-unknown', stage: 'dreams' } });
});
