import { problem } from '#domain/result.ts';
import { fromBase64, toBase64 } from '#storage/base64.ts';
import type { Vault } from '#storage/vault.ts';
import { tellFilesLeft } from './files-left.ts';
import { inSessionStorage } from './in-session-storage.ts';

/**
 * Words that the disk did not take, sealed, until it does: in memory, and where a reload finds them.
 * The newest of each session only, for each holds all that came before it.
 */
const waiting = new Map<string, string>();
const prefix = 'waiting ';
/** Those for which there is no place here: moved to a colleague meanwhile, or damaged. */
const stuck = new Set<string>();

type Bytes = Uint8Array<ArrayBuffer>;

/** Keeps what is newest of this session. */
export function keepWaiting(id: string, bytes: Uint8Array): void {
	const text = toBase64(bytes);
	waiting.set(id, text);
	inSessionStorage((storage) => storage.setItem(prefix + id, text));
}

/** The disk has it: nothing of this session waits any more. */
export function dropWaiting(id: string): void {
	waiting.delete(id);
	stuck.delete(id);
	inSessionStorage((storage) => storage.removeItem(prefix + id));
}

/** Puts into the vault whatever waits and is this profile's. Asked at each unlock. */
export async function mergeWaiting(vault: Vault): Promise<void> {
	inSessionStorage((storage) => {
		for (const name of Object.keys(storage).filter((one) => one.startsWith(prefix))) {
			const id = name.slice(prefix.length);
			// What is in memory is newer where there was no room for it outside.
			if (!waiting.has(id)) waiting.set(id, storage.getItem(name) ?? '');
		}
	});
	for (const [id, text] of waiting) {
		// Whatever goes wrong with one of them, the words of the others come back.
		const merged = await vault.mergeBacklog(bytesOf(text)).catch(() => STOPPED);
		// Newer words may wait by now.
		if (merged.ok && waiting.get(id) === text) dropWaiting(id);
		// Somebody else's wait for them; what the disk does not take now is tried again.
		const isStuck = !merged.ok && !['locked', 'not-saved'].includes(merged.problem.kind);
		if (isStuck) stuck.add(id);
	}
	await tellFilesLeft(vault);
}

const STOPPED = problem({ kind: 'stopped' } as const);

/** Words that could not be put back, sealed as they wait, by the random id of their session. */
export const stuckWords = (): readonly { readonly id: string; readonly bytes: Bytes }[] =>
	[...waiting].flatMap(([id, text]) => (stuck.has(id) ? [{ id, bytes: bytesOf(text) }] : []));

/** Whatever was changed outside is nothing that a vault would take. */
const bytesOf = (text: string): Bytes => fromBase64(text) ?? new Uint8Array();
