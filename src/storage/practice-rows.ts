/** Practice's own rows: a few maps that end with the worker. Nothing here touches a disk. */
import { keyOf, ROW_KEYS } from './row-keys.ts';
import type * as Kept from './rows.ts';

/** Answers like the database, from memory alone. */
export function createPracticeRows(): Kept.Rows {
	const names = Object.keys(ROW_KEYS) as Kept.TableName[];
	const tables = Object.fromEntries(names.map((name) => [name, new Map()])) as PracticeTables;
	return {
		...profileRows(tables),
		...sessionRows(tables),
		...besideRows(tables),
		...anyRows(tables),
		...backupRows(tables),
	};
}

type PracticeTables = { readonly [Name in Kept.TableName]: Map<string, Kept.Tables[Name]> };

const now = <Value>(value: Value): Promise<Value> => Promise.resolve(value);

const nameOf = (key: Kept.RowKey): string => JSON.stringify([key].flat());

function put<Name extends Kept.TableName>(
	tables: PracticeTables,
	name: Name,
	row: Kept.Tables[Name],
): Promise<void> {
	tables[name].set(nameOf(keyOf(name, row)), row);
	return Promise.resolve();
}

const profileRows = (tables: PracticeTables) => ({
	profiles: () => now([...tables.profiles.values()]),
	profile: (pid: string) => now(tables.profiles.get(nameOf(pid))),
	putProfile: (row: Kept.ProfileRow) => put(tables, 'profiles', row),
	attempts: (pid: string) => now(tables.attempts.get(nameOf(pid))),
});

const sessionRows = (tables: PracticeTables) => ({
	keyRows: () => now([...tables.keys.values()]),
	keyRow: (pid: string, id: string) => now(tables.keys.get(nameOf([pid, id]))),
	tips: (ids: readonly string[]) => now(ids.map((id) => tables.tips.get(nameOf(id)))),
	body: (id: string, hash16: string) => now(tables.bodies.get(nameOf([id, hash16]))),
	save: (expected: Kept.TipRow, rows: Kept.SaveRows) => {
		if (tables.tips.get(nameOf(rows.tip.id)) !== expected) return now(false);
		putSave(tables, rows);
		return now(true);
	},
});

function putSave(tables: PracticeTables, { body, tip, keep, cover }: Kept.SaveRows): void {
	if (cover) void put(tables, 'covers', cover);
	void put(tables, 'bodies', body);
	void put(tables, 'tips', tip);
	for (const [key, { id, hash16 }] of tables.bodies)
		if (id === tip.id && !keep.includes(hash16)) tables.bodies.delete(key);
}

const besideRows = (tables: PracticeTables) => ({
	document: (id: string, documentId: string) => now(tables.documents.get(nameOf([id, documentId]))),
	putDocument: (row: Kept.DocumentRow) => put(tables, 'documents', row),
	// Practice is small enough to list without a cache.
	segments: () => now([]),
	putSegments: () => now(undefined),
	newestSegments: () => now([]),
	lastTouched: () => now([]),
	touchedAfter: () => now([]),
	tombstones: (ids: readonly string[]) => now(ids.map((id) => tables.tombstones.get(nameOf(id)))),
	bury: (row: Kept.TombstoneRow, { expected }: Kept.Burial): Promise<Kept.Buried> => {
		if (tables.holds.has(nameOf(row.id))) return now('held');
		if (tables.tips.get(nameOf(row.id)) !== expected) return now('changed');
		for (const name of OF_A_SESSION)
			for (const [key, { id }] of tables[name]) if (id === row.id) tables[name].delete(key);
		void put(tables, 'tombstones', row);
		return now('buried');
	},
});

/** What is gone with a session. */
const OF_A_SESSION = [
	...([
		'keys',
		'tips',
		'bodies',
		'documents',
		'covers',
		'coverKeys',
		'grants',
		'incoming',
	] as const),
] satisfies Kept.TableName[];

const backupRows = (tables: PracticeTables): Pick<Kept.Rows, 'sessionIds' | 'sessionRows'> => ({
	sessionIds: () => now(sorted(tables, 'tips').map(({ row }) => row.id)),
	sessionRows: (after = '', upTo = '\uffff') => {
		const between = <Name extends Kept.SessionTable>(name: Name) =>
			sorted(tables, name)
				.map(({ row }) => row)
				.filter(({ id }) => id > after && id <= upTo);
		return now({
			...{ keys: between('keys'), tips: between('tips'), bodies: between('bodies') },
			...{ documents: between('documents'), covers: between('covers') },
			...{ coverKeys: between('coverKeys'), holds: between('holds'), grants: between('grants') },
		});
	},
});

const anyRows = (
	tables: PracticeTables,
): Pick<Kept.Rows, 'get' | 'all' | 'last' | 'page' | 'write'> => ({
	get: (table, key) => now(tables[table].get(nameOf(key))),
	all: (table, first) => now(sorted(tables, table, first).map(({ row }) => row)),
	last: (table, first) => now(sorted(tables, table, first).at(-1)?.row),
	page: (table, after, count) => {
		const rows = sorted(tables, table);
		return now(
			rows.filter(({ key }) => after === undefined || isAfter(key, after)).slice(0, count),
		);
	},
	write: (changes) => {
		const isTaken = (change: Kept.Change) =>
			'add' in change && tables[change.table].has(nameOf(keyOf(change.table, change.add)));
		const isOther = (change: Kept.Change) =>
			'expect' in change && tables.tips.get(nameOf(change.expect.id)) !== change.expect;
		if (changes.some(isOther)) return Promise.reject(new Error('It was saved meanwhile.'));
		if (changes.some(isTaken)) return Promise.reject(new Error('This row is there already.'));
		for (const change of changes) {
			if ('remove' in change) tables[change.table].delete(nameOf(change.remove));
			else if ('change' in change) {
				const stored = tables[change.table].get(nameOf(change.at));
				void put(tables, change.table, change.change(stored as never));
			} else if (!('expect' in change))
				void put(tables, change.table, 'put' in change ? change.put : change.add);
		}
		return now(undefined);
	},
});

/** In the order of keys, as a database gives them. */
function sorted<Name extends Kept.TableName>(tables: PracticeTables, name: Name, first?: string) {
	return [...tables[name].values()]
		.map((row) => ({ key: keyOf(name, row), row }))
		.filter(({ key }) => first === undefined || [key].flat()[0] === first)
		.sort((one, other) => (isAfter(one.key, other.key) ? 1 : -1));
}

function isAfter(one: Kept.RowKey, other: Kept.RowKey): boolean {
	const others = [other].flat();
	const at = [one].flat().findIndex((part, index) => part !== others[index]);
	return at >= 0 && [one].flat()[at]! > others[at]!;
}
