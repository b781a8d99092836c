/** One session's cover key for one member of the group, signed by the session's owner. */
import { bytesFromLabel, sha256 } from '#storage/envelope.ts';
import type { Here } from '#storage/giving/who-is-here.ts';
import { isSignedBy, sign } from '#storage/key-pairs.ts';
import { coverBits, openSessionSecret } from '#storage/keys.ts';
import type { CoverKeyRow, KeyRow, ProfileRow } from '#storage/rows.ts';
import { openSealedTo, sealTo } from '#storage/sealed-to.ts';

/** A row for each member; none when the owner's own key row does not open. */
export async function sealCoverKeys(
	{ row: owner, keys, signing }: Here,
	members: readonly ProfileRow[],
	keyRow: KeyRow,
): Promise<CoverKeyRow[]> {
	const secret = await openSessionSecret(keys, keyRow);
	if (!secret) return [];
	const bits = await coverBits(secret);
	const rows = members.map(async ({ pid, agreement }) => {
		const place = { pid, id: keyRow.id, owner: owner.pid };
		const box = await sealTo(agreement.publicKey, bits, boxLabel(place));
		return { ...place, box, signature: await sign(signing, await signedBytes({ ...place, box })) };
	});
	const sealed = await Promise.all(rows);
	bits.fill(0);
	return sealed;
}

/** Undefined when the owner did not sign it, or it was changed, or it is somebody else's. */
export async function openCoverKey(
	row: CoverKeyRow,
	owner: Pick<ProfileRow, 'signing'>,
	pair: Here['pair'],
): Promise<CryptoKey | undefined> {
	if (!(await isSignedBy(owner.signing.publicKey, await signedBytes(row), row.signature)))
		return undefined;
	const bits = await openSealedTo(pair, row.box, boxLabel(row));
	if (!bits) return undefined;
	const key = await crypto.subtle.importKey('raw', bits, 'AES-GCM', false, ['decrypt']);
	bits.fill(0);
	return key;
}

type Place = Pick<CoverKeyRow, 'pid' | 'id' | 'owner'>;

const boxLabel = ({ pid, id, owner }: Place) => ['cover key', pid, id, owner];

const signedBytes = async ({ pid, id, owner, box }: Omit<CoverKeyRow, 'signature'>) =>
	bytesFromLabel(['covered', pid, id, owner, await sha256(box)]);
