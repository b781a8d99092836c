/**
 * Where a backup goes: into a file that the person chose; where none can be chosen, to whatever
 * the tablet can share a file with; where nothing can be shared, a download.
 */
import { format } from 'date-fns';

/** A place under way. `close` ends it well, `abandon` leaves nothing behind where that can be helped. */
export type BackupPlace = {
	write(bytes: Uint8Array<ArrayBuffer>): Promise<void>;
	/** The written file, to be read again; undefined where the browser does not give it back. */
	close(): Promise<File | undefined>;
	abandon(): Promise<void>;
	/**
	 * There where the file waits for one more tap after `close`: a browser opens the sheet for sharing
	 * only then. False when the person closed that sheet again: the file still waits.
	 */
	handOver?(): Promise<boolean>;
};

/** No name, no number of anything: whoever finds the file learns the day and no more. */
export const backupName = (now: Date): string => `side-by-side-${format(now, 'yyyy-MM-dd')}.backup`;

/** Asks where to. Must be called from a tap. Undefined when the person changed their mind. */
export async function chosenPlace(name: string): Promise<BackupPlace | undefined> {
	const pick = (globalThis as { showSaveFilePicker?: PickFile }).showSaveFilePicker;
	if (pick) return pickedPlace(pick, name);
	return canShare(name) ? sharedPlace(name) : downloadPlace(name);
}

/** Some browsers share only kinds of files that they know; this asks about ours. */
function canShare(name: string): boolean {
	const { canShare: can } = navigator as { canShare?: Navigator['canShare'] };
	return can?.call(navigator, { files: [fileOf(['?'], name)] }) ?? false;
}

const fileOf = (parts: BlobPart[], name: string): File =>
	new File(parts, name, { type: 'application/octet-stream' });

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
	const pieces = piecesOf(name);
	return {
		...pieces.taken,
		close() {
			download(pieces.file(), name);
			return Promise.resolve(undefined);
		},
	};
}

function sharedPlace(name: string): BackupPlace {
	const pieces = piecesOf(name);
	return {
		...pieces.taken,
		close: () => Promise.resolve(undefined),
		async handOver() {
			const file = pieces.file();
			try {
				await navigator.share({ files: [file] });
			} catch (failed) {
				if (failed instanceof DOMException && failed.name === 'AbortError') return false;
				// Sharing is not allowed here after all: the file must not be lost for that.
				download(file, name);
			}
			return true;
		},
	};
}

function piecesOf(name: string) {
	// Each piece a blob of its own: the browser may then put them on the disk instead of in memory.
	let parts: Blob[] = [];
	const taken = {
		write(bytes: Uint8Array<ArrayBuffer>) {
			parts.push(new Blob([bytes]));
			return Promise.resolve();
		},
		abandon() {
			parts = [];
			return Promise.resolve();
		},
	};
	return { taken, file: () => fileOf(parts, name) };
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
