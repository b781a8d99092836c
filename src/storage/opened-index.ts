/** The index at hand: read so far, minded, and written again once it is whole. */
import type { Desk } from './desk.ts';
import { HEADERS_EACH, markOf, newIndex, readSegments, writeIndex } from './index-segments.ts';
import type { SessionIndex } from './index-segments.ts';
import { catchUp, compareSome, mindNewest } from './index-truth.ts';
import type { Place } from './index-truth.ts';

/** A thousand headers: more at once would be noticed by whoever asks for something else. */
export const SEGMENTS_AT_ONCE = 4;

/** At least the newest, and whatever was touched since the index was written. */
export async function openedIndex(desk: Desk, place: Place): Promise<SessionIndex> {
	// Practice leaves no word of what was written, and is small enough to be read anew each time.
	const before = desk.practiceSecret ? undefined : desk.index;
	const index = before ?? (await readNewest(place));
	desk.index = index;
	await mindNewest(place, index);
	if (desk.practiceSecret && !isComplete(index)) await compareAll(desk, place, index);
	return index;
}

/** Nothing of it could be believed, or nothing was ever written: then the tips are all there is. */
export const isComplete = ({
	isAllRead,
	isBehind,
	isFromNothing,
	compared,
}: SessionIndex): boolean => isAllRead && !isBehind && (!isFromNothing || compared.isDone);

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

/** Every header there is, without comparing each with its tip first. */
export async function wholeIndex(desk: Desk, place: Place): Promise<SessionIndex> {
	const index = await openedIndex(desk, place);
	while (!isComplete(index)) await readOn(place, index, SEGMENTS_AT_ONCE);
	await keep(desk, place, index);
	return index;
}

/** Compares every one of them with its tip. */
export async function compareAll(desk: Desk, place: Place, index: SessionIndex): Promise<void> {
	while (!index.compared.isDone) await compareSome(place, index);
	await keep(desk, place, index);
}

/** It is a cache: when it cannot be written, it is read again another time. */
export async function keep(desk: Desk, { keys, rows }: Place, index: SessionIndex): Promise<void> {
	if (!(await writeIndex(keys, rows, index).catch(() => false))) desk.index = undefined;
}

/** Reads on by so many segments, or does some of what else is missing. */
export async function readSome(desk: Desk, place: Place, segments: number): Promise<SessionIndex> {
	const index = desk.index ?? (await openedIndex(desk, place));
	await readOn(place, index, segments);
	return index;
}

async function readOn(place: Place, index: SessionIndex, segments: number): Promise<void> {
	if (!index.isAllRead) await readSegments(place.keys, place.rows, index, segments);
	else if (index.isBehind) await catchUp(place, index);
	else if (!isComplete(index)) await compareSome(place, index);
}
