/**
 * Word left for every profile's index of sessions: which sessions were written since, in order.
 * It is left beneath all tables, in the very transaction, so that no way of writing forgets it.
 */
import type { DBCore, DBCoreMutateRequest, DBCoreTable, Dexie } from 'dexie';

/** What a list of sessions is made from. Who removes a session for good writes a tombstone. */
const LISTED: ReadonlySet<string> = new Set(['keys', 'tips', 'tombstones']);

/** Makes the database leave word of each session that is written or taken away. */
export function leaveWord(db: Dexie): void {
	db.use({ stack: 'dbcore', name: 'touched', create: (core) => ({ ...core, ...leaving(core) }) });
}

const leaving = (core: DBCore): Pick<DBCore, 'transaction' | 'table'> => ({
	transaction: (stores, mode, options) => {
		const isListed = mode === 'readwrite' && stores.some((store) => LISTED.has(store));
		const all = isListed ? [...new Set([...stores, 'touched'])] : stores;
		return core.transaction(all, mode, options);
	},
	table: (name) => (LISTED.has(name) ? thatLeavesWord(core.table(name)) : core.table(name)),
});

const thatLeavesWord = (table: DBCoreTable): DBCoreTable => ({
	...table,
	mutate: (request) => {
		touch(request.trans as unknown as IDBTransaction, idsIn(request));
		return table.mutate(request);
	},
});

function idsIn(request: DBCoreMutateRequest): string[] {
	if (request.type === 'deleteRange') return [];
	if (request.type !== 'delete') return request.values.map(({ id }: { id: string }) => id);
	return request.keys.map((key) => [key].flat().at(-1) as string);
}

const touchedIn = new WeakMap<IDBTransaction, Set<string>>();

/** One row a session, numbered anew each time: the greatest number is the newest word. */
function touch(transaction: IDBTransaction, ids: readonly string[]): void {
	const before = touchedIn.get(transaction);
	const touched = before ?? new Set();
	touchedIn.set(transaction, touched);
	const others = ids.filter((id) => !touched.has(id));
	for (const id of others) touched.add(id);
	if (others.length === 0) return;
	const store = transaction.objectStore('touched');
	const asking = store.index('n').openKeyCursor(null, 'prev');
	asking.onsuccess = () => {
		let n = (asking.result?.key as number | undefined) ?? 0;
		for (const id of others) store.put({ id, n: (n += 1) });
	};
}
