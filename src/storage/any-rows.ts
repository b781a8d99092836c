/** Any table by its name: what the rarer chores read and write. */
import { Dexie } from 'dexie';
import type { Table } from 'dexie';
import type * as Kept from './rows.ts';

export const anyRows = (db: Dexie): Pick<Kept.Rows, 'get' | 'all' | 'last' | 'page' | 'write'> => ({
	get: (table, key) => db.table(table).get(key as never),
	all: (table, first) => startingWith(db, table, first).toArray(),
	last: (table, first) => startingWith(db, table, first).last(),
	page: async (table, after, count) => {
		const found = after === undefined ? db.table(table) : db.table(table).where(':id').above(after);
		const asked = found.limit(count);
		const [keys, rows] = await Promise.all([asked.primaryKeys(), asked.toArray()]);
		return rows.map((row, at) => ({ key: keys[at] as Kept.RowKey, row: row as never }));
	},
	write: async (changes) => {
		if (changes.length === 0) return;
		const tables = [...new Set(changes.map(({ table }) => table))];
		await db.transaction('rw', tables, async () => writeAll(db, changes));
	},
});

/** Within a transaction that somebody has begun. */
export async function writeAll(db: Dexie, changes: readonly Kept.Change[]): Promise<void> {
	for (const run of inRuns(changes)) await writeRun(db, run);
}

/** Puts into one table, one after the other, are asked for at once: a restore has tens of thousands. */
function inRuns(changes: readonly Kept.Change[]): Kept.Change[][] {
	const runs: Kept.Change[][] = [];
	for (const change of changes) {
		const run = runs.at(-1);
		const before = run?.[0];
		const isMore = before && 'put' in before && 'put' in change && before.table === change.table;
		if (isMore) run.push(change);
		else runs.push([change]);
	}
	return runs;
}

async function writeRun(db: Dexie, run: readonly Kept.Change[]): Promise<void> {
	const [change] = run;
	if (!change) return;
	const table = db.table(change.table);
	if ('put' in change) await table.bulkPut(run.map((one) => 'put' in one && one.put));
	else if ('add' in change) await table.add(change.add);
	else if ('change' in change) await table.put(await changed(table, change));
	else if ('expect' in change) await expectTip(db, change.expect);
	else await table.delete(change.remove);
}

async function changed(table: Table, { at, change }: Extract<Kept.Change, { at: unknown }>) {
	const stored: unknown = await table.get(at as never);
	return change(stored as never);
}

async function expectTip(db: Dexie, expected: Kept.TipRow): Promise<void> {
	// Whatever is thrown in a transaction undoes all of it.
	if (!(await isTip(db, expected))) throw new Error('This session was saved meanwhile.');
}

/** Whether this is still the session's tip. */
export async function isTip(db: Dexie, expected: Kept.TipRow): Promise<boolean> {
	const stored = (await db.table('tips').get(expected.id)) as Kept.TipRow | undefined;
	return stored?.rev === expected.rev && isSame(stored.tip, expected.tip);
}

export const startingWith = (db: Dexie, table: string, first: string | undefined) =>
	first === undefined
		? db.table(table).toCollection()
		: db
				.table(table)
				.where(':id')
				.between(...allOf(first), true, true);

/** Every key whose first part is this. */
export const allOf = (first: string): [unknown[], unknown[]] => [
	[first, Dexie.minKey],
	[first, Dexie.maxKey],
];

const isSame = (one: Uint8Array, other: Uint8Array): boolean =>
	one.length === other.length && one.every((byte, at) => byte === other[at]);
