/**
 * A tally of one profile's sessions: how many, and at which revisions, by the beginning of their
 * ids. It is small whatever the number of sessions, and it only ever grows: what was thrown away
 * or let go counts on by its tombstone. So whatever is less than before was lost or put back.
 */

/** How many there are, and the sum of their revisions, by the first digits of the id. */
export type Tally = Record<string, readonly [count: number, revs: number]>;

/** A tally that is still being read from the disk in the order of ids, or is whole. */
export type Tallying = {
	readonly tally: Tally;
	/** The last id that was read; every id once the tally is whole. */
	upTo: string;
	/** Sessions written since the unlock, with their newest revision. */
	readonly touched: Map<string, number>;
};

/** Greater than every id, which are all in hex. */
export const EVERY_ID = 'g';

export const newTallying = (): Tallying => ({ tally: {}, upTo: '', touched: new Map() });

/** Counts a session as it was found on disk. It may have been written since it was read. */
export function countFound(tallying: Tallying, id: string, rev: number): void {
	add(tallying.tally, id, [1, Math.max(rev, tallying.touched.get(id) ?? 0)]);
}

/** Counts a write: of what is not read yet, reading will find the newest by itself. */
export function countWritten(tallying: Tallying, id: string, rev: number, isNew = false): void {
	const before = isNew ? 0 : (tallying.touched.get(id) ?? rev - 1);
	tallying.touched.set(id, rev);
	if (id <= tallying.upTo) add(tallying.tally, id, [isNew ? 1 : 0, rev - before]);
}

/** Counts out what was given away for good. */
export function countGone(tallying: Tallying, id: string, rev: number): void {
	tallying.touched.delete(id);
	if (id <= tallying.upTo) add(tallying.tally, id, [-1, -rev]);
}

/** What is less than it was: sessions that are missing, or that are older than they were. */
export function compare(
	before: Tally,
	now: Tally,
	/** Known to be gone with good reason, though `before` counts them. */
	left: ReadonlySet<string> = new Set(),
): { readonly missing: number; readonly isOlder: boolean } {
	let missing = 0;
	let isOlder = false;
	const lefts = [...left].map(digitsOf);
	for (const [digits, [count, revs]] of Object.entries(before)) {
		const [countNow, revsNow] = now[digits] ?? [0, 0];
		const leftHere = lefts.filter((one) => one === digits).length;
		if (countNow < count - leftHere) missing += count - leftHere - countNow;
		else if (leftHere === 0 && revsNow < revs) isOlder = true;
	}
	return { missing, isOlder };
}

/** By which a session is counted together with a few others. */
export const digitsOf = (id: string): string => id.slice(0, 3);

function add(tally: Tally, id: string, [count, revs]: readonly [number, number]): void {
	const digits = digitsOf(id);
	const [countBefore, revsBefore] = tally[digits] ?? [0, 0];
	tally[digits] = [countBefore + count, revsBefore + revs];
}
