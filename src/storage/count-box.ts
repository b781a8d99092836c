/** What a profile remembers of its sessions and of the ledger, sealed under its own index key. */
import type { Desk } from './desk.ts';
import { open, seal } from './envelope.ts';
import type { Bytes } from './envelope.ts';
import type { LedgerFault } from './keeping-door.ts';
import type { ProfileKeys } from './keys.ts';
import type { LedgerHead } from './ledger-check.ts';
import { packed, paddedBodyLength, unpacked } from './packing.ts';
import type { CountRow } from './rows.ts';
import type { Tally } from './tally.ts';

/** A sealed count of what should be here. */
export type Count = {
	/** Grows with each count, so that an older one is known for what it is. */
	readonly seq: number;
	readonly tally: Tally;
	readonly head?: LedgerHead;
	readonly usedAt: number;
	/** How many sessions were written in that sitting. */
	readonly changed: number;
	/** Faults found at an unlock: later lines would hide that a tail was cut. */
	readonly faults: readonly LedgerFault[];
};

/** The count of a profile in which nothing is yet. */
export const firstCount = (now: number): Count => ({
	...{ seq: 1, tally: {}, usedAt: now, changed: 0, faults: [] },
});

export async function sealCount(keys: ProfileKeys, count: Count): Promise<CountRow> {
	const plain = await packed(count, paddedBodyLength);
	return { pid: keys.pid, box: await seal(keys.index, plain, countLabel(keys)) };
}

/** Undefined when it is another profile's, or was changed. */
export async function openCount(keys: ProfileKeys, box: Bytes): Promise<Count | undefined> {
	const plain = await open(keys.index, box, countLabel(keys));
	return plain && ((await unpacked(plain)) as Count);
}

/** The count as the last sitting left it on this tablet. */
export async function countAsLeft(desk: Desk, keys: ProfileKeys): Promise<Count | undefined> {
	const row = await desk.disk.get('counts', keys.pid);
	return row && openCount(keys, row.box);
}

const countLabel = ({ pid, keyEpoch }: ProfileKeys) => ['count', pid, keyEpoch];
