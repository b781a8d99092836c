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
	fc.constant({ kind: 'said' as const }),
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

const stepsOfThePlan = fc.record({
	type: fc.constant('step.agreed' as const),
	step: fc.record({
		id: fc.constantFrom('s1', 's2'),
		what: texts,
		who: voices.map((id) => ({ kind: 'participant' as const, id })),
		by: texts,
		saidBy: voices,
		writtenBy: voices,
		at: justNow,
		keptFrom: fc.constant([]),
		opened: fc.boolean(),
	}),
});
const placed = fc.record({
	type: fc.constant('answer.given' as const),
	id: fc.constantFrom('p1', 'p2', 'p3'),
	question: fc.constantFrom('whatMatters.place' as const, 'goals.rating' as const),
	subject: fc.constantFrom('sleep', 'w1'),
	value: fc.constantFrom('weighs', 3, 4),
	saidBy: voices,
	writtenBy: voices,
	at: justNow,
});
const takenOut = fc.oneof(
	fc.record({ type: fc.constant('words.removed' as const), id: anId }),
	fc.record({ type: fc.constant('answer.taken-back' as const), id: fc.constantFrom('p1', 'a-w1') }),
	fc.record({ type: fc.constant('step.removed' as const), id: fc.constantFrom('s1', 's2') }),
	fc.record({ type: fc.constant('contact.removed' as const), id: fc.constant('k1') }),
	fc.record({ type: fc.constant('statement.taken-back' as const), voice: voices }),
);
const changedOtherwise = fc.oneof(
	fc.record({
		type: fc.constant('words.said-by-changed' as const),
		...{ id: anId, to: voices, at: justNow },
	}),
	fc.record({
		type: fc.constant('person.changed' as const),
		person: fc.record({ id: voices, name: texts, pronouns: texts, relation: texts }),
	}),
	fc.record({
		type: fc.constant('review.set' as const),
		review: fc.constantFrom(null, { date: '2026-12-01', arrangedBy: 'Jo' }),
	}),
	fc.record({
		type: fc.constant('grid.arranged' as const),
		grid: fc.record({
			topicId: fc.constantFrom('low-mood', 'worry'),
			optionIds: fc.subarray(['a', 'b']),
			view: fc.constantFrom('whole' as const, 'one' as const),
			...{ hiddenRows: fc.constant([]), pinnedRows: fc.constant([]) },
			...{ hiddenOptions: fc.constant([]), pinnedOptions: fc.constant([]) },
		}),
	}),
	fc.record({
		type: fc.constant('grid.put-away' as const),
		topicId: fc.constantFrom('low-mood', 'worry'),
	}),
);

/** All that can be taken back, with the way from stage to stage; nobody has anything kept from them. */
export const deeds: fc.Arbitrary<ConversationEvent> = fc.oneof(
	...[said, answered, placed, takenOut, changedOtherwise, statements, contacts, stepsOfThePlan],
	{ weight: 2, arbitrary: fc.constantFrom(...moves.slice(0, stageIds.length)) },
	fc.constant({ type: 'stage.chosen', stage: 'plan' } as const),
	fc.constant({ type: 'plan.read-back', at } as const),
);
