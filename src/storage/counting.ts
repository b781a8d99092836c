/** Keeping count while somebody works: of what was written, so that the next unlock can compare. */
import { sealCount } from './count-box.ts';
import type { Count } from './count-box.ts';
import type { Desk } from './desk.ts';
import { givenAwaySince } from './given-away.ts';
import type { ProfileKeys } from './keys.ts';
import type { LedgerHead } from './ledger-check.ts';
import { hashOfLine } from './ledger-line.ts';
import { linesFrom } from './ledger-since.ts';
import { oneself, openLines } from './reading-ledger.ts';
import type { CountRow } from './rows.ts';
import { besideOthers } from './sittings.ts';
import { countGone, countWritten, digitsOf, EVERY_ID, newTallying } from './tally.ts';
import type { Tallying } from './tally.ts';
import { recount } from './tally-all.ts';
import { tabletRow } from './tablet-row.ts';

/** What the desk knows of the count between one full unlock and the next. */
export type Counting = Tallying & {
	readonly startedAt: number;
	/** The newest count that was written or read. */
	last: Pick<Count, 'seq' | 'head' | 'faults'>;
	/** The copy that was kept outside the database. */
	kept: Count | undefined;
	/** The line of the ledger up to which the tally knows what was given away. */
	minded: number | undefined;
	timer: ReturnType<typeof setTimeout> | undefined;
};

/** Nothing counted yet: how every full unlock begins. */
export const newCounting = (startedAt: number): Counting => ({
	...newTallying(),
	startedAt,
	last: { seq: 0, faults: [] },
	kept: undefined,
	minded: undefined,
	timer: undefined,
});

/** A profile that was just made has nothing that would have to be read first. */
export function beginWithNothing(counting: Counting): void {
	counting.upTo = EVERY_ID;
	counting.last = { seq: 1, faults: [] };
}

// Long enough that a count is not written with every save, short enough for a crash to cost little.
const COUNT_AFTER = 3000;

/** Says that a session was written; works while only its own key is held. */
export function noteWritten(desk: Desk, id: string, rev: number, isNew = false): void {
	countWritten(desk.counting, id, rev, isNew);
	countSoon(desk);
}

/** Says that this profile no longer has a session, without a tombstone: it was given away. */
export async function noteGivenAway(desk: Desk, id: string, rev: number): Promise<void> {
	countGone(desk.counting, id, rev);
	await writeCount(desk).catch(() => undefined);
}

function countSoon(desk: Desk): void {
	const { counting } = desk;
	counting.timer ??= setTimeout(() => {
		counting.timer = undefined;
		// A disk that fails shows in the saves themselves; the count is written with the next.
		if (desk.counting === counting)
			void besideOthers(desk, () => writeCount(desk)).catch(() => undefined);
	}, COUNT_AFTER);
}

/** Writes what is here now as what is expected next time; answers the row that was written. */
export async function writeCount(desk: Desk): Promise<CountRow | undefined> {
	const { keys, counting } = desk;
	if (!keys || desk.practiceSecret || counting.upTo !== EVERY_ID) return undefined;
	clearTimeout(counting.timer);
	counting.timer = undefined;
	await mindGivenAway(desk, keys, counting);
	const row = await sealCount(keys, await countNow(desk, counting));
	// Somebody else has unlocked meanwhile, and begun a count of their own.
	if (desk.counting !== counting) return undefined;
	await desk.disk.write([{ table: 'counts', put: row }]);
	return row;
}

/** Counts out what went to a colleague since, from this window or another. */
async function mindGivenAway(desk: Desk, keys: ProfileKeys, counting: Counting): Promise<void> {
	const head = await headNow(desk);
	const { minded = head?.n ?? 0 } = counting;
	counting.minded = minded;
	if (!head || head.n <= minded) return;
	const reader = await oneself(desk);
	if (!reader.ok) return;
	const lines = await linesFrom(desk, head.device, minded + 1);
	const { entries } = await openLines({ desk, keys }, lines, reader.value);
	const left = givenAwaySince(entries, keys.pid, minded);
	for (const digits of new Set([...left].map(digitsOf)))
		await recount(desk, keys, counting, digits);
	counting.minded = head.n;
}

async function countNow(desk: Desk, counting: Counting): Promise<Count> {
	const head = await headNow(desk);
	const { tally, touched, last } = counting;
	const count = { tally: structuredClone(tally), usedAt: desk.now(), changed: touched.size };
	const isCut = last.head && (head?.n ?? 0) < last.head.n && head?.device === last.head.device;
	const cut = { kind: 'tail-cut', expected: last.head?.n ?? 0, found: head?.n ?? 0 } as const;
	const faults = isCut ? [...last.faults, cut] : last.faults;
	counting.last = { seq: last.seq + 1, faults, ...(head && { head }) };
	return { ...count, ...counting.last };
}

/** Where this tablet's ledger ends now. */
export async function headNow(desk: Desk): Promise<LedgerHead | undefined> {
	const { device } = await tabletRow(desk);
	const line = await desk.disk.last('ledger', device);
	return line && { device, n: line.n, hash: await hashOfLine(line) };
}
