/** The database and its tables. Only this file and its two neighbours know Dexie; none awaits anything else. */
import { Dexie, type EntityTable, type Table } from 'dexie';
import { allOf, anyRows, isTip } from './any-rows.ts';
import type * as Kept from './rows.ts';
import { leaveWord } from './touched.ts';
import { wholeSessions } from './whole-sessions.ts';

/** Opens the database on this tablet; `onClosed` hears when the browser takes it away. */
export function openDatabase(name: string, onClosed: () => void): Kept.Rows {
	// 'strict' is not Dexie's default; without it a power cut loses saves already shown as kept.
	const db = new Dexie(name, { chromeTransactionDurability: 'strict' }) as Database;
	db.version(1).stores(FIRST);
	db.version(2).stores(SECOND);
	db.version(3).stores({ touched: 'id, n' });
	db.version(4).stores({ experiences: 'id' });
	leaveWord(db);
	watchOver(db, onClosed);
	return {
		...profileRows(db),
		...sessionRows(db),
		...besideRows(db),
		...anyRows(db),
		...wholeSessions(db),
	};
}

// On a developer's own machine Dexie would write each failure into the console.
Dexie.debug = false;

/**
 * Closed under us, it is opened again at the next question: it may be there. But where it is gone no
 * empty one is made in its place.
 */
function watchOver(db: Database, onClosed: () => void): void {
	let wasThere = false;
	let isOpen = false;
	db.on('ready', () => void (wasThere = isOpen = true), true);
	db.on('populate', () => {
		if (wasThere) throw new Error('The database that was open is gone.');
	});
	// It comes after each opening that failed as well.
	db.on('close', () => {
		if (isOpen) onClosed();
		isOpen = false;
		// After one opening that failed Dexie would refuse everything; the next question tries again.
		setTimeout(() => {
			if (db.hasFailed()) db.close({ disableAutoOpen: false });
		});
	});
	db.on('versionchange', () => {
		db.close({ disableAutoOpen: false });
		// Dexie's own answer is a line in the console.
		return false;
	});
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
	touched: EntityTable<Kept.TouchedRow, 'id'>;
};

const profileRows = (db: Database) => ({
	profiles: () => db.profiles.toArray(),
	profile: (pid: string) => db.profiles.get(pid),
	putProfile: (row: Kept.ProfileRow) => done(db.profiles.put(row)),
	attempts: (pid: string) => db.attempts.get(pid),
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

const besideRows = (db: Database) => ({
	document: (id: string, documentId: string) => db.documents.get([id, documentId]),
	putDocument: (row: Kept.DocumentRow) => done(db.documents.put(row)),
	segments: (pid: string) =>
		db.segments
			.where('[pid+n]')
			.between(...allOf(pid))
			.toArray(),
	newestSegments: (pid: string, before: number | undefined, count: number) =>
		db.segments
			.where('[pid+n]')
			.between([pid, Dexie.minKey], [pid, before ?? Dexie.maxKey], false, false)
			.reverse()
			.limit(count)
			.toArray(),
	lastTouched: (n: number, count: number) =>
		db.touched.where('n').above(n).reverse().limit(count).toArray(),
	touchedAfter: (n: number, count: number) => db.touched.where('n').above(n).limit(count).toArray(),
	putSegments: (rows: readonly Kept.SegmentRow[]) => done(db.segments.bulkPut([...rows])),
	tombstones: (ids: readonly string[]) => db.tombstones.bulkGet([...ids]),
});

const done = (write: PromiseLike<unknown>): Promise<void> =>
	Promise.resolve(write.then(() => undefined));
