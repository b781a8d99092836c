/** What lies on disk. Everything that people said is inside a box; the rest may be seen. */
import type { Bytes } from './envelope.ts';

export type PassphraseSlotRow = {
	readonly kind: 'passphrase';
	readonly keyEpoch: number;
	readonly salt: Bytes;
	readonly memoryKiB: number;
	readonly passes: number;
	readonly lanes: number;
	readonly box: Bytes;
};

/** The main secret for the two halves of the recovery kit: an age file to the kit's recipient. */
export type RecoverySlotRow = {
	readonly kind: 'recovery';
	readonly keyEpoch: number;
	readonly kit: string;
	readonly box: Bytes;
};

/** The main secret for a personal security key that answers WebAuthn's PRF question. */
export type SecurityKeySlotRow = {
	readonly kind: 'security-key';
	readonly keyEpoch: number;
	readonly credentialId: Bytes;
	readonly salt: Bytes;
	readonly box: Bytes;
};

export type SlotRow = PassphraseSlotRow | RecoverySlotRow | SecurityKeySlotRow;

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
	readonly imported?: ImportedKeyRow;
};

/** The key of a certificate that an organisation gave; one's own certificate has the signing pair. */
export type ImportedKeyRow = {
	/** `ecdsa` or `rsa`. */
	readonly algorithm: string;
	/** When the certificate lapses, milliseconds; from then on one's own seals again. */
	readonly until: number;
	/** PKCS#8 under the profile's wrap key. */
	readonly box: Bytes;
	/** Who vouches for it, in DER, from its issuer upwards. */
	readonly chain: readonly Bytes[];
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
	/**
	 * The names of the states that it lets go of, as far as they are known, among as many that never
	 * were. Absent in tombstones from before this was said.
	 */
	readonly past?: readonly string[];
};

/** What this tablet says of itself, in clear: one row, named `tablet`. */
export type TabletRow = {
	readonly name: 'tablet';
	/** Random; names this tablet in its ledger and in backups. */
	readonly device: string;
	readonly kit?: KitRow;
	/** P-256, spki: whoever audits reads the ledger with the private half, which is on paper only. */
	readonly auditor?: Bytes;
	/** P-256, spki: what young people say of a talk is sealed to the service lead's key alone. */
	readonly lead?: Bytes;
	/** When a backup was last written and read back, milliseconds since 1970. */
	readonly backedUpAt?: number;
	/** After how many days a backup is called in for destruction. */
	readonly callInAfterDays?: number;
	/** When something was last known to be written; newer than `backedUpAt`, there is work to save. */
	readonly changedAt?: number;
};

/** The public side of the recovery kit; its secret is on paper, in two halves. */
export type KitRow = {
	readonly kit: string;
	/** age recipient, `age1...` */
	readonly recipient: string;
	/** P-256, spki: what the ledger and access requests are sealed to. */
	readonly publicKey: Bytes;
	/** Its private half (PKCS#8) as an age file to `recipient`. */
	readonly privateFile: Bytes;
	readonly madeAt: number;
	/** When both halves last proved that they open it; a banner stays until then. */
	readonly provedAt?: number;
};

/** One line of the ledger. What it says is in the box; the chain and the signature hold it in place. */
export type LedgerRow = {
	readonly device: string;
	readonly n: number;
	/** SHA-256 of the row before, hex. */
	readonly prev: string;
	/** Whose key signed it; empty when nobody was unlocked (a wrong try). */
	readonly signer: string;
	readonly box: Bytes;
	/** The entry's own key, for each who may read it. */
	readonly readers: readonly { readonly reader: string; readonly box: Bytes }[];
	readonly signature: Bytes;
};

/** A session on its way to a colleague: sealed to their key, signed by the giver. */
export type GrantRow = {
	readonly grantId: string;
	readonly to: string;
	readonly from: string;
	readonly id: string;
	readonly box: Bytes;
	readonly signature: Bytes;
};

/** Whom a practitioner knows: a colleague's fingerprint, sealed under their own index key. */
export type PinRow = { readonly pid: string; readonly other: string; readonly box: Bytes };

/** The safety plan as the cover group may read it, under a key made from the session's own. */
export type CoverRow = { readonly id: string; readonly rev: number; readonly box: Bytes };

/** The key of a cover row, sealed to one member of the group, signed by the session's owner. */
export type CoverKeyRow = {
	readonly pid: string;
	readonly id: string;
	readonly owner: string;
	readonly box: Bytes;
	readonly signature: Bytes;
};

/** Refuses letting go while it is there; who, why and when are in the box. */
export type HoldRow = {
	readonly id: string;
	readonly pid: string;
	readonly box: Bytes;
	readonly signature: Bytes;
};

/** What should be here, sealed by its profile: notices a database that was wiped or put back. */
export type CountRow = { readonly pid: string; readonly box: Bytes };

/** Word left for every index: this session was written or taken away, the later the greater `n`. */
export type TouchedRow = { readonly id: string; readonly n: number };

/** How somebody found a talk, sealed to the service lead. Nothing else says whose, or when. */
export type ExperienceRow = { readonly id: string; readonly box: Bytes };

/** A body from elsewhere that is not merged yet, with the tip that names it. */
export type IncomingRow = BodyRow & {
	readonly tip: TipRow;
	/** What the cover group may read of this very version; absent where its save said nothing of it. */
	readonly cover?: CoverRow;
};

/** Every table and what lies in it; the keys stand in `database.ts`. */
export type Tables = {
	readonly profiles: ProfileRow;
	readonly attempts: AttemptsRow;
	readonly keys: KeyRow;
	readonly tips: TipRow;
	readonly bodies: BodyRow;
	readonly documents: DocumentRow;
	readonly segments: SegmentRow;
	readonly tombstones: TombstoneRow;
	readonly incoming: IncomingRow;
	readonly tablet: TabletRow;
	readonly ledger: LedgerRow;
	readonly grants: GrantRow;
	readonly pins: PinRow;
	readonly covers: CoverRow;
	readonly coverKeys: CoverKeyRow;
	readonly holds: HoldRow;
	readonly counts: CountRow;
	readonly touched: TouchedRow;
	readonly experiences: ExperienceRow;
};

export type TableName = keyof Tables;
export type RowKey = string | readonly (string | number)[];

/** One change among several that are written together or not at all. */
export type Change =
	/** Fails all of it when this is not the session's tip any more: somebody saved meanwhile. */
	| { readonly table: 'tips'; readonly expect: TipRow }
	| {
			[Name in TableName]:
				| { readonly table: Name; readonly put: Tables[Name] }
				/** Fails all of it when a row with this key is there already. */
				| { readonly table: Name; readonly add: Tables[Name] }
				/**
				 * A row made from the one that is stored, read in the same transaction: what another window
				 * wrote meanwhile stays. At once and without waiting; what it throws fails all of it.
				 */
				| {
						readonly table: Name;
						readonly at: RowKey;
						readonly change: (stored: Tables[Name] | undefined) => Tables[Name];
				  }
				| { readonly table: Name; readonly remove: RowKey };
	  }[TableName];

/** One save: the body, and the tip that names it, in one strict transaction or not at all. */
export type SaveRows = {
	readonly body: BodyRow;
	readonly tip: TipRow;
	/** The hashes that may stay: this one and the four before it. */
	readonly keep: readonly string[];
	/** The safety plan for the cover group, sealed; absent where the save said nothing of it. */
	readonly cover?: CoverRow;
};

/** The tables whose rows belong to one session. */
export type SessionTable =
	'keys' | 'tips' | 'bodies' | 'documents' | 'covers' | 'coverKeys' | 'holds' | 'grants';

/** The few ways rows are read and written; the disk and practice's memory both answer them. */
export type Rows = {
	profiles(): Promise<ProfileRow[]>;
	profile(pid: string): Promise<ProfileRow | undefined>;
	putProfile(row: ProfileRow): Promise<void>;
	attempts(pid: string): Promise<AttemptsRow | undefined>;
	keyRows(pid: string): Promise<KeyRow[]>;
	keyRow(pid: string, id: string): Promise<KeyRow | undefined>;
	tips(ids: readonly string[]): Promise<(TipRow | undefined)[]>;
	body(id: string, hash16: string): Promise<BodyRow | undefined>;
	/** False, and nothing written, when the stored tip is not `expected` any more. */
	save(expected: TipRow, rows: SaveRows): Promise<boolean>;
	document(id: string, documentId: string): Promise<DocumentRow | undefined>;
	putDocument(row: DocumentRow): Promise<void>;
	segments(pid: string): Promise<SegmentRow[]>;
	putSegments(rows: readonly SegmentRow[]): Promise<void>;
	/** The last ones before `before`, or of all, the newest first. */
	newestSegments(pid: string, before: number | undefined, count: number): Promise<SegmentRow[]>;
	/** The newest words after that number, newest first. */
	lastTouched(n: number, count: number): Promise<TouchedRow[]>;
	/** The words after that number, oldest first. */
	touchedAfter(n: number, count: number): Promise<TouchedRow[]>;
	tombstones(ids: readonly string[]): Promise<(TombstoneRow | undefined)[]>;
	/** One row of any table. */
	get<Name extends TableName>(table: Name, key: RowKey): Promise<Tables[Name] | undefined>;
	/** All rows whose key begins with `first`, or all there are; in the order of their keys. */
	all<Name extends TableName>(table: Name, first?: string): Promise<Tables[Name][]>;
	/** The row with the greatest key that begins with `first`. */
	last<Name extends TableName>(table: Name, first: string): Promise<Tables[Name] | undefined>;
	/** Up to `count` rows after the key `after`, with their keys: for reading a table bit by bit. */
	page<Name extends TableName>(
		table: Name,
		after: RowKey | undefined,
		count: number,
	): Promise<{ readonly key: RowKey; readonly row: Tables[Name] }[]>;
	/** The ids of all sessions, in their order, without reading any. */
	sessionIds(): Promise<string[]>;
	/** All that belongs to the sessions after the one and up to the other, read in one go. */
	sessionRows(
		after: string | undefined,
		upTo: string | undefined,
	): Promise<{ readonly [Name in SessionTable]: Tables[Name][] }>;
	/** All changes in one strict transaction, or none of them. */
	write(changes: readonly Change[]): Promise<void>;
	/**
	 * Writes the tombstone and the lines, and removes all else of its session. Nothing is done while
	 * a hold is there, or when its tip is not `expected` any more: asked in the same transaction, so
	 * that no other window comes between.
	 */
	bury(row: TombstoneRow, burial: Burial): Promise<Buried>;
};

/** `expected`: the session's tip as it was judged, or none; `lines`: for the ledger. */
export type Burial = {
	readonly expected: TipRow | undefined;
	readonly lines?: readonly Change[];
};

/** What became of it. */
export type Buried = 'buried' | 'held' | 'changed';
