/** Writes a self-signed X.509 certificate for a practitioner's sealing key. */
import {
	BitString,
	Boolean as Flag,
	GeneralizedTime,
	Integer,
	ObjectIdentifier,
	OctetString,
	Sequence,
	Set as SetOf,
	UTCTime,
	Utf8String,
	Constructed,
	fromBER,
} from 'asn1js';
import type { BaseBlock } from 'asn1js';
import type { Bytes } from './envelope.ts';
import { sign } from './key-pairs.ts';

const OID = {
	ecdsaWithSha256: '1.2.840.10045.4.3.2',
	commonName: '2.5.4.3',
	organisation: '2.5.4.10',
	subjectKeyId: '2.5.29.14',
	keyUsage: '2.5.29.15',
	basicConstraints: '2.5.29.19',
	extendedKeyUsage: '2.5.29.37',
	documentSigning: '1.3.6.1.5.5.7.3.36',
} as const;

const YEARS_VALID = 20;
/** In characters, as the standard counts them. */
const LONGEST_NAME = 64;
/** digitalSignature and nonRepudiation: the two highest bits, six unused. */
const SIGNS_DOCUMENTS = Uint8Array.of(0xc0);

export type CertificateInput = {
	readonly name: string;
	/** SPKI, as WebCrypto exports it. */
	readonly publicKey: Bytes;
	readonly signing: CryptoKey;
	readonly now: number;
	/** Practice says so inside the certificate, so that no practice seal passes for a real one. */
	readonly practice: boolean;
};

/** The certificate as DER, ready to lie in a PDF's signature. */
export async function writeCertificate(input: CertificateInput): Promise<Bytes> {
	const toBeSigned = await toBeSignedFrom(input);
	const raw = await sign(input.signing, new Uint8Array(toBeSigned.toBER()));
	const signature = new Sequence({ value: [integer(raw.slice(0, 32)), integer(raw.slice(32))] });
	const certificate = new Sequence({
		value: [toBeSigned, algorithm(), new BitString({ valueHex: signature.toBER() })],
	});
	return new Uint8Array(certificate.toBER());
}

async function toBeSignedFrom(input: CertificateInput): Promise<Sequence> {
	const { publicKey } = input;
	const serial = crypto.getRandomValues(new Uint8Array(16));
	const version = constructed(0, [new Integer({ value: 2 })]);
	const extensions = constructed(3, [new Sequence({ value: await extensionsFor(publicKey) })]);
	return new Sequence({
		value: [
			version,
			integer(serial),
			algorithm(),
			nameFrom(input),
			validity(input.now),
			nameFrom(input),
			fromBER(publicKey).result,
			extensions,
		],
	});
}

const algorithm = () => new Sequence({ value: [oid(OID.ecdsaWithSha256)] });

/** One attribute in each set: several in one would read as a single odd name. */
function nameFrom({ name, practice }: CertificateInput): Sequence {
	const organisation = practice ? 'Side by Side practice' : 'Side by Side';
	const parts = [
		[OID.organisation, organisation],
		[OID.commonName, Array.from(name).slice(0, LONGEST_NAME).join('')],
	] as const;
	return new Sequence({
		value: parts.map(([type, value]) => {
			const attribute = new Sequence({ value: [oid(type), new Utf8String({ value })] });
			return new SetOf({ value: [attribute] });
		}),
	});
}

function validity(now: number): Sequence {
	// A day of slack, since another tablet's clock may run behind.
	const from = new Date(now - 86_400_000);
	const until = new Date(from);
	until.setUTCFullYear(from.getUTCFullYear() + YEARS_VALID);
	return new Sequence({ value: [time(from), time(until)] });
}

const time = (valueDate: Date) =>
	valueDate.getUTCFullYear() < 2050
		? new UTCTime({ valueDate })
		: new GeneralizedTime({ valueDate });

async function extensionsFor(publicKey: Bytes): Promise<Sequence[]> {
	const { subtle } = crypto;
	const keyBits = publicKey.slice(-65);
	const keyId = await subtle.digest('SHA-1', keyBits);
	const usage = new BitString({ valueHex: SIGNS_DOCUMENTS.buffer, unusedBits: 6 });
	return [
		extension(OID.basicConstraints, new Sequence({ value: [] }), { critical: true }),
		extension(OID.keyUsage, usage, { critical: true }),
		extension(OID.extendedKeyUsage, new Sequence({ value: [oid(OID.documentSigning)] })),
		extension(OID.subjectKeyId, new OctetString({ valueHex: keyId })),
	];
}

function extension(type: string, value: BaseBlock, { critical = false } = {}): Sequence {
	const flag = critical ? [new Flag({ value: true })] : [];
	const inner = new OctetString({ valueHex: value.toBER() });
	return new Sequence({ value: [oid(type), ...flag, inner] });
}

const oid = (value: string) => new ObjectIdentifier({ value });

const constructed = (tagNumber: number, value: BaseBlock[]) =>
	new Constructed({ idBlock: { tagClass: 3, tagNumber }, value });

/** A whole, positive DER number: no spare zeros in front, one where the top bit would mean minus. */
function integer(bytes: Uint8Array): Integer {
	const start = bytes.findIndex((byte) => byte !== 0);
	const digits = bytes.slice(start === -1 ? -1 : start);
	const positive = (digits[0] ?? 0) < 0x80 ? digits : Uint8Array.of(0, ...digits);
	return new Integer({ valueHex: positive.slice().buffer });
}
