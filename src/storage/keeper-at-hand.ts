/** Having a keeper when one is needed: spawned at the first question, ended by locking. */
import { inTime } from './in-time.ts';
import { createLine } from './line.ts';
import type { Line, LineEnd } from './line.ts';
import { unavailable } from './unavailable.ts';

/** How a keeper is reached: a module worker on the page, a message channel in a test. */
export type KeeperPort = LineEnd & {
	addEventListener(kind: 'error' | 'messageerror', listener: () => void): void;
	terminate(): void;
};

export type KeeperAtHand = {
	ask(command: string, input: unknown[]): Promise<unknown>;
	/** Lets the keeper finish, then ends it and every key with it. */
	putDown(): Promise<void>;
	onLost(listener: () => void): () => void;
	/** The database was closed under the keeper, which still has its keys. */
	onDisturbed(listener: () => void): () => void;
};

/** Locking may wait for a slow disk, but not for ever: a key in memory is the greater harm. */
const LONGEST_FINISH = 3000;

/** The one keeper of a page. When it is lost, questions are answered, and the next spawns another. */
export function createKeeperAtHand(spawnKeeper: () => KeeperPort): KeeperAtHand {
	const lostListeners = new Set<() => void>();
	const disturbedListeners = new Set<() => void>();
	let current: { readonly port: KeeperPort; readonly line: Line } | undefined;
	const end = () => {
		current?.line.close();
		current?.port.terminate();
		current = undefined;
	};
	const lost = (port: KeeperPort) => {
		if (current?.port !== port) return;
		end();
		for (const listener of lostListeners) listener();
	};
	const spawned = () => {
		const port = spawnKeeper();
		const onLost = () => lost(port);
		port.addEventListener('error', onLost);
		port.addEventListener('messageerror', onLost);
		const onDisturbed = () => {
			for (const listener of disturbedListeners) listener();
		};
		return { port, line: createLine(port, { gone: unavailable, onLost, onDisturbed }) };
	};
	return {
		// Async, so that a worker that cannot even be made is a failed answer, not a thrown question.
		ask: async (command, input) => (current ??= spawned()).line.ask(command, input),
		async putDown() {
			const finishing = current;
			if (!finishing) return;
			await inTime(finishing.line.ask('finish', []), LONGEST_FINISH);
			if (current === finishing) end();
		},
		onLost: (listener) => heardBy(lostListeners, listener),
		onDisturbed: (listener) => heardBy(disturbedListeners, listener),
	};
}

function heardBy(listeners: Set<() => void>, listener: () => void): () => void {
	listeners.add(listener);
	return () => void listeners.delete(listener);
}
