/**
 * The safety plan as the cover group may read it. Every save that speaks of it writes this row, also
 * when there is no safety plan: whether a session has one must not show on the disk.
 */
import { open, seal } from '#storage/envelope.ts';
import type { SessionKeys } from '#storage/keys.ts';
import { packed, paddedBodyLength, unpacked } from '#storage/packing.ts';
import type { Change, CoverRow } from '#storage/rows.ts';
import type { SessionToSave } from '#storage/vault.ts';

/** `excerpt` is null where there is no safety plan; the title is the session's own. */
export type Covered = {
	readonly title: string;
	readonly excerpt: unknown;
	/** When it was saved; absent in rows from before this was said. */
	readonly at?: string;
};

/** For one save; works while only this session's keys are held. */
export async function sealCover(
	keys: Pick<SessionKeys, 'cover'>,
	{ id, rev }: Omit<CoverRow, 'box'>,
	{ cover = null, header }: SessionToSave,
): Promise<CoverRow> {
	const title = cover === null ? '' : header.title;
	return boxed(keys.cover, { id, rev }, { title, excerpt: cover, at: header.updatedAt });
}

/** Undefined for another session's keys, another row, a changed bit. */
export async function openCover(
	keys: readonly CryptoKey[],
	row: CoverRow,
): Promise<Covered | undefined> {
	const tried = await Promise.all(keys.map((key) => open(key, row.box, labelOf(row))));
	const plain = tried.find((opened) => opened !== undefined);
	return plain && ((await unpacked(plain)) as Covered);
}

/** Under the key of a session that moves. What does not open is written anew by its next save. */
export async function resealCover(
	row: CoverRow,
	before: readonly CryptoKey[],
	{ keys, rev }: { readonly keys: SessionKeys; readonly rev: number },
): Promise<Change[]> {
	const covered = await openCover(before, row);
	if (!covered) return [{ table: 'covers', remove: row.id }];
	return [{ table: 'covers', put: await boxed(keys.cover, { id: row.id, rev }, covered) }];
}

const boxed = async (
	key: CryptoKey,
	place: Omit<CoverRow, 'box'>,
	covered: Covered,
): Promise<CoverRow> => ({
	...place,
	box: await seal(key, await packed(covered, paddedBodyLength), labelOf(place)),
});

const labelOf = ({ id, rev }: Omit<CoverRow, 'box'>) => ['cover', id, rev];
