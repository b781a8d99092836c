/**
 * Sealing for somebody by their public key alone: it works while they are away and while the
 * tablet is locked. ECIES from WebCrypto's parts: P-256 agreement, HKDF-SHA-256, AES-256-GCM.
 */
import { bytesFromLabel, bytesFromLength, joined, open, seal } from './envelope.ts';
import type { Bytes, Label } from './envelope.ts';

const CURVE = { name: 'ECDH', namedCurve: 'P-256' } as const;

/** `publicKey` is in spki. The box begins with a fresh public half, behind its length. */
export async function sealTo(publicKey: Bytes, plain: Bytes, label: Label): Promise<Bytes> {
	const theirs = await crypto.subtle.importKey('spki', publicKey, CURVE, false, []);
	const fresh = await crypto.subtle.generateKey(CURVE, false, ['deriveBits']);
	const ours = new Uint8Array(await crypto.subtle.exportKey('spki', fresh.publicKey));
	const key = await agreed(fresh.privateKey, theirs, ours, publicKey);
	return joined([bytesFromLength(ours.length), ours, await seal(key, plain, label)]);
}

/** What was sealed to this pair, or undefined: another's, another label, a changed bit. */
export async function openSealedTo(
	pair: { readonly privateKey: CryptoKey; readonly publicKey: Bytes },
	box: Bytes,
	label: Label,
): Promise<Bytes | undefined> {
	if (box.length < 4) return undefined;
	const length = new DataView(box.buffer, box.byteOffset).getUint32(0);
	const fresh = box.slice(4, 4 + length);
	const theirs = await crypto.subtle
		.importKey('spki', fresh, CURVE, false, [])
		.catch(() => undefined);
	if (!theirs) return undefined;
	const key = await agreed(pair.privateKey, theirs, fresh, pair.publicKey);
	return open(key, box.slice(4 + length), label);
}

/** Both public halves are in the info, so that neither can be put in another's place. */
async function agreed(
	privateKey: CryptoKey,
	publicKey: CryptoKey,
	fresh: Bytes,
	receiver: Bytes,
): Promise<CryptoKey> {
	const shared = await crypto.subtle.deriveBits(
		{ name: 'ECDH', public: publicKey },
		privateKey,
		256,
	);
	const root = await crypto.subtle.importKey('raw', shared, 'HKDF', false, ['deriveKey']);
	const pair = [fresh, receiver].flatMap((half) => [bytesFromLength(half.length), half]);
	const info = joined([bytesFromLabel(['side-by-side 1 sealed to']), ...pair]);
	return crypto.subtle.deriveKey(
		{ name: 'HKDF', hash: 'SHA-256', salt: new Uint8Array(), info },
		root,
		{ name: 'AES-GCM', length: 256 },
		false,
		['encrypt', 'decrypt'],
	);
}
