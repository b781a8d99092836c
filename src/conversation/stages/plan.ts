import { assign } from 'xstate';
import {
	contactKept,
	contactRemoved,
	copyChosen,
	copyRemoved,
	planReadBack,
	planSealed,
	recordConfirmed,
	statementMade,
	statementTakenBack,
	stepAgreed,
	stepRemoved,
} from '#domain/agreeing.ts';
import { conversation } from '#conversation/setup.ts';

/** Together, read back, sign, take home. Nothing is sealed that was not read back. */
export const plan = conversation.createStateConfig({
	on: {
		'step.agreed': {
			actions: assign(({ context, event }) => ({ session: stepAgreed(context.session, event) })),
		},
		'step.removed': {
			actions: assign(({ context, event }) => ({ session: stepRemoved(context.session, event) })),
		},
		'contact.kept': {
			actions: assign(({ context, event }) => ({ session: contactKept(context.session, event) })),
		},
		'contact.removed': {
			actions: assign(({ context, event }) => ({
				session: contactRemoved(context.session, event),
			})),
		},
		'copy.chosen': {
			actions: assign(({ context, event }) => ({ session: copyChosen(context.session, event) })),
		},
		'copy.removed': {
			actions: assign(({ context, event }) => ({ session: copyRemoved(context.session, event) })),
		},
		'plan.read-back': {
			actions: assign(({ context, event }) => ({ session: planReadBack(context.session, event) })),
		},
		'statement.made': {
			actions: assign(({ context, event }) => ({ session: statementMade(context.session, event) })),
		},
		'statement.taken-back': {
			actions: assign(({ context, event }) => ({
				session: statementTakenBack(context.session, event),
			})),
		},
		'plan.sealed': {
			guard: 'isReadyToSeal',
			actions: assign(({ context, event }) => ({ session: planSealed(context.session, event) })),
		},
		'record.confirmed': {
			actions: assign(({ context, event }) => ({
				session: recordConfirmed(context.session, event),
			})),
		},
	},
});
