/** The one kind of box that everything is kept in, and what its label binds it to. */

export type Bytes = Uint8Array<ArrayBuffer>;

/** A box opens only with the same parts in the same order: which row it is, and of what. */
export type Label = readonly (string | number)[];

const FORMAT = 1;
const IV_LENGTH = 12;

/** AES-256-GCM: 0x01, twelve random bytes, ciphertext and tag; the label is authenticated. */
export async function seal(key: CryptoKey, plain: Bytes, label: Label): Promise<Bytes> {
	const iv = crypto.getRandomValues(new Uint8Array(IV_LENGTH));
	const additionalData = bytesFromLabel(label);
	const sealed = await crypto.subtle.encrypt({ name: 'AES-GCM', iv, additionalData }, key, plain);
	return joined([Uint8Array.of(FORMAT), iv, new Uint8Array(sealed)]);
}

/** The plain bytes, or undefined for a wrong key, a wrong label or a single changed bit. */
export async function open(key: CryptoKey, box: Bytes, label: Label): Promise<Bytes | undefined> {
	if (box[0] !== FORMAT || box.length <= IV_LENGTH) return undefined;
	const iv = box.slice(1, 1 + IV_LENGTH);
	const additionalData = bytesFromLabel(label);
	const sealed = box.slice(1 + IV_LENGTH);
	try {
		const plain = await crypto.subtle.decrypt({ name: 'AES-GCM', iv, additionalData }, key, sealed);
		return new Uint8Array(plain);
	} catch {
		return undefined;
	}
}

/**
 * Whether a newer app sealed this. Its format differs from ours in more than one bit, so that a
 * single bit that was lost is not taken for it.
 */
export function isNewer([format = FORMAT]: Bytes): boolean {
	const differs = format ^ FORMAT;
	return (differs & (differs - 1)) !== 0;
}

/**
 * A label as bytes: format byte, then each part behind its length.
 * Lengths, not separators, so that no two labels can read the same.
 */
export function bytesFromLabel(label: Label): Bytes {
	const parts = label.map((part) => new TextEncoder().encode(String(part)));
	return joined([
		Uint8Array.of(FORMAT),
		...parts.flatMap((part) => [bytesFromLength(part.length), part]),
	]);
}

/** Sixteen bytes of SHA-256 as hex: how a body is named by its tip. */
export async function hash16(bytes: Bytes): Promise<string> {
	return (await sha256(bytes)).slice(0, 32);
}

/** SHA-256 as lower-case hex. */
export async function sha256(bytes: Bytes): Promise<string> {
	return hexFromBytes(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)));
}

export const hexFromBytes = (bytes: Uint8Array): string =>
	[...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');

/** 128 random bits in lower-case hex: every name that reaches the disk. */
export const randomId = (): string => hexFromBytes(crypto.getRandomValues(new Uint8Array(16)));

export function joined(parts: readonly Uint8Array[]): Bytes {
	const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
	let at = 0;
	for (const part of parts) {
		whole.set(part, at);
		at += part.length;
	}
	return whole;
}

export function bytesFromLength(length: number): Bytes {
	const bytes = new Uint8Array(4);
	new DataView(bytes.buffer).setUint32(0, length);
	return bytes;
}
