import { afterEach, expect, test, vi } from 'vitest';
import { fileLeft, tellFilesLeft } from '#app/files-left.ts';
import { good, tabletInUse } from '../storage/test-tablet.ts';

/** A window's own storage, in memory: its names are its own keys, as in a browser. */
function storageInMemory(): Storage {
	const kept: Record<string, string> = {};
	return Object.defineProperties(kept, {
		getItem: { value: (name: string) => kept[name] ?? null },
		setItem: { value: (name: string, text: string) => void (kept[name] = text) },
		removeItem: { value: (name: string) => void Reflect.deleteProperty(kept, name) },
	}) as unknown as Storage;
}

afterEach(() => void vi.unstubAllGlobals());

test('A file that left stands in the list of what happened once, however often it is told', async () => {
	vi.stubGlobal('sessionStorage', storageInMemory());
	const { vault, id, pid } = await tabletInUse();
	const asked = fileLeft(vault, { kind: 'plan', id, owner: pid });
	await Promise.all([asked, tellFilesLeft(vault), tellFilesLeft(vault)]);
	await tellFilesLeft(vault);
	const { entries } = good(await vault.ledger());
	expect(entries.filter(({ deed }) => deed === 'plan-file')).toHaveLength(1);
	expect(Object.keys(sessionStorage)).toEqual([]);
});

test('A file that the disk did not hear of is told again', async () => {
	const { vault, id, pid } = await tabletInUse();
	const full = { ...vault, fileLeft: () => Promise.reject(new Error('no room')) };
	await fileLeft(full, { kind: 'emergency', id, owner: pid });
	expect(good(await vault.filesOut())).toEqual([]);
	await tellFilesLeft(vault);
	expect(good(await vault.filesOut())).toMatchObject([{ kind: 'emergency', by: pid }]);
});
