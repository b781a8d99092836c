/** Tombstones: what says for ever that a session is gone, and who may say it. */
import { bytesFromLabel, randomId } from './envelope.ts';
import { isSignedBy, sign } from './key-pairs.ts';
import type { ProfileRow, TombstoneRow } from './rows.ts';
import type { Tip } from './tip.ts';

/** So many states a tombstone names: months of a session that is opened now and then. */
const STATES = 64;

/** A tombstone for the session as this tip has it, and for all that is known to have come before. */
export async function signTombstone(
	{ pid, key }: { readonly pid: string; readonly key: CryptoKey },
	id: string,
	tip: Tip,
): Promise<TombstoneRow> {
	const row = { id, rev: tip.rev + 1, pid, past: pastOf(tip) };
	return { ...row, signature: await sign(key, labelOf(row)) };
}

/** Always as many, so that nobody counts how often somebody sat down over a session that is gone. */
function pastOf({ hash, ancestors, rested = [], outside = [] }: Tip): string[] {
	const known = new Set([hash, ...ancestors, ...outside, ...rested]);
	const states = [...known].slice(0, STATES);
	while (states.length < STATES) states.push(randomId());
	return states;
}

/** Only its owner may say that a session is gone: an unsigned or forged tombstone says nothing. */
export const isTombstoneOf = (owner: ProfileRow, row: TombstoneRow): Promise<boolean> =>
	isSignedBy(owner.signing.publicKey, labelOf(row), row.signature);

const labelOf = ({ id, rev, pid, past = [] }: Omit<TombstoneRow, 'signature'>) =>
	bytesFromLabel(['gone', id, rev, pid, ...past]);
