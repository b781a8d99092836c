import type { Certificate } from 'pkijs';
import { isPracticeKey, nameIn, publicKeyIn } from './certificate-parts.ts';
import type { SealPlaceInFile } from './check.ts';
import { isRsa, readSignedData, writeSignedData } from './cms.ts';
import { bytesOf, certificateFingerprint, compareBytes, joined } from './seal-format.ts';
import { signedAttributes, toBeSigned } from './signed-attributes.ts';

/** Who sealed, when every part of the seal is as it must be. */
export interface CheckedSeal {
	readonly sealedBy: string;
	readonly fingerprint: string;
	/** Sealed with a key of practice. */
	readonly practice: boolean;
}

/**
 * Checks the seal against the bytes that it covers; nothing when anything at all is amiss.
 *
 * The container is written anew, as our own writer writes it, from its certificates, its signature
 * and what the file's bytes say: only the very same bytes pass. No other algorithm, attribute,
 * parameter or way of writing a number can hide in it.
 */
export async function checkSeal(
	file: Uint8Array<ArrayBuffer>,
	place: SealPlaceInFile,
): Promise<CheckedSeal | undefined> {
	const found = withoutPadding(place.hex);
	const read = found && readSignedData(found);
	if (!read) return undefined;
	const covered = joined([
		file.subarray(0, place.gapStart),
		file.subarray(place.gapEnd, place.coveredEnd),
	]);
	const { certificate } = read.signer;
	const attributes = await signedAttributes(covered, read.signer);
	const expected = writeSignedData(read.signer, attributes, read.signature);
	if (compareBytes(found, expected) !== 0) return undefined;
	const key = await importedKey(certificate);
	if (!key) return undefined;
	const algorithm = { name: key.algorithm.name, hash: 'SHA-256' };
	if (!(await crypto.subtle.verify(algorithm, key, read.signature, toBeSigned(attributes))))
		return undefined;
	const der = new Uint8Array(certificate.toSchema().toBER());
	return {
		sealedBy: nameIn(certificate),
		fingerprint: await certificateFingerprint(der),
		practice: isPracticeKey(certificate),
	};
}

/** The seal without the zeros behind it: where it ends, its own first bytes say. */
function withoutPadding(hex: string): Uint8Array<ArrayBuffer> | undefined {
	if (hex.length % 2 !== 0) return undefined;
	const padded = bytesOf(hex);
	// A sequence whose length takes two bytes: ours is always between 256 and 4,096 bytes long.
	if (padded[0] !== 0x30 || padded[1] !== 0x82) return undefined;
	const length = 4 + (padded[2] ?? 0) * 256 + (padded[3] ?? 0);
	if (length > padded.length || padded.subarray(length).some((byte) => byte !== 0))
		return undefined;
	return padded.slice(0, length);
}

const shortestRsaKey = 2048;

async function importedKey(certificate: Certificate): Promise<CryptoKey | undefined> {
	const algorithm = isRsa(certificate)
		? { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' }
		: { name: 'ECDSA', namedCurve: 'P-256' };
	const spki = publicKeyIn(certificate);
	try {
		const key = await crypto.subtle.importKey('spki', spki, algorithm, false, ['verify']);
		const { modulusLength = shortestRsaKey } = key.algorithm as Partial<RsaHashedKeyAlgorithm>;
		return modulusLength < shortestRsaKey ? undefined : key;
	} catch {
		return undefined; // A key that this device cannot read seals nothing for it.
	}
}
