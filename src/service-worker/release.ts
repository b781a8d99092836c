/** Whether a release may be taken: what it promises, who signed that, and whom we trust. */
import type { RefusedRelease } from '#app/offline-messages.ts';

/** What the build promises, see scripts/release.mjs. */
export type Release = {
	readonly version: string;
	readonly date?: string;
	readonly news: readonly string[];
	/** The public half of the key that signed, in base64. */
	readonly key?: string;
	/** The name of the key that the next releases may be signed with. */
	readonly nextKey?: string;
	/** The SHA-256 of every file, in hex, by address. */
	readonly files: Readonly<Record<string, string>>;
};

/** Set by the first signed release on this tablet, and moved on by each that follows. */
export type Trusted = {
	readonly keys: readonly string[];
	readonly date?: string;
};

/** Thrown where an install must fail; anything else that is thrown means that the host is out of reach. */
export class Refused extends Error {
	constructor(readonly why: RefusedRelease) {
		super(`Not taken: ${why.kind} (${why.what}).`);
	}
}

type Bytes = Uint8Array<ArrayBuffer>;

const ecdsa = { name: 'ECDSA', namedCurve: 'P-256' };

/** The key that a build says it is signed with, by its name; undefined in an unsigned build. */
export const keyNameIn = (version: string): string | undefined =>
	/\.key-([0-9a-f]{64})$/.exec(version)?.[1];

/** SHA-256 in hex. */
export const hashOf = async (bytes: Bytes): Promise<string> => {
	const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
	return Array.from(hash, (byte) => byte.toString(16).padStart(2, '0')).join('');
};

const fromBase64 = (text: string): Bytes => {
	try {
		return Uint8Array.from(atob(text.trim()), (letter) => letter.charCodeAt(0));
	} catch {
		return new Uint8Array();
	}
};

const isSigned = async (key: Bytes, signature: Bytes, bytes: Bytes): Promise<boolean> => {
	try {
		const publicKey = await crypto.subtle.importKey('spki', key, ecdsa, false, ['verify']);
		const algorithm = { name: 'ECDSA', hash: 'SHA-256' };
		return await crypto.subtle.verify(algorithm, publicKey, signature, bytes);
	} catch {
		return false;
	}
};

type Found = {
	/** `release.json` to the byte, and the text of `release.sig`. */
	readonly bytes: Bytes;
	readonly signature: string;
	/** Of the service worker that is being installed. */
	readonly version: string;
	readonly trusted: Trusted | undefined;
};

/**
 * The release, when it is the one that this service worker was built with; throws `Refused` if not.
 *
 * The signature is looked at before anything that was signed. A worker's version names the key that
 * it must be signed with, so that nobody can leave the signature out.
 */
export const checkedRelease = async (found: Found): Promise<Release> => {
	const { bytes, signature, version, trusted } = found;
	const release = parsed(bytes);
	const keyName = keyNameIn(version);
	if (trusted && !keyName) throw new Refused({ kind: 'unsigned', what: version });
	if (release?.version !== version)
		throw new Refused({ kind: 'mixed', what: release?.version ?? 'release.json' });
	if (!keyName) return release;

	const key = fromBase64(release.key ?? '');
	const isOurs = (await hashOf(key)) === keyName;
	if (!isOurs || !(await isSigned(key, fromBase64(signature), bytes)))
		throw new Refused({ kind: 'unsigned', what: version });
	if (trusted && !trusted.keys.includes(keyName))
		throw new Refused({ kind: 'signed-by-another', what: version });
	if (trusted?.date && (release.date ?? '') < trusted.date)
		throw new Refused({ kind: 'older', what: version });
	return release;
};

const parsed = (bytes: Bytes): Release | undefined => {
	try {
		const release = JSON.parse(new TextDecoder().decode(bytes)) as Partial<Release> | null;
		const isWhole = typeof release?.version === 'string' && typeof release.files === 'object';
		return isWhole ? { news: [], files: {}, version: '', ...release } : undefined;
	} catch {
		return undefined;
	}
};

/** Whom to trust once this release runs; undefined after one that nobody signed. */
export const trustAfter = ({ version, date, nextKey }: Release): Trusted | undefined => {
	const keyName = keyNameIn(version);
	if (!keyName) return undefined;
	return { keys: [keyName, ...(nextKey ? [nextKey] : [])], ...(date && { date }) };
};
