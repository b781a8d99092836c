import * as fc from 'fast-check';
import type { ConversationEvent } from '#conversation/events.ts';
import { symbolNames } from '#ui/document/symbol-paths.ts';
import { stageIds } from '#domain/stages.ts';
import { at, dad, ellis, jo, mum } from '../domain/people-at-the-table.ts';

const document = {
	id: 'd1',
	version: 1,
	sealedAt: at,
	fingerprint: 'ff',
	sealedBy: 'aa',
	pages: 2,
	reader: ellis,
};

/** From place to place, as far as the seal. */
export const moves: ConversationEvent[] = [
	...stageIds.map((stage) => ({ type: 'stage.chosen', stage }) as const),
	{ type: 'safety.opened', at },
	{ type: 'safety.closed' },
	{ type: 'plan.read-back', at },
	{ type: 'plan.sealed', document },
];

const ids = ['w1', 'w2'];
const everyId = [
	...ids,
	...ids.map((id) => `a-${id}`),
	...['k1', 'k2'],
	...[ellis, mum, dad, jo].map((voice) => `statement/${voice}`),
];
const anId = fc.constantFrom(...ids);
const voices = fc.constantFrom(ellis, mum, dad, jo);
const texts = fc.constantFrom('one', 'two', '');
const justNow = fc.constant(at);

const said = fc.record({
	type: fc.constant('words.said' as const),
	id: anId,
	question: fc.constantFrom(
		'whatMatters.goingOn' as const,
		'goals.goal' as const,
		'safety.signs' as const,
	),
	text: texts,
	saidBy: voices,
	writtenBy: voices,
	at: justNow,
});
const answered = fc.record({
	type: fc.constant('answer.given' as const),
	id: anId.map((id) => `a-${id}`),
	question: fc.constant('kindOfHelp.point' as const),
	value: fc.constant(['notSure']),
	saidBy: voices,
	writtenBy: voices,
	at: justNow,
});
const kept = fc.record({
	type: fc.constant('entry.kept-from' as const),
	id: anId,
	readers: fc.subarray([ellis, mum, dad], { minLength: 1 }),
});
const opened = fc.record({
	type: fc.constant('entries.opened' as const),
	ids: fc.subarray(everyId),
});
const chairs = fc.record({
	type: fc.constant('chair.changed' as const),
	participant: voices,
	chair: fc.constantFrom('here' as const, 'phone' as const, 'steppedOut' as const, 'late' as const),
	at: justNow,
});
const ways = fc.oneof(
	fc.constant({ kind: 'drawn' as const, strokes: [] }),
	fc.record({ kind: fc.constantFrom('typed' as const, 'disagree' as const), text: texts }),
	fc.record({ kind: fc.constant('symbol' as const), symbol: fc.constantFrom(...symbolNames) }),
	fc.record({ kind: fc.constant('said' as const), heardBy: voices }),
	fc.constant({ kind: 'notToday' as const }),
);
const statements = fc.record({
	type: fc.constant('statement.made' as const),
	statement: fc.record({ voice: voices, at: justNow, way: ways, writtenBy: voices }),
});
const contacts = fc.record({
	type: fc.constant('contact.kept' as const),
	contact: fc.record({
		id: fc.constantFrom('k1', 'k2'),
		name: texts,
		number: texts,
		when: texts,
		writtenBy: voices,
		at: justNow,
	}),
});

/** Everything that sealing needs, done in order: chance alone hardly ever comes so far. */
const towardsTheSeal: ConversationEvent[] = [
	{ type: 'stage.chosen', stage: 'plan' },
	...[ellis, mum, dad, jo].map(
		(voice) =>
			({
				type: 'statement.made',
				statement: { voice, at, way: { kind: 'notToday' }, writtenBy: jo },
			}) as const,
	),
	{ type: 'entries.opened', ids: everyId },
	{ type: 'plan.read-back', at },
	{ type: 'plan.sealed', document },
];

// Mostly what is kept, and from whom: chairs have to move just then to show a mistake.
const one: fc.Arbitrary<ConversationEvent> = fc.oneof(
	{ weight: 3, arbitrary: said },
	{ weight: 4, arbitrary: kept },
	{ weight: 6, arbitrary: chairs },
	...[fc.constantFrom(...moves), answered, opened, statements, contacts],
);

/** Anything, in any order; in every other walk the plan is sealed on the way, and it goes on. */
export const walks: fc.Arbitrary<ConversationEvent[]> = fc
	.tuple(
		fc.array(one, { maxLength: 30, size: 'max' }),
		fc.constantFrom([], towardsTheSeal),
		fc.array(one, { maxLength: 15, size: 'max' }),
	)
	.map((parts) => parts.flat());
