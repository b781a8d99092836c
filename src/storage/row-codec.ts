/**
 * A row as bytes, for backups now and for travelling later. Part of the format: a field that is
 * added to a row goes to the end here and needs the next `ROW_FORMAT`; none is ever moved.
 */
import type { Bytes } from './envelope.ts';
import { always, bytes, list, oneOf, optional, readWhole, record } from './row-fields.ts';
import { text, Unreadable, whole, written } from './row-fields.ts';
import type { Field } from './row-fields.ts';
import type * as Kept from './rows.ts';

const ROW_FORMAT = 1;
/** Rows that say more than the first format can; every other row stays as it always was. */
const SECOND_FORMAT = 2;

/** A row with the name of its table. */
export type NamedRow = {
	[Name in Kept.TableName]: { readonly table: Name; readonly row: Kept.Tables[Name] };
}[Kept.TableName];

/** One row has exactly one form in bytes. */
export const encodeRow = (named: NamedRow): Bytes => written(namedRow, named);

/** The row of these bytes, or undefined. Says nothing about whether its boxes open. */
export const decodeRow = (from: Bytes): NamedRow | undefined => readWhole(namedRow, from);

const pair: Field<Kept.KeyPairRow> = record<Kept.KeyPairRow>({
	publicKey: bytes,
	privateBox: bytes,
});

const SLOTS = {
	passphrase: record<Kept.PassphraseSlotRow>({
		kind: always('passphrase'),
		keyEpoch: whole,
		salt: bytes,
		memoryKiB: whole,
		passes: whole,
		lanes: whole,
		box: bytes,
	}),
	recovery: record<Kept.RecoverySlotRow>({
		kind: always('recovery'),
		keyEpoch: whole,
		kit: text,
		box: bytes,
	}),
	'security-key': record<Kept.SecurityKeySlotRow>({
		kind: always('security-key'),
		keyEpoch: whole,
		credentialId: bytes,
		salt: bytes,
		box: bytes,
	}),
} as const satisfies Readonly<Record<Kept.SlotRow['kind'], unknown>>;

const SLOT_KINDS = Object.keys(SLOTS) as Kept.SlotRow['kind'][];

const slot: Field<Kept.SlotRow> = {
	write: (to, value) => {
		to(Uint8Array.of(SLOT_KINDS.indexOf(value.kind)));
		(SLOTS[value.kind] as Field<Kept.SlotRow>).write(to, value);
	},
	read: (from) => SLOTS[SLOT_KINDS[oneOf(from, SLOT_KINDS.length)]!].read(from),
};

const BODY = { id: text, hash16: text, schema: whole, rev: whole, parent16: text, box: bytes };
const tip = record<Kept.TipRow>({ id: text, rev: whole, tip: bytes, head: bytes });

const cover = record<Kept.CoverRow>({ id: text, rev: whole, box: bytes });

const kit = record<Kept.KitRow>({
	kit: text,
	recipient: text,
	publicKey: bytes,
	privateFile: bytes,
	madeAt: whole,
	provedAt: optional(whole),
});

const imported = record<Kept.ImportedKeyRow>({
	algorithm: text,
	until: whole,
	box: bytes,
	chain: list(bytes),
});
const certificate = record<Kept.CertificateRow>({
	der: bytes,
	fingerprint: text,
	name: text,
	imported: optional(imported),
});
const reader = record<Kept.LedgerRow['readers'][number]>({ reader: text, box: bytes });

const TABLET = {
	name: always('tablet' as const),
	device: text,
	kit: optional(kit),
	auditor: optional(bytes),
	backedUpAt: optional(whole),
	callInAfterDays: optional(whole),
	changedAt: optional(whole),
};

/** In the order of their numbers. */
const TABLES: { readonly [Name in Kept.TableName]: Field<Kept.Tables[Name]> } = {
	profiles: record<Kept.ProfileRow>({
		pid: text,
		label: text,
		keyEpoch: whole,
		slots: list(slot),
		signing: pair,
		agreement: pair,
		certificates: list(certificate),
	}),
	attempts: record<Kept.AttemptsRow>({ pid: text, wrong: whole, lastAt: whole }),
	keys: record<Kept.KeyRow>({ pid: text, id: text, owner: text, keyEpoch: whole, box: bytes }),
	tips: tip,
	bodies: record<Kept.BodyRow>(BODY),
	documents: record<Kept.DocumentRow>({ id: text, documentId: text, box: bytes }),
	segments: record<Kept.SegmentRow>({ pid: text, n: whole, box: bytes }),
	tombstones: record<Omit<Kept.TombstoneRow, 'past'>>({
		...{ id: text, rev: whole, pid: text, signature: bytes },
	}),
	incoming: record<Omit<Kept.IncomingRow, 'cover'>>({ ...BODY, tip }),
	tablet: record<Omit<Kept.TabletRow, 'lead'>>(TABLET),
	ledger: record<Kept.LedgerRow>({
		device: text,
		n: whole,
		prev: text,
		signer: text,
		box: bytes,
		readers: list(reader),
		signature: bytes,
	}),
	grants: record<Kept.GrantRow>({
		grantId: text,
		to: text,
		from: text,
		id: text,
		box: bytes,
		signature: bytes,
	}),
	pins: record<Kept.PinRow>({ pid: text, other: text, box: bytes }),
	covers: cover,
	coverKeys: record<Kept.CoverKeyRow>({
		pid: text,
		id: text,
		owner: text,
		box: bytes,
		signature: bytes,
	}),
	holds: record<Kept.HoldRow>({ id: text, pid: text, box: bytes, signature: bytes }),
	counts: record<Kept.CountRow>({ pid: text, box: bytes }),
	touched: record<Kept.TouchedRow>({ id: text, n: whole }),
	experiences: record<Kept.ExperienceRow>({ id: text, box: bytes }),
};

const NAMES = Object.keys(TABLES) as Kept.TableName[];

/** Rows of the second format, each with the field that makes it one. */
const SECOND = {
	tombstones: {
		by: 'past',
		field: record({ id: text, rev: whole, pid: text, signature: bytes, past: list(text) }),
	},
	incoming: { by: 'cover', field: record({ ...BODY, tip, cover }) },
	tablet: { by: 'lead', field: record<Kept.TabletRow>({ ...TABLET, lead: optional(bytes) }) },
} as const satisfies Partial<Record<Kept.TableName, unknown>>;

const isSecond = (table: Kept.TableName): table is keyof typeof SECOND => table in SECOND;

const namedRow: Field<NamedRow> = {
	write: (to, { table, row }) => {
		const second = isSecond(table) && SECOND[table].by in row ? SECOND[table].field : undefined;
		to(Uint8Array.of(second ? SECOND_FORMAT : ROW_FORMAT, NAMES.indexOf(table)));
		((second ?? TABLES[table]) as Field<unknown>).write(to, row);
	},
	read: (from) => {
		const [format] = from(1);
		const table = NAMES[oneOf(from, NAMES.length)]!;
		if (format === ROW_FORMAT) return { table, row: TABLES[table].read(from) } as NamedRow;
		if (format !== SECOND_FORMAT || !isSecond(table)) throw new Unreadable();
		return { table, row: SECOND[table].field.read(from) } as NamedRow;
	},
};
