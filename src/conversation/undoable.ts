import type { Change } from '#domain/undoing.ts';
import type { ConversationEvent } from './events.ts';

type EventType = ConversationEvent['type'];

const deeds: ReadonlySet<EventType> = new Set([
	...(['words.said', 'words.removed', 'words.put-back', 'words.said-by-changed'] as const),
	...(['answer.given', 'answer.taken-back', 'answer.put-back', 'entry.kept-from'] as const),
	...([
		'person.joined',
		'person.changed',
		'practitioner.told',
		'grid.arranged',
		'grid.put-away',
	] as const),
	...(['number.typed', 'number.removed', 'step.agreed', 'step.removed'] as const),
	...(['lead.named', 'review.set', 'contact.kept', 'contact.removed'] as const),
	...(['copy.chosen', 'copy.removed', 'plan.read-back'] as const),
	...(['statement.made', 'statement.taken-back'] as const),
]);

/** What people say, choose and agree, and chairs pulled up. Who sits where, reading and sealing are not taken back. */
export const isDeed = ({ type }: ConversationEvent): boolean => deeds.has(type);

/** Known to nobody but the practitioner, or to nobody but whoever asked for it. */
const forOneAlone: ReadonlySet<unknown> = new Set([
	...(['start.practitionersPage', 'start.sayAlone'] as const),
	...(['start.minuteAlone', 'kindOfHelp.caseMix'] as const),
]);

/** A pause in typing or sliding that is longer than this ends a deed. */
const longestPause = { 'words.said': 20_000, naming: 60_000, other: 3000 };

/** Whether it is for one pair of eyes alone, whoever sits there. */
export const isForOneAlone = ({ before, after }: Change['things'][number]): boolean =>
	forOneAlone.has((after ?? before)?.question);

/** Sent again with every letter, or with every place on a line. */
const isDrawnOut = (event: ConversationEvent): boolean => {
	if (event.type === 'words.said') return event.revises !== true;
	if (event.type === 'answer.given') return typeof event.value === 'number';
	const typed = ['person.changed', 'number.typed', 'step.agreed', 'lead.named', 'review.set'];
	return [...typed, 'contact.kept', 'copy.chosen'].includes(event.type);
};

/** A chair is pulled up first, and then gets its name: both are one deed. */
const isNamed = (last: EventType, { type }: ConversationEvent): boolean =>
	last === 'person.joined' && type === 'person.changed';

/** Whether an event is the next letter of the one before, so that both are one deed. */
export const goesOnAfter = (last: EventType, event: ConversationEvent, pause: number): boolean =>
	isNamed(last, event)
		? pause < longestPause.naming
		: event.type === last &&
			isDrawnOut(event) &&
			pause < (event.type === 'words.said' ? longestPause['words.said'] : longestPause.other);

/** How a short bar says that what it was shown for is to be as before. */
export const putsBack = (event: ConversationEvent): boolean =>
	event.type === 'words.put-back' ||
	event.type === 'answer.put-back' ||
	(event.type === 'answer.taken-back' && event.undoes === true);
