/** What somebody with the tablet in hand could do to its database, from the page's own storage. */
import type { Page } from '@playwright/test';

/** What a browser does to a database when the disk is full, or somebody clears it. */
export const wipe = (page: Page): Promise<void> =>
	page.evaluate(
		() =>
			new Promise((resolve, reject) => {
				const wiping = indexedDB.deleteDatabase('side-by-side');
				wiping.onsuccess = () => {
					resolve();
				};
				wiping.onerror = () => {
					reject(new Error('not wiped'));
				};
			}),
	);

/** Keeps a copy of every row beside the database. */
export const copyDisk = (page: Page): Promise<void> =>
	page.evaluate(async () => {
		const answer = <Value>(asking: IDBRequest<Value>): Promise<Value> =>
			new Promise((resolve) => (asking.onsuccess = () => resolve(asking.result)));
		const db = await answer(indexedDB.open('side-by-side'));
		const making = indexedDB.open('a copy');
		making.onupgradeneeded = () => making.result.createObjectStore('stores');
		const copy = await answer(making);
		for (const name of db.objectStoreNames) {
			const rows = await answer(db.transaction(name).objectStore(name).getAll());
			await answer(copy.transaction('stores', 'readwrite').objectStore('stores').put(rows, name));
		}
		db.close();
		copy.close();
	});

/** Puts the copy back over whatever has come since. */
export const putDiskBack = (page: Page): Promise<void> =>
	page.evaluate(async () => {
		const answer = <Value>(asking: IDBRequest<Value>): Promise<Value> =>
			new Promise((resolve) => (asking.onsuccess = () => resolve(asking.result)));
		const db = await answer(indexedDB.open('side-by-side'));
		const copy = await answer(indexedDB.open('a copy'));
		for (const name of db.objectStoreNames) {
			const kept = copy.transaction('stores').objectStore('stores').get(name);
			const rows = (await answer(kept)) as unknown[];
			const store = db.transaction(name, 'readwrite').objectStore(name);
			await answer(store.clear());
			for (const row of rows) await answer(store.put(row));
		}
		db.close();
		copy.close();
	});

/** Takes out every version of one session, and nothing else. */
export const deleteOne = (page: Page): Promise<void> =>
	page.evaluate(async () => {
		const answer = <Value>(asking: IDBRequest<Value>): Promise<Value> =>
			new Promise((resolve) => (asking.onsuccess = () => resolve(asking.result)));
		const db = await answer(indexedDB.open('side-by-side'));
		const deleting = db.transaction(['tips', 'bodies'], 'readwrite');
		const [first] = await answer(deleting.objectStore('tips').getAllKeys());
		if (first !== undefined) {
			await answer(deleting.objectStore('tips').delete(first));
			await answer(deleting.objectStore('bodies').delete(IDBKeyRange.bound([first], [first, []])));
		}
		db.close();
	});

/** Every row that holds a part of a conversation, as it lies on the disk, sealed. */
export const sessionRows = (page: Page): Promise<readonly string[]> =>
	page.evaluate(async () => {
		const answer = <Value>(asking: IDBRequest<Value>): Promise<Value> =>
			new Promise((resolve) => (asking.onsuccess = () => resolve(asking.result)));
		const db = await answer(indexedDB.open('side-by-side'));
		const lying: string[] = [];
		for (const name of ['bodies', 'tips', 'keys', 'documents', 'covers', 'holds']) {
			const rows: unknown[] = await answer(db.transaction(name).objectStore(name).getAll());
			const plain = (_: string, value: unknown) =>
				value instanceof Uint8Array ? [...value].join(' ') : value;
			lying.push(...rows.map((row) => `${name}: ${JSON.stringify(row, plain)}`));
		}
		db.close();
		return lying;
	});

/** Turns over one bit in the newest state of the one session there is, as a worn disk may. */
export const damageNewest = (page: Page): Promise<void> =>
	page.evaluate(async () => {
		const answer = <Value>(asking: IDBRequest<Value>): Promise<Value> =>
			new Promise((resolve) => (asking.onsuccess = () => resolve(asking.result)));
		const db = await answer(indexedDB.open('side-by-side'));
		const bodies = db.transaction('bodies', 'readwrite').objectStore('bodies');
		const rows = (await answer(bodies.getAll())) as { rev: number; box: Uint8Array }[];
		const newest = rows.toSorted((one, other) => other.rev - one.rev)[0];
		if (!newest || rows.length < 2) throw new Error('There is no earlier state.');
		newest.box[40] = (newest.box[40] ?? 0) ^ 1;
		await answer(bodies.put(newest));
		db.close();
	});

/** How far the list of what happened here goes. */
export const ledgerLines = (page: Page): Promise<{ readonly last: number }> =>
	page.evaluate(async () => {
		const answer = <Value>(asking: IDBRequest<Value>): Promise<Value> =>
			new Promise((resolve) => (asking.onsuccess = () => resolve(asking.result)));
		const db = await answer(indexedDB.open('side-by-side'));
		const rows = (await answer(db.transaction('ledger').objectStore('ledger').getAll())) as {
			n: number;
		}[];
		db.close();
		return { last: Math.max(...rows.map(({ n }) => n)) };
	});

/** Takes one line out of that list, as somebody would who wants it forgotten. */
export const takeOutLine = (page: Page, n: number): Promise<void> =>
	page.evaluate(async (n) => {
		const answer = <Value>(asking: IDBRequest<Value>): Promise<Value> =>
			new Promise((resolve) => (asking.onsuccess = () => resolve(asking.result)));
		const db = await answer(indexedDB.open('side-by-side'));
		const lines = db.transaction('ledger', 'readwrite').objectStore('ledger');
		const keys = (await answer(lines.getAllKeys())) as [string, number][];
		const key = keys.find(([, line]) => line === n);
		if (key) await answer(lines.delete(key));
		db.close();
	}, n);
