import { setup } from 'xstate';
import type { Session } from '#domain/session.ts';
import type { StageId } from '#domain/stages.ts';
import { canBeSealed } from '#domain/sealing.ts';
import type { ConversationEvent } from './events.ts';

/** Everything said so far, and where in each stage people were. */
export type Conversation = {
	readonly session: Session;
	readonly parts: Readonly<Partial<Record<StageId, string>>>;
};

/** The typed ground that the machine and its stages stand on. */
export const conversation = setup({
	types: {
		context: {} as Conversation,
		events: {} as ConversationEvent,
		input: {} as { session: Session; parts?: Conversation['parts'] },
	},
	guards: {
		/** Read back, answered by every voice present, nothing unread: else there is no seal. */
		isReadyToSeal: ({ context }) => canBeSealed(context.session),
	},
});
