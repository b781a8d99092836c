/**
 * The same sessions in `dexie-encrypted`, the encrypted store that adds itself to Dexie: it seals
 * and opens each row as it is written and read, whole tables at a time.
 */
import { Dexie } from 'dexie';
import { applyEncryptionMiddleware, NON_INDEXED_FIELDS } from 'dexie-encrypted';
import { sessionToSave } from './sessions.mjs';

const atOnce = 250;

const openStore = async () => {
	const db = new Dexie('add-on');
	const key = new Uint8Array(32).fill(7);
	const sealed = { headers: NON_INDEXED_FIELDS, bodies: NON_INDEXED_FIELDS };
	applyEncryptionMiddleware(db, key, sealed, () => Promise.reject(new Error('Another key.')));
	db.version(1).stores({ headers: 'id', bodies: 'id' });
	await db.open();
	return db;
};

const make = async (db, count) => {
	for (let from = 0; from < count; from += atOnce) {
		const length = Math.min(atOnce, count - from);
		const some = Array.from({ length }, (_, at) => ({
			id: from + at,
			...sessionToSave(from + at),
		}));
		await db.headers.bulkPut(some.map(({ id, header }) => ({ id, ...header })));
		await db.bodies.bulkPut(some.map(({ id, header, record }) => ({ id, ...record, header })));
	}
};

const newestFirst = (one, other) => (one.updatedAt < other.updatedAt ? 1 : -1);

const list = async (db, count) =>
	(await db.headers.where('id').below(count).toArray()).sort(newestFirst);

/** Every record opened, a few hundred at a time, and the list made from what is in them. */
const everything = async (db, count) => {
	const headers = [];
	for (let from = 0; from < count; from += atOnce) {
		const upTo = Math.min(from + atOnce, count);
		const some = await db.bodies.where('id').between(from, upTo).toArray();
		headers.push(...some.map(({ header }) => header));
	}
	return headers.sort(newestFirst);
};

self.addEventListener('message', async ({ data: { how, count } }) => {
	if (how === 'ready') return self.postMessage(undefined);
	const db = await openStore();
	if (how === 'make') return self.postMessage(await make(db, count));
	self.postMessage(await (how === 'list' ? list : everything)(db, count));
});
