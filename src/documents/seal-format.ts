/**
 * How the seal lies in the file, known to the one who writes it and the one who checks it.
 *
 * Kept apart from both, so that checking a plan loads nothing of what makes one.
 */

/** Bytes kept free for the seal; one made with an elliptic key needs about a thousand. */
export const roomForSeal = 4096;

/** Says in what the seal covers that the document is a practice one. */
export const practiceKey = 'SbsPractice';

export const sha256 = async (bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> =>
	new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));

export const hexOf = (bytes: Uint8Array): string =>
	Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');

export const bytesOf = (hex: string): Uint8Array<ArrayBuffer> =>
	Uint8Array.from({ length: hex.length / 2 }, (_, n) => parseInt(hex.slice(n * 2, n * 2 + 2), 16));

/** The fingerprint of a certificate: by it a tablet knows a key again. */
export const certificateFingerprint = async (certificate: Uint8Array): Promise<string> =>
	hexOf(await sha256(new Uint8Array(certificate)));

/** Parts one after the other. */
export function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
	const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
	let offset = 0;
	for (const part of parts) {
		whole.set(part, offset);
		offset += part.length;
	}
	return whole;
}

/** Which of two comes first, byte by byte; 0 when they are the same. */
export function compareBytes(one: Uint8Array, other: Uint8Array): number {
	const length = Math.min(one.length, other.length);
	for (let n = 0; n < length; n++) {
		const difference = (one[n] ?? 0) - (other[n] ?? 0);
		if (difference !== 0) return difference;
	}
	return one.length - other.length;
}
