/** The cover group, and a colleague's safety plan while they are away. */
import { ok, problem } from '#domain/result.ts';
import type { Result } from '#domain/result.ts';
import type { Desk } from '#storage/desk.ts';
import { knownAs } from '#storage/giving/pins.ts';
import { whoIsHere } from '#storage/giving/who-is-here.ts';
import type { Here } from '#storage/giving/who-is-here.ts';
import type { CoverDoor, GivingProblem } from '#storage/people-door.ts';
import type { Change, ProfileRow } from '#storage/rows.ts';
import { changedGroup, coverGroup, coverGroupChange } from './cover-group.ts';
import { allCoverKeys } from './cover-keys.ts';
import { coveredPlans, openCovered } from './covered-plans.ts';

/** The commands of both sides: who may open one's own plans, and what one may open. */
export const coverCommands = (desk: Desk): CoverDoor => ({
	setCoverGroup: (pids) => setCoverGroup(desk, pids),
	coverGroup: async () =>
		desk.keys ? ok([...(await coverGroup(desk, desk.keys)).pids]) : problem({ kind: 'locked' }),
	coveredPlans: () => coveredPlans(desk),
	openCovered: (id) => openCovered(desk, id),
});

/** Runs beside other work, because a key for each session and member takes a while. */
async function setCoverGroup(
	desk: Desk,
	chosen: readonly string[],
): ReturnType<CoverDoor['setCoverGroup']> {
	const here = await whoIsHere(desk);
	if (!here.ok) return here;
	const members = await confirmedMembers(desk, here.value, [...new Set(chosen)]);
	if (!members.ok) return members;
	const { keys } = here.value;
	const pids = members.value.map(({ pid }) => pid);
	const before = await coverGroup(desk, keys);
	const group = changedGroup(before, pids);
	const toCover = { members: members.value, eras: group.eras };
	const given = await allCoverKeys(desk, here.value, { ...toCover, isToDo: () => true });
	const gone = await keysOfOthers(desk, keys.pid, pids);
	const change = await coverGroupChange(keys, group);
	if (desk.keys !== keys) return problem({ kind: 'locked' });
	await desk.rows.write([change, ...gone, ...given]);
	desk.covered.clear();
	// Handed over meanwhile, the one session that was kept must stay at hand: people write in it.
	if (desk.keys === keys && group.eras !== before.eras) beginEra(desk);
	// Begun meanwhile, with the group as it was before.
	const done = new Set(given.map((one) => ('put' in one && 'id' in one.put ? one.put.id : '')));
	const isToDo = (id: string) => !done.has(id);
	const late = await allCoverKeys(desk, here.value, { ...toCover, isToDo });
	if (late.length > 0 && desk.keys === keys) await desk.rows.write(late);
	return ok(undefined);
}

/** What is at hand has the key of the era before; read anew, the next save is sealed for this one. */
function beginEra({ open, unsure }: Desk): void {
	for (const id of open.keys()) if (!unsure.has(id)) open.delete(id);
}

async function confirmedMembers(
	desk: Desk,
	{ keys }: Here,
	pids: readonly string[],
): Promise<Result<ProfileRow[], GivingProblem>> {
	const members: ProfileRow[] = [];
	for (const pid of pids) {
		const row = pid === keys.pid ? undefined : await desk.rows.profile(pid);
		if (!row) return problem({ kind: 'colleague-missing' });
		if ((await knownAs(keys, desk.rows, row)) !== 'confirmed')
			return problem({ kind: 'colleague-not-confirmed' });
		members.push(row);
	}
	return ok(members);
}

/** Whoever is no longer in the group loses the keys. What they have seen stays seen. */
async function keysOfOthers(desk: Desk, owner: string, group: readonly string[]) {
	const rows = await desk.rows.all('coverKeys');
	return rows
		.filter((row) => row.owner === owner && !group.includes(row.pid))
		.map(({ pid, id }): Change => ({ table: 'coverKeys', remove: [pid, id] }));
}
