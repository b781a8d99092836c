/**
 * The profile's index of sessions on the disk: headers by the couple of hundred in one box, the
 * newest in the last, so that the newest are there at once whatever the number of sessions.
 * It is a cache: `index-truth.ts` sees to it that it says what the tips say.
 */
import { hexFromBytes, open, seal } from './envelope.ts';
import type { ProfileKeys } from './keys.ts';
import { packed, paddedBodyLength, unpacked } from './packing.ts';
import type { Change, Rows, SegmentRow } from './rows.ts';
import type { SessionHeader } from './vault.ts';

export const HEADERS_EACH = 256;

/** `mark` is the sealed header's own random bytes: another save, another mark. */
type Entry = { readonly mark: string; readonly header: SessionHeader };

/** `upTo`: every word that was left of sessions up to this number is minded in the index. */
type Segment = { readonly upTo: number; readonly entries: readonly Entry[] };

/** The index as far as it is read. */
export type SessionIndex = {
	/** By session id; `n` is the segment that holds it, 0 while none does. */
	readonly entries: Map<string, Entry & { readonly n: number }>;
	/** Known to be gone: a segment that is read later does not bring them back. */
	readonly gone: Set<string>;
	/** Segments that hold what is no longer so. */
	readonly changed: Set<number>;
	/** The newest segment as it was read or written here: another window may write too. */
	last: { readonly n: number; readonly mark: string } | undefined;
	/** The oldest segment read so far. */
	readFrom: number | undefined;
	isAllRead: boolean;
	upTo: number;
	/** Too much was touched to mind all of it at once. */
	isBehind: boolean;
	/** How far it is compared with the tips. */
	compared: { readonly met: Set<string>; after: string; isDone: boolean };
	/** No segment can be believed, or there never was one. */
	readonly isFromNothing: boolean;
	/** What the page has not been told since it asked for the newest. */
	untold: string[];
};

/** An index of nothing yet. */
export function newIndex(): SessionIndex {
	return {
		...{ entries: new Map(), gone: new Set(), changed: new Set(), untold: [] },
		...{ last: undefined, readFrom: undefined, isAllRead: false, upTo: 0 },
		...{ isBehind: false, isFromNothing: false },
		compared: { met: new Set(), after: '', isDone: false },
	};
}

/** Reads some more segments, newest first. Undefined when even the newest cannot be believed. */
export async function readSegments(
	profile: ProfileKeys,
	rows: Rows,
	index: SessionIndex,
	count: number,
): Promise<SessionIndex | undefined> {
	const found = await rows.newestSegments(profile.pid, index.readFrom, count);
	const opened = await Promise.all(found.map((row) => openSegment(profile, row)));
	if (index.readFrom === undefined) {
		if (found[0] && !opened[0]) return undefined;
		index.last = found[0] && { n: found[0].n, mark: markOf(found[0].box) };
		index.upTo = opened[0]?.upTo ?? 0;
	}
	for (const [at, { n }] of found.entries()) take(index, n, opened[at]?.entries);
	index.readFrom = found.at(-1)?.n ?? index.readFrom;
	index.isAllRead = found.length < count;
	return index;
}

/** What stands in an older segment too is older there. */
function take(index: SessionIndex, n: number, entries: readonly Entry[] | undefined): void {
	if (!entries) index.changed.add(n);
	for (const entry of entries ?? []) {
		const { id } = entry.header;
		if (index.entries.has(id) || index.gone.has(id)) index.changed.add(n);
		else {
			index.entries.set(id, { ...entry, n });
			index.untold.push(id);
		}
	}
}

/** Writes what has changed, and answers whether that can be built upon. Only a whole index is written. */
export async function writeIndex(
	profile: ProfileKeys,
	rows: Rows,
	index: SessionIndex,
): Promise<boolean> {
	if (!index.isAllRead || index.isBehind) return true;
	const stored = [...index.entries.values()].filter(({ header }) => !header.damaged);
	const waiting = stored.filter(({ n }) => n === 0);
	if (waiting.length === 0 && index.changed.size === 0) return true;
	const [newest] = await rows.newestSegments(profile.pid, undefined, 1);
	if ((newest && markOf(newest.box)) !== index.last?.mark) return false;
	const lastBefore = index.last?.n ?? 0;
	const isLoose = lastBefore > 4 + 2 * Math.ceil(stored.length / HEADERS_EACH);
	const from = waiting.length > HEADERS_EACH || isLoose ? 0 : lastBefore;
	if (from === 0) for (let n = 1; n <= lastBefore; n += 1) index.changed.add(n);
	const changes = await sealedChanges(profile, index, place(index, from ? waiting : stored, from));
	try {
		await rows.write(changes);
	} catch {
		return false;
	}
	index.changed.clear();
	return true;
}

/** Puts these into the last segment and those after it, or all anew; answers which is the last. */
function place(index: SessionIndex, some: readonly (Entry & { n: number })[], from: number) {
	let n = Math.max(1, from);
	let held = from === 0 ? 0 : [...index.entries.values()].filter((one) => one.n === n).length;
	for (const entry of some.toSorted(oldestFirst)) {
		if (held >= HEADERS_EACH) [n, held] = [n + 1, 0];
		index.entries.set(entry.header.id, { ...entry, n });
		index.changed.add(n);
		held += 1;
	}
	// The last one says how far the index minds what was touched, so that it is always written.
	index.changed.add(n);
	return n;
}

export const oldestFirst = ({ header: one }: Entry, { header: other }: Entry): number =>
	one.updatedAt < other.updatedAt ? -1 : one.updatedAt > other.updatedAt ? 1 : 0;

async function sealedChanges(
	profile: ProfileKeys,
	index: SessionIndex,
	last: number,
): Promise<Change[]> {
	const held = new Map([...index.changed].map((n): [number, Entry[]] => [n, []]));
	// What is damaged stays out, at 0.
	for (const { n, mark, header } of index.entries.values())
		if (n > 0) held.get(n)?.push({ mark, header });
	const changes = [...held].map(async ([n, entries]): Promise<Change> => {
		if (entries.length === 0 && n !== last) return { table: 'segments', remove: [profile.pid, n] };
		const row = await sealSegment(profile, n, { upTo: index.upTo, entries });
		if (n === last) index.last = { n, mark: markOf(row.box) };
		return { table: 'segments', put: row };
	});
	return Promise.all(changes);
}

async function sealSegment(profile: ProfileKeys, n: number, segment: Segment): Promise<SegmentRow> {
	const plain = await packed(segment, paddedBodyLength);
	return { pid: profile.pid, n, box: await seal(profile.index, plain, labelOf(profile, n)) };
}

/** One that does not open, or is as an older app wrote it, is made anew. */
async function openSegment(profile: ProfileKeys, { n, box }: SegmentRow) {
	const plain = await open(profile.index, box, labelOf(profile, n));
	const segment = plain && ((await unpacked(plain)) as Segment | readonly Entry[]);
	return segment && 'upTo' in segment ? segment : undefined;
}

const labelOf = ({ pid, keyEpoch }: ProfileKeys, n: number) => ['segment', pid, n, keyEpoch];

/** A box by its random bytes. */
export const markOf = (box: Uint8Array): string => hexFromBytes(box.slice(1, 13));
