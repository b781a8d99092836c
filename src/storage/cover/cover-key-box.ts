/** One session's cover key for one member of the group, signed by the session's owner. */
import { bytesFromLabel, sha256 } from '#storage/envelope.ts';
import type { Bytes } from '#storage/envelope.ts';
import type { Here } from '#storage/giving/who-is-here.ts';
import { isSignedBy, sign } from '#storage/key-pairs.ts';
import { coverBits, openSessionSecret } from '#storage/keys.ts';
import type { ProfileKeys } from '#storage/keys.ts';
import type { CoverKeyRow, KeyRow, ProfileRow } from '#storage/rows.ts';
import { openSealedTo, sealTo } from '#storage/sealed-to.ts';

/** A row for each member; none when the owner's own key row does not open. */
export async function sealCoverKeys(
	{ row: owner, keys, signing }: Here,
	{ members, eras = [] }: { members: readonly ProfileRow[]; eras?: readonly string[] },
	keyRow: KeyRow,
): Promise<CoverKeyRow[]> {
	const secret = await openSessionSecret(keys, keyRow);
	if (!secret) return [];
	// The earlier ones too: a plan that was not saved since is still sealed for its own era.
	const bits = await coverBits(secret, eras);
	const rows = members.map(async ({ pid, agreement }) => {
		const place = { pid, id: keyRow.id, owner: owner.pid };
		const box = await sealTo(agreement.publicKey, bits, boxLabel(place));
		return { ...place, box, signature: await sign(signing, await signedBytes({ ...place, box })) };
	});
	const sealed = await Promise.all(rows);
	bits.fill(0);
	return sealed;
}

/** One key for each era. None when the owner did not sign it, or it was changed or is not theirs. */
export async function openCoverKeys(
	row: CoverKeyRow,
	owner: Pick<ProfileRow, 'signing'>,
	pair: Here['pair'],
): Promise<CryptoKey[]> {
	if (!(await isSignedBy(owner.signing.publicKey, await signedBytes(row), row.signature)))
		return [];
	const bits = await openSealedTo(pair, row.box, boxLabel(row));
	return bits ? keysFrom(bits) : [];
}

/** One's own keys for what covers one's own session: of every era, for sealing it anew. */
export async function ownCoverKeys(
	keys: ProfileKeys,
	keyRow: KeyRow,
	eras: readonly string[],
): Promise<CryptoKey[]> {
	const secret = await openSessionSecret(keys, keyRow);
	return secret ? keysFrom(await coverBits(secret, eras)) : [];
}

const LENGTH = 32;

async function keysFrom(bits: Bytes): Promise<CryptoKey[]> {
	const starts = Array.from({ length: bits.length / LENGTH }, (_, at) => at * LENGTH);
	const keys = await Promise.all(
		starts.map((at) => {
			const some = bits.subarray(at, at + LENGTH);
			return crypto.subtle.importKey('raw', some, 'AES-GCM', false, ['decrypt']);
		}),
	);
	bits.fill(0);
	return keys;
}

type Place = Pick<CoverKeyRow, 'pid' | 'id' | 'owner'>;

const boxLabel = ({ pid, id, owner }: Place) => ['cover key', pid, id, owner];

const signedBytes = async ({ pid, id, owner, box }: Omit<CoverKeyRow, 'signature'>) =>
	bytesFromLabel(['covered', pid, id, owner, await sha256(box)]);
