/** What becomes of each session of a backup, judged without any key. */
import type { Desk } from '#storage/desk.ts';
import { hash16 } from '#storage/envelope.ts';
import { mendedKey } from '#storage/mended-key.ts';
import type { BodyRow, Change, TipRow } from '#storage/rows.ts';
import { coreOf, rowsOf } from './session-groups.ts';
import type { SessionGroup } from './session-groups.ts';

export type Verdict = {
	readonly id: string;
	/** `aside`: only its owner's key can tell which of the two is newer. */
	readonly kind: 'added' | 'same' | 'mended' | 'aside' | 'lost';
	readonly changes: readonly Change[];
};

type Core = { readonly tip: TipRow; readonly body: BodyRow };

/** `local` is the tip that lies here; the session is known not to be gone. */
export async function judged(
	desk: Pick<Desk, 'disk' | 'keys'>,
	group: SessionGroup,
	local: TipRow | undefined,
): Promise<Verdict> {
	const { id } = group;
	const { disk } = desk;
	const core = await coreOf(group);
	if (!core) return { id, kind: 'lost', changes: [] };
	if (!local) return { id, kind: 'added', changes: allOf(group, core) };
	const isSameSave = isSame(local.tip, core.tip.tip);
	const [owners] = rowsOf(group, 'keys').filter(({ pid, owner }) => pid === owner);
	const key = await mendedKey(desk, { local, isSameSave }, owners);
	const beside = [...(await missingBeside(disk, group)), ...key];
	if (isSameSave) {
		const mended = await missingOf(disk, group, core);
		const kind = mended.length + key.length > 0 ? 'mended' : 'same';
		return { id, kind, changes: [...mended, ...beside] };
	}
	// A body that is among the last five here came before the newest one here.
	const isOlder = local.rev > core.tip.rev && (await disk.body(id, core.body.hash16));
	if (isOlder) return { id, kind: 'same', changes: beside };
	// Of this very version, so that the cover group reads what its owner takes over.
	const cover = rowsOf(group, 'covers').find(({ rev }) => rev === core.tip.rev);
	const put = { ...core.body, tip: core.tip, ...(cover && { cover }) };
	const aside: Change = { table: 'incoming', put };
	return { id, kind: 'aside', changes: [aside, ...beside] };
}

const allOf = (group: SessionGroup, { body }: Core): Change[] =>
	group.rows
		.filter(({ table, row }) => table !== 'bodies' || row === body)
		.map(({ table, row }) => ({ table, put: row }) as Change);

/** The very same save lies here: what of it was lost is put back. */
async function missingOf(
	disk: Desk['disk'],
	group: SessionGroup,
	{ body }: Core,
): Promise<Change[]> {
	const here = await disk.body(group.id, body.hash16);
	const isBodyWhole = here !== undefined && (await hash16(here.box)) === body.hash16;
	return isBodyWhole ? [] : [{ table: 'bodies', put: body }];
}

/** Documents have names of their own and never change, so that they can only be missing. */
async function missingBeside(disk: Desk['disk'], group: SessionGroup): Promise<Change[]> {
	const changes: Change[] = [];
	for (const document of rowsOf(group, 'documents'))
		if (!(await disk.document(group.id, document.documentId)))
			changes.push({ table: 'documents', put: document });
	return changes;
}

export const isSame = (one: Uint8Array, other: Uint8Array): boolean =>
	one.length === other.length && one.every((byte, at) => byte === other[at]);
