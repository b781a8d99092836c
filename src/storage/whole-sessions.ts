/** Everything that belongs to one session: read in one go for a backup, gone in one go for good. */
import { Dexie } from 'dexie';
import { isTip, startingWith, writeAll } from './any-rows.ts';
import type * as Kept from './rows.ts';

/** Where a session's rows are found by its id, and where it is the first part of their key. */
const BY_ID = ['keys', 'tips', 'covers', 'coverKeys', 'grants'] as const;
const BY_ID_FIRST = ['bodies', 'documents', 'incoming'] as const;

const OF_SESSIONS = [...BY_ID, 'bodies', 'documents', 'holds'] as const;

export const wholeSessions = (
	db: Dexie,
): Pick<Kept.Rows, 'bury' | 'sessionIds' | 'sessionRows'> => ({
	bury: (row, burial) =>
		Promise.resolve(
			db.transaction('rw', ['tombstones', 'holds', 'ledger', ...BY_ID, ...BY_ID_FIRST], async () =>
				buried(db, row, burial),
			),
		),
	sessionIds: () =>
		Promise.resolve(db.table('tips').orderBy('id').primaryKeys() as PromiseLike<string[]>),
	sessionRows: (after, upTo) =>
		Promise.resolve(
			db.transaction('r', OF_SESSIONS, async () => {
				const lists = OF_SESSIONS.map((name) => between(db, name, after, upTo).toArray());
				const read = await Promise.all(lists);
				return Object.fromEntries(OF_SESSIONS.map((name, at) => [name, read[at]])) as never;
			}),
		),
});

async function buried(
	db: Dexie,
	row: Kept.TombstoneRow,
	{ expected, lines = [] }: Kept.Burial,
): Promise<Kept.Buried> {
	if (await db.table('holds').get(row.id)) return 'held';
	const isStill = expected ? isTip(db, expected) : isNone(db, row.id);
	if (!(await isStill)) return 'changed';
	await writeAll(db, lines);
	await db.table('tombstones').put(row);
	for (const table of BY_ID) await db.table(table).where('id').equals(row.id).delete();
	for (const table of BY_ID_FIRST) await startingWith(db, table, row.id).delete();
	return 'buried';
}

const isNone = async (db: Dexie, id: string): Promise<boolean> =>
	(await db.table('tips').get(id)) === undefined;

function between(
	db: Dexie,
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
