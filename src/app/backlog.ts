import type { Vault } from '#storage/vault.ts';
import { tellFilesLeft } from './files-left.ts';

/**
 * Words that the disk did not take, sealed, until it does: in memory, and where a reload finds them.
 * The newest of each session only, for each holds all that came before it.
 */
const waiting = new Map<string, string>();
const prefix = 'waiting ';

/** Keeps what is newest of this session. */
export function keepWaiting(id: string, bytes: Uint8Array): void {
	const text = btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
	waiting.set(id, text);
	outside((storage) => storage.setItem(prefix + id, text));
}

/** The disk has it: nothing of this session waits any more. */
export function dropWaiting(id: string): void {
	waiting.delete(id);
	outside((storage) => storage.removeItem(prefix + id));
}

/** Puts into the vault whatever waits and is this profile's. Asked at each unlock. */
export async function mergeWaiting(vault: Vault): Promise<void> {
	outside((storage) => {
		for (const name of Object.keys(storage).filter((one) => one.startsWith(prefix)))
			waiting.set(name.slice(prefix.length), storage.getItem(name) ?? '');
	});
	for (const [id, text] of waiting) {
		const bytes = Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
		const merged = await vault.mergeBacklog(bytes);
		// Newer words may wait by now.
		if (merged.ok && waiting.get(id) === text) dropWaiting(id);
	}
	await tellFilesLeft(vault);
}

/** A browser may refuse it, or have no room; then there is only memory. */
function outside(use: (storage: Storage) => void): void {
	try {
		use(sessionStorage);
	} catch {
		return;
	}
}
