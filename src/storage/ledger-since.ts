/** The newer part of the ledger at an unlock: only what was written after the last count. */
import type { Count } from './count-box.ts';
import type { Desk } from './desk.ts';
import type { Deed, LedgerEntry, LedgerFault } from './keeping-door.ts';
import type { ProfileKeys } from './keys.ts';
import { faultsIn } from './ledger-check.ts';
import type { LedgerHead } from './ledger-check.ts';
import { eachOnce, oneself, openLines, signersKnown } from './reading-ledger.ts';
import type { LedgerRow } from './rows.ts';
import { tabletRow } from './tablet-row.ts';

/** What others may have done with one's own sessions, or the way to them, while one was away. */
const TO_KNOW: ReadonlySet<Deed> = new Set([
	...(['cover-opened', 'recovered', 'access-opened', 'exported', 'held', 'hold-lifted'] as const),
	...(['kit-made', 'auditor-made', 'lead-made'] as const),
]);

export type LedgerSince = {
	readonly faults: readonly LedgerFault[];
	readonly toKnow: readonly LedgerEntry[];
	/** What this profile did itself, and others with what is its own, as far as it was looked at. */
	readonly own: readonly LedgerEntry[];
	/** This profile did something here before this unlock. */
	readonly wasHere: boolean;
};

/** Looks from the oldest of the remembered heads on; without any, at all lines of this tablet. */
export async function ledgerSince(
	desk: Desk,
	keys: ProfileKeys,
	counts: readonly Count[],
): Promise<LedgerSince> {
	const heads = counts.map(({ head }) => head).filter((head) => head !== undefined);
	const device = heads[0]?.device ?? (await tabletRow(desk)).device;
	const from = Math.max(1, Math.min(...heads.map(({ n }) => n)));
	const rows = await linesFrom(desk, device, heads.length > 0 ? from : 1);
	const reader = await oneself(desk);
	const opened = reader.ok
		? await openLines({ desk, keys }, rows, reader.value)
		: { entries: [], faults: [] };
	const faults = await faultsIn(
		rows,
		{ signers: await signersKnown(desk), heads },
		await lineBefore(desk, rows, device, heads),
	);
	const old = Math.max(0, ...heads.map(({ n }) => n));
	const others = opened.entries.filter(({ n, by }) => n > old && by !== keys.pid);
	return {
		faults: eachOnce([...faults, ...opened.faults]),
		toKnow: others.filter(({ deed }) => TO_KNOW.has(deed)),
		own: opened.entries,
		wasHere: opened.entries.some(({ by, at }) => by === keys.pid && at < desk.counting.startedAt),
	};
}

/** What the first line says of the one before it is believed: the head vouches for that line. */
async function lineBefore(
	desk: Desk,
	[first]: readonly LedgerRow[],
	device: string,
	heads: readonly LedgerHead[],
) {
	if (heads.length === 0) return undefined;
	const from = Math.min(...heads.map(({ n }) => n));
	if (first) return { n: from - 1, hash: first.prev };
	const last = await desk.disk.last('ledger', device);
	return { n: last?.n ?? 0, hash: '' };
}

const ROWS_AT_ONCE = 500;

/** The lines of this chain with that number and all after it. */
export async function linesFrom(desk: Desk, device: string, from: number): Promise<LedgerRow[]> {
	const rows: LedgerRow[] = [];
	for (;;) {
		const after = rows.at(-1)?.n ?? from - 1;
		const found = await desk.disk.page('ledger', [device, after], ROWS_AT_ONCE);
		const own = found.map(({ row }) => row).filter((row) => row.device === device);
		rows.push(...own);
		if (own.length < ROWS_AT_ONCE) return rows;
	}
}
