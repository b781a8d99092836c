/** Whether a chain of lines is as it was written: nothing taken out, nothing changed, no end cut off. */
import type { Bytes } from './envelope.ts';
import type { LedgerFault } from './keeping-door.ts';
import { isSignedBy } from './key-pairs.ts';
import { hashOfLine, NO_LINE, signedBytes } from './ledger-line.ts';
import type { LedgerRow } from './rows.ts';

/** How far the ledger had come when somebody last wrote it down under a key of their own. */
export type LedgerHead = { readonly device: string; readonly n: number; readonly hash: string };

/** What is checked against: whose signatures are whose, and what was remembered elsewhere. */
export type KnownOfLedger = {
	/** The public half that signs for a pid, or undefined when nobody knows it. */
	readonly signers: ReadonlyMap<string, Bytes>;
	readonly heads: readonly LedgerHead[];
};

/**
 * The faults in one tablet's lines, in their order. `before` is the line that stands before the
 * first of them, when only the newer part is looked at.
 */
export async function faultsIn(
	rows: readonly LedgerRow[],
	{ signers, heads }: KnownOfLedger,
	before?: { readonly n: number; readonly hash: string },
): Promise<LedgerFault[]> {
	const looked = await Promise.all(rows.map((row) => lookAt(row, signers)));
	const gaps = new Set<number>();
	const changed = new Set<number>();
	let last = before ?? { n: 0, hash: NO_LINE };
	for (const line of looked) {
		if (line.n !== last.n + 1) gaps.add(last.n + 1);
		else if (line.prev !== last.hash && !changed.has(last.n))
			// A line whose signature holds is right about the one before it.
			changed.add(line.signature === 'holds' && last.n > 0 ? last.n : line.n);
		if (line.signature === 'broken') changed.add(line.n);
		last = line;
	}
	const hashes = new Map(looked.map(({ n, hash }) => [n, hash]));
	for (const { n, hash } of heads)
		if (hashes.has(n) && hashes.get(n) !== hash && changed.size === 0) changed.add(n);
	return [
		...[...gaps].map((n) => ({ kind: 'gap', n }) as const),
		...[...changed].map((n) => ({ kind: 'changed', n }) as const),
		...cutTail(last.n, heads),
	];
}

const cutTail = (found: number, heads: readonly LedgerHead[]): LedgerFault[] => {
	const expected = Math.max(0, ...heads.map(({ n }) => n));
	return expected > found ? [{ kind: 'tail-cut', expected, found }] : [];
};

async function lookAt(row: LedgerRow, signers: KnownOfLedger['signers']) {
	const { n, prev } = row;
	return { n, prev, hash: await hashOfLine(row), signature: await signatureOf(row, signers) };
}

async function signatureOf(row: LedgerRow, signers: KnownOfLedger['signers']) {
	if (row.signer === '') return 'none';
	const publicKey = signers.get(row.signer);
	if (!publicKey) return 'broken';
	const holds = await isSignedBy(publicKey, await signedBytes(row), row.signature);
	return holds ? 'holds' : 'broken';
}
