/** Counting every session of a profile from the disk, bit by bit, while other work goes on. */
import type { Counting } from './counting.ts';
import type { Desk } from './desk.ts';
import { isTombstoneOf } from './gone.ts';
import type { ProfileKeys } from './keys.ts';
import type { TombstoneRow } from './rows.ts';
import { countFound, digitsOf, EVERY_ID, newTallying } from './tally.ts';

const ROWS_AT_ONCE = 1000;

type Whose = Pick<ProfileKeys, 'pid'>;

/**
 * Brings the tally up to every id there is, or as far as `isToGoOn` lets it: it goes on from there
 * another time. What is gone by a good tombstone counts as there.
 */
export async function tallyAll(
	desk: Desk,
	{ pid }: Whose,
	counting: Counting,
	isToGoOn = () => true,
): Promise<void> {
	if (counting.upTo === EVERY_ID) return;
	const tombstones = await goodTombstones(desk);
	while (isToGoOn()) {
		const ids = await idsAfter(desk, pid, counting.upTo);
		const isLast = ids.length < ROWS_AT_ONCE;
		const upTo = isLast ? EVERY_ID : ids.at(-1)!;
		const revs = await revsBetween(desk, counting.upTo, ids.at(-1) ?? '');
		for (const id of ids) {
			const rev = revs.get(id);
			if (rev !== undefined && !tombstones.has(id)) countFound(counting, id, rev);
		}
		for (const [id, rev] of tombstones)
			if (id > counting.upTo && id <= upTo) countFound(counting, id, rev);
		counting.upTo = upTo;
		if (isLast) return;
	}
}

/** Read as they lie, other practitioners' too: a thousand single questions would take ten times as long. */
async function revsBetween(desk: Desk, after: string, upTo: string): Promise<Map<string, number>> {
	const revs = new Map<string, number>();
	for (let last = after; last < upTo;) {
		const found = await desk.disk.page('tips', last, ROWS_AT_ONCE);
		for (const { row } of found) revs.set(row.id, row.rev);
		last = found.length < ROWS_AT_ONCE ? upTo : found.at(-1)!.row.id;
	}
	return revs;
}

async function idsAfter(desk: Desk, pid: string, after: string): Promise<string[]> {
	const found = await desk.disk.page('keys', [pid, after], ROWS_AT_ONCE);
	return found.filter(({ row }) => row.pid === pid).map(({ row }) => row.id);
}

/** By id, with their revisions. Without its signature anybody could hide a theft behind one. */
async function goodTombstones(desk: Desk): Promise<Map<string, number>> {
	const [rows, profiles] = await Promise.all([desk.disk.all('tombstones'), desk.disk.profiles()]);
	const isGood = async (row: TombstoneRow) => {
		const owner = profiles.find(({ pid }) => pid === row.pid);
		return owner !== undefined && isTombstoneOf(owner, row);
	};
	const good = await Promise.all(rows.map(isGood));
	return new Map(rows.filter((_, at) => good[at]).map(({ id, rev }) => [id, rev]));
}

/** Counts those with these digits anew: some of them went to a colleague, perhaps by another window. */
export async function recount(
	desk: Desk,
	{ pid }: ProfileKeys,
	{ tally, touched }: Counting,
	digits: string,
): Promise<void> {
	const counted = { ...newTallying(), touched };
	const [ids, revs, tombstones] = await Promise.all([
		idsAfter(desk, pid, digits),
		revsBetween(desk, digits, digits + EVERY_ID),
		goodTombstones(desk),
	]);
	for (const id of ids) {
		const rev = tombstones.has(id) ? undefined : revs.get(id);
		if (rev !== undefined && digitsOf(id) === digits) countFound(counted, id, rev);
	}
	for (const [id, rev] of tombstones) if (digitsOf(id) === digits) countFound(counted, id, rev);
	tally[digits] = counted.tally[digits] ?? [0, 0];
}
