import { assign, fromPromise, setup } from 'xstate';
import type { Id } from '#domain/people.ts';
import type { ProfileCard } from '#storage/vault.ts';

/** What went wrong last, as a kind that the screen has a sentence for. */
export type TabletProblem =
	| { readonly kind: 'wrong-passphrase' | 'wait-first'; readonly waitSeconds: number }
	| { readonly kind: 'wrong-pin'; readonly triesLeft: number }
	| { readonly kind: string };

export type Tablet = {
	readonly profiles: readonly ProfileCard[];
	readonly label: string;
	readonly practice: boolean;
	/** who holds the tablet in hand-over; null while the practitioner has it */
	readonly holder: Id | null;
	readonly problem: TabletProblem | null;
	/** why the sheet is covered: hidden, or being given back to the practitioner */
	readonly cover: 'hidden' | 'givingBack';
};

export type TabletEvent =
	| { type: 'practice.chosen' }
	| { type: 'set-up.chosen' }
	| { type: 'set-up.left' }
	| { type: 'profile.described'; label: string; passphrase: string; pin: string }
	| { type: 'passphrase.typed'; pid: string; passphrase: string; pin: string }
	| { type: 'session.begun' }
	| { type: 'session.chosen'; id: Id }
	| { type: 'tablet.handed-over'; to: Id }
	| { type: 'tablet.given-back' }
	| { type: 'sheet.hidden' }
	| { type: 'sheet.paused' }
	| { type: 'sheet.carried-on' }
	| { type: 'pin.typed'; pin: string }
	| { type: 'cover.passphrase-typed'; passphrase: string }
	| { type: 'tablet.touched' }
	| { type: 'session.left' }
	| { type: 'tablet.locked' };

/** How an effect ends: well, or with a problem that has a sentence. */
export type Outcome<Good> =
	| { readonly ok: true; readonly value: Good }
	| { readonly ok: false; readonly problem: TabletProblem };

const notGiven = <Input, Good>() =>
	fromPromise<Good, Input>(() => Promise.reject(new Error('This effect was not provided')));

/** How long a sheet may lie untouched before it is covered, in milliseconds (1 to 15 minutes). */
export const untilCovered = 5 * 60_000;
/** How long it may lie untouched before the tablet locks and forgets every key. */
export const untilLocked = 20 * 60_000;

const tablet = setup({
	types: { context: {} as Tablet, events: {} as TabletEvent },
	actors: {
		readProfiles: notGiven<undefined, Outcome<readonly ProfileCard[]>>(),
		makeProfile: notGiven<
			{ label: string; passphrase: string; pin: string },
			Outcome<{ label: string }>
		>(),
		unlock: notGiven<
			{ pid: string; passphrase: string; pin: string },
			Outcome<{ label: string }>
		>(),
		practise: notGiven<undefined, Outcome<{ label: string }>>(),
		openNext: notGiven<undefined, Outcome<boolean>>(),
		openSession: notGiven<{ id: Id | null }, Outcome<boolean>>(),
		cover: notGiven<undefined, Outcome<boolean>>(),
		tryPin: notGiven<{ pin: string }, Outcome<boolean>>(),
		tryPassphrase: notGiven<{ passphrase: string }, Outcome<boolean>>(),
		putAway: notGiven<undefined, Outcome<boolean>>(),
		lock: notGiven<undefined, Outcome<boolean>>(),
	},
	guards: {
		isPractice: ({ context }) => context.practice,
	},
	delays: { untilCovered, untilLocked },
});

const problemOf = (outcome: Outcome<unknown>): TabletProblem | null =>
	outcome.ok ? null : outcome.problem;
const labelOf = (outcome: Outcome<{ label: string }>): string =>
	outcome.ok ? outcome.value.label : '';

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
						target: 'unavailable',
						actions: assign({ problem: ({ event }) => problemOf(event.output) }),
					},
				],
			},
		},
		/** The database will not open: nothing is put in its place. */
		unavailable: { on: { 'practice.chosen': 'practising' } },
		welcome: { on: { 'set-up.chosen': 'settingUp', 'practice.chosen': 'practising' } },
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
					},
				},
			},
		},
		practising: {
			invoke: {
				src: 'practise',
				onDone: {
					target: 'conversing',
					actions: assign({ label: ({ event }) => labelOf(event.output), practice: true }),
				},
			},
		},
		locked: {
			on: {
				'passphrase.typed': 'unlocking',
				'set-up.chosen': 'settingUp',
				'practice.chosen': 'practising',
			},
		},
		unlocking: {
			invoke: {
				src: 'unlock',
				input: ({ event }) =>
					event.type === 'passphrase.typed' ? event : { pid: '', passphrase: '', pin: '' },
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
			},
		},
		table: {
			on: {
				'session.begun': 'openingSession',
				'session.chosen': 'openingSession',
				'tablet.locked': 'locking',
				'tablet.touched': { target: 'table', reenter: true },
			},
			after: { untilLocked: 'locking' },
		},
		openingSession: {
			invoke: {
				src: 'openSession',
				input: ({ event }) => ({ id: event.type === 'session.chosen' ? event.id : null }),
				onDone: [
					{
						guard: ({ event }) => event.output.ok,
						target: 'conversing',
						actions: assign({ problem: null }),
					},
					{ target: 'table', actions: assign({ problem: ({ event }) => problemOf(event.output) }) },
				],
			},
		},
		conversing: {
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
						narrowing: { invoke: { src: 'cover', onDone: 'asking' } },
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
											holder: ({ context }) =>
												context.cover === 'givingBack' ? null : context.holder,
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
											holder: ({ context }) =>
												context.cover === 'givingBack' ? null : context.holder,
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
		},
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
			},
		},
		/** The order is: stop input, seal and save, drop keys. The page is loaded anew at the end. */
		locking: { invoke: { src: 'lock', onDone: 'locked', onError: 'locked' } },
	},
});
