/** What lies on disk. Everything that people said is inside a box; the rest may be seen. */
import type { Bytes } from './envelope.ts';

export type SlotRow = {
	readonly kind: 'passphrase';
	readonly keyEpoch: number;
	readonly salt: Bytes;
	readonly memoryKiB: number;
	readonly passes: number;
	readonly lanes: number;
	readonly box: Bytes;
};

export type KeyPairRow = { readonly publicKey: Bytes; readonly privateBox: Bytes };

/** One practitioner: the clear label and public halves, and what their passphrase opens. */
export type ProfileRow = {
	readonly pid: string;
	readonly label: string;
	readonly keyEpoch: number;
	readonly slots: readonly SlotRow[];
	readonly signing: KeyPairRow;
	readonly agreement: KeyPairRow;
	/** Newest last; older ones stay so that old plans are still known. Public, so in clear. */
	readonly certificates: readonly CertificateRow[];
};

export type CertificateRow = {
	readonly der: Bytes;
	readonly fingerprint: string;
	readonly name: string;
};

/** Belongs to this tablet alone and never travels. */
export type AttemptsRow = {
	readonly pid: string;
	readonly wrong: number;
	readonly lastAt: number;
};

export type KeyRow = {
	readonly pid: string;
	readonly id: string;
	/** Who owns the session; a reader's row may name another. */
	readonly owner: string;
	readonly keyEpoch: number;
	readonly box: Bytes;
};

export type BodyRow = {
	readonly id: string;
	readonly hash16: string;
	readonly schema: number;
	readonly rev: number;
	readonly parent16: string;
	readonly box: Bytes;
};

export type TipRow = {
	readonly id: string;
	readonly rev: number;
	readonly tip: Bytes;
	readonly head: Bytes;
};

export type DocumentRow = { readonly id: string; readonly documentId: string; readonly box: Bytes };

/** A cache of headers under the profile's own key; may be lost without loss. */
export type SegmentRow = { readonly pid: string; readonly n: number; readonly box: Bytes };

/** Says for ever that a session was thrown away, signed by its owner; travels with backups. */
export type TombstoneRow = {
	readonly id: string;
	readonly rev: number;
	readonly pid: string;
	readonly signature: Bytes;
};

/** One save: the body, and the tip that names it, in one strict transaction or not at all. */
export type SaveRows = {
	readonly body: BodyRow;
	readonly tip: TipRow;
	/** The hashes that may stay: this one and the four before it. */
	readonly keep: readonly string[];
};

/** The few ways rows are read and written; the disk and practice's memory both answer them. */
export type Rows = {
	profiles(): Promise<ProfileRow[]>;
	profile(pid: string): Promise<ProfileRow | undefined>;
	putProfile(row: ProfileRow): Promise<void>;
	attempts(pid: string): Promise<AttemptsRow | undefined>;
	putAttempts(row: AttemptsRow): Promise<void>;
	keyRows(pid: string): Promise<KeyRow[]>;
	keyRow(pid: string, id: string): Promise<KeyRow | undefined>;
	tips(ids: readonly string[]): Promise<(TipRow | undefined)[]>;
	body(id: string, hash16: string): Promise<BodyRow | undefined>;
	begin(key: KeyRow, rows: SaveRows): Promise<void>;
	/** False, and nothing written, when the stored tip is not `expected` any more. */
	save(expected: TipRow, rows: SaveRows): Promise<boolean>;
	document(id: string, documentId: string): Promise<DocumentRow | undefined>;
	putDocument(row: DocumentRow): Promise<void>;
	segments(pid: string): Promise<SegmentRow[]>;
	putSegments(rows: readonly SegmentRow[]): Promise<void>;
	tombstones(ids: readonly string[]): Promise<(TombstoneRow | undefined)[]>;
	/** Writes the tombstone and removes key, tip, bodies and documents of its session. */
	bury(row: TombstoneRow): Promise<void>;
};
