import { getShortestPaths } from 'xstate/graph';
import type { ConversationEvent } from '#conversation/events.ts';
import { conversationMachine } from '#conversation/machine.ts';
import type { ConversationSnapshot } from '#conversation/resume.ts';
import type { Session } from '#domain/session.ts';
import { stageIds, type StageId } from '#domain/stages.ts';
import { at } from '../../domain/people-at-the-table.ts';

/** Where a conversation is, as far as anybody can see it. */
export type Place = { readonly stage: StageId; readonly safety: 'open' | 'closed' };

/** A way through the conversation: what happens, and where it is after each of them. */
export type Path = {
	readonly name: string;
	readonly steps: readonly { readonly event: ConversationEvent; readonly after: Place }[];
};

const opened = { type: 'safety.opened', at } as const;
const closed = { type: 'safety.closed' } as const;

/** What a hand can make happen from there: *Staying safe* lies over the map, so it is closed first. */
const withinReach = ({ value }: ConversationSnapshot): ConversationEvent[] =>
	value.safety === 'open'
		? [closed]
		: [
				opened,
				...stageIds
					.filter((stage) => stage !== value.stage)
					.map((stage) => ({ type: 'stage.chosen', stage }) as const),
			];

const placeOf = ({ value: { stage, safety } }: ConversationSnapshot): Place => ({ stage, safety });

/** The shortest way to every place there is, by the conversation's own model. */
export const shortestPaths = (session: Session): readonly Path[] =>
	getShortestPaths(conversationMachine, {
		input: { session },
		events: withinReach,
		// What was said is no place, and it never comes round again.
		serializeState: (snapshot) => JSON.stringify(placeOf(snapshot)),
	})
		.map(({ steps }) => steps.filter(({ event }) => event.type !== ('xstate.init' as string)))
		.filter((steps) => steps.length > 0)
		.map((steps) => {
			const made = steps.map(({ event, state }) => ({ event, after: placeOf(state) }));
			const last = made.at(-1)?.after;
			return {
				name: `to ${last?.stage ?? ''}${last?.safety === 'open' ? ' under Staying safe' : ''}`,
				steps: made,
			};
		});
