/** What the key of a seal signs: the file's digest, and by their hashes the certificates. */
import { ObjectIdentifier, OctetString, Sequence } from 'asn1js';
import {
	Attribute,
	GeneralName,
	GeneralNames,
	IssuerSerial,
	SignedAndUnsignedAttributes,
} from 'pkijs';
import type { Certificate } from 'pkijs';
import { compareBytes, sha256 } from './seal-format.ts';

type Bytes = Uint8Array<ArrayBuffer>;

const oids = {
	data: '1.2.840.113549.1.7.1',
	contentType: '1.2.840.113549.1.9.3',
	messageDigest: '1.2.840.113549.1.9.4',
	signingCertificateV2: '1.2.840.113549.1.9.16.2.47',
} as const;

/** Who signed, and who vouches for them, so that a reader need not look for that elsewhere. */
export interface Signer {
	readonly certificate: Certificate;
	readonly chain: readonly Certificate[];
}

/** What is signed: bound to the file by its digest, and to every certificate by its hash. */
export async function signedAttributes(
	covered: Bytes,
	{ certificate, chain }: Signer,
): Promise<SignedAndUnsignedAttributes> {
	const attributes = [
		new Attribute({ type: oids.contentType, values: [new ObjectIdentifier({ value: oids.data })] }),
		new Attribute({ type: oids.messageDigest, values: [octets(await sha256(covered))] }),
		new Attribute({
			type: oids.signingCertificateV2,
			values: [await signingCertificates([certificate, ...inOrder(chain)])],
		}),
	];
	// The library writes a set in the order given; DER wants it sorted, and strict verifiers insist.
	const sorted = attributes.toSorted((a, b) =>
		compareBytes(new Uint8Array(a.toSchema().toBER()), new Uint8Array(b.toSchema().toBER())),
	);
	return new SignedAndUnsignedAttributes({ type: 0, attributes: sorted });
}

const octets = (bytes: Bytes) => new OctetString({ valueHex: bytes.buffer });

/** RFC 5035: the signer's own comes first. */
async function signingCertificates(certificates: readonly Certificate[]): Promise<Sequence> {
	const value = await Promise.all(certificates.map(certificateId));
	return new Sequence({ value: [new Sequence({ value })] });
}

/** ESSCertIDv2: SHA-256 is its default and is left out. */
async function certificateId(certificate: Certificate): Promise<Sequence> {
	const hash = await sha256(new Uint8Array(certificate.toSchema().toBER()));
	const issuer = new GeneralName({ type: 4, value: certificate.issuer });
	const issuerSerial = new IssuerSerial({
		issuer: new GeneralNames({ names: [issuer] }),
		serialNumber: certificate.serialNumber,
	});
	return new Sequence({ value: [octets(hash), issuerSerial.toSchema()] });
}

const derOf = (certificate: Certificate) => new Uint8Array(certificate.toSchema().toBER());

/** As DER wants a set: by their bytes. */
export const inOrder = (certificates: readonly Certificate[]): Certificate[] =>
	certificates.toSorted((a, b) => compareBytes(derOf(a), derOf(b)));

/** The bytes that the key signs: the attributes as a set. */
export function toBeSigned(attributes: SignedAndUnsignedAttributes): Bytes {
	const bytes = new Uint8Array(attributes.toSchema().toBER());
	bytes[0] = 0x31; // RFC 5652, 5.4: signed as a SET OF, though it stands in the file as [0].
	return bytes;
}
