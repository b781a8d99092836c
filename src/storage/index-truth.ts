/** What the tips say, brought into the index: of what was touched at once, of all in the end. */
import { sessionFromBodies, unnamed } from './earlier-session.ts';
import type { SessionIndex } from './index-segments.ts';
import { markOf } from './index-segments.ts';
import { keyFor, openSessionKeys, openSessionSecret } from './keys.ts';
import type { ProfileKeys } from './keys.ts';
import type { KeyRow, Rows, TipRow } from './rows.ts';
import { openHeader, openTip } from './session-box.ts';
import type { SessionHeader } from './vault.ts';

/** Whose index, where its rows lie. */
export type Place = { readonly keys: ProfileKeys; readonly rows: Rows };

const AT_ONCE = 512;
const COMPARED_AT_ONCE = 500;

/** Minds the newest words left of sessions: all of them, but after a big restore. */
export async function mindNewest({ keys, rows }: Place, index: SessionIndex): Promise<void> {
	const words = await rows.lastTouched(index.upTo, AT_ONCE);
	const ids = words.map(({ id }) => id);
	await bringUpToDate({ keys, rows }, index, ids);
	index.isBehind = words.length === AT_ONCE;
	if (!index.isBehind) index.upTo = words[0]?.n ?? index.upTo;
}

/** Minds some of the words that were too many at first, oldest first. */
export async function catchUp({ keys, rows }: Place, index: SessionIndex): Promise<void> {
	const words = await rows.touchedAfter(index.upTo, AT_ONCE);
	const ids = words.map(({ id }) => id);
	await bringUpToDate({ keys, rows }, index, ids);
	index.upTo = words.at(-1)?.n ?? index.upTo;
	index.isBehind = words.length === AT_ONCE;
}

/** Compares some of the sessions with their tips; answers how many were not as the index said. */
export async function compareSome({ keys, rows }: Place, index: SessionIndex): Promise<number> {
	const { compared, entries } = index;
	const page = await rows.page('keys', [keys.pid, compared.after], COMPARED_AT_ONCE);
	const ids = page.filter(({ row }) => row.pid === keys.pid).map(({ row }) => row.id);
	const [tips, gone] = await Promise.all([rows.tips(ids), rows.tombstones(ids)]);
	for (const id of ids) compared.met.add(id);
	const isSaid = (id: string, at: number) => {
		const tip = tips[at];
		const entry = entries.get(id);
		return gone[at] ? !entry : tip !== undefined && entry?.mark === markOf(tip.head);
	};
	const other = ids.filter((id, at) => !isSaid(id, at));
	compared.after = ids.at(-1) ?? compared.after;
	if (ids.length === COMPARED_AT_ONCE) return bringUpToDate({ keys, rows }, index, other);
	const unmet = [...entries.keys()].filter((id) => !compared.met.has(id));
	const mended = await bringUpToDate({ keys, rows }, index, [...other, ...unmet]);
	index.compared = { met: new Set(), after: '', isDone: true };
	return mended;
}

/** Brings what the index says of these to what lies on the disk; answers how many it changed. */
async function bringUpToDate(
	{ keys, rows }: Place,
	index: SessionIndex,
	ids: readonly string[],
): Promise<number> {
	if (ids.length === 0) return 0;
	const [keyRows, tips, gone] = await Promise.all([
		Promise.all(ids.map((id) => rows.keyRow(keys.pid, id))),
		rows.tips(ids),
		rows.tombstones(ids),
	]);
	const changes = ids.map(async (id, at) => {
		const keyRow = keyRows[at];
		if (!keyRow || gone[at]) return remove(index, id);
		const tip = tips[at];
		const mark = tip ? markOf(tip.head) : '';
		const before = index.entries.get(id);
		// What would not open may have been mended since: a backup brings back a key.
		if (before?.mark === mark && !before.header.damaged) return false;
		const header = await headerBeside({ keys, rows }, { keyRow, tip, before: before?.header });
		put(index, { mark, header });
		return true;
	});
	return (await Promise.all(changes)).filter(Boolean).length;
}

function put(index: SessionIndex, entry: { mark: string; header: SessionHeader }): void {
	const { id } = entry.header;
	remove(index, id);
	index.gone.delete(id);
	index.entries.set(id, { ...entry, n: 0 });
	index.untold.push(id);
}

function remove(index: SessionIndex, id: string): boolean {
	const before = index.entries.get(id);
	if (before && before.n > 0) index.changed.add(before.n);
	index.entries.delete(id);
	index.gone.add(id);
	return before !== undefined;
}

type Stored = {
	readonly keyRow: KeyRow;
	readonly tip: TipRow | undefined;
	/** As the index had it before. */
	readonly before: SessionHeader | undefined;
};

async function headerBeside(place: Place, stored: Stored): Promise<SessionHeader> {
	const { keyRow, tip } = stored;
	// Only the one key that is needed: thousands may be read in a row.
	const secret = tip && (await openSessionSecret(place.keys, keyRow));
	const header = secret && (await openHeader({ head: await keyFor('head', secret) }, tip));
	return header ?? lostHeader(place, stored);
}

/** Only what does not open at all is damaged; of the other the next save makes the header again. */
async function lostHeader({ keys, rows }: Place, { keyRow, tip, before }: Stored) {
	const { id } = keyRow;
	const own = await openSessionKeys(keys, keyRow);
	const known = own && tip && (await openTip(own, tip));
	const session =
		known ?? (own && (await sessionFromBodies({ rows }, { id, keys: own }, tip))?.tip);
	const header = before ?? unnamed(id, session?.updated ?? '');
	return session ? header : { ...header, damaged: true as const };
}
