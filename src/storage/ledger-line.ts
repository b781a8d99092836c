/** One line of the ledger as it lies on disk: what its hash and its signature cover, who reads it. */
import { bytesFromLabel, bytesFromLength, joined, open, seal, sha256 } from './envelope.ts';
import type { Bytes } from './envelope.ts';
import type { Deed, LedgerEntry } from './keeping-door.ts';
import { randomKey } from './keys.ts';
import { sign } from './key-pairs.ts';
import { packed, paddedHeaderLength, unpacked } from './packing.ts';
import type { LedgerRow } from './rows.ts';
import { openSealedTo, sealTo } from './sealed-to.ts';

/** What a line says, before its number is known. */
export type Said = Omit<LedgerEntry, 'n' | 'isUnsigned'>;

/** Whoever may read a line: a pid, or `kit`, or `auditor`; the public half in spki. */
export type Reader = { readonly reader: string; readonly publicKey: Bytes };

/** Where a line stands in its chain. */
export type Place = { readonly device: string; readonly n: number; readonly prev: string };

/** What stands before the first line. */
export const NO_LINE = '';

/** Nobody needs to be unlocked for these, so they may stand unsigned; the next signed line covers them. */
export const MAY_BE_UNSIGNED: ReadonlySet<Deed> = new Set([
	...(['wrong-try', 'kit-proved', 'backed-up', 'restored', 'record-confirmed'] as const),
	...(['ledger-read', 'emergency-file', 'plan-file'] as const),
]);

/** A line, sealed under a key of its own that each reader gets; signed where somebody can. */
export async function sealLine(
	place: Place,
	said: Said,
	{ readers, signer }: { readonly readers: readonly Reader[]; readonly signer: Signer | undefined },
): Promise<LedgerRow> {
	const secret = randomKey();
	const key = await lineKey(secret);
	const box = await seal(key, await packed(said, paddedHeaderLength), lineLabel(place));
	const keys = readers.map(async ({ reader, publicKey }) => ({
		reader,
		box: await sealTo(publicKey, secret, readerLabel(place, reader)),
	}));
	const row = { ...place, signer: signer?.pid ?? '', box, readers: await Promise.all(keys) };
	secret.fill(0);
	const signature = signer ? await sign(signer.key, await signedBytes(row)) : new Uint8Array();
	return { ...row, signature };
}

export type Signer = { readonly pid: string; readonly key: CryptoKey };

/** What a line says to this reader; undefined when it is not for them, or was changed. */
export async function openLine(
	row: LedgerRow,
	reader: string,
	pair: { readonly privateKey: CryptoKey; readonly publicKey: Bytes },
): Promise<LedgerEntry | undefined> {
	// An auditor's key that takes the place of another: both read that line.
	const own = row.readers.filter((one) => one.reader === reader);
	const tried = own.map(({ box }) => openSealedTo(pair, box, readerLabel(row, reader)));
	const secret = (await Promise.all(tried)).find((opened) => opened !== undefined);
	const plain = secret && (await open(await lineKey(secret), row.box, lineLabel(row)));
	if (!plain) return undefined;
	const said = { ...((await unpacked(plain)) as Said), n: row.n };
	return row.signer === '' ? { ...said, isUnsigned: true } : said;
}

/** What the next line carries as `prev`: every field of this one, the signature too. */
export const hashOfLine = (row: LedgerRow): Promise<string> =>
	sha256(joined([...contentOf(row), ...behindLength(row.signature)]));

/** What a signature covers: the line in its place, with all that it says and to whom. */
export const signedBytes = async (row: Omit<LedgerRow, 'signature'>): Promise<Bytes> =>
	bytesFromLabel(['ledger signature', await sha256(joined(contentOf(row)))]);

const contentOf = ({ device, n, prev, signer, box, readers }: Omit<LedgerRow, 'signature'>) => [
	bytesFromLabel(['ledger line', device, n, prev, signer, readers.length]),
	...behindLength(box),
	...readers.flatMap((one) => [bytesFromLabel([one.reader]), ...behindLength(one.box)]),
];

const behindLength = (bytes: Bytes): Bytes[] => [bytesFromLength(bytes.length), bytes];

const lineLabel = ({ device, n, prev }: Place) => ['ledger', device, n, prev];

const readerLabel = ({ device, n }: Omit<Place, 'prev'>, reader: string) => [
	...['ledger key', device, n, reader],
];

const lineKey = (secret: Bytes): Promise<CryptoKey> =>
	crypto.subtle.importKey('raw', secret, 'AES-GCM', false, ['encrypt', 'decrypt']);
