/** Who may open the safety plans of one's own sessions: kept under one's own key, beside the pins. */
import type { Desk } from '#storage/desk.ts';
import { open, seal } from '#storage/envelope.ts';
import { knownAs } from '#storage/giving/pins.ts';
import type { ProfileKeys } from '#storage/keys.ts';
import { packed, paddedHeaderLength, unpacked } from '#storage/packing.ts';
import type { Change, ProfileRow } from '#storage/rows.ts';

// No colleague is called so: their names are 32 hex digits.
const GROUP = 'cover-group';

/** The pids as they were chosen; nobody when none were, or when the row was tampered with. */
export async function coverGroup({ rows }: Desk, keys: ProfileKeys): Promise<string[]> {
	const row = await rows.get('pins', [keys.pid, GROUP]);
	const plain = row && (await open(keys.index, row.box, labelOf(keys)));
	return plain ? ((await unpacked(plain)) as string[]) : [];
}

export async function coverGroupChange(
	keys: ProfileKeys,
	pids: readonly string[],
): Promise<Change> {
	const box = await seal(keys.index, await packed(pids, paddedHeaderLength), labelOf(keys));
	return { table: 'pins', put: { pid: keys.pid, other: GROUP, box } };
}

/** The members whose keys are still those that were confirmed: no key is sealed to any others. */
export async function coverMembers(desk: Desk, keys: ProfileKeys): Promise<ProfileRow[]> {
	const pids = await coverGroup(desk, keys);
	const rows = await Promise.all(pids.map((pid) => desk.rows.profile(pid)));
	const there = rows.filter((row) => row !== undefined);
	const known = await Promise.all(there.map((row) => knownAs(keys, desk.rows, row)));
	return there.filter((_, at) => known[at] === 'confirmed');
}

const labelOf = ({ pid, keyEpoch }: ProfileKeys) => [GROUP, pid, keyEpoch];
