/**
 * How the seal lies in the file, known to the one who writes it and the one who checks it.
 *
 * Kept apart from both, so that checking a plan loads nothing of what makes one.
 */

/** Bytes kept free for the seal; one made with an elliptic key needs about a thousand. */
export const roomForSeal = 4096;

/** Says in what the seal covers that the document is a practice one. */
export const practiceKey = 'SbsPractice';

/** Object identifiers, as their bytes. */
export const oids = {
	data: '2a864886f70d010701',
	signedData: '2a864886f70d010702',
	contentType: '2a864886f70d010903',
	messageDigest: '2a864886f70d010904',
	signingCertificateV2: '2a864886f70d010910022f',
	sha256: '608648016503040201',
	ecdsaWithSha256: '2a8648ce3d040302',
	commonName: '550403',
} as const;

export const sha256 = async (bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> =>
	new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));

export const hexOf = (bytes: Uint8Array): string =>
	Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');

export const bytesOf = (hex: string): Uint8Array<ArrayBuffer> =>
	Uint8Array.from({ length: hex.length / 2 }, (_, n) => parseInt(hex.slice(n * 2, n * 2 + 2), 16));

/** The fingerprint of a certificate: by it a tablet knows a key again. */
export const certificateFingerprint = async (certificate: Uint8Array): Promise<string> =>
	hexOf(await sha256(new Uint8Array(certificate)));
