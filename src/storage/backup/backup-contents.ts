/** All that goes into a backup, in the order in which a restore wants to meet it. */
import type { Bytes } from '#storage/envelope.ts';
import { hashOfLine } from '#storage/ledger-line.ts';
import type { NamedRow } from '#storage/row-codec.ts';
import type { BodyRow, RowKey, Rows, SessionTable, TableName, TipRow } from '#storage/rows.ts';
import { headParts, namesParts, rowParts, sessionParts } from './contents.ts';
import type { Anchor, End, Head } from './contents.ts';

/** What one frame is to say, and how many sessions are in the file with it. */
export type ToWrite = { readonly parts: Bytes[]; readonly done: number };

const NAMES_EACH = 1000;
/** Some have documents of megabytes, most have none: as many at once as make about a megabyte. */
const FEWEST_SESSIONS = 8;
const MOST_SESSIONS = 256;
const ENOUGH = 1024 * 1024;
const ROWS_EACH = 256;

/** Profiles and what was let go first, so that a session is never met before them; the ledger last. */
export async function* backupContents(
	rows: Rows,
	head: Head,
	ids: readonly string[],
): AsyncGenerator<ToWrite, Pick<End, 'anchors' | 'without'>> {
	const nothingYet = (parts: Bytes[]): ToWrite => ({ parts, done: 0 });
	yield nothingYet(headParts(head));
	yield nothingYet(headParts(head));
	for (const some of inTurn(ids, NAMES_EACH)) yield nothingYet(namesParts(some));
	const tablet = await rows.get('tablet', 'tablet');
	if (tablet) yield nothingYet(rowParts({ table: 'tablet', row: tablet }));
	for (const table of ['profiles', 'pins', 'counts', 'tombstones'] as const)
		for await (const row of everyRow(rows, table)) yield nothingYet(rowParts(row));
	const without = yield* everySession(rows, ids);
	// Put aside for whoever is locked out: the only place where these words are.
	for (const table of ['incoming', 'experiences'] as const)
		for await (const row of everyRow(rows, table)) yield { parts: rowParts(row), done: ids.length };
	// Once more: nobody's sessions may hang on one frame, and what was let go meanwhile is gone.
	for (const table of ['profiles', 'tombstones'] as const)
		for await (const row of everyRow(rows, table)) yield { parts: rowParts(row), done: ids.length };
	const anchors = new Map<string, Anchor>();
	for await (const named of everyRow(rows, 'ledger')) {
		yield { parts: rowParts(named), done: ids.length };
		if (named.table !== 'ledger') continue;
		const { device, n } = named.row;
		anchors.set(device, { device, n, hash: await hashOfLine(named.row) });
	}
	return { anchors: [...anchors.values()], without };
}

async function* everyRow(rows: Rows, table: TableName): AsyncGenerator<NamedRow> {
	let after: RowKey | undefined;
	for (;;) {
		const page = await rows.page(table, after, ROWS_EACH);
		for (const { row } of page) yield { table, row } as unknown as NamedRow;
		const last = page.at(-1);
		if (!last) return;
		after = last.key;
	}
}

/** Answers which of them were not there any more when their turn came. */
async function* everySession(
	rows: Rows,
	ids: readonly string[],
): AsyncGenerator<ToWrite, string[]> {
	const without: string[] = [];
	let after: string | undefined;
	let each = FEWEST_SESSIONS;
	for (let done = 0; done <= ids.length;) {
		const some = ids.slice(done, done + each);
		// Up to the last one named, and after all of them whatever was begun meanwhile.
		const found = bySession(await rows.sessionRows(after, some.at(-1)));
		without.push(...some.filter((id) => !found.has(id)));
		after = some.at(-1);
		done += some.length;
		let length = 0;
		for (const [id, own] of found)
			for (const [part, row] of own.entries()) {
				const parts = sessionParts({ id, part, parts: own.length, row });
				length += parts.reduce((sum, one) => sum + one.length, 0);
				yield { parts, done };
			}
		if (some.length === 0) break;
		if (length < ENOUGH) each = Math.min(each * 2, MOST_SESSIONS);
		if (length > 4 * ENOUGH) each = FEWEST_SESSIONS;
	}
	return without;
}

function bySession(found: Awaited<ReturnType<Rows['sessionRows']>>): Map<string, NamedRow[]> {
	const sessions = new Map<string, NamedRow[]>();
	const revs = new Map(found.tips.map(({ id, rev }: TipRow) => [id, rev]));
	const newest = new Set(found.bodies.map(({ id, rev }) => `${id} ${rev}`));
	// Older bodies stay at home: five of each would make the file five times as long.
	const isWanted = ({ id, rev }: BodyRow) =>
		rev === revs.get(id) || !newest.has(`${id} ${revs.get(id) ?? ''}`);
	const kept = { ...found, bodies: found.bodies.filter(isWanted) };
	for (const [table, own] of Object.entries(kept) as [SessionTable, { id: string }[]][])
		for (const row of own) {
			const before = sessions.get(row.id) ?? [];
			sessions.set(row.id, before);
			before.push({ table, row } as unknown as NamedRow);
		}
	return sessions;
}

function* inTurn(ids: readonly string[], count: number): Generator<readonly string[]> {
	for (let at = 0; at < ids.length; at += count) yield ids.slice(at, at + count);
}
