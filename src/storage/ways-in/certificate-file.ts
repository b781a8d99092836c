/** Opens a PKCS#12 file as programs of today write it: PBES2 with AES, checked by its MAC. */
import type { OctetString } from 'asn1js';
import { AuthenticatedSafe, CertBag, EncryptedContentInfo, EncryptedData, getCrypto } from 'pkijs';
import { PFX, PKCS8ShroudedKeyBag, PrivateKeyInfo, SafeContents } from 'pkijs';
import type { SafeBag, ContentInfo } from 'pkijs';
import { ok, problem } from '#domain/result.ts';
import type { Result } from '#domain/result.ts';
import type { Bytes } from '#storage/envelope.ts';
import type { ImportProblem } from '#storage/people-door.ts';
import { copyOf, isOpenable, MAC_HASHES } from './certificate-encryption.ts';

/** What was in the file: PKCS#8 and X.509, each in DER. */
export type FileContents = { readonly keys: Bytes[]; readonly certificates: Bytes[] };

type Opened<T> = Result<T, ImportProblem>;

const OID = {
	data: '1.2.840.113549.1.7.1',
	encryptedData: '1.2.840.113549.1.7.6',
	keyBag: '1.2.840.113549.1.12.10.1.1',
	shroudedKeyBag: '1.2.840.113549.1.12.10.1.2',
	certBag: '1.2.840.113549.1.12.10.1.3',
} as const;

const LARGEST_FILE = 1 << 20;
/** A file must not be able to keep the tablet busy for ever. */
const MOST_ROUNDS = 200_000;

/** Keys and certificates of the file. Old encryption is told apart before any password is tried. */
export async function openCertificateFile(
	file: Bytes,
	password: string,
): Promise<Opened<FileContents>> {
	try {
		const pfx = file.length <= LARGEST_FILE && PFX.fromBER(file);
		if (!pfx || pfx.authSafe.contentType !== OID.data) return notAFile;
		const inside = bytesIn(pfx.authSafe.content as OctetString);
		const { safeContents } = AuthenticatedSafe.fromBER(inside);
		if (safeContents.some(isOld)) return problem({ kind: 'certificate-file-too-old' });
		const checked = await checkMac(pfx, inside, password);
		return checked.ok ? await openAll(safeContents, password) : checked;
	} catch {
		// The library throws, in words for programmers, on whatever is not built like such a file.
		return notAFile;
	}
}

const notAFile = problem({ kind: 'not-a-certificate-file' } as const);

const bytesIn = (octets: OctetString): Bytes => new Uint8Array(octets.getValue());

const encryptedIn = ({ content }: ContentInfo) => new EncryptedData({ schema: copyOf(content) });

const bagsIn = (bytes: Bytes): SafeBag[] => SafeContents.fromBER(bytes).safeBags;

function isOld(content: ContentInfo): boolean {
	if (content.contentType === OID.encryptedData)
		return !isOpenable(encryptedIn(content).encryptedContentInfo.contentEncryptionAlgorithm);
	if (content.contentType !== OID.data) return false;
	return bagsIn(bytesIn(content.content as OctetString)).some(isOldBag);
}

const isOldBag = ({ bagValue }: SafeBag): boolean =>
	bagValue instanceof PKCS8ShroudedKeyBag && !isOpenable(bagValue.encryptionAlgorithm);

async function checkMac(pfx: PFX, inside: Bytes, password: string): Promise<Opened<void>> {
	const { macData } = pfx;
	// Without one, only what the password opens shows whether it was right.
	if (!macData || !isLatin(password)) return ok(undefined);
	const hashAlgorithm = MAC_HASHES[macData.mac.digestAlgorithm.algorithmId];
	const iterationCount = macData.iterations ?? 1;
	if (!hashAlgorithm || iterationCount > MOST_ROUNDS)
		return problem({ kind: 'certificate-file-too-old' });
	const isRight = await getCrypto(true).verifyDataStampedWithPassword({
		password: Uint8Array.from(password, (letter) => letter.charCodeAt(0)).buffer,
		hashAlgorithm,
		salt: macData.macSalt.getValue(),
		iterationCount,
		contentToVerify: inside.buffer,
		signatureToVerify: macData.mac.digest.getValue(),
	});
	return isRight ? ok(undefined) : problem({ kind: 'wrong-file-password' });
}

// The library writes each byte of a password as one letter of the MAC's.
const isLatin = (password: string) => Array.from(password).every((letter) => letter <= '\u00ff');

async function openAll(contents: ContentInfo[], password: string): Promise<Opened<FileContents>> {
	const found: FileContents = { keys: [], certificates: [] };
	const secret = new TextEncoder().encode(password).buffer;
	for (const content of contents) {
		const bytes = await openContent(content, secret);
		if (!bytes) return problem({ kind: 'wrong-file-password' });
		const bags = bagsIn(bytes);
		if (bags.some(isOldBag)) return problem({ kind: 'certificate-file-too-old' });
		for (const bag of bags)
			if (!(await takeBag(bag, secret, found))) return problem({ kind: 'wrong-file-password' });
	}
	return ok(found);
}

async function openContent(
	content: ContentInfo,
	password: ArrayBuffer,
): Promise<Bytes | undefined> {
	if (content.contentType === OID.data) return bytesIn(content.content as OctetString);
	const opened = await decrypted(encryptedIn(content), password);
	return opened && isMade(() => bagsIn(opened)) ? opened : undefined;
}

/** False where the password does not open it; what is no key and no certificate is left alone. */
async function takeBag(
	{ bagId, bagValue }: SafeBag,
	password: ArrayBuffer,
	found: FileContents,
): Promise<boolean> {
	if (bagId === OID.certBag && bagValue instanceof CertBag)
		found.certificates.push(bytesIn(bagValue.certValue as OctetString));
	if (bagId === OID.keyBag && bagValue instanceof PrivateKeyInfo)
		found.keys.push(new Uint8Array(bagValue.toSchema().toBER()));
	if (bagId !== OID.shroudedKeyBag || !(bagValue instanceof PKCS8ShroudedKeyBag)) return true;
	const { encryptionAlgorithm: contentEncryptionAlgorithm, encryptedData } = bagValue;
	const encryptedContentInfo = new EncryptedContentInfo({
		contentEncryptionAlgorithm,
		encryptedContent: encryptedData,
	});
	const key = await decrypted(new EncryptedData({ encryptedContentInfo }), password);
	if (!key || !isMade(() => PrivateKeyInfo.fromBER(key))) return false;
	found.keys.push(key);
	return true;
}

const decrypted = (data: EncryptedData, password: ArrayBuffer): Promise<Bytes | undefined> =>
	data.decrypt({ password }).then(
		(bytes) => new Uint8Array(bytes),
		() => undefined,
	);

// One wrong password in some two hundred leaves bytes that look like the end of something.
const isMade = (make: () => unknown): boolean => {
	try {
		make();
		return true;
	} catch {
		return false;
	}
};
