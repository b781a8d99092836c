import { assign } from 'xstate';
import { conversing } from './tablet-conversing.ts';
import { labelOf, notDone, problemOf, tablet, unlockInputFrom } from './tablet-life.ts';

/**
 * The life of a shared tablet: locked, unlocked to an empty table, in conversation, in somebody's
 * hands, covered, locked again. Effectful, and never kept: after a restart the tablet is locked.
 */
export const tabletMachine = tablet.createMachine({
	id: 'tablet',
	context: {
		profiles: [],
		label: '',
		practice: false,
		holder: null,
		holderBefore: null,
		problem: null,
		cover: 'hidden',
	},
	initial: 'looking',
	states: {
		looking: {
			invoke: {
				src: 'readProfiles',
				onDone: [
					{
						guard: ({ event }) => event.output.ok && event.output.value.length > 0,
						target: 'locked',
						actions: assign(({ event }) =>
							event.output.ok ? { profiles: event.output.value } : {},
						),
					},
					{ guard: ({ event }) => event.output.ok, target: 'welcome' },
					{
						guard: ({ event }) => problemOf(event.output)?.kind === 'vault-missing',
						target: 'missing',
					},
					{
						target: 'unavailable',
						actions: assign({ problem: ({ event }) => problemOf(event.output) }),
					},
				],
				onError: { target: 'unavailable', actions: assign({ problem: notDone }) },
			},
		},
		/** There was a vault here and it is gone: nobody is welcomed as if the tablet were new. */
		missing: {
			on: {
				'missing.looked-again': 'looking',
				'missing.started-new': 'welcome',
				'restore.chosen': 'restoring',
			},
		},
		restoring: { on: { 'restore.left': 'looking' } },
		/** The database will not open: nothing is put in its place. */
		unavailable: { on: { 'practice.chosen': 'pickingFamily' } },
		welcome: {
			on: {
				'set-up.chosen': 'settingUp',
				'practice.chosen': 'pickingFamily',
				'restore.chosen': 'restoring',
			},
		},
		settingUp: {
			initial: 'asking',
			on: { 'set-up.left': { target: 'looking', actions: assign({ problem: null }) } },
			states: {
				asking: { on: { 'profile.described': 'making' } },
				making: {
					invoke: {
						src: 'makeProfile',
						input: ({ event }) =>
							event.type === 'profile.described' ? event : { label: '', passphrase: '', pin: '' },
						onDone: [
							{
								guard: ({ event }) => event.output.ok,
								target: '#tablet.table',
								actions: assign({ label: ({ event }) => labelOf(event.output), problem: null }),
							},
							{
								target: 'asking',
								actions: assign({ problem: ({ event }) => problemOf(event.output) }),
							},
						],
						onError: { target: 'asking', actions: assign({ problem: notDone }) },
					},
				},
			},
		},
		/** With whom to practise; nothing is opened yet. */
		pickingFamily: { on: { 'family.chosen': 'practising', 'practice.left': 'looking' } },
		practising: {
			invoke: {
				src: 'practise',
				input: ({ event }) => ({ family: event.type === 'family.chosen' ? event.family : '' }),
				onDone: [
					{
						guard: ({ event }) => event.output.ok,
						target: 'conversing',
						actions: assign({
							label: ({ event }) => labelOf(event.output),
							practice: true,
							problem: null,
						}),
					},
					{
						target: 'looking',
						actions: assign({ problem: ({ event }) => problemOf(event.output) }),
					},
				],
				onError: { target: 'looking', actions: assign({ problem: notDone }) },
			},
		},
		locked: {
			on: {
				'passphrase.typed': 'unlocking',
				'key.answered': 'unlocking',
				'set-up.chosen': 'settingUp',
				'practice.chosen': 'pickingFamily',
				'restore.chosen': 'restoring',
				'words.forgotten': { target: 'resetting', actions: assign({ problem: null }) },
			},
		},
		/** Two people with both halves of the recovery kit give somebody new words. */
		resetting: { on: { 'reset.left': 'locked' } },
		unlocking: {
			invoke: {
				src: 'unlock',
				input: ({ event }) => unlockInputFrom(event),
				onDone: [
					{
						guard: ({ event }) => event.output.ok,
						target: 'choosing',
						actions: assign({ label: ({ event }) => labelOf(event.output), problem: null }),
					},
					{
						target: 'locked',
						actions: assign({ problem: ({ event }) => problemOf(event.output) }),
					},
				],
				onError: { target: 'locked', actions: assign({ problem: notDone }) },
			},
		},
		/** The one session paused today opens; else the table is empty. */
		choosing: {
			invoke: {
				src: 'openNext',
				onDone: [
					{
						guard: ({ event }) => event.output.ok && event.output.value,
						target: 'conversing',
					},
					{ guard: ({ event }) => event.output.ok, target: 'table' },
					{ target: 'table', actions: assign({ problem: ({ event }) => problemOf(event.output) }) },
				],
				onError: { target: 'table', actions: assign({ problem: notDone }) },
			},
			on: { 'tablet.locked': 'locking' },
			after: { untilLocked: 'locking' },
		},
		table: {
			on: {
				'session.begun': 'openingSession',
				'session.chosen': 'openingSession',
				'session.met-again': 'openingSession',
				'plan.change-begun': 'openingSession',
				'looking-after.opened': 'lookingAfter',
				'tablet.locked': 'locking',
				'tablet.touched': { target: 'table', reenter: true },
			},
			after: { untilLocked: 'locking' },
		},
		/** Keys, backups, colleagues: what keeps the tablet well, with nobody else at it. */
		lookingAfter: {
			on: {
				'looking-after.left': 'table',
				'session.chosen': 'openingSession',
				'tablet.locked': 'locking',
				'tablet.touched': { target: 'lookingAfter', reenter: true },
			},
			after: { untilLocked: 'locking' },
		},
		openingSession: {
			invoke: {
				src: 'openSession',
				input: ({ event }) => ({
					id: event.type === 'session.chosen' ? event.id : null,
					...(event.type === 'session.met-again' && { again: event.id }),
					...(event.type === 'session.begun' && event.waitingRoom && { waitingRoom: true }),
					...(event.type === 'plan.change-begun' && { changes: event.id }),
				}),
				onDone: [
					{
						guard: ({ event }) => event.output.ok,
						target: 'conversing',
						actions: assign({ problem: null }),
					},
					{ target: 'table', actions: assign({ problem: ({ event }) => problemOf(event.output) }) },
				],
				onError: { target: 'table', actions: assign({ problem: notDone }) },
			},
			on: { 'tablet.locked': 'locking' },
			after: { untilLocked: 'locking' },
		},
		conversing,
		/** Saved, then back to an empty table; practice is wiped, and so is a narrowed keeper. */
		leaving: {
			invoke: {
				src: 'putAway',
				onDone: [
					{
						guard: ({ event, context }) =>
							event.output.ok && event.output.value && !context.practice,
						target: 'table',
						actions: assign({ holder: null }),
					},
					{ target: 'locking' },
				],
				onError: 'locking',
			},
			on: { 'tablet.locked': 'locking' },
			after: { untilLocked: 'locking' },
		},
		/** The order is: stop input, seal and save, drop keys. The page is loaded anew at the end. */
		locking: { invoke: { src: 'lock', onDone: 'locked', onError: 'locked' } },
	},
});
