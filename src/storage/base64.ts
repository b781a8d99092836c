/** Bytes as text and back, where a place takes only text. */
import type { Bytes } from './envelope.ts';

export const toBase64 = (bytes: Uint8Array): string =>
	btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));

/** Undefined for what is no Base64; spaces and line ends from a printed sheet do not count. */
export function fromBase64(text: string): Bytes | undefined {
	try {
		return Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
	} catch {
		return undefined;
	}
}
