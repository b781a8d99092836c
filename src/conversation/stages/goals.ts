import { assign } from 'xstate';
import { contactKept, stepAgreed, stepRemoved } from '#domain/agreeing.ts';
import { numberRemoved, numberTyped } from '#domain/goals.ts';
import { conversation } from '#conversation/setup.ts';

/** Up to three goals in own words, where we are now, and numbers from elsewhere as typed. */
export const goals = conversation.createStateConfig({
	on: {
		'number.typed': {
			actions: assign(({ context, event }) => ({ session: numberTyped(context.session, event) })),
		},
		'number.removed': {
			actions: assign(({ context, event }) => ({ session: numberRemoved(context.session, event) })),
		},
		// A step of last time comes along, or somebody to ring who is still the right one.
		'contact.kept': {
			actions: assign(({ context, event }) => ({ session: contactKept(context.session, event) })),
		},
		'step.agreed': {
			actions: assign(({ context, event }) => ({ session: stepAgreed(context.session, event) })),
		},
		'step.removed': {
			actions: assign(({ context, event }) => ({ session: stepRemoved(context.session, event) })),
		},
	},
});
