/** Where a backup goes: into a file that the person chose, or, where none can be chosen, a download. */
import { format } from 'date-fns';

/** A place under way. `close` ends it well, `abandon` leaves nothing behind where that can be helped. */
export type BackupPlace = {
	write(bytes: Uint8Array<ArrayBuffer>): Promise<void>;
	/** The written file, to be read again; undefined where the browser does not give it back. */
	close(): Promise<File | undefined>;
	abandon(): Promise<void>;
};

/** No name, no number of anything: whoever finds the file learns the day and no more. */
export const backupName = (now: Date): string => `side-by-side-${format(now, 'yyyy-MM-dd')}.backup`;

/** Asks where to. Must be called from a tap. Undefined when the person changed their mind. */
export async function chosenPlace(name: string): Promise<BackupPlace | undefined> {
	const pick = (globalThis as { showSaveFilePicker?: PickFile }).showSaveFilePicker;
	return pick ? pickedPlace(pick, name) : downloadPlace(name);
}

type PickFile = (options: { readonly suggestedName: string }) => Promise<FileSystemFileHandle>;

async function pickedPlace(pick: PickFile, suggestedName: string) {
	const handle = await pick({ suggestedName }).catch(nobodyChose);
	if (!handle) return undefined;
	const stream = await handle.createWritable();
	return {
		write: (bytes: Uint8Array<ArrayBuffer>) => stream.write(bytes),
		async close() {
			await stream.close();
			return handle.getFile();
		},
		abandon: () => stream.abort(),
	};
}

function nobodyChose(failed: unknown): undefined {
	if (failed instanceof DOMException && failed.name === 'AbortError') return undefined;
	throw failed;
}

function downloadPlace(name: string): BackupPlace {
	// Each piece a blob of its own: the browser may then put them on the disk instead of in memory.
	let parts: Blob[] = [];
	return {
		write(bytes) {
			parts.push(new Blob([bytes]));
			return Promise.resolve();
		},
		close() {
			download(new Blob(parts), name);
			return Promise.resolve(undefined);
		},
		abandon() {
			parts = [];
			return Promise.resolve();
		},
	};
}

const FORGET_AFTER = 60_000;

function download(file: Blob, name: string): void {
	const link = document.createElement('a');
	link.href = URL.createObjectURL(file);
	link.download = name;
	link.click();
	// A large file is still being copied when the click returns.
	setTimeout(() => URL.revokeObjectURL(link.href), FORGET_AFTER);
}
