import type { Certificate } from 'pkijs';
import { problem, ok, type Result } from '#domain/result.ts';
import { isRsa, readCertificate, writeSignedData } from './cms.ts';
import { hexOf, joined, roomForSeal } from './seal-format.ts';
import { signedAttributes, toBeSigned } from './signed-attributes.ts';

/** Who seals: the certificate that goes into the file, and a way to sign that shows no key. */
export interface Sealer {
	/** DER, with an elliptic key on the curve P-256, or an RSA key of 2048 bits or more. */
	readonly certificate: Uint8Array;
	/** Who vouches for it, in DER, from its issuer upwards; as much of it as there is room for goes in. */
	readonly chain?: readonly Uint8Array[] | undefined;
	/** Over these bytes, with SHA-256: the 64 bytes r and s, or RSA as PKCS#1 v1.5 has it. */
	readonly sign: (bytes: Uint8Array<ArrayBuffer>) => Promise<Uint8Array>;
}

type Bytes = Uint8Array<ArrayBuffer>;

export type SealProblem = { readonly kind: 'certificate-unreadable' | 'signature-unusable' };

/**
 * Puts the seal into the place that `writeTaggedPdf` left for it: PAdES B-B.
 *
 * The time is the one in the file (/M), as that profile asks; the seal binds the certificate and
 * every byte of the file besides its own.
 */
export async function sealPdf(
	unsealed: Uint8Array,
	sealer: Sealer,
): Promise<Result<Bytes, SealProblem>> {
	const pdf = new Uint8Array(unsealed);
	const gap = gapOf(pdf);
	writeByteRange(pdf, gap);
	const certificate = readCertificate(sealer.certificate);
	if (!certificate) return problem({ kind: 'certificate-unreadable' });
	const covered = joined([pdf.subarray(0, gap.start), pdf.subarray(gap.end)]);
	const signer = { certificate, chain: await chainThatFits(certificate, sealer.chain ?? []) };
	const attributes = await signedAttributes(covered, signer);
	const raw = await sealer.sign(toBeSigned(attributes));
	if (isRsa(certificate) ? raw.length < 256 : raw.length !== 64)
		return problem({ kind: 'signature-unusable' });
	const cms = writeSignedData(signer, attributes, raw);
	if (cms.length > roomForSeal) return problem({ kind: 'certificate-unreadable' });
	const hex = hexOf(cms).padEnd(roomForSeal * 2, '0');
	pdf.set(new TextEncoder().encode(hex), gap.start + 1);
	return ok(pdf);
}

/** The longest signature that an RSA key here makes; its bytes are the longest that a number has. */
const longest = new Uint8Array(512).fill(0xff);

async function chainThatFits(certificate: Certificate, given: readonly Uint8Array[]) {
	const chain = given.map(readCertificate).filter((one) => one !== undefined);
	const signature = isRsa(certificate) ? longest : longest.subarray(0, 64);
	for (; chain.length > 0; chain.pop()) {
		const attributes = await signedAttributes(new Uint8Array(), { certificate, chain });
		const sized = writeSignedData({ certificate, chain }, attributes, signature);
		if (sized.length <= roomForSeal) break;
	}
	return chain;
}

/** Where the seal lies: from its `<` to just behind its `>`. */
interface Gap {
	readonly start: number;
	readonly end: number;
}

const latin = new TextDecoder('latin1');

function gapOf(pdf: Bytes): Gap {
	const start = latin.decode(pdf).indexOf(`<${'0'.repeat(roomForSeal * 2)}>`);
	if (start < 0) throw new Error('This file has no place for a seal.');
	return { start, end: start + roomForSeal * 2 + 2 };
}

function writeByteRange(pdf: Bytes, { start, end }: Gap): void {
	const empty = '9999999999 9999999999 9999999999';
	const at = latin.decode(pdf).indexOf(empty);
	if (at < 0) throw new Error('This file has no place for the reach of a seal.');
	const numbers = [start, end, pdf.length - end].map((value) => String(value).padStart(10, '0'));
	pdf.set(new TextEncoder().encode(numbers.join(' ')), at);
}
