/** The kit's secret in two halves, as text that is printed, scanned and, if need be, typed. */
import { ok, problem } from '#domain/result.ts';
import type { Result } from '#domain/result.ts';
import { bytesFromLabel, hexFromBytes } from '#storage/envelope.ts';
import type { Bytes } from '#storage/envelope.ts';
import { randomKey } from '#storage/keys.ts';
import type { HalvesAsRead, HalvesProblem, KitHalves } from '#storage/people-door.ts';
import { bytesFromFives, fivesFromBytes } from './five-bits.ts';

// Crockford's base32: no I, L, O or U, so that nothing is misread for a number.
const LETTERS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const HALF_TEXT = /^([12])([0-9A-HJKMNP-TV-Z]{8})([0-9A-HJKMNP-TV-Z]{52})([0-9A-HJKMNP-TV-Z]{7})$/;

/** Two halves of which either alone is as good as random; only together do they say anything. */
export async function halvesOf(
	{ secret, kit }: { readonly secret: Bytes; readonly kit: string },
	mask: Bytes = randomKey(),
): Promise<KitHalves> {
	const [first, second] = await Promise.all([
		textOf({ which: '1', kit, bytes: mask }),
		textOf({ which: '2', kit, bytes: xor(secret, mask) }),
	]);
	return { first, second, kit };
}

/** The secret again, or which half was misread. The order does not matter, nor do dashes and case. */
export async function secretFrom({
	first,
	second,
}: HalvesAsRead): Promise<Result<{ readonly secret: Bytes; readonly kit: string }, HalvesProblem>> {
	const [one, other] = await Promise.all([halfFrom(first), halfFrom(second)]);
	if (!one) return problem({ kind: 'half-misread', which: 'first' });
	if (!other) return problem({ kind: 'half-misread', which: 'second' });
	if (one.kit !== other.kit) return problem({ kind: 'halves-of-two-kits' });
	if (one.which === other.which) return problem({ kind: 'same-half-twice' });
	return ok({ secret: xor(one.bytes, other.bytes), kit: one.kit });
}

/** A kit's short name, made from its public key: eight letters and numbers that stand on both sheets. */
export async function kitNameOf(recipient: string): Promise<string> {
	const hash = await sha256Of(['side-by-side 1 kit', recipient]);
	return inFours(lettersOf(hash.slice(0, 5)));
}

type Half = { readonly which: string; readonly kit: string; readonly bytes: Bytes };

async function textOf(half: Half): Promise<string> {
	return [half.which, half.kit, inFours(lettersOf(half.bytes)), await checkOf(half)].join('-');
}

async function halfFrom(text: string): Promise<Half | undefined> {
	const letters = text.toUpperCase().replace(/[^0-9A-Z]/g, '');
	const parts = HALF_TEXT.exec(letters.replaceAll('O', '0').replaceAll(/[IL]/g, '1'));
	if (!parts) return undefined;
	const [, which = '', name = '', body = '', check = ''] = parts;
	const bytes = bytesFromFives([...body].map((letter) => LETTERS.indexOf(letter)));
	const half = bytes && { which, kit: inFours(name), bytes };
	return half && (await checkOf(half)).replaceAll('-', '') === check ? half : undefined;
}

/** Four bytes of SHA-256 over all that the half says. */
async function checkOf({ which, kit, bytes }: Half): Promise<string> {
	const hash = await sha256Of(['side-by-side 1 kit half', which, kit, hexFromBytes(bytes)]);
	return inFours(lettersOf(hash.slice(0, 4)));
}

async function sha256Of(label: readonly string[]): Promise<Bytes> {
	return new Uint8Array(await crypto.subtle.digest('SHA-256', bytesFromLabel(label)));
}

const lettersOf = (bytes: Uint8Array): string =>
	fivesFromBytes(bytes)
		.map((five) => LETTERS[five])
		.join('');

const inFours = (letters: string): string => letters.match(/.{1,4}/g)?.join('-') ?? '';

const xor = (one: Bytes, other: Bytes): Bytes => one.map((byte, at) => byte ^ other[at]!);
