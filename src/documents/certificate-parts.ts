import type { Certificate } from 'pkijs';

/** The person's name in the certificate's subject; an organisation's where it names no person. */
export const nameIn = (certificate: Certificate): string =>
	subjectPart(certificate, '2.5.4.3') || subjectPart(certificate, '2.5.4.10');

/** A key of practice says so in its certificate: its seal can never pass for a real one. */
export const isPracticeKey = (certificate: Certificate): boolean =>
	subjectPart(certificate, '2.5.4.10') === 'Side by Side practice';

function subjectPart(certificate: Certificate, type: string): string {
	const named = certificate.subject.typesAndValues.find((one) => one.type === type);
	return (named?.value as { getValue?: () => string } | undefined)?.getValue?.() ?? '';
}

/** The certificate's key in SPKI, for WebCrypto. */
export const publicKeyIn = (certificate: Certificate): Uint8Array<ArrayBuffer> =>
	new Uint8Array(certificate.subjectPublicKeyInfo.toSchema().toBER());
