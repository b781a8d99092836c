/** What was let go elsewhere is let go here too. */
import type { Desk } from '#storage/desk.ts';
import { isTombstoneOf } from '#storage/gone.ts';
import type { TombstoneRow } from '#storage/rows.ts';
import type { People } from './restore-profiles.ts';

export type Buried = 'kept-out' | 'buried' | 'held' | 'not-theirs';

/**
 * Signed by a profile that is known, and about a session of its own: anything else is passed over,
 * or else a file could empty a tablet. A hold here is stronger than letting go there.
 */
export async function obeyTombstone(
	desk: Desk,
	people: People,
	row: TombstoneRow,
): Promise<Buried> {
	const { disk } = desk;
	const [stored] = await disk.tombstones([row.id]);
	if (stored) return 'kept-out';
	const owner = (await disk.profile(row.pid)) ?? people.inFile.get(row.pid);
	if (!owner || people.refused.has(row.pid)) return 'not-theirs';
	if (!(await isTombstoneOf(owner, row))) return 'not-theirs';
	const [[tip], key] = await Promise.all([disk.tips([row.id]), disk.keyRow(row.pid, row.id)]);
	if (tip && key?.owner !== row.pid) return 'not-theirs';
	if (!(await disk.bury(row))) return 'held';
	desk.open.delete(row.id);
	return tip ? 'buried' : 'kept-out';
}
