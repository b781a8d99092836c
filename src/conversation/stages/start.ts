import { assign } from 'xstate';
import { personChanged, personJoined, personLeftOut } from '#domain/room.ts';
import { conversation } from '#conversation/setup.ts';

/** Who is here, how we meet, how we want to talk, privacy and its limits. */
export const start = conversation.createStateConfig({
	on: {
		'person.joined': {
			actions: assign(({ context, event }) => ({ session: personJoined(context.session, event) })),
		},
		'person.changed': {
			actions: assign(({ context, event }) => ({ session: personChanged(context.session, event) })),
		},
		'person.left-out': {
			actions: assign(({ context, event }) => ({ session: personLeftOut(context.session, event) })),
		},
	},
});
