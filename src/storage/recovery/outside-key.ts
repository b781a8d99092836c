/** Keys of people outside the tablet: an auditor, a service lead. It keeps their public halves alone. */
import { ok, problem } from '#domain/result.ts';
import { toBase64 } from '#storage/base64.ts';
import type { Desk } from '#storage/desk.ts';
import type { Bytes } from '#storage/envelope.ts';
import { newPublicPair } from './new-kit.ts';
import { publicHalfFrom } from './public-half.ts';

type Keep = (desk: Desk, publicKey: Bytes) => Promise<void>;

/** A new pair; its private half is given out this once, as text, and wiped here. */
export async function makeOutsideKey(desk: Desk, keep: Keep) {
	if (!desk.keys) return problem({ kind: 'locked' as const });
	const { publicKey, pkcs8 } = await newPublicPair();
	const secret = toBase64(pkcs8);
	pkcs8.fill(0);
	await keep(desk, publicKey);
	return ok({ secret, publicHalf: toBase64(publicKey) });
}

/** The public half of a key from another tablet; `refused` says that this is none. */
export async function takeOutsideKey<Refused extends string>(
	desk: Desk,
	publicHalf: string,
	{ keep, refused }: { readonly keep: Keep; readonly refused: Refused },
) {
	if (!desk.keys) return problem({ kind: 'locked' as const });
	const read = await publicHalfFrom(publicHalf);
	if (!read) return problem({ kind: refused });
	await keep(desk, read);
	return ok(undefined);
}
