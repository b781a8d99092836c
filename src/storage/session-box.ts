/** One session on its way to and from the disk: body, tip and header, each bound to its place. */
import { hash16, open, seal } from './envelope.ts';
import type { SessionKeys } from './keys.ts';
import { packed, paddedBodyLength, paddedHeaderLength, unpacked } from './packing.ts';
import type { BodyRow, SaveRows, TipRow } from './rows.ts';
import { restedBefore } from './tip.ts';
import type { Tip } from './tip.ts';
import type { HeaderToSeal, SessionHeader, SessionToSave } from './vault.ts';

const NO_PARENT = '0'.repeat(32);
/** So many of a session's newest bodies stay on the disk. */
export const BODIES_KEPT = 5;

type ToSeal = {
	readonly id: string;
	readonly keys: SessionKeys;
	readonly waits?: true;
	readonly draft?: string;
};

/** Seals a save as the next revision after `before`; nothing is written yet. */
export async function sealSession(
	{ id, keys, waits, draft }: ToSeal,
	before: Tip | undefined,
	{ record, header }: SessionToSave,
): Promise<{ rows: SaveRows; tip: Tip }> {
	const rev = (before?.rev ?? 0) + 1;
	const parent = before?.hash ?? NO_PARENT;
	const body = await sealBody(keys, { id, schema: record.version, rev, parent16: parent }, record);
	const ancestors = before ? [before.hash, ...before.ancestors].slice(0, BODIES_KEPT) : [];
	const updated = header.updatedAt;
	const rested = before ? restedBefore(before, updated) : {};
	const forkOf = before?.forkOf ?? header.forkOf;
	const parted = forkOf === undefined ? {} : { forkOf };
	const waited = { ...(waits && { hasWaited: waits }), ...(draft && { draft }) };
	const past = { parent, ancestors, updated, ...rested, ...waited };
	const tip = { rev, hash: body.hash16, ...past, ...parted };
	const row = await sealTip({ id, keys }, tip, { ...header, ...parted });
	return { rows: { body, tip: row, keep: [tip.hash, ...ancestors].slice(0, BODIES_KEPT) }, tip };
}

/** The tip beside its sealed header, as one row. */
export async function sealTip(
	{ id, keys }: { readonly id: string; readonly keys: SessionKeys },
	tip: Tip,
	header: HeaderToSeal,
): Promise<TipRow> {
	const { rev } = tip;
	return {
		...{ id, rev },
		tip: await seal(keys.tip, await packed(tip, paddedHeaderLength), ['tip', id, rev]),
		head: await sealHeader(keys, id, rev, header),
	};
}

async function sealBody(
	keys: SessionKeys,
	about: Omit<BodyRow, 'hash16' | 'box'>,
	record: unknown,
): Promise<BodyRow> {
	const plain = await packed(record, paddedBodyLength);
	const box = await seal(keys.body, plain, bodyLabel(about));
	return { ...about, box, hash16: await hash16(box) };
}

/** The kind shows only inside the box: from outside all rows are alike. */
type SealedHeader = { readonly kind: 'session'; readonly header: HeaderToSeal };

async function sealHeader(keys: SessionKeys, id: string, rev: number, header: HeaderToSeal) {
	const plain = await packed(
		{ kind: 'session', header } satisfies SealedHeader,
		paddedHeaderLength,
	);
	return seal(keys.head, plain, ['head', id, rev]);
}

/** What a body's box is bound to. */
const bodyLabel = ({ id, schema, rev, parent16 }: Omit<BodyRow, 'hash16' | 'box'>) => [
	...['body', id, schema, rev, parent16],
];

/** What the tip says, or undefined when it does not open as this session's. */
export async function openTip(keys: SessionKeys, row: TipRow): Promise<Tip | undefined> {
	const plain = await open(keys.tip, row.tip, ['tip', row.id, row.rev]);
	if (!plain) return undefined;
	const tip = (await unpacked(plain)) as Tip;
	return tip.rev === row.rev ? tip : undefined;
}

/** The sealed header beside the tip, without any index. */
export async function openHeader(
	keys: Pick<SessionKeys, 'head'>,
	row: TipRow,
): Promise<SessionHeader | undefined> {
	const plain = await open(keys.head, row.head, ['head', row.id, row.rev]);
	if (!plain) return undefined;
	const { header } = (await unpacked(plain)) as SealedHeader;
	return { id: row.id, ...header };
}

/** The record that the tip names. An older body in its place, though genuine, is refused. */
export async function openBody(
	keys: SessionKeys,
	tip: Tip,
	row: BodyRow | undefined,
): Promise<{ value: unknown } | undefined> {
	if (row?.rev !== tip.rev || row.parent16 !== tip.parent) return undefined;
	if ((await hash16(row.box)) !== tip.hash) return undefined;
	const plain = await open(keys.body, row.box, bodyLabel(row));
	return plain && { value: await unpacked(plain) };
}

/** The newest body that came before the one the tip names, and is whole. Undefined when none is. */
export async function earlierBody(
	keys: SessionKeys,
	tip: Tip,
	rows: readonly BodyRow[],
): Promise<{ value: unknown } | undefined> {
	for (const hash of tip.ancestors) {
		const row = rows.find((one) => one.hash16 === hash);
		const whole = row && (await openWhole(keys, row));
		if (whole) return whole;
	}
	return undefined;
}

/** A body by itself, whatever the tip says: it is what its own name says, and opens. */
export async function openWhole(
	keys: SessionKeys,
	row: BodyRow,
): Promise<{ value: unknown } | undefined> {
	if ((await hash16(row.box)) !== row.hash16) return undefined;
	const plain = await open(keys.body, row.box, bodyLabel(row));
	return plain && { value: await unpacked(plain) };
}
