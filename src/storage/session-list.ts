/** The list of sessions: the newest at once, the others bit by bit, all as the tips say. */
import { ok, problem } from '#domain/result.ts';
import type { Result } from '#domain/result.ts';
import type { Desk } from './desk.ts';
import {
	HEADERS_EACH,
	markOf,
	newIndex,
	oldestFirst,
	readSegments,
	writeIndex,
} from './index-segments.ts';
import type { SessionIndex } from './index-segments.ts';
import { catchUp, compareSome, mindNewest } from './index-truth.ts';
import type { Place } from './index-truth.ts';
import type { Locked, SessionHeader } from './vault.ts';

const NEWEST = 2 * HEADERS_EACH;
const SEGMENTS_AT_ONCE = 4;
/** Somebody may be writing meanwhile: so many take a moment that nobody notices. */
const SEGMENTS_BESIDE = 2;
const TOLD_AT_ONCE = SEGMENTS_AT_ONCE * HEADERS_EACH;

/** The commands about the list. The page is told of each session once between two `newest`. */
export const listCommands = (desk: Desk) => ({
	/** All of it, compared with every tip. */
	sessions: () => atPlace(desk, async (place) => listed(desk, await comparedIndex(desk, place))),
	newest: () => atPlace(desk, async (place) => newest(desk, await openedIndex(desk, place))),
	moreSessions: () => atPlace(desk, (place) => moreSessions(desk, place)),
	compareSessions: () => atPlace(desk, (place) => compareSessions(desk, place)),
	/** Reads on and tells nothing: before a question that needs all of them. */
	readList: () => atPlace(desk, (place) => readList(desk, place)),
});

/** What the keeper answers beside the vault's own questions. */
export type ListReading = {
	readList(): Promise<Result<{ readonly isAll: boolean }, Locked>>;
};

/** The headers of all sessions, without comparing each with its tip first. */
export const allListed = (desk: Desk): Promise<Result<SessionHeader[], Locked>> =>
	atPlace(desk, async (place) => listed(desk, await wholeIndex(desk, place)));

async function atPlace<Value>(
	desk: Desk,
	act: (place: Place) => Promise<Value>,
): Promise<Result<Value, Locked>> {
	const { keys, rows } = desk;
	return keys ? ok(await act({ keys, rows })) : problem({ kind: 'locked' });
}

/** At least the newest, and whatever was touched since the index was written. */
async function openedIndex(desk: Desk, place: Place): Promise<SessionIndex> {
	// Practice leaves no word, and is small enough to be read anew each time.
	const before = desk.practiceSecret ? undefined : desk.index;
	const index = before ?? (await readNewest(place));
	desk.index = index;
	await mindNewest(place, index);
	// Nothing of it can be believed, or nothing was ever written: then the tips are all there is.
	if (index.isFromNothing && !index.compared.isDone) await compareAll(desk, place, index);
	return index;
}

async function readNewest({ keys, rows }: Place): Promise<SessionIndex> {
	const index = newIndex();
	do {
		if (await readSegments(keys, rows, index, 2)) continue;
		return fromNothing({ keys, rows });
	} while (!index.isAllRead && index.entries.size < HEADERS_EACH);
	return index.last ? index : fromNothing({ keys, rows });
}

async function fromNothing({ keys, rows }: Place): Promise<SessionIndex> {
	const stored = await rows.segments(keys.pid);
	const index = { ...newIndex(), isAllRead: true, isFromNothing: true };
	for (const { n, box } of stored) {
		index.changed.add(n);
		index.last = { n, mark: markOf(box) };
	}
	return index;
}

async function wholeIndex(desk: Desk, place: Place): Promise<SessionIndex> {
	const index = await openedIndex(desk, place);
	while (!index.isAllRead) await readSegments(place.keys, place.rows, index, SEGMENTS_AT_ONCE);
	while (index.isBehind) await catchUp(place, index);
	await keep(desk, place, index);
	return index;
}

async function comparedIndex(desk: Desk, place: Place): Promise<SessionIndex> {
	const index = await wholeIndex(desk, place);
	if (!index.compared.isDone) await compareAll(desk, place, index);
	return index;
}

async function compareAll(desk: Desk, place: Place, index: SessionIndex): Promise<void> {
	while (!index.compared.isDone) await compareSome(place, index);
	await keep(desk, place, index);
}

/** It is a cache: when it cannot be written, it is read again another time. */
async function keep(desk: Desk, { keys, rows }: Place, index: SessionIndex): Promise<void> {
	if (!(await writeIndex(keys, rows, index).catch(() => false))) desk.index = undefined;
}

const listed = (desk: Desk, { entries }: SessionIndex): SessionHeader[] =>
	[...entries.values()]
		.filter(({ header }) => !desk.thrown.has(header.id))
		.sort((one, other) => oldestFirst(other, one))
		.map(({ header }) => header);

function newest(desk: Desk, index: SessionIndex): SessionHeader[] {
	const { entries } = index;
	const from = (index.last?.n ?? 0) - 1;
	const recent = [...entries].filter(([, { n }]) => n === 0 || n >= from);
	const some = recent.length < HEADERS_EACH ? entries : new Map(recent);
	const headers = listed(desk, { ...index, entries: some }).slice(0, NEWEST);
	const told = new Set(headers.map(({ id }) => id));
	index.untold = [...entries.keys()].filter((id) => !told.has(id));
	return headers;
}

type More = { readonly sessions: SessionHeader[]; readonly isAll: boolean };

async function moreSessions(desk: Desk, place: Place): Promise<More> {
	const index = await readSome(desk, place, SEGMENTS_AT_ONCE);
	const sessions: SessionHeader[] = [];
	for (const id of index.untold.splice(0, TOLD_AT_ONCE)) {
		const entry = index.entries.get(id);
		if (entry && !desk.thrown.has(id)) sessions.push(entry.header);
	}
	const isAll = index.isAllRead && !index.isBehind && index.untold.length === 0;
	if (isAll) await keep(desk, place, index);
	return { sessions, isAll };
}

async function readSome(desk: Desk, place: Place, segments: number): Promise<SessionIndex> {
	const index = desk.index ?? (await openedIndex(desk, place));
	if (!index.isAllRead) await readSegments(place.keys, place.rows, index, segments);
	else if (index.isBehind) await catchUp(place, index);
	return index;
}

async function readList(desk: Desk, place: Place): Promise<{ readonly isAll: boolean }> {
	const { isAllRead, isBehind } = await readSome(desk, place, SEGMENTS_BESIDE);
	return { isAll: isAllRead && !isBehind };
}

type Compared = { readonly changed: number; readonly isAll: boolean };

async function compareSessions(desk: Desk, place: Place): Promise<Compared> {
	const index = await wholeIndex(desk, place);
	const changed = index.compared.isDone ? 0 : await compareSome(place, index);
	const isAll = index.compared.isDone;
	if (isAll) await keep(desk, place, index);
	return { changed, isAll };
}
