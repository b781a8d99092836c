/** The only file that knows Dexie. Nothing here awaits anything but the database. */
import { Dexie, type EntityTable, type Table } from 'dexie';
import type * as Kept from './rows.ts';

/** Opens the database on this tablet; `onClosed` hears when the browser takes it away. */
export function openDatabase(name: string, onClosed: () => void): Kept.Rows {
	// 'strict' is not Dexie's default; without it a power cut loses saves already shown as kept.
	const db = new Dexie(name, { chromeTransactionDurability: 'strict' }) as Database;
	db.version(1).stores(FIRST);
	db.version(2).stores(SECOND);
	db.on('close', onClosed);
	db.on('versionchange', onClosed);
	return {
		...profileRows(db),
		...sessionRows(db),
		...besideRows(db),
		...anyRows(db),
		...backupRows(db),
	};
}

/** Never edit a version that has shipped: add the next. None needs a key, so none moves rows. */
const FIRST = {
	profiles: 'pid',
	attempts: 'pid',
	keys: '[pid+id], id',
	tips: 'id',
	bodies: '[id+hash16]',
	documents: '[id+documentId]',
	segments: '[pid+n]',
	tombstones: 'id',
	// For rows from elsewhere that are not merged yet.
	incoming: '[id+hash16]',
};
const SECOND = {
	tablet: 'name',
	ledger: '[device+n]',
	grants: 'grantId, to, id',
	pins: '[pid+other]',
	covers: 'id',
	coverKeys: '[pid+id], id',
	holds: 'id',
	counts: 'pid',
};

type Database = Dexie & {
	profiles: EntityTable<Kept.ProfileRow, 'pid'>;
	attempts: EntityTable<Kept.AttemptsRow, 'pid'>;
	keys: Table<Kept.KeyRow, [string, string]>;
	tips: EntityTable<Kept.TipRow, 'id'>;
	bodies: Table<Kept.BodyRow, [string, string]>;
	documents: Table<Kept.DocumentRow, [string, string]>;
	segments: Table<Kept.SegmentRow, [string, number]>;
	tombstones: EntityTable<Kept.TombstoneRow, 'id'>;
};

const profileRows = (db: Database) => ({
	profiles: () => db.profiles.toArray(),
	profile: (pid: string) => db.profiles.get(pid),
	putProfile: (row: Kept.ProfileRow) => done(db.profiles.put(row)),
	attempts: (pid: string) => db.attempts.get(pid),
	putAttempts: (row: Kept.AttemptsRow) => done(db.attempts.put(row)),
});

const sessionRows = (db: Database) => ({
	keyRows: (pid: string) =>
		db.keys
			.where('[pid+id]')
			.between(...allOf(pid))
			.toArray(),
	keyRow: (pid: string, id: string) => db.keys.get([pid, id]),
	tips: (ids: readonly string[]) => db.tips.bulkGet([...ids]),
	body: (id: string, hash16: string) => db.bodies.get([id, hash16]),
	begin: (key: Kept.KeyRow, { body, tip }: Kept.SaveRows) =>
		db.transaction('rw', [db.keys, db.tips, db.bodies], async () => {
			await db.keys.add(key);
			await db.tips.add(tip);
			await db.bodies.add(body);
		}),
	save: (expected: Kept.TipRow, rows: Kept.SaveRows) =>
		db.transaction('rw', ['tips', 'bodies', ...(rows.cover ? ['covers'] : [])], () =>
			saved(db, expected, rows),
		),
});

/** Compare and set: a second writer finds another tip than the one it read, and is told. */
async function saved(db: Database, expected: Kept.TipRow, rows: Kept.SaveRows): Promise<boolean> {
	const { body, tip, keep, cover } = rows;
	if (!(await isTip(db, expected))) return false;
	if (cover) await db.table('covers').put(cover);
	await db.bodies.add(body);
	await db.tips.put(tip);
	const held = await db.bodies
		.where('[id+hash16]')
		.between(...allOf(tip.id))
		.primaryKeys();
	await db.bodies.bulkDelete(held.filter(([, hash16]) => !keep.includes(hash16)));
	return true;
}

async function isTip(db: Database, expected: Kept.TipRow): Promise<boolean> {
	const stored = await db.tips.get(expected.id);
	return stored?.rev === expected.rev && isSame(stored.tip, expected.tip);
}

const besideRows = (db: Database) => ({
	document: (id: string, documentId: string) => db.documents.get([id, documentId]),
	putDocument: (row: Kept.DocumentRow) => done(db.documents.put(row)),
	segments: (pid: string) =>
		db.segments
			.where('[pid+n]')
			.between(...allOf(pid))
			.toArray(),
	putSegments: (rows: readonly Kept.SegmentRow[]) => done(db.segments.bulkPut([...rows])),
	tombstones: (ids: readonly string[]) => db.tombstones.bulkGet([...ids]),
	bury: (row: Kept.TombstoneRow) =>
		db.transaction('rw', ['tombstones', ...BY_ID, ...BY_ID_FIRST], async () => {
			await db.tombstones.put(row);
			for (const table of BY_ID) await db.table(table).where('id').equals(row.id).delete();
			for (const table of BY_ID_FIRST) await startingWith(db, table, row.id).delete();
		}),
});

/** Where a session's rows are found by its id, and where it is the first part of their key. */
const BY_ID = ['keys', 'tips', 'covers', 'coverKeys', 'grants'] as const;
const BY_ID_FIRST = ['bodies', 'documents', 'incoming'] as const;

const OF_SESSIONS = [...BY_ID, 'bodies', 'documents', 'holds'] as const;

const backupRows = (db: Database): Pick<Kept.Rows, 'sessionIds' | 'sessionRows'> => ({
	sessionIds: () => Promise.resolve(db.tips.orderBy('id').primaryKeys()),
	sessionRows: (after, upTo) =>
		Promise.resolve(
			db.transaction('r', OF_SESSIONS, async () => {
				const lists = OF_SESSIONS.map((name) => between(db, name, after, upTo).toArray());
				const read = await Promise.all(lists);
				return Object.fromEntries(OF_SESSIONS.map((name, at) => [name, read[at]])) as never;
			}),
		),
});

function between(
	db: Database,
	name: (typeof OF_SESSIONS)[number],
	after: string | undefined,
	upTo: string | undefined,
) {
	// Ids are hex, so that these stand before and after them all.
	const [from, to] = [after ?? '', upTo ?? 'z'];
	return name === 'bodies' || name === 'documents'
		? db.table(name).where(':id').between([from, Dexie.maxKey], [to, Dexie.maxKey], false, true)
		: db.table(name).where('id').between(from, to, false, true);
}

/** Any table by name: what the rarer chores read and write. */
const anyRows = (db: Database): Pick<Kept.Rows, 'get' | 'all' | 'last' | 'page' | 'write'> => ({
	get: (table, key) => db.table(table).get(key as never),
	all: (table, first) => startingWith(db, table, first).toArray(),
	last: (table, first) => startingWith(db, table, first).last(),
	page: async (table, after, count) => {
		const found = after === undefined ? db.table(table) : db.table(table).where(':id').above(after);
		const asked = found.limit(count);
		const [keys, rows] = await Promise.all([asked.primaryKeys(), asked.toArray()]);
		return rows.map((row, at) => ({ key: keys[at] as Kept.RowKey, row: row as never }));
	},
	write: (changes) =>
		db.transaction('rw', [...new Set(changes.map(({ table }) => table))], async () => {
			for (const change of changes) {
				const table = db.table(change.table);
				if ('put' in change) await table.put(change.put);
				else if ('add' in change) await table.add(change.add);
				else if ('expect' in change) await expectTip(db, change.expect);
				else await table.delete(change.remove);
			}
		}),
});

async function expectTip(db: Database, expected: Kept.TipRow): Promise<void> {
	// Whatever is thrown in a transaction undoes all of it.
	if (!(await isTip(db, expected))) throw new Error('This session was saved meanwhile.');
}

const startingWith = (db: Database, table: string, first: string | undefined) =>
	first === undefined
		? db.table(table).toCollection()
		: db
				.table(table)
				.where(':id')
				.between(...allOf(first), true, true);

const done = (write: PromiseLike<unknown>): Promise<void> =>
	Promise.resolve(write.then(() => undefined));

const allOf = (first: string): [unknown[], unknown[]] => [
	[first, Dexie.minKey],
	[first, Dexie.maxKey],
];

const isSame = (one: Uint8Array, other: Uint8Array): boolean =>
	one.length === other.length && one.every((byte, at) => byte === other[at]);
