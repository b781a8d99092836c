/** The list of sessions: the newest at once, the others bit by bit, all as the tips say. */
import { ok, problem } from '#domain/result.ts';
import type { Result } from '#domain/result.ts';
import type { Desk } from './desk.ts';
import { HEADERS_EACH, oldestFirst } from './index-segments.ts';
import type { SessionIndex } from './index-segments.ts';
import { compareSome } from './index-truth.ts';
import type { Place } from './index-truth.ts';
import {
	compareAll,
	isComplete,
	keep,
	openedIndex,
	readSome,
	SEGMENTS_AT_ONCE,
	wholeIndex,
} from './opened-index.ts';
import type { Locked, SessionHeader } from './vault.ts';

const NEWEST = 2 * HEADERS_EACH;
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

async function comparedIndex(desk: Desk, place: Place): Promise<SessionIndex> {
	const index = await wholeIndex(desk, place);
	if (!index.compared.isDone) await compareAll(desk, place, index);
	return index;
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
	const isAll = isComplete(index) && index.untold.length === 0;
	if (isAll) await keep(desk, place, index);
	return { sessions, isAll };
}

async function readList(desk: Desk, place: Place): Promise<{ readonly isAll: boolean }> {
	return { isAll: isComplete(await readSome(desk, place, SEGMENTS_BESIDE)) };
}

type Compared = { readonly changed: number; readonly isAll: boolean };

async function compareSessions(desk: Desk, place: Place): Promise<Compared> {
	const index = await wholeIndex(desk, place);
	const changed = index.compared.isDone ? 0 : await compareSome(place, index);
	const isAll = index.compared.isDone;
	if (isAll) await keep(desk, place, index);
	return { changed, isAll };
}
