/**
 * The profile's index of sessions: headers by the couple of hundred in one box, so that a long
 * list opens at once. It is a cache: whatever is missing or older than a tip is read beside the tip.
 */
import { hexFromBytes, open, seal } from './envelope.ts';
import { openSessionKeys } from './keys.ts';
import type { ProfileKeys } from './keys.ts';
import { packed, paddedBodyLength, unpacked } from './packing.ts';
import type { KeyRow, Rows, SegmentRow, TipRow } from './rows.ts';
import { openHeader } from './session-box.ts';
import type { SessionHeader } from './vault.ts';

const HEADERS_EACH = 256;

/** `mark` is the sealed header's own random bytes: another save, another mark. */
type Entry = { readonly mark: string; readonly header: SessionHeader };

/** Entries by session id, each with the number of the segment that holds it. */
export type SealedIndex = Map<string, Entry & { readonly n: number }>;

/** What the last full unlock left behind; a segment that does not open is simply made anew. */
export async function readIndex(profile: ProfileKeys, rows: Rows): Promise<SealedIndex> {
	const index: SealedIndex = new Map();
	for (const { n, box } of await rows.segments(profile.pid)) {
		const plain = await open(profile.index, box, segmentLabel(profile, n));
		const entries = plain ? ((await unpacked(plain)) as Entry[]) : [];
		for (const entry of entries) index.set(entry.header.id, { ...entry, n });
	}
	return index;
}

/** The header of every session named; the index is brought up to date on the way. */
export async function listHeaders(
	profile: ProfileKeys,
	rows: Rows,
	index: SealedIndex,
	keyRows: readonly KeyRow[],
): Promise<SessionHeader[]> {
	const tips = await rows.tips(keyRows.map(({ id }) => id));
	const changed = forget(index, new Set(keyRows.map(({ id }) => id)));
	const headers: SessionHeader[] = [];
	for (const [at, keyRow] of keyRows.entries()) {
		const tip = tips[at];
		const known = index.get(keyRow.id);
		const isKnown = tip !== undefined && known?.mark === markOf(tip);
		const header = isKnown ? known.header : await headerBeside(profile, keyRow, tip);
		headers.push(header);
		if (!tip || isKnown || header.damaged) continue;
		const n = known?.n ?? segmentWithRoom(index);
		index.set(keyRow.id, { mark: markOf(tip), header, n });
		changed.add(n);
	}
	// Only a cache: when it cannot be written, the list is none the worse.
	await rows.putSegments(await sealedSegments(profile, index, changed)).catch(() => undefined);
	return headers;
}

/** Takes out what is gone, so that no header outlives its session; answers which segments changed. */
function forget(index: SealedIndex, ids: ReadonlySet<string>): Set<number> {
	const gone = [...index].filter(([id]) => !ids.has(id));
	for (const [id] of gone) index.delete(id);
	return new Set(gone.map(([, { n }]) => n));
}

function segmentWithRoom(index: SealedIndex): number {
	const newest = Math.max(0, ...[...index.values()].map(({ n }) => n));
	const held = [...index.values()].filter(({ n }) => n === newest).length;
	return held < HEADERS_EACH ? newest : newest + 1;
}

async function headerBeside(
	profile: ProfileKeys,
	keyRow: KeyRow,
	tip: TipRow | undefined,
): Promise<SessionHeader> {
	const keys = tip && (await openSessionKeys(profile, keyRow));
	const header = keys && (await openHeader(keys, tip));
	if (header) return header;
	const blank = { title: '', createdAt: '', updatedAt: '', state: 'open', empty: false } as const;
	return { id: keyRow.id, ...blank, damaged: true };
}

const markOf = (tip: TipRow): string => hexFromBytes(tip.head.slice(1, 13));

function sealedSegments(
	profile: ProfileKeys,
	index: SealedIndex,
	changed: ReadonlySet<number>,
): Promise<SegmentRow[]> {
	return Promise.all(
		[...changed].map(async (n) => {
			const held = [...index.values()].filter((entry) => entry.n === n);
			const entries = held.map(({ mark, header }): Entry => ({ mark, header }));
			const plain = await packed(entries, paddedBodyLength);
			const box = await seal(profile.index, plain, segmentLabel(profile, n));
			return { pid: profile.pid, n, box };
		}),
	);
}

const segmentLabel = ({ pid, keyEpoch }: ProfileKeys, n: number) => ['segment', pid, n, keyEpoch];
