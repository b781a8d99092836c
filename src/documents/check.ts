import { checkSeal } from './check-seal.ts';
import { practiceKey } from './seal-format.ts';

/** What *Check a plan* found, to be said in plain words. */
export type CheckReport =
	/** Untouched since this key sealed it. Whether the key is known here, the caller compares. */
	| {
			readonly kind: 'unaltered';
			readonly sealedBy: string;
			/** When the tablet's clock said it was sealed: an instant, ISO 8601. */
			readonly sealedAt: string;
			/** SHA-256 of the certificate, lower-case hexadecimal. */
			readonly fingerprint: string;
			readonly practice: boolean;
	  }
	/** One of ours, but something in it is not as it was sealed. */
	| { readonly kind: 'changed' }
	/** One of ours and whole, but something was put behind what is sealed. */
	| { readonly kind: 'appended' }
	/** Made by Side by Side, but with no seal that can be read. */
	| { readonly kind: 'no-seal-ours' }
	/** A PDF without a seal, from somewhere else. */
	| { readonly kind: 'no-seal' }
	/** Sealed, but by another program. */
	| { readonly kind: 'not-ours' }
	| { readonly kind: 'not-a-pdf' }
	| { readonly kind: 'too-large' };

/** No plan comes near this size; a larger file is not read at all. */
export const largestFile = 20 * 1024 * 1024;

/**
 * Says whether a file is a plan just as it was sealed.
 *
 * It reads bytes and no PDF structure, and is strict: whatever it does not know for certain is not
 * "unaltered". It never throws, whatever the file.
 */
export async function checkPdf(file: Uint8Array): Promise<CheckReport> {
	if (file.length > largestFile) return { kind: 'too-large' };
	const bytes = new Uint8Array(file);
	const text = new TextDecoder('latin1').decode(bytes);
	if (!text.startsWith('%PDF-')) return { kind: 'not-a-pdf' };
	const ours = text.includes('<pdf:Producer>Side by Side</pdf:Producer>');
	const sealed = /\/ByteRange\b/.test(text);
	if (!sealed) return { kind: ours ? 'no-seal-ours' : 'no-seal' };
	if (!ours) return { kind: 'not-ours' };
	return checkOurs(bytes, text);
}

async function checkOurs(bytes: Uint8Array<ArrayBuffer>, text: string): Promise<CheckReport> {
	const place = placeOf(text);
	if (!place) return { kind: 'changed' };
	const seal = await checkSeal(bytes, place);
	if (!seal) return { kind: 'changed' };
	const sealedAt = dateIn(place.dictionary);
	if (sealedAt === undefined) return { kind: 'changed' };
	if (place.coveredEnd < bytes.length) return { kind: 'appended' };
	const practice = seal.practice || place.dictionary.includes(`/${practiceKey} true`);
	return { kind: 'unaltered', ...seal, sealedAt, practice };
}

/** Where the seal is and what it covers. */
export interface SealPlaceInFile {
	/** From the `<` of the seal to just behind its `>`: the only bytes that it does not cover. */
	readonly gapStart: number;
	readonly gapEnd: number;
	readonly coveredEnd: number;
	readonly hex: string;
	readonly dictionary: string;
}

// Exactly as our own writer lays it down; anything else is not ours as it was.
const sealPattern =
	/<<\n\/Type \/Sig\n\/Filter \/Adobe\.PPKLite\n\/SubFilter \/ETSI\.CAdES\.detached\n\/ByteRange \[ 0 (\d{10}) (\d{10}) (\d{10}) \]\n\/Contents <([0-9a-f]+)>\n[^]*?\n>>\nendobj/;

function placeOf(text: string): SealPlaceInFile | undefined {
	const match = sealPattern.exec(text);
	if (!match) return undefined;
	const [dictionary, first, second, third, hex = ''] = match;
	const gapStart = match.index + dictionary.indexOf('/Contents <') + '/Contents '.length;
	const gapEnd = gapStart + hex.length + 2;
	const coveredEnd = Number(second) + Number(third);
	const exact = Number(first) === gapStart && Number(second) === gapEnd;
	if (!exact || coveredEnd > text.length) return undefined;
	// A second seal anywhere within what is covered is not from our writer.
	const covered = text.slice(0, coveredEnd);
	if (covered.indexOf('/ByteRange') !== covered.lastIndexOf('/ByteRange')) return undefined;
	return { gapStart, gapEnd, coveredEnd, hex, dictionary };
}

function dateIn(dictionary: string): string | undefined {
	const match = /\/M \(D:(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)\+00'00'\)/.exec(dictionary);
	if (!match) return undefined;
	const [, year, month, day, hour, minute, second] = match;
	const instant = `${year}-${month}-${day}T${hour}:${minute}:${second}.000Z`;
	return Number.isNaN(Date.parse(instant)) ? undefined : instant;
}
