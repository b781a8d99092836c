/** Words without their session's key: sealed to its owner, and opened when the owner is back. */
import type { Desk } from '#storage/desk.ts';
import { hash16, joined } from '#storage/envelope.ts';
import type { Bytes } from '#storage/envelope.ts';
import { openAgreementKey } from '#storage/key-pairs.ts';
import { packed, paddedBodyLength, unpacked } from '#storage/packing.ts';
import type { ProfileRow } from '#storage/rows.ts';
import { openSealedTo, sealTo } from '#storage/sealed-to.ts';
import type { Tip } from '#storage/tip.ts';
import type { Revision, SessionToSave } from '#storage/vault.ts';

export type Draft = {
	readonly id: string;
	readonly revision: Revision;
	readonly input: SessionToSave;
	/** What the page had sent and heard nothing of, as `contentOf` names it: any of it may have landed. */
	readonly sent?: readonly string[];
};

/** Which words these are, whoever seals them and how often. */
export const contentOf = (record: unknown): Promise<string> =>
	hash16(new TextEncoder().encode(JSON.stringify(record)));

/** No backup begins so; behind it stands whose it is, and then the box. */
const FIRST = 0x01;
const PID = 32;

export const isDraft = (bytes: Bytes): boolean => bytes[0] === FIRST;

export async function sealDraft({ pid, agreement }: ProfileRow, draft: Draft): Promise<Bytes> {
	const plain = await packed(draft, paddedBodyLength);
	const box = await sealTo(agreement.publicKey, plain, ['draft', pid]);
	return joined([Uint8Array.of(FIRST), new TextEncoder().encode(pid), box]);
}

/** What it follows, when nothing is known of that but its revision. */
export const startOf = ({ revision, input }: Pick<Draft, 'revision' | 'input'>): Tip => ({
	...revision,
	...{ parent: '', ancestors: [], updated: input.header.updatedAt },
});

/** Undefined for whoever is not its owner. */
export async function openDraft(desk: Desk, bytes: Bytes): Promise<Draft | undefined> {
	const { keys } = desk;
	const pid = new TextDecoder().decode(bytes.subarray(1, 1 + PID));
	const row = keys?.pid === pid ? await desk.disk.profile(pid) : undefined;
	const privateKey = keys && row && (await openAgreementKey(keys, row));
	if (!privateKey) return undefined;
	const pair = { privateKey, publicKey: row.agreement.publicKey };
	const plain = await openSealedTo(pair, bytes.slice(1 + PID), ['draft', pid]);
	return plain && ((await unpacked(plain)) as Draft);
}
