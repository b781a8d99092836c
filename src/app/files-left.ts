import type { FileLeft } from '#storage/keeping-door.ts';
import type { Vault } from '#storage/vault.ts';
import { clock, newId } from './clock.ts';
import { inSessionStorage } from './in-session-storage.ts';

/**
 * Files that were given out and that the vault has not heard of yet: where the disk takes nothing,
 * that comes later. Random ids and a time, nothing of anybody; a reload finds them.
 */
const waiting = new Map<string, FileLeft>();
const prefix = 'left ';
/** Those that the vault is hearing of just now: whoever asks meanwhile tells none a second time. */
const underWay = new Set<string>();

/** Says that a file left. Nobody waits for it: the file is out whether the disk hears of it or not. */
export async function fileLeft(
	vault: Vault,
	left: Pick<FileLeft, 'kind' | 'id' | 'owner'>,
): Promise<void> {
	const whole = { ...left, file: newId(), at: clock().getTime() };
	waiting.set(whole.file, whole);
	inSessionStorage((storage) => storage.setItem(prefix + whole.file, JSON.stringify(whole)));
	await tellFilesLeft(vault);
}

/** Tells the vault what it has not heard yet. Asked when the disk takes words again, and at each unlock. */
export async function tellFilesLeft(vault: Vault): Promise<void> {
	inSessionStorage((storage) => {
		for (const name of Object.keys(storage).filter((one) => one.startsWith(prefix)))
			waiting.set(name.slice(prefix.length), JSON.parse(storage.getItem(name) ?? '') as FileLeft);
	});
	for (const [file, left] of [...waiting]) {
		if (underWay.has(file) || !waiting.has(file)) continue;
		underWay.add(file);
		const told = await vault.fileLeft(left).catch(() => null);
		underWay.delete(file);
		if (!told?.ok) continue;
		waiting.delete(file);
		inSessionStorage((storage) => storage.removeItem(prefix + file));
	}
}
