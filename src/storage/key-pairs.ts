/** The two key pairs of a practitioner: one seals plans, one receives what colleagues hand over. */
import { open, seal } from './envelope.ts';
import type { Bytes } from './envelope.ts';
import type { ProfileKeys } from './keys.ts';
import type { KeyPairRow, ProfileRow } from './rows.ts';

export type PairUse = 'signing' | 'agreement';

// P-256 for both: WebKit refuses about one in two hundred X25519 keys.
const ALGORITHMS = {
	signing: { algorithm: { name: 'ECDSA', namedCurve: 'P-256' }, uses: ['sign', 'verify'] },
	agreement: { algorithm: { name: 'ECDH', namedCurve: 'P-256' }, uses: ['deriveBits'] },
} as const;

/** A new pair: the public half in clear, the private half as sealed bytes, never as a stored key. */
export async function newPair(profile: ProfileKeys, use: PairUse): Promise<KeyPairRow> {
	const { algorithm, uses } = ALGORITHMS[use];
	const pair = await crypto.subtle.generateKey(algorithm, true, uses);
	const publicKey = new Uint8Array(await crypto.subtle.exportKey('spki', pair.publicKey));
	const secret = new Uint8Array(await crypto.subtle.exportKey('pkcs8', pair.privateKey));
	const privateBox = await seal(profile.wrap, secret, pairLabel(profile, use));
	secret.fill(0);
	return { publicKey, privateBox };
}

/** The key that signs, non-extractable; undefined when its row was tampered with. */
export async function openSigningKey(
	profile: ProfileKeys,
	row: ProfileRow,
): Promise<CryptoKey | undefined> {
	const label = pairLabel(profile, 'signing');
	const secret = await open(profile.wrap, row.signing.privateBox, label);
	if (!secret) return undefined;
	const { algorithm } = ALGORITHMS.signing;
	const key = await crypto.subtle.importKey('pkcs8', secret, algorithm, false, ['sign']);
	secret.fill(0);
	return key;
}

/** The key that opens what colleagues hand over; undefined when its row was tampered with. */
export async function openAgreementKey(
	profile: ProfileKeys,
	row: ProfileRow,
): Promise<CryptoKey | undefined> {
	const label = pairLabel(profile, 'agreement');
	const secret = await open(profile.wrap, row.agreement.privateBox, label);
	return secret && agreementKey(secret);
}

/** A private half for `openSealedTo`, from its PKCS#8 bytes, which are then wiped. */
export async function agreementKey(secret: Bytes): Promise<CryptoKey> {
	const { algorithm, uses } = ALGORITHMS.agreement;
	const key = await crypto.subtle.importKey('pkcs8', secret, algorithm, false, uses);
	secret.fill(0);
	return key;
}

/** ECDSA P-256 with SHA-256: r and s, 64 bytes, against a public half in spki. */
export async function isSignedBy(publicKey: Bytes, bytes: Bytes, signature: Bytes) {
	const { algorithm } = ALGORITHMS.signing;
	const key = await crypto.subtle
		.importKey('spki', publicKey, algorithm, false, ['verify'])
		.catch(() => undefined);
	if (!key) return false;
	return crypto.subtle.verify({ name: 'ECDSA', hash: 'SHA-256' }, key, signature, bytes);
}

/**
 * ECDSA P-256 with SHA-256: r and s, 64 bytes. An organisation's key may be RSA: then it signs as
 * PKCS#1 v1.5 says, also with SHA-256.
 */
export async function sign(key: CryptoKey, bytes: Bytes): Promise<Bytes> {
	const algorithm = { name: key.algorithm.name, hash: 'SHA-256' };
	return new Uint8Array(await crypto.subtle.sign(algorithm, key, bytes));
}

const pairLabel = (profile: ProfileKeys, use: PairUse) => [
	...['private', profile.pid, use, profile.keyEpoch],
];
