const MEGABYTE = 1024 * 1024;
const PIECES = 20;
const FILE = 'room';

/**
 * Whether 20 MB can be written here and are taken: browsers name a quota that has little to do with
 * the room there is. Undefined where that can't be tried; then a save itself must show it. Nor is it
 * tried where the browser has not promised to keep what is here: a nearly full disk is full for that
 * moment, and there this can cost everything.
 */
export async function hasRoom(): Promise<boolean | undefined> {
	if (!(await isKept())) return undefined;
	const folder = await filesOfThisApp();
	if (!folder) return undefined;
	try {
		return await takes20Megabytes(folder);
	} finally {
		// Always: what is left of it would take the very room that was asked about.
		await folder.removeEntry(FILE).catch(() => undefined);
	}
}

async function takes20Megabytes(folder: FileSystemDirectoryHandle): Promise<boolean | undefined> {
	const file = await folder.getFileHandle(FILE, { create: true }).catch(() => undefined);
	// Some browsers write such files in workers only.
	if (!file || !('createWritable' in file)) return undefined;
	try {
		const stream = await file.createWritable();
		// By chance: zeros may take no room at all.
		const piece = new Uint8Array(MEGABYTE);
		for (let at = 0; at < MEGABYTE; at += 65_536)
			crypto.getRandomValues(piece.subarray(at, at + 65_536));
		for (let piecesWritten = 0; piecesWritten < PIECES; piecesWritten += 1)
			await stream.write(piece);
		await stream.close();
		return true;
	} catch {
		return false;
	}
}

async function filesOfThisApp(): Promise<FileSystemDirectoryHandle | undefined> {
	const { storage } = navigator as { storage?: StorageManager };
	try {
		return await storage?.getDirectory();
	} catch {
		return undefined;
	}
}

/** Whether the browser has promised to keep what is saved here. Asks nobody anything. */
export async function isKept(): Promise<boolean> {
	const { storage } = navigator as { storage?: StorageManager };
	return (await storage?.persisted().catch(() => false)) ?? false;
}
