/**
 * The seal's signature container (CMS SignedData, RFC 5652) as PAdES B-B asks for it: one signer,
 * the certificates inside, content type, digest and certificates signed, no signing time.
 */
import { fromBER, Null, OctetString } from 'asn1js';
import {
	AlgorithmIdentifier,
	Certificate,
	ContentInfo,
	createCMSECDSASignature,
	createECDSASignatureFromCMS,
	EncapsulatedContentInfo,
	IssuerAndSerialNumber,
	SignedData,
	SignerInfo,
} from 'pkijs';
import type { SignedAndUnsignedAttributes } from 'pkijs';
import { inOrder } from './signed-attributes.ts';
import type { Signer } from './signed-attributes.ts';

type Bytes = Uint8Array<ArrayBuffer>;

const oids = {
	data: '1.2.840.113549.1.7.1',
	signedData: '1.2.840.113549.1.7.2',
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

/** Which of the two ways to sign a certificate's key has. */
export const isRsa = (certificate: Certificate): boolean =>
	certificate.subjectPublicKeyInfo.algorithm.algorithmId === oids.rsa;

/** The whole container, in DER. `signature` is r and s, 64 bytes; or as RSA made it. */
export function writeSignedData(
	{ certificate, chain }: Signer,
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
		certificates: inOrder([certificate, ...chain]),
		signerInfos: [signer],
	});
	signed.digestAlgorithms = [sha()];
	const content = new ContentInfo({ contentType: oids.signedData, content: signed.toSchema(true) });
	return new Uint8Array(content.toSchema().toBER());
}

/** A container taken apart, as far as it must be to write it anew and compare. */
export interface ReadSignedData {
	readonly signer: Signer;
	/** r and s, 64 bytes; or as RSA made it */
	readonly signature: Bytes;
}

/** Reads a container with one signer whose certificate is there; nothing when it is anything else. */
export function readSignedData(bytes: Uint8Array): ReadSignedData | undefined {
	try {
		const content = ContentInfo.fromBER(new Uint8Array(bytes));
		const signed = new SignedData({ schema: content.content as unknown });
		const [info] = signed.signerInfos;
		const signer = info && signerOf(info, signed);
		if (!signer) return undefined;
		const raw = info.signature.getValue();
		if (isRsa(signer.certificate)) return { signer, signature: new Uint8Array(raw) };
		const { result } = fromBER(raw);
		const signature = createECDSASignatureFromCMS(result, half);
		return { signer, signature: new Uint8Array(signature) };
	} catch {
		return undefined;
	}
}

function signerOf({ sid }: SignerInfo, { certificates = [] }: SignedData): Signer | undefined {
	const all = certificates.filter((one) => one instanceof Certificate);
	const certificate = all.find(
		({ issuer, serialNumber }) =>
			sid instanceof IssuerAndSerialNumber &&
			sid.serialNumber.isEqual(serialNumber) &&
			sid.issuer.isEqual(issuer),
	);
	return certificate && { certificate, chain: all.filter((one) => one !== certificate) };
}
