/**
 * The same sessions the usual way: one sealed row for each header, one for each record, and at an
 * unlock every header opened, one by one. In plain IndexedDB and WebCrypto, without any library.
 */
import { sessionToSave } from './sessions.mjs';

const atOnce = 250;

const answered = (request) =>
	new Promise((resolve, reject) => {
		request.onsuccess = () => resolve(request.result);
		request.onerror = () => reject(request.error);
	});

const openStore = async () => {
	const asking = indexedDB.open('usual', 1);
	asking.onupgradeneeded = () => {
		for (const name of ['headers', 'bodies', 'key']) asking.result.createObjectStore(name);
	};
	return answered(asking);
};

const keyIn = async (db) => {
	const raw = await answered(db.transaction('key').objectStore('key').get(0));
	return crypto.subtle.importKey('raw', raw, 'AES-GCM', false, ['encrypt', 'decrypt']);
};

const sealed = async (key, value) => {
	const iv = crypto.getRandomValues(new Uint8Array(12));
	const plain = new TextEncoder().encode(JSON.stringify(value));
	return { iv, box: await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, key, plain) };
};

const opened = async (key, { iv, box }) => {
	const plain = await crypto.subtle.decrypt({ name: 'AES-GCM', iv }, key, box);
	return JSON.parse(new TextDecoder().decode(plain));
};

const make = async (db, count) => {
	const raw = crypto.getRandomValues(new Uint8Array(32));
	await answered(db.transaction('key', 'readwrite').objectStore('key').put(raw, 0));
	const key = await keyIn(db);
	for (let from = 0; from < count; from += atOnce) {
		const numbers = Array.from({ length: Math.min(atOnce, count - from) }, (_, at) => from + at);
		const rows = await Promise.all(
			numbers.map(async (n) => {
				const session = sessionToSave(n);
				const header = { id: n, ...session.header };
				const body = await sealed(key, { ...session.record, header });
				return { n, header: await sealed(key, header), body };
			}),
		);
		const writing = db.transaction(['headers', 'bodies'], 'readwrite');
		for (const { n, header, body } of rows) {
			writing.objectStore('headers').put(header, n);
			writing.objectStore('bodies').put(body, n);
		}
		await new Promise((resolve) => (writing.oncomplete = resolve));
	}
};

const newestFirst = (one, other) => (one.updatedAt < other.updatedAt ? 1 : -1);

/** All headers of so many sessions: read, opened and sorted, as a list needs them. */
const list = async (db, key, count) => {
	const range = IDBKeyRange.upperBound(count, true);
	const rows = await answered(db.transaction('headers').objectStore('headers').getAll(range));
	const headers = await Promise.all(rows.map((row) => opened(key, row)));
	return headers.sort(newestFirst);
};

/** Every record opened, a few hundred at a time, and the list made from what is in them. */
const everything = async (db, key, count) => {
	const headers = [];
	for (let from = 0; from < count; from += atOnce) {
		const range = IDBKeyRange.bound(from, Math.min(from + atOnce, count), false, true);
		const rows = await answered(db.transaction('bodies').objectStore('bodies').getAll(range));
		const records = await Promise.all(rows.map((row) => opened(key, row)));
		headers.push(...records.map(({ header }) => header));
	}
	return headers.sort(newestFirst);
};

self.addEventListener('message', async ({ data: { how, count } }) => {
	if (how === 'ready') return self.postMessage(undefined);
	const db = await openStore();
	if (how === 'make') return self.postMessage(await make(db, count));
	const key = await keyIn(db);
	self.postMessage(await (how === 'list' ? list : everything)(db, key, count));
});
