/** The disk and practice's memory must answer the rarer chores alike. */
import { describe, expect, test } from 'vitest';
import { createPracticeRows } from '#storage/practice-rows.ts';
import { keyOf, ROW_KEYS } from '#storage/row-keys.ts';
import type { LedgerRow, Rows } from '#storage/rows.ts';
import { createTablet } from './test-tablet.ts';

const line = (device: string, n: number): LedgerRow => ({
	device,
	n,
	prev: '',
	signer: '',
	box: Uint8Array.of(n),
	readers: [],
	signature: new Uint8Array(),
});

const places: [string, () => Rows][] = [
	['on the disk', () => createTablet().rows],
	['in practice', createPracticeRows],
];

describe.each(places)('rows %s', (_, rowsOf) => {
	test('come in the order of their keys, by their first field, and the last of them alone', async () => {
		const rows = rowsOf();
		const lines = [line('a', 10), line('a', 2), line('b', 1)];
		await rows.write(lines.map((row) => ({ table: 'ledger', add: row })));
		expect((await rows.all('ledger', 'a')).map(({ n }) => n)).toEqual([2, 10]);
		expect((await rows.all('ledger')).length).toBe(3);
		expect((await rows.last('ledger', 'a'))?.n).toBe(10);
		expect((await rows.get('ledger', ['b', 1]))?.n).toBe(1);
	});

	test('are read bit by bit, each once', async () => {
		const rows = rowsOf();
		await rows.write([3, 1, 2].map((n) => ({ table: 'ledger', put: line('a', n) })));
		const first = await rows.page('ledger', undefined, 2);
		expect(first.map(({ key }) => key)).toEqual([
			['a', 1],
			['a', 2],
		]);
		const rest = await rows.page('ledger', first.at(-1)?.key, 2);
		expect(rest.map(({ row }) => row.n)).toEqual([3]);
	});

	test('are written together, or none of them', async () => {
		const rows = rowsOf();
		await rows.write([{ table: 'ledger', add: line('a', 1) }]);
		const both = rows.write([
			{ table: 'counts', put: { pid: 'p', box: Uint8Array.of(1) } },
			{ table: 'ledger', add: line('a', 1) },
		]);
		await expect(both).rejects.toThrow();
		expect(await rows.get('counts', 'p')).toBeUndefined();
		await rows.write([{ table: 'ledger', remove: ['a', 1] }]);
		expect(await rows.all('ledger')).toEqual([]);
	});
});

test('the keys that the code names are the keys that the database has', async () => {
	const { name, rows } = createTablet();
	await rows.all('ledger');
	const opening = indexedDB.open(name);
	const db = await new Promise<IDBDatabase>((resolve) => {
		opening.onsuccess = () => resolve(opening.result);
	});
	const stores = [...db.objectStoreNames];
	const paths = stores.map((store) => [db.transaction(store).objectStore(store).keyPath].flat());
	expect(Object.fromEntries(stores.map((store, at) => [store, paths[at]]))).toEqual(ROW_KEYS);
	expect(keyOf('counts', { pid: 'p', box: new Uint8Array() })).toBe('p');
	db.close();
});
