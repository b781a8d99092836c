import type { SealPlaceInFile } from './check.ts';
import { compareBytes, der, derTags, joined, readDer, type Der } from './der.ts';
import { bytesOf, hexOf, oids, sha256 } from './seal-format.ts';

/** Who sealed, when every part of the seal is as it must be. */
export interface CheckedSeal {
	readonly sealedBy: string;
	readonly fingerprint: string;
}

/** Checks the seal against the bytes that it covers; nothing when anything at all is amiss. */
export async function checkSeal(
	file: Uint8Array<ArrayBuffer>,
	place: SealPlaceInFile,
): Promise<CheckedSeal | undefined> {
	const cms = cmsIn(place.hex);
	const parts = cms && partsOf(cms);
	if (!parts) return undefined;
	const covered = joined([
		file.subarray(0, place.gapStart),
		file.subarray(place.gapEnd, place.coveredEnd),
	]);
	const fingerprint = await sha256(parts.certificate.whole);
	const expected = { digest: await sha256(covered), fingerprint };
	if (!attributesAreRight(parts, expected)) return undefined;
	if (!(await signatureIsRight(parts))) return undefined;
	return { sealedBy: parts.sealedBy, fingerprint: hexOf(fingerprint) };
}

/** The seal without the zeros behind it; only zeros may be there. */
function cmsIn(hex: string): Der | undefined {
	if (hex.length % 2 !== 0) return undefined;
	const padded = bytesOf(hex);
	if (padded[0] !== derTags.sequence || padded[1] !== 0x82) return undefined;
	const length = 4 + padded[2]! * 256 + padded[3]!;
	if (padded.subarray(length).some((byte) => byte !== 0)) return undefined;
	return readDer(padded.subarray(0, length));
}

interface SealParts {
	readonly certificate: Der;
	readonly sealedBy: string;
	readonly issuer: Der;
	readonly serial: Der;
	readonly key: Der;
	readonly attributes: Der;
	readonly signature: Der;
}

const isOid = (value: Der | undefined, hex: string) =>
	value?.tag === derTags.oid && hexOf(value.body) === hex;

const isAlgorithm = (value: Der | undefined, hex: string) =>
	value?.tag === derTags.sequence && value.inside.length === 1 && isOid(value.inside[0], hex);

const isOne = (value: Der | undefined) => value !== undefined && hexOf(value.whole) === '020101';

/** Takes the seal apart; every part that we write must be there, in our order, and nothing else. */
function partsOf(cms: Der): SealParts | undefined {
	const [type, explicit, ...beyond] = cms.inside;
	if (!isOid(type, oids.signedData) || explicit?.tag !== 0xa0 || beyond.length > 0) return;
	const signed = only(explicit);
	if (signed?.tag !== derTags.sequence || signed.inside.length !== 5) return;
	const [version, digests, content, certificates, signers] = signed.inside;
	if (!isOne(version) || digests?.tag !== derTags.set) return;
	if (!isAlgorithm(only(digests), oids.sha256)) return;
	if (content?.tag !== derTags.sequence || !isOid(only(content), oids.data)) return;
	if (certificates?.tag !== 0xa0 || signers?.tag !== derTags.set) return;
	const certificate = only(certificates);
	const about = certificate && certificateParts(certificate);
	const signer = only(signers);
	const signerParts = signer && partsOfSigner(signer);
	if (!certificate || !about || !signerParts) return;
	const { namedIssuer, ...rest } = signerParts;
	// The signer must name the very certificate that is inside.
	const named = joined([about.issuer.whole, about.serial.whole]);
	if (compareBytes(namedIssuer.body, named) !== 0) return;
	return { certificate, ...about, ...rest };
}

const only = (value: Der | undefined) => (value?.inside.length === 1 ? value.inside[0] : undefined);

function partsOfSigner(signer: Der) {
	const [version, name, digest, attributes, algorithm, signature] = signer.inside;
	if (signer.tag !== derTags.sequence || signer.inside.length !== 6) return;
	if (!isOne(version) || name?.tag !== derTags.sequence || name.inside.length !== 2) return;
	if (!isAlgorithm(digest, oids.sha256) || attributes?.tag !== 0xa0) return;
	if (!isAlgorithm(algorithm, oids.ecdsaWithSha256)) return;
	if (signature?.tag !== derTags.octetString) return;
	return { attributes, signature, namedIssuer: name };
}

function certificateParts(certificate: Der) {
	const fields = certificate.inside[0]?.inside ?? [];
	const offset = fields[0]?.tag === 0xa0 ? 1 : 0;
	const serial = fields[offset];
	const issuer = fields[offset + 2];
	const subject = fields[offset + 4];
	const key = fields[offset + 5];
	if (!serial || !issuer || !subject || key?.tag !== derTags.sequence) return undefined;
	return { serial, issuer, key, sealedBy: commonNameIn(subject) };
}

function commonNameIn(subject: Der): string {
	const named = subject.inside
		.flatMap((set) => set.inside)
		.find((pair) => isOid(pair.inside[0], oids.commonName));
	return new TextDecoder().decode(named?.inside[1]?.body ?? new Uint8Array());
}

interface Expected {
	readonly digest: Uint8Array<ArrayBuffer>;
	readonly fingerprint: Uint8Array<ArrayBuffer>;
}

/** The three signed attributes, sorted, byte for byte as they must be for this file and key. */
function attributesAreRight(parts: SealParts, expected: Expected): boolean {
	const sequence = (...inside: readonly Uint8Array[]) => der(derTags.sequence, ...inside);
	const attribute = (name: string, value: Uint8Array) =>
		sequence(der(derTags.oid, bytesOf(name)), der(derTags.set, value));
	const octets = (bytes: Uint8Array) => der(derTags.octetString, bytes);
	const issuerSerial = sequence(sequence(der(0xa4, parts.issuer.whole)), parts.serial.whole);
	const certificateId = sequence(octets(expected.fingerprint), issuerSerial);
	const right = [
		attribute(oids.contentType, der(derTags.oid, bytesOf(oids.data))),
		attribute(oids.messageDigest, octets(expected.digest)),
		attribute(oids.signingCertificateV2, sequence(sequence(certificateId))),
	].toSorted(compareBytes);
	return compareBytes(parts.attributes.body, joined(right)) === 0;
}

async function signatureIsRight({ key, attributes, signature }: SealParts): Promise<boolean> {
	const raw = rawSignature(signature);
	const publicKey = await importedKey(key);
	if (!raw || !publicKey) return false;
	const algorithm = { name: 'ECDSA', hash: 'SHA-256' };
	return crypto.subtle.verify(algorithm, publicKey, raw, der(derTags.set, attributes.body));
}

/** The 64 bytes r and s, when their DER is written in the one right way. */
function rawSignature(signature: Der): Uint8Array<ArrayBuffer> | undefined {
	const pair = readDer(signature.body);
	if (pair?.tag !== derTags.sequence || pair.inside.length !== 2) return undefined;
	const halves = pair.inside.map(halfOf);
	return halves.every((half) => half !== undefined) ? joined(halves) : undefined;
}

function halfOf({ tag, body }: Der): Uint8Array | undefined {
	const needlessZero = body[0] === 0 && (body[1] ?? 0) < 0x80;
	if (tag !== derTags.integer || body.length === 0 || body[0]! >= 0x80 || needlessZero) return;
	const digits = body[0] === 0 ? body.subarray(1) : body;
	if (digits.length > 32) return undefined;
	return joined([new Uint8Array(32 - digits.length), digits]);
}

async function importedKey(key: Der): Promise<CryptoKey | undefined> {
	const algorithm = { name: 'ECDSA', namedCurve: 'P-256' };
	try {
		return await crypto.subtle.importKey('spki', key.whole, algorithm, false, ['verify']);
	} catch {
		return undefined; // A key that this device cannot read seals nothing for it.
	}
}
