/** A session on its way: what the box holds, and what the giver's signature covers. */
import { bytesFromLabel, joined, randomId, sha256 } from '#storage/envelope.ts';
import type { Bytes } from '#storage/envelope.ts';
import { isSignedBy, sign } from '#storage/key-pairs.ts';
import { packed, paddedHeaderLength, unpacked } from '#storage/packing.ts';
import type { GivenSession } from '#storage/people-door.ts';
import type { GrantRow, ProfileRow } from '#storage/rows.ts';
import { openSealedTo, sealTo } from '#storage/sealed-to.ts';
import type { SessionHeader } from '#storage/vault.ts';

const SECRET_LENGTH = 32;

export type Granted = {
	readonly how: GivenSession['how'];
	/** Sent back to whoever gave it; grants from before this was said have no such word. */
	readonly isBack?: boolean;
	readonly header: SessionHeader;
	/** The session's own key; whoever asks wipes it. */
	readonly secret: Bytes;
};

/** Sealed to the colleague, signed by the giver; the secret is left as it is. */
export async function sealGrant(
	{ from, signing }: { readonly from: string; readonly signing: CryptoKey },
	to: ProfileRow,
	{ secret, ...said }: Granted,
): Promise<GrantRow> {
	const place = { grantId: randomId(), to: to.pid, from, id: said.header.id };
	const plain = joined([secret, await packed(said, paddedHeaderLength)]);
	const box = await sealTo(to.agreement.publicKey, plain, boxLabel(place));
	plain.fill(0);
	return { ...place, box, signature: await sign(signing, await signedBytes({ ...place, box })) };
}

/** Undefined when the giver did not sign it, or it was changed, or it is somebody else's. */
export async function openGrant(
	row: GrantRow,
	giver: Pick<ProfileRow, 'signing'>,
	pair: { readonly privateKey: CryptoKey; readonly publicKey: Bytes },
): Promise<Granted | undefined> {
	if (!(await isSignedBy(giver.signing.publicKey, await signedBytes(row), row.signature)))
		return undefined;
	const plain = await openSealedTo(pair, row.box, boxLabel(row));
	if (!plain) return undefined;
	// Another person's tablet wrote it: what cannot be read is refused, and stops nothing else.
	const said = await unpacked(plain.slice(SECRET_LENGTH)).catch(() => undefined);
	if (!said) return undefined;
	const secret = plain.slice(0, SECRET_LENGTH);
	plain.fill(0);
	return { ...(said as Omit<Granted, 'secret'>), secret };
}

/** The key alone, whoever signed it: to tell what would be lost with this grant. */
export async function secretIn(
	row: GrantRow,
	pair: { readonly privateKey: CryptoKey; readonly publicKey: Bytes },
): Promise<Bytes | undefined> {
	const plain = await openSealedTo(pair, row.box, boxLabel(row));
	const secret = plain?.slice(0, SECRET_LENGTH);
	plain?.fill(0);
	return secret?.length === SECRET_LENGTH ? secret : undefined;
}

type Place = Pick<GrantRow, 'grantId' | 'to' | 'from' | 'id'>;

const boxLabel = ({ grantId, to, from, id }: Place) => ['grant', grantId, to, from, id];

const signedBytes = async ({ grantId, to, from, id, box }: Omit<GrantRow, 'signature'>) =>
	bytesFromLabel(['given', grantId, to, from, id, await sha256(box)]);
