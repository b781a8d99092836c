/** Keys of somebody outside, as text: the half that a tablet keeps, and the half that it never does. */
import { fromBase64 } from '#storage/base64.ts';
import type { Bytes } from '#storage/envelope.ts';
import { agreementKey } from '#storage/key-pairs.ts';

const CURVE = { name: 'ECDH', namedCurve: 'P-256' } as const;

/** Both halves, for as long as one reading takes. */
export type OutsidePair = { readonly privateKey: CryptoKey; readonly publicKey: Bytes };

/** A whole public half; a private one must not lie on a tablet, so that it is refused too. */
export async function publicHalfFrom(text: string): Promise<Bytes | undefined> {
	try {
		const bytes = fromBase64(text);
		if (bytes) await crypto.subtle.importKey('spki', bytes, CURVE, true, []);
		return bytes;
	} catch {
		return undefined;
	}
}

/** The pair of a private half that somebody typed; undefined for anything else. */
export async function pairFrom(secret: string): Promise<OutsidePair | undefined> {
	try {
		const bytes = fromBase64(secret);
		if (!bytes) return undefined;
		const publicKey = await publicHalf(bytes);
		return { privateKey: await agreementKey(bytes), publicKey };
	} catch {
		return undefined;
	}
}

async function publicHalf(secret: Bytes): Promise<Bytes> {
	const whole = await crypto.subtle.importKey('pkcs8', secret, CURVE, true, ['deriveBits']);
	const { kty, crv, x, y } = await crypto.subtle.exportKey('jwk', whole);
	const half = { kty, crv, x, y } as JsonWebKey;
	const key = await crypto.subtle.importKey('jwk', half, CURVE, true, []);
	return new Uint8Array(await crypto.subtle.exportKey('spki', key));
}
