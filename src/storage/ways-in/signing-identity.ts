/** Which key of a certificate file can seal plans, with which certificate, and until when. */
import type { BitString } from 'asn1js';
import { Certificate } from 'pkijs';
import { ok, problem } from '#domain/result.ts';
import type { Result } from '#domain/result.ts';
import type { Bytes } from '#storage/envelope.ts';
import { IMPORTED_ALGORITHMS } from '#storage/imported-key.ts';
import type { ImportedAlgorithm } from '#storage/imported-key.ts';
import type { ImportProblem } from '#storage/people-door.ts';
import type { FileContents } from './certificate-file.ts';

/** A key with the certificate that is its own. */
export type SigningIdentity = {
	/** PKCS#8; whoever takes it wipes it. */
	readonly secret: Bytes;
	readonly algorithm: ImportedAlgorithm;
	readonly der: Bytes;
	readonly name: string;
	readonly until: number;
	/** Who vouches for it, from its issuer upwards, without the root. */
	readonly chain: readonly Bytes[];
};

const OID = {
	rsa: '1.2.840.113549.1.1.1',
	commonName: '2.5.4.3',
	organisation: '2.5.4.10',
	keyUsage: '2.5.29.15',
};
/** digitalSignature or nonRepudiation: the two highest bits. */
const SIGNS = 0xc0;
/** Certificate and signature must find room in a plan's seal. */
const LONGEST_CERTIFICATE = 3000;
const RSA_BITS = { least: 2048, most: 4096 };

/** The first key that may sign and whose certificate holds today. */
export async function signingIdentity(
	{ keys, certificates }: FileContents,
	now: number,
): Promise<Result<SigningIdentity, ImportProblem>> {
	if (keys.length === 0) return problem({ kind: 'no-key-in-file' });
	const read = certificates.map((der) => ({ der, certificate: Certificate.fromBER(der) }));
	let reason: ImportProblem = { kind: 'key-not-usable' };
	for (const one of read) {
		const found = await identityOf(one, keys);
		if (!found) continue;
		if (isValid(one.certificate, now)) return ok({ ...found, chain: chainOf(one, read) });
		reason = { kind: 'certificate-lapsed' };
	}
	return problem(reason);
}

type Read = { readonly der: Bytes; readonly certificate: Certificate };

async function identityOf({ der, certificate }: Read, keys: readonly Bytes[]) {
	const isAsWritten = isEqual(new Uint8Array(certificate.toSchema().toBER()), der);
	if (!isAsWritten || der.length > LONGEST_CERTIFICATE || !maySign(certificate)) return undefined;
	const { algorithmId } = certificate.subjectPublicKeyInfo.algorithm;
	const algorithm = algorithmId === OID.rsa ? 'rsa' : 'ecdsa';
	for (const secret of keys)
		if (await belongTogether(algorithm, secret, certificate)) {
			const until = certificate.notAfter.value.getTime();
			return { secret: secret.slice(), algorithm, der, name: nameOf(certificate), until } as const;
		}
	return undefined;
}

/** Tried, and not read from labels: what this key signs, this certificate must say is right. */
async function belongTogether(
	algorithm: ImportedAlgorithm,
	secret: Bytes,
	{ subjectPublicKeyInfo }: Certificate,
): Promise<boolean> {
	const { subtle } = crypto;
	const how = IMPORTED_ALGORITHMS[algorithm];
	const spki = new Uint8Array(subjectPublicKeyInfo.toSchema().toBER());
	try {
		const mine = await subtle.importKey('pkcs8', secret, how, false, ['sign']);
		const theirs = await subtle.importKey('spki', spki, how, false, ['verify']);
		if (algorithm === 'rsa' && !isGoodLength(theirs)) return false;
		const use = { ...how, hash: 'SHA-256' };
		const tried = crypto.getRandomValues(new Uint8Array(32));
		return await subtle.verify(use, theirs, await subtle.sign(use, mine, tried), tried);
	} catch {
		return false; // Another kind of key, or another curve.
	}
}

function isGoodLength({ algorithm }: CryptoKey): boolean {
	const { modulusLength } = algorithm as RsaHashedKeyAlgorithm;
	return modulusLength >= RSA_BITS.least && modulusLength <= RSA_BITS.most;
}

function maySign({ extensions = [] }: Certificate): boolean {
	const usage = extensions.find(({ extnID }) => extnID === OID.keyUsage)?.parsedValue as
		BitString | undefined;
	// One that says nothing of its use may be used for anything.
	return usage === undefined || ((usage.valueBlock.valueHexView[0] ?? 0) & SIGNS) !== 0;
}

const isValid = ({ notBefore, notAfter }: Certificate, now: number) =>
	notBefore.value.getTime() <= now && now <= notAfter.value.getTime();

function nameOf({ subject }: Certificate): string {
	const valueOf = (type: string) =>
		subject.typesAndValues.find((one) => one.type === type)?.value as
			{ getValue?(): string } | undefined;
	return valueOf(OID.commonName)?.getValue?.() ?? valueOf(OID.organisation)?.getValue?.() ?? '';
}

function chainOf(leaf: Read, all: readonly Read[]): Bytes[] {
	const chain: Read[] = [];
	let last = leaf;
	while (chain.length < all.length) {
		const issuer = all.find(({ certificate }) =>
			certificate.subject.isEqual(last.certificate.issuer),
		);
		const isRoot = issuer?.certificate.subject.isEqual(issuer.certificate.issuer) ?? true;
		if (!issuer || isRoot) break;
		chain.push(issuer);
		last = issuer;
	}
	return chain.map(({ der }) => der);
}

const isEqual = (one: Bytes, other: Bytes): boolean =>
	one.length === other.length && one.every((byte, at) => byte === other[at]);
