/** Tombstones: what says for ever that a session is gone, and who may say it. */
import { bytesFromLabel } from './envelope.ts';
import { isSignedBy, sign } from './key-pairs.ts';
import type { ProfileRow, TombstoneRow } from './rows.ts';

/** A tombstone for the session whose newest revision this was. */
export async function signTombstone(
	{ pid, key }: { readonly pid: string; readonly key: CryptoKey },
	id: string,
	lastRev: number,
): Promise<TombstoneRow> {
	const rev = lastRev + 1;
	return { id, rev, pid, signature: await sign(key, labelOf({ id, rev, pid })) };
}

/** Only its owner may say that a session is gone: an unsigned or forged tombstone says nothing. */
export const isTombstoneOf = (owner: ProfileRow, row: TombstoneRow): Promise<boolean> =>
	isSignedBy(owner.signing.publicKey, labelOf(row), row.signature);

const labelOf = ({ id, rev, pid }: Omit<TombstoneRow, 'signature'>) =>
	bytesFromLabel(['gone', id, rev, pid]);
