/** The private half of an organisation's certificate, sealed in its practitioner's profile. */
import { open, seal } from './envelope.ts';
import type { Bytes } from './envelope.ts';
import type { ProfileKeys } from './keys.ts';
import type { CertificateRow } from './rows.ts';

/** What a key from outside may sign with: as PAdES readers everywhere know it. */
export const IMPORTED_ALGORITHMS = {
	ecdsa: { name: 'ECDSA', namedCurve: 'P-256' },
	rsa: { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' },
} as const;

export type ImportedAlgorithm = keyof typeof IMPORTED_ALGORITHMS;

type Named = { readonly fingerprint: string; readonly algorithm: string };

/** Seals the PKCS#8 bytes, which are then wiped. */
export async function sealImportedKey(
	keys: ProfileKeys,
	named: Named,
	secret: Bytes,
): Promise<Bytes> {
	const box = await seal(keys.wrap, secret, label(keys, named));
	secret.fill(0);
	return box;
}

/** The key that signs, non-extractable; undefined when its row was tampered with. */
export async function openImportedKey(
	keys: ProfileKeys,
	{ fingerprint, imported }: CertificateRow,
): Promise<CryptoKey | undefined> {
	const algorithm = imported && IMPORTED_ALGORITHMS[imported.algorithm as ImportedAlgorithm];
	if (!imported || !algorithm) return undefined;
	const named = { fingerprint, algorithm: imported.algorithm };
	const secret = await open(keys.wrap, imported.box, label(keys, named));
	if (!secret) return undefined;
	const key = await crypto.subtle.importKey('pkcs8', secret, algorithm, false, ['sign']);
	secret.fill(0);
	return key;
}

const label = ({ pid, keyEpoch }: ProfileKeys, { fingerprint, algorithm }: Named) => [
	...['private', pid, 'certificate', keyEpoch],
	...[fingerprint, algorithm],
];
