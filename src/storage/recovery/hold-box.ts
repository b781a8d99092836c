/** What a hold says, sealed under a key made from its session's own, and signed. */
import { bytesFromLabel, open, seal, sha256 } from '#storage/envelope.ts';
import { isSignedBy, sign } from '#storage/key-pairs.ts';
import type { SessionKeys } from '#storage/keys.ts';
import { packed, paddedHeaderLength, unpacked } from '#storage/packing.ts';
import type { OpenProfile } from '#storage/passphrase-check.ts';
import type { Hold } from '#storage/people-door.ts';
import type { HoldRow, ProfileRow } from '#storage/rows.ts';

type Whose = {
	readonly id: string;
	readonly keys: SessionKeys;
	readonly owner: Pick<OpenProfile, 'row' | 'signing'>;
};

export async function sealHold({ id, keys, owner }: Whose, hold: Hold): Promise<HoldRow> {
	const { pid } = owner.row;
	const plain = await packed(hold, paddedHeaderLength);
	const box = await seal(keys.hold, plain, ['hold', id, pid]);
	return {
		id,
		pid,
		box,
		signature: await sign(owner.signing, await signedBytes({ id, pid, box })),
	};
}

/** Undefined when it was changed, or another's was put in its place. */
export async function openHold(whose: Whose, row: HoldRow): Promise<Hold | undefined> {
	if (!(await isHoldSignedBy(whose.owner.row, row))) return undefined;
	const plain = await open(whose.keys.hold, row.box, ['hold', whose.id, row.pid]);
	return plain && ((await unpacked(plain)) as Hold);
}

/** Whether the owner's key signed it; needs no key. */
export const isHoldSignedBy = async (
	owner: Pick<ProfileRow, 'signing'>,
	row: HoldRow,
): Promise<boolean> => isSignedBy(owner.signing.publicKey, await signedBytes(row), row.signature);

const signedBytes = async ({ id, pid, box }: Omit<HoldRow, 'signature'>) =>
	bytesFromLabel(['held', id, pid, await sha256(box)]);
