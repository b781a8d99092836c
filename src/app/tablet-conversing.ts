import { assign } from 'xstate';
import { problemOf, tablet } from './tablet-life.ts';

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
					actions: assign({ holder: ({ event }) => event.to }),
				},
				'tablet.given-back': {
					target: 'covered.asking',
					actions: assign({ cover: 'givingBack', problem: null }),
				},
				'tablet.touched': { target: 'open', reenter: true },
			},
			after: { untilCovered: { target: 'covered', actions: assign({ cover: 'hidden' }) } },
		},
		/** Every key but this session's is forgotten before somebody else holds the tablet. */
		handingOver: { invoke: { src: 'cover', onDone: 'open' } },
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
					invoke: { src: 'cover', onDone: 'asking' },
					// Quick fingers: what is typed meanwhile counts, and the covering goes on to its end.
					on: { 'pin.typed': 'trying', 'cover.passphrase-typed': 'tryingPassphrase' },
				},
				asking: {
					on: {
						'pin.typed': 'trying',
						'cover.passphrase-typed': 'tryingPassphrase',
						'sheet.hidden': { target: 'narrowing', actions: assign({ cover: 'hidden' }) },
						'sheet.carried-on': {
							guard: ({ context }) => context.cover === 'givingBack',
							target: '#tablet.conversing.open',
						},
					},
				},
				trying: {
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
								target: 'asking',
								actions: assign({ problem: ({ event }) => problemOf(event.output) }),
							},
						],
					},
				},
				tryingPassphrase: {
					invoke: {
						src: 'tryPassphrase',
						input: ({ event }) => ({
							passphrase: event.type === 'cover.passphrase-typed' ? event.passphrase : '',
						}),
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
								target: 'asking',
								actions: assign({ problem: ({ event }) => problemOf(event.output) }),
							},
						],
					},
				},
			},
		},
	},
});
