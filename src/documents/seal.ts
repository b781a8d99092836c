import { problem, ok, type Result } from '#domain/result.ts';
import { der, derInteger, derSet, derTags, joined, readDer, type Der } from './der.ts';
import { bytesOf, hexOf, oids, roomForSeal, sha256 } from './seal-format.ts';

/** Who seals: the certificate that goes into the file, and a way to sign that shows no key. */
export interface Sealer {
	/** DER, with an elliptic key on the curve P-256. */
	readonly certificate: Uint8Array;
	/** ECDSA with SHA-256 over these bytes, as the 64 bytes r and s. */
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
	{ certificate, sign }: Sealer,
): Promise<Result<Bytes, SealProblem>> {
	const pdf = new Uint8Array(unsealed);
	const gap = gapOf(pdf);
	writeByteRange(pdf, gap);
	const issuer = issuerOf(certificate);
	if (!issuer) return problem({ kind: 'certificate-unreadable' });
	const covered = joined([pdf.subarray(0, gap.start), pdf.subarray(gap.end)]);
	const attributes = await signedAttributes(covered, certificate, issuer);
	const raw = await sign(derSet(derTags.set, attributes));
	if (raw.length !== 64) return problem({ kind: 'signature-unusable' });
	const cms = signedData(certificate, issuer, attributes, raw);
	if (cms.length > roomForSeal) return problem({ kind: 'certificate-unreadable' });
	const hex = hexOf(cms).padEnd(roomForSeal * 2, '0');
	pdf.set(new TextEncoder().encode(hex), gap.start + 1);
	return ok(pdf);
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

/** Issuer and serial number, the two by which a seal names its certificate. */
interface Issuer {
	readonly name: Der;
	readonly serial: Der;
}

function issuerOf(certificate: Uint8Array): Issuer | undefined {
	const fields = readDer(certificate)?.inside[0]?.inside ?? [];
	const offset = fields[0]?.tag === 0xa0 ? 1 : 0;
	const [serial, name] = [fields[offset], fields[offset + 2]];
	return serial?.tag === derTags.integer && name?.tag === derTags.sequence
		? { serial, name }
		: undefined;
}

const oid = (hex: string) => der(derTags.oid, bytesOf(hex));
const sequence = (...parts: readonly Uint8Array[]) => der(derTags.sequence, ...parts);

async function signedAttributes(covered: Bytes, certificate: Uint8Array, issuer: Issuer) {
	const certificateHash = await sha256(new Uint8Array(certificate));
	const issuerSerial = sequence(sequence(der(0xa4, issuer.name.whole)), issuer.serial.whole);
	const certificateId = sequence(der(derTags.octetString, certificateHash), issuerSerial);
	return [
		attribute(oids.contentType, oid(oids.data)),
		attribute(oids.messageDigest, der(derTags.octetString, await sha256(covered))),
		attribute(oids.signingCertificateV2, sequence(sequence(certificateId))),
	];
}

const attribute = (name: string, value: Bytes) => sequence(oid(name), der(derTags.set, value));

function signedData(
	certificate: Uint8Array,
	issuer: Issuer,
	attributes: readonly Bytes[],
	raw: Uint8Array,
): Bytes {
	const version = derInteger(Uint8Array.of(1));
	const signature = sequence(derInteger(raw.subarray(0, 32)), derInteger(raw.subarray(32)));
	const signer = sequence(
		version,
		sequence(issuer.name.whole, issuer.serial.whole),
		sequence(oid(oids.sha256)),
		derSet(0xa0, attributes),
		sequence(oid(oids.ecdsaWithSha256)),
		der(derTags.octetString, signature),
	);
	const signed = sequence(
		version,
		der(derTags.set, sequence(oid(oids.sha256))),
		sequence(oid(oids.data)),
		der(0xa0, certificate),
		der(derTags.set, signer),
	);
	return sequence(oid(oids.signedData), der(0xa0, signed));
}
