/** Whoever is unlocked, with their own row and both private keys. */
import { problem, ok } from '#domain/result.ts';
import type { Result } from '#domain/result.ts';
import type { Desk } from '#storage/desk.ts';
import type { Bytes } from '#storage/envelope.ts';
import { isSignedBy, openAgreementKey, openSigningKey, sign } from '#storage/key-pairs.ts';
import type { ProfileKeys } from '#storage/keys.ts';
import type { ProfileRow } from '#storage/rows.ts';
import { openSealedTo, sealTo } from '#storage/sealed-to.ts';
import type { Locked, ProfileDamaged } from '#storage/vault.ts';

export type Here = {
	readonly row: ProfileRow;
	readonly keys: ProfileKeys;
	readonly signing: CryptoKey;
	readonly pair: { readonly privateKey: CryptoKey; readonly publicKey: Bytes };
};

/** Everything one needs to give, to take in and to open; locked when not fully unlocked. */
export async function whoIsHere(desk: Desk): Promise<Result<Here, Locked>> {
	const { keys } = desk;
	const row = keys && (await desk.rows.profile(keys.pid));
	if (!row) return problem({ kind: 'locked' });
	const [signing, privateKey] = await Promise.all([
		openSigningKey(keys, row),
		openAgreementKey(keys, row),
	]);
	if (!signing || !privateKey) return problem({ kind: 'locked' });
	const pair = { privateKey, publicKey: row.agreement.publicKey };
	return ok({ row, keys, signing, pair });
}

/**
 * Whether the public halves in one's own row belong to the private ones. They lie in clear: somebody
 * else's in their place would be compared, found alike, and trusted.
 */
export async function areOwnHalves({ row, signing, pair }: Here): Promise<boolean> {
	const asked = crypto.getRandomValues(new Uint8Array(32));
	const signed = await isSignedBy(row.signing.publicKey, asked, await sign(signing, asked));
	const label = ['own halves', row.pid];
	const box = await sealTo(pair.publicKey, asked, label).catch(() => undefined);
	return signed && box !== undefined && (await openSealedTo(pair, box, label)) !== undefined;
}

export const NOT_OWN_HALVES: ProfileDamaged = { kind: 'profile-damaged' };
