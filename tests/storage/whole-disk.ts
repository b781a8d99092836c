/** Copying a tablet's whole disk and putting it back, as a thief with a copy of it could. */
import { keyOf, ROW_KEYS } from '#storage/row-keys.ts';
import type { Change, Rows, TableName } from '#storage/rows.ts';

const TABLES = Object.keys(ROW_KEYS) as TableName[];

const rowsOf = async (rows: Rows) =>
	Promise.all(TABLES.map(async (table) => ({ table, rows: await rows.all(table) })));

/** Every row there is. */
export const copyOf = async (rows: Rows): Promise<Change[]> =>
	(await rowsOf(rows)).flatMap((held) =>
		held.rows.map((row) => ({ table: held.table, put: row }) as Change),
	);

/** The disk as it was, whatever has come since. */
export async function putBack(rows: Rows, copy: readonly Change[]): Promise<void> {
	const now = (await rowsOf(rows)).flatMap((held) =>
		held.rows.map((row) => ({ table: held.table, remove: keyOf(held.table, row) }) as Change),
	);
	await rows.write([...now, ...copy]);
}
