import { assign } from 'xstate';
import {
	experienceAsked,
	leadNamed,
	reviewSet,
	sessionFinished,
	takenHome,
} from '#domain/agreeing.ts';
import { withUnseenInPlace } from '#domain/orders.ts';
import { practitionerTold } from '#domain/practitioner-again.ts';
import { chairChanged, personChanged, personJoined, personLeftOut } from '#domain/room.ts';
import {
	answerGiven,
	answerTakenBack,
	keptFrom,
	wordsPutBack,
	wordsRemoved,
	wordsSaid,
} from '#domain/said.ts';
import { safetyOpened, safetyPlanKept } from '#domain/safety.ts';
import { answerPutBack, changeTakenBack } from '#domain/undoing.ts';
import { entriesOpened } from '#domain/unread.ts';
import { saidByChanged } from '#domain/whose.ts';
import { conversation } from './setup.ts';
import { choice } from './stages/choice.ts';
import { goals } from './stages/goals.ts';
import { kindOfHelp } from './stages/kind-of-help.ts';
import { limits } from './stages/limits.ts';
import { options } from './stages/options.ts';
import { plan } from './stages/plan.ts';
import { start } from './stages/start.ts';
import { whatMatters } from './stages/what-matters.ts';

/**
 * The appointment. Eight stages, any of them at any time; staying safe from anywhere, and back
 * exactly there; nothing is sealed that was not read back. It knows no clock and no chance: ids,
 * times and the session arrive with events.
 */
export const conversationMachine = conversation.createMachine({
	id: 'conversation',
	type: 'parallel',
	context: ({ input }) => ({ session: input.session, parts: input.parts ?? {} }),
	states: {
		stage: {
			initial: 'start',
			states: { start, whatMatters, kindOfHelp, options, limits, choice, goals, plan },
			on: {
				'stage.chosen': [
					{ guard: ({ event }) => event.stage === 'start', target: '.start' },
					{ guard: ({ event }) => event.stage === 'whatMatters', target: '.whatMatters' },
					{ guard: ({ event }) => event.stage === 'kindOfHelp', target: '.kindOfHelp' },
					{ guard: ({ event }) => event.stage === 'options', target: '.options' },
					{ guard: ({ event }) => event.stage === 'limits', target: '.limits' },
					{ guard: ({ event }) => event.stage === 'choice', target: '.choice' },
					{ guard: ({ event }) => event.stage === 'goals', target: '.goals' },
					{ guard: ({ event }) => event.stage === 'plan', target: '.plan' },
				],
			},
		},
		safety: {
			initial: 'closed',
			states: {
				closed: {
					on: {
						'safety.opened': {
							target: 'open',
							actions: assign(({ context, event }) => ({
								session: safetyOpened(context.session, event),
							})),
						},
					},
				},
				open: {
					on: {
						'safety.closed': { target: 'closed' },
						'stage.chosen': { target: 'closed' },
						'safety-plan.kept': {
							actions: assign(({ context, event }) => ({
								session: safetyPlanKept(context.session, event),
							})),
						},
					},
				},
			},
		},
	},
	on: {
		// In *Our plan*, and in *Staying safe* over any other stage.
		'lead.named': {
			actions: assign(({ context, event }) => ({ session: leadNamed(context.session, event) })),
		},
		// In *Our plan*, and as people finish from any stage.
		'review.set': {
			actions: assign(({ context, event }) => ({ session: reviewSet(context.session, event) })),
		},
		'plan.taken-home': {
			actions: assign(({ context, event }) => ({ session: takenHome(context.session, event) })),
		},
		'place.moved': {
			actions: assign(({ context, event }) => ({
				parts: { ...context.parts, [event.stage]: event.part },
			})),
		},
		'words.said': {
			actions: assign(({ context, event }) => ({ session: wordsSaid(context.session, event) })),
		},
		'words.removed': {
			actions: assign(({ context, event }) => ({ session: wordsRemoved(context.session, event) })),
		},
		'words.put-back': {
			actions: assign(({ context, event }) => ({ session: wordsPutBack(context.session, event) })),
		},
		'answer.given': {
			actions: assign(({ context: { session }, event }) => ({
				session: answerGiven(session, withUnseenInPlace(session, event)),
			})),
		},
		'answer.taken-back': {
			actions: assign(({ context, event }) => ({
				session: answerTakenBack(context.session, event),
			})),
		},
		'answer.put-back': {
			actions: assign(({ context, event }) => ({ session: answerPutBack(context.session, event) })),
		},
		// Wherever it was done: people may be somewhere else by now.
		'change.taken-back': {
			actions: assign(({ context, event }) => ({
				session: changeTakenBack(context.session, event),
			})),
		},
		'entry.kept-from': {
			actions: assign(({ context, event }) => ({ session: keptFrom(context.session, event) })),
		},
		'entries.opened': {
			actions: assign(({ context, event }) => ({ session: entriesOpened(context.session, event) })),
		},
		'chair.changed': {
			actions: assign(({ context, event }) => ({ session: chairChanged(context.session, event) })),
		},
		'words.said-by-changed': {
			actions: assign(({ context, event }) => ({ session: saidByChanged(context.session, event) })),
		},
		// Somebody may come in, and a chair be put right, in the middle of anything.
		'person.joined': {
			actions: assign(({ context, event }) => ({ session: personJoined(context.session, event) })),
		},
		'person.changed': {
			actions: assign(({ context, event }) => ({ session: personChanged(context.session, event) })),
		},
		'person.left-out': {
			actions: assign(({ context, event }) => ({ session: personLeftOut(context.session, event) })),
		},
		'practitioner.told': {
			actions: assign(({ context, event }) => ({
				session: practitionerTold(context.session, event),
			})),
		},
		'experience.asked': {
			actions: assign(({ context }) => ({ session: experienceAsked(context.session) })),
		},
		'session.finished': {
			actions: assign(({ context, event }) => ({
				session: sessionFinished(context.session, event),
			})),
		},
	},
});
