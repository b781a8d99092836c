/** Which sessions the cover group has keys for: all of the owner's, whether they hold a plan or not. */
import type { Desk } from '#storage/desk.ts';
import { whoIsHere } from '#storage/giving/who-is-here.ts';
import type { Here } from '#storage/giving/who-is-here.ts';
import type { Change, CoverKeyRow, KeyRow, ProfileRow } from '#storage/rows.ts';
import { whileUnlocked } from '#storage/sittings.ts';
import { coverGroup, coverMembers } from './cover-group.ts';
import { sealCoverKeys } from './cover-key-box.ts';

/** One session's keys for the group of whoever is here. */
export async function coverKeyChanges(desk: Desk, here: Here, keyRow: KeyRow): Promise<Change[]> {
	const group = await coverGroup(desk, here.keys);
	const members = await coverMembers(desk, here.keys, group);
	return (await sealCoverKeys(here, { members, eras: group.eras }, keyRow)).map(putting);
}

/**
 * The group gets the key of one's own session, once in a sitting: a safety plan may first be written
 * while only that session's key is held, and then it is too late to hand it out.
 */
export async function cover(desk: Desk, id: string): Promise<void> {
	if (!desk.keys || desk.covered.has(id)) return;
	desk.covered.add(id);
	// What fails here is made up at the next save: it must not cost the save.
	await coverNow(desk, id).catch(() => void desk.covered.delete(id));
}

async function coverNow(desk: Desk, id: string): Promise<void> {
	if (!desk.keys || (await coverGroup(desk, desk.keys)).pids.length === 0) return;
	const [here, keyRow] = await Promise.all([whoIsHere(desk), desk.rows.keyRow(desk.keys.pid, id)]);
	if (!here.ok || keyRow?.owner !== here.value.row.pid) return;
	const changes = await coverKeyChanges(desk, here.value, keyRow);
	if (changes.length > 0) await desk.rows.write(changes);
}

type ToCover = {
	readonly members: readonly ProfileRow[];
	readonly eras: readonly string[];
	readonly isToDo: (id: string) => boolean;
};

/** Keys for these members to all of one's own sessions, or to those that `isToDo` says. */
export async function allCoverKeys(
	desk: Desk,
	here: Here,
	{ isToDo, ...group }: ToCover,
): Promise<Change[]> {
	const own = (await desk.rows.keyRows(here.row.pid)).filter(
		({ pid, owner, id }) => pid === here.row.pid && owner === pid && isToDo(id),
	);
	const sitting = { desk, keys: here.keys };
	const rows = await whileUnlocked(sitting, own, (row) => sealCoverKeys(here, group, row));
	return rows.flat().map(putting);
}

const putting = (put: CoverKeyRow): Change => ({ table: 'coverKeys', put });
