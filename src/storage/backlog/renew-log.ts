/**
 * After a disk was full, one browser goes on in the log in which a write broke off; at its next
 * start it takes that for damage and throws away everything (seen in `npm run faults`). A log that
 * has grown by this much is put away and a new one begun, so nothing is called saved before that.
 */
const NAME = 'side-by-side-room';
const PIECE = 32 * 1024;
const PIECES_EACH = 40;
/** More than a browser keeps in one log, and a proof that there is room again. */
const ROUNDS = 10;

/** Rejects when there is no room after all. */
export async function renewLog(): Promise<void> {
	const db = await opened();
	try {
		for (let round = 0; round < ROUNDS; round += 1) await written(db);
	} finally {
		db.close();
		indexedDB.deleteDatabase(NAME);
	}
}

const opened = (): Promise<IDBDatabase> =>
	new Promise((resolve, reject) => {
		const opening = indexedDB.open(NAME);
		opening.onupgradeneeded = () =>
			opening.result.createObjectStore('room', { autoIncrement: true });
		opening.onsuccess = () => resolve(opening.result);
		opening.onerror = () => reject(new Error('no room'));
	});

const written = (db: IDBDatabase): Promise<void> =>
	new Promise((resolve, reject) => {
		const writing = db.transaction('room', 'readwrite', { durability: 'strict' });
		// By chance: what can be packed small would fill nothing.
		for (let piece = 0; piece < PIECES_EACH; piece += 1)
			writing.objectStore('room').add(crypto.getRandomValues(new Uint8Array(PIECE)));
		writing.oncomplete = () => resolve();
		writing.onabort = () => reject(new Error('no room'));
	});
