/**
 * The seal's signature container (CMS SignedData, RFC 5652) as PAdES B-B asks for it: one signer,
 * the certificate inside, content type, digest and certificate signed, no signing time.
 * This file alone knows the libraries that write and read it.
 */
import { fromBER, Null, ObjectIdentifier, OctetString, Sequence } from 'asn1js';
import {
	AlgorithmIdentifier,
	Attribute,
	Certificate,
	ContentInfo,
	createCMSECDSASignature,
	createECDSASignatureFromCMS,
	EncapsulatedContentInfo,
	GeneralName,
	GeneralNames,
	IssuerAndSerialNumber,
	IssuerSerial,
	SignedAndUnsignedAttributes,
	SignedData,
	SignerInfo,
} from 'pkijs';
import { compareBytes, sha256 } from './seal-format.ts';

type Bytes = Uint8Array<ArrayBuffer>;

const oids = {
	data: '1.2.840.113549.1.7.1',
	signedData: '1.2.840.113549.1.7.2',
	contentType: '1.2.840.113549.1.9.3',
	messageDigest: '1.2.840.113549.1.9.4',
	signingCertificateV2: '1.2.840.113549.1.9.16.2.47',
	sha256: '2.16.840.1.101.3.4.2.1',
	ecdsaWithSha256: '1.2.840.10045.4.3.2',
	rsaWithSha256: '1.2.840.113549.1.1.11',
	rsa: '1.2.840.113549.1.1.1',
} as const;

/** The bytes of each half of a P-256 signature. */
const half = 32;

/** Reads a certificate in DER; nothing when it is none. */
export function readCertificate(der: Uint8Array): Certificate | undefined {
	try {
		return Certificate.fromBER(new Uint8Array(der));
	} catch {
		return undefined;
	}
}

/** What is signed: bound to the file by its digest, and to the certificate by its hash. */
export async function signedAttributes(
	covered: Bytes,
	certificate: Certificate,
): Promise<SignedAndUnsignedAttributes> {
	const attributes = [
		new Attribute({ type: oids.contentType, values: [new ObjectIdentifier({ value: oids.data })] }),
		new Attribute({ type: oids.messageDigest, values: [octets(await sha256(covered))] }),
		new Attribute({
			type: oids.signingCertificateV2,
			values: [await signingCertificate(certificate)],
		}),
	];
	// The library writes a set in the order given; DER wants it sorted, and strict verifiers insist.
	const sorted = attributes.toSorted((a, b) =>
		compareBytes(new Uint8Array(a.toSchema().toBER()), new Uint8Array(b.toSchema().toBER())),
	);
	return new SignedAndUnsignedAttributes({ type: 0, attributes: sorted });
}

const octets = (bytes: Bytes) => new OctetString({ valueHex: bytes.buffer });

/** ESSCertIDv2 (RFC 5035): SHA-256 is its default and is left out. */
async function signingCertificate(certificate: Certificate): Promise<Sequence> {
	const hash = await sha256(new Uint8Array(certificate.toSchema().toBER()));
	const issuer = new GeneralName({ type: 4, value: certificate.issuer });
	const issuerSerial = new IssuerSerial({
		issuer: new GeneralNames({ names: [issuer] }),
		serialNumber: certificate.serialNumber,
	});
	const id = new Sequence({ value: [octets(hash), issuerSerial.toSchema()] });
	return new Sequence({ value: [new Sequence({ value: [id] })] });
}

/** The bytes that the key signs: the attributes as a set. */
export function toBeSigned(attributes: SignedAndUnsignedAttributes): Bytes {
	const bytes = new Uint8Array(attributes.toSchema().toBER());
	bytes[0] = 0x31; // RFC 5652, 5.4: signed as a SET OF, though it stands in the file as [0].
	return bytes;
}

/** Which of the two ways to sign a certificate's key has. */
export const isRsa = (certificate: Certificate): boolean =>
	certificate.subjectPublicKeyInfo.algorithm.algorithmId === oids.rsa;

/** The whole container, in DER. `signature` is r and s, 64 bytes; or as RSA made it. */
export function writeSignedData(
	certificate: Certificate,
	attributes: SignedAndUnsignedAttributes,
	signature: Uint8Array,
): Bytes {
	const sha = () => new AlgorithmIdentifier({ algorithmId: oids.sha256 });
	const raw = new Uint8Array(signature).buffer;
	const signer = new SignerInfo({
		version: 1,
		sid: new IssuerAndSerialNumber({
			issuer: certificate.issuer,
			serialNumber: certificate.serialNumber,
		}),
		digestAlgorithm: sha(),
		signedAttrs: attributes,
		signatureAlgorithm: isRsa(certificate)
			? new AlgorithmIdentifier({ algorithmId: oids.rsaWithSha256, algorithmParams: new Null() })
			: new AlgorithmIdentifier({ algorithmId: oids.ecdsaWithSha256 }),
		signature: new OctetString({
			valueHex: isRsa(certificate) ? raw : createCMSECDSASignature(raw),
		}),
	});
	const signed = new SignedData({
		version: 1,
		encapContentInfo: new EncapsulatedContentInfo({ eContentType: oids.data }),
		certificates: [certificate],
		signerInfos: [signer],
	});
	signed.digestAlgorithms = [sha()];
	const content = new ContentInfo({ contentType: oids.signedData, content: signed.toSchema(true) });
	return new Uint8Array(content.toSchema().toBER());
}

/** A container taken apart, as far as it must be to write it anew and compare. */
export interface ReadSignedData {
	readonly certificate: Certificate;
	/** r and s, 64 bytes; or as RSA made it */
	readonly signature: Bytes;
}

/** Reads a container with one certificate and one signer; nothing when it is anything else. */
export function readSignedData(bytes: Uint8Array): ReadSignedData | undefined {
	try {
		const content = ContentInfo.fromBER(new Uint8Array(bytes));
		const signed = new SignedData({ schema: content.content as unknown });
		const [certificate] = signed.certificates ?? [];
		const [signer] = signed.signerInfos;
		if (!(certificate instanceof Certificate) || !signer) return undefined;
		const raw = signer.signature.getValue();
		if (isRsa(certificate)) return { certificate, signature: new Uint8Array(raw) };
		const { result } = fromBER(raw);
		const signature = createECDSASignatureFromCMS(result, half);
		return { certificate, signature: new Uint8Array(signature) };
	} catch {
		return undefined;
	}
}
