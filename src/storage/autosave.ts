/**
 * Keeps what changes: 300 ms after the last change, one second after the first at most, one write
 * at a time. Says "saved" only when the disk said so. Effectful, so never persisted itself.
 */
import { assign, createActor, fromPromise, setup, waitFor } from 'xstate';
import type { ActorOptions, ActorRefFrom } from 'xstate';

const PAUSE = 300;
const LONGEST = 1000;
/** So long without an answer is "not saved", though the write may still land. */
const SILENCE = 3000;
/** The first try again; each further one waits twice as long, up to half a minute. */
const RETRY = 2000;
const LONGEST_RETRY = 30_000;

type Context = {
	/** Something changed that no write has taken along yet. */
	readonly hasNews: boolean;
	/** The last write failed, or has been silent for too long. */
	readonly isInTrouble: boolean;
	/** How often in a row the disk has said no. */
	readonly failures: number;
};

type Change = { readonly type: 'session.changed' } | { readonly type: 'save.hurried' };

/** `save` writes whatever is newest when it starts, and answers whether the disk has it. */
export const autosaveMachine = setup({
	types: { context: {} as Context, events: {} as Change },
	actors: { save: fromPromise<boolean>(() => Promise.resolve(false)) },
	delays: {
		...{ PAUSE, LONGEST, SILENCE },
		RETRY: ({ context }) => Math.min(RETRY * 2 ** (context.failures - 1), LONGEST_RETRY),
	},
	guards: { hasNews: ({ context }) => context.hasNews },
	actions: {
		noteNews: assign({ hasNews: true }),
		takeNews: assign({ hasNews: false }),
		noteTrouble: assign({ isInTrouble: true }),
		countFailure: assign({ failures: ({ context }) => context.failures + 1 }),
		tryAnew: assign({ isInTrouble: false }),
		endTrouble: assign({ isInTrouble: false, failures: 0 }),
	},
}).createMachine({
	id: 'autosave',
	initial: 'saved',
	context: { hasNews: false, isInTrouble: false, failures: 0 },
	states: {
		saved: {
			entry: 'endTrouble',
			on: { 'session.changed': { target: 'waiting', actions: 'noteNews' } },
		},
		waiting: {
			initial: 'pausing',
			on: { 'save.hurried': 'saving' },
			after: { LONGEST: 'saving' },
			states: {
				pausing: {
					on: { 'session.changed': { target: 'pausing', reenter: true } },
					after: { PAUSE: '#autosave.saving' },
				},
			},
		},
		saving: {
			entry: 'takeNews',
			invoke: {
				src: 'save',
				onDone: [
					{ guard: ({ event }) => !event.output, target: 'failed' },
					{ guard: 'hasNews', target: 'waiting', actions: 'endTrouble' },
					{ target: 'saved' },
				],
				onError: 'failed',
			},
			// No second write while the first may still land: it would be a conflict with ourselves.
			after: { SILENCE: { actions: 'noteTrouble' } },
			on: { 'session.changed': { actions: 'noteNews' } },
		},
		failed: {
			entry: ['noteNews', 'noteTrouble', 'countFailure'],
			on: { 'save.hurried': { target: 'saving', actions: 'tryAnew' } },
			after: { RETRY: 'saving' },
		},
	},
});

type Clock = NonNullable<ActorOptions<typeof autosaveMachine>['clock']>;

/** What may be shown: "waiting" and "saving" are both "not yet". */
export type SaveStatus = 'saved' | 'waiting' | 'saving' | 'failed';

export type Autosave = {
	/** Something changed. What it is, `save` asks for itself when the moment comes. */
	changed(): void;
	/** Writes now what is not yet written; true when all of it is on the disk. */
	flush(): Promise<boolean>;
	status(): SaveStatus;
	subscribe(listener: (status: SaveStatus) => void): () => void;
	stop(): void;
};

export type AutosaveOptions = {
	/** Writes the newest state of things; true when the disk has it. */
	readonly save: () => Promise<boolean>;
	readonly clock?: Clock | undefined;
};

/** An autosave at work. Stop it when its session is closed, after a flush. */
export function createAutosave({ save, clock }: AutosaveOptions): Autosave {
	const machine = autosaveMachine.provide({ actors: { save: fromPromise(save) } });
	const actor = createActor(machine, clock ? { clock } : {}).start();
	return {
		changed: () => actor.send({ type: 'session.changed' }),
		flush: () => flushed(actor),
		status: () => statusOf(actor),
		subscribe(listener) {
			const subscription = actor.subscribe(() => listener(statusOf(actor)));
			return () => subscription.unsubscribe();
		},
		stop: () => void actor.stop(),
	};
}

type Actor = ActorRefFrom<typeof autosaveMachine>;

function statusOf(actor: Actor): SaveStatus {
	const { value, context } = actor.getSnapshot();
	if (context.isInTrouble) return 'failed';
	return typeof value === 'string' ? value : 'waiting';
}

/** A write under way may have started before the last change, so its end is not yet the end. */
async function flushed(actor: Actor): Promise<boolean> {
	for (;;) {
		actor.send({ type: 'save.hurried' });
		const settled = await waitFor(actor, isSettled);
		if (settled.matches('saved')) return true;
		if (settled.context.isInTrouble) return false;
	}
}

const isSettled = (snapshot: ReturnType<Actor['getSnapshot']>) =>
	!snapshot.matches('saving') || snapshot.context.isInTrouble;
