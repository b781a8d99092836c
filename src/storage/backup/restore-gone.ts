/** What was let go elsewhere is let go here too. */
import type { Desk } from '#storage/desk.ts';
import { isTombstoneOf } from '#storage/gone.ts';
import type { TipRow, TombstoneRow } from '#storage/rows.ts';
import type { People } from './restore-profiles.ts';

/** What became of one session that was let go elsewhere. */
export type Obeyed = 'kept-out' | 'buried' | 'held' | 'changed' | 'not-theirs';

/**
 * Signed by a profile that is known, and about a session of its own: anything else is passed over,
 * or else a file could empty a tablet. A hold here is stronger than letting go there, and so are
 * words here that whoever let it go never saw.
 */
export async function obeyTombstone(
	desk: Desk,
	people: People,
	row: TombstoneRow,
): Promise<Obeyed> {
	const { disk } = desk;
	const [stored] = await disk.tombstones([row.id]);
	if (stored) return 'kept-out';
	const owner = (await disk.profile(row.pid)) ?? people.inFile.get(row.pid);
	if (!owner || people.refused.has(row.pid)) return 'not-theirs';
	if (!(await isTombstoneOf(owner, row))) return 'not-theirs';
	const [[tip], key] = await Promise.all([disk.tips([row.id]), disk.keyRow(row.pid, row.id)]);
	if (tip && key?.owner !== row.pid) return 'not-theirs';
	if (tip && !(await isItsPast(desk, row, tip))) return 'changed';
	const buried = await disk.bury(row, { expected: tip });
	if (buried !== 'buried') return buried;
	desk.open.delete(row.id);
	return tip ? 'buried' : 'kept-out';
}

/**
 * Whether what lies here, and what waits beside it, was known where it was let go. Where no names of
 * states are said, or none is left here, the revision has to do.
 */
async function isItsPast({ disk }: Desk, { id, rev, past }: TombstoneRow, tip: TipRow) {
	const [bodies, waiting] = await Promise.all([disk.all('bodies', id), disk.all('incoming', id)]);
	const newest = bodies.filter((body) => body.rev === tip.rev);
	const isKnown = ({ hash16 }: { readonly hash16: string }) => past?.includes(hash16) ?? true;
	return tip.rev < rev && [...newest, ...waiting].every(isKnown);
}
