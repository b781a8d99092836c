/** Such files are written at once in workers only. */
type InWorkers = {
	createSyncAccessHandle?(): Promise<{
		write(bytes: Uint8Array<ArrayBuffer>, options: { at: number }): number;
		close(): void;
	}>;
};

const MEGABYTE = 1024 * 1024;
const FILE = 'log-room';

/**
 * Whether so many megabytes can be written here, tried in a file of the app's own, outside the
 * database: to run a database's disk full can cost all of it. Undefined where that can't be tried.
 */
export async function takesRoom(megabytes: number): Promise<boolean | undefined> {
	const { navigator } = globalThis as { navigator?: { storage?: StorageManager } };
	const folder = await navigator?.storage?.getDirectory().catch(() => undefined);
	const file = (await folder?.getFileHandle(FILE, { create: true }).catch(() => undefined)) as
		InWorkers | undefined;
	// Another window may be trying; then it is known soon enough.
	const writing = await file?.createSyncAccessHandle?.().catch(() => undefined);
	if (!folder || !writing) return undefined;
	try {
		const piece = crypto.getRandomValues(new Uint8Array(65_536));
		for (let at = 0; at < megabytes * MEGABYTE; at += piece.length)
			if (writing.write(piece, { at }) < piece.length) return false;
		return true;
	} catch {
		return false;
	} finally {
		writing.close();
		await folder.removeEntry(FILE).catch(() => undefined);
	}
}
