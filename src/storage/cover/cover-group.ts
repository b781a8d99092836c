/** Who may open the safety plans of one's own sessions: kept under one's own key, beside the pins. */
import type { Desk } from '#storage/desk.ts';
import { open, randomId, seal } from '#storage/envelope.ts';
import { knownAs } from '#storage/giving/pins.ts';
import type { ProfileKeys } from '#storage/keys.ts';
import { packed, paddedHeaderLength, unpacked } from '#storage/packing.ts';
import type { Change, ProfileRow } from '#storage/rows.ts';

// No colleague is called so: their names are 32 hex digits.
const GROUP = 'cover-group';

/** Whom somebody chose to cover for them, and what has changed about that. */
export type CoverGroup = {
	readonly pids: readonly string[];
	/** Random names, newest first: whoever left has no key of those that began after. */
	readonly eras: readonly string[];
};

/** As it was chosen; nobody when nobody was, or when the row was tampered with. */
export async function coverGroup(
	{ rows }: Pick<Desk, 'rows'>,
	keys: ProfileKeys,
): Promise<CoverGroup> {
	const row = await rows.get('pins', [keys.pid, GROUP]);
	const plain = row && (await open(keys.index, row.box, labelOf(keys)));
	if (!plain) return { pids: [], eras: [] };
	// Before there were eras it was the list alone.
	const kept = (await unpacked(plain)) as CoverGroup | readonly string[];
	return 'eras' in kept ? kept : { pids: kept, eras: [] };
}

/** The era that what is saved from now on is sealed for; empty before the first. */
export const coverEra = async (desk: Pick<Desk, 'rows'>, keys: ProfileKeys): Promise<string> =>
	(await coverGroup(desk, keys)).eras[0] ?? '';

/** These members, and a new era when somebody is no longer among them. */
export const changedGroup = (before: CoverGroup, pids: readonly string[]): CoverGroup => {
	const hasLeft = before.pids.some((pid) => !pids.includes(pid));
	return { pids, eras: hasLeft ? [randomId(), ...before.eras] : before.eras };
};

/** The row that keeps it, padded so that nobody counts the members. */
export async function coverGroupChange(keys: ProfileKeys, group: CoverGroup): Promise<Change> {
	const box = await seal(keys.index, await packed(group, paddedHeaderLength), labelOf(keys));
	return { table: 'pins', put: { pid: keys.pid, other: GROUP, box } };
}

/** The members whose keys are still those that were confirmed: no key is sealed to any others. */
export async function coverMembers(
	desk: Desk,
	keys: ProfileKeys,
	{ pids }: CoverGroup,
): Promise<ProfileRow[]> {
	const rows = await Promise.all(pids.map((pid) => desk.rows.profile(pid)));
	const there = rows.filter((row) => row !== undefined);
	const known = await Promise.all(there.map((row) => knownAs(keys, desk.rows, row)));
	return there.filter((_, at) => known[at] === 'confirmed');
}

const labelOf = ({ pid, keyEpoch }: ProfileKeys) => [GROUP, pid, keyEpoch];
