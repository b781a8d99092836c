import { assign } from 'xstate';
import { notDone, problemOf, tablet } from './tablet-life.ts';

const notHandedOver = { kind: 'not-handed-over' };

/** A conversation lies on the table: open, in somebody's hands, paused, or covered. */
export const conversing = tablet.createStateConfig({
	initial: 'open',
	on: { 'tablet.locked': 'locking', 'session.left': 'leaving' },
	states: {
		open: {
			on: {
				'sheet.hidden': { target: 'covered', actions: assign({ cover: 'hidden' }) },
				'sheet.paused': 'paused',
				'tablet.handed-over': {
					target: 'handingOver',
					actions: assign(({ context, event }) => ({
						holder: event.to,
						holderBefore: context.holder,
						problem: null,
					})),
				},
				'problem.read': { actions: assign({ problem: null }) },
				'tablet.given-back': {
					target: 'covered.asking',
					actions: assign({ cover: 'givingBack', problem: null }),
				},
				'tablet.touched': { target: 'open', reenter: true },
			},
			after: { untilCovered: { target: 'covered', actions: assign({ cover: 'hidden' }) } },
		},
		/**
		 * Every key but this session's is forgotten before somebody else holds the tablet. Where that
		 * can't be done it stays with the practitioner; out of other hands it locks.
		 */
		handingOver: {
			invoke: {
				src: 'cover',
				onDone: [
					{ guard: ({ event }) => event.output.ok, target: 'open' },
					{
						guard: ({ context }) => context.holderBefore === null,
						target: 'open',
						actions: assign({ holder: null, problem: notHandedOver }),
					},
					{ target: '#tablet.locking' },
				],
				onError: [
					{
						guard: ({ context }) => context.holderBefore === null,
						target: 'open',
						actions: assign({ holder: null, problem: notHandedOver }),
					},
					{ target: '#tablet.locking' },
				],
			},
			on: { 'sheet.hidden': { target: 'covered', actions: assign({ cover: 'hidden' }) } },
			after: { untilCovered: { target: 'covered', actions: assign({ cover: 'hidden' }) } },
		},
		paused: {
			on: {
				'sheet.carried-on': 'open',
				'sheet.hidden': { target: 'covered', actions: assign({ cover: 'hidden' }) },
			},
			after: { untilCovered: { target: 'covered', actions: assign({ cover: 'hidden' }) } },
		},
		/** Hidden, idle, or being given back: the PIN or the passphrase is the way on. */
		covered: {
			initial: 'narrowing',
			after: { untilLocked: '#tablet.locking' },
			states: {
				narrowing: {
					// A cover over a keeper with every key is none.
					invoke: {
						src: 'cover',
						onDone: [
							{ guard: ({ event }) => event.output.ok, target: 'asking' },
							{ target: '#tablet.locking' },
						],
						onError: '#tablet.locking',
					},
					// Quick fingers: what is typed meanwhile counts, and the covering goes on to its end.
					on: {
						'pin.typed': 'trying',
						'cover.passphrase-typed': 'tryingPassphrase',
						'sheet.hidden': { actions: assign({ cover: 'hidden' }) },
					},
				},
				asking: {
					on: {
						'pin.typed': 'trying',
						'cover.passphrase-typed': 'tryingPassphrase',
						'sheet.hidden': { target: 'narrowing', actions: assign({ cover: 'hidden' }) },
						// Given back by mistake: into the same hands, and never into the practitioner's.
						'sheet.carried-on': {
							guard: ({ context }) => context.cover === 'givingBack' && context.holder !== null,
							target: '#tablet.conversing.open',
							actions: assign({ problem: null }),
						},
					},
				},
				trying: {
					// Hidden while it is being opened: it stays covered, whatever the answer.
					on: { 'sheet.hidden': { target: 'narrowing', actions: assign({ cover: 'hidden' }) } },
					invoke: {
						src: 'tryPin',
						input: ({ event }) => ({ pin: event.type === 'pin.typed' ? event.pin : '' }),
						onDone: [
							{
								guard: ({ event }) => event.output.ok,
								target: '#tablet.conversing.open',
								actions: assign({
									holder: ({ context }) => (context.cover === 'givingBack' ? null : context.holder),
									problem: null,
								}),
							},
							{
								// Again, for it may have been typed while the keys were still going.
								target: 'narrowing',
								actions: assign({ problem: ({ event }) => problemOf(event.output) }),
							},
						],
						onError: { target: 'narrowing', actions: assign({ problem: notDone }) },
					},
				},
				tryingPassphrase: {
					on: { 'sheet.hidden': { target: 'narrowing', actions: assign({ cover: 'hidden' }) } },
					invoke: {
						src: 'tryPassphrase',
						input: ({ event }) => ({
							passphrase: event.type === 'cover.passphrase-typed' ? event.passphrase : '',
						}),
						onDone: [
							{
								guard: ({ event, context }) =>
									event.output.ok && (context.cover === 'givingBack' || context.holder === null),
								target: '#tablet.conversing.open',
								actions: assign({ holder: null, problem: null }),
							},
							{
								// It goes back into the same hands: with this session's key and no other.
								guard: ({ event }) => event.output.ok,
								target: '#tablet.conversing.handingOver',
								actions: assign({ holderBefore: ({ context }) => context.holder, problem: null }),
							},
							{
								target: 'narrowing',
								actions: assign({ problem: ({ event }) => problemOf(event.output) }),
							},
						],
						onError: { target: 'narrowing', actions: assign({ problem: notDone }) },
					},
				},
			},
		},
	},
});
