/** Taking in what a colleague gave: believed only when they signed it and the key fits. */
import { ok, problem } from '#domain/result.ts';
import type { Result } from '#domain/result.ts';
import { noteWritten } from '#storage/counting.ts';
import { coverKeyChanges } from '#storage/cover/cover-keys.ts';
import type { Desk } from '#storage/desk.ts';
import { sealSessionSecret, sessionKeys } from '#storage/keys.ts';
import { writeNoted } from '#storage/ledger.ts';
import type { GivingDoor, GivingProblem } from '#storage/people-door.ts';
import { openHold, sealHold } from '#storage/recovery/hold-box.ts';
import type { Change, GrantRow, ProfileRow } from '#storage/rows.ts';
import { openTip } from '#storage/session-box.ts';
import { openGrant } from './grant-box.ts';
import type { Granted } from './grant-box.ts';
import { rowsOfSession } from './one-session.ts';
import { whoIsHere } from './who-is-here.ts';
import type { Here } from './who-is-here.ts';
import { knownAs, pinOf } from './pins.ts';

/** The key is sealed anew under one's own keyring; the grant is gone in the same transaction. */
export async function takeIn(desk: Desk, grantId: string): ReturnType<GivingDoor['takeIn']> {
	const own = await whoIsHere(desk);
	if (!own.ok) return own;
	const believed = await believedGrant(desk, own.value, grantId);
	if (!believed.ok) return believed;
	const { row, giver, granted } = believed.value;
	const { id } = row;
	const fits = await fitting(desk, own.value, believed.value);
	if (!fits.ok) {
		granted.secret.fill(0);
		return fits;
	}
	const { rev, changes } = fits.value;
	const owner = granted.how === 'move' ? own.value.row.pid : row.from;
	const keyRow = await sealSessionSecret(own.value.keys, { id, owner }, granted.secret);
	granted.secret.fill(0);
	const taken: Change[] = [
		{ table: 'keys', add: keyRow },
		{ table: 'grants', remove: grantId },
		...changes,
		...(await firstPin(desk, own.value, giver)),
		...(granted.how === 'move' ? await coverKeyChanges(desk, own.value, keyRow) : []),
	];
	await writeNoted(desk, taken, 'taken-in', { id, owner: row.from, why: granted.how });
	desk.open.delete(id);
	noteWritten(desk, id, rev, true);
	return ok({ id });
}

export type Believed = {
	readonly row: GrantRow;
	readonly giver: ProfileRow;
	readonly granted: Granted;
};

/** A grant that is for this practitioner, by a colleague whose keys are not others than before. */
export async function believedGrant(
	desk: Desk,
	own: Here,
	grantId: string,
): Promise<Result<Believed, GivingProblem>> {
	const row = await desk.rows.get('grants', grantId);
	const isMine = row?.to === own.row.pid && row.from !== own.row.pid;
	const giver = isMine ? await desk.rows.profile(row.from) : undefined;
	if (!row || !giver) return problem({ kind: 'grant-refused' });
	if ((await knownAs(own.keys, desk.rows, giver)) === 'changed')
		return problem({ kind: 'colleague-not-confirmed' });
	const granted = await openGrant(row, giver, own.pair);
	return granted ? ok({ row, giver, granted }) : problem({ kind: 'grant-refused' });
}

/**
 * The key must open the session as it lies here, or somebody could put a useless key in the place of
 * a good one; and what moved may be nobody else's any more.
 */
async function fitting(
	desk: Desk,
	own: Here,
	{ row: { id }, granted }: Believed,
): Promise<Result<{ rev: number; changes: Change[] }, GivingProblem>> {
	const [all, [tombstone]] = await Promise.all([
		rowsOfSession(desk, id),
		desk.rows.tombstones([id]),
	]);
	const [tipRow] = all.tips;
	const keys = await sessionKeys(granted.secret.slice());
	const tip = tipRow && (await openTip(keys, tipRow));
	const isTaken = all.keys.some(({ pid }) => granted.how === 'move' || pid === own.row.pid);
	if (!tip || tombstone || isTaken) return problem({ kind: 'grant-refused' });
	const [stored] = all.holds;
	if (granted.how === 'copy' || !stored) return ok({ rev: tip.rev, changes: [] });
	const holder = await desk.rows.profile(stored.pid);
	const before = holder && { row: holder, signing: own.signing };
	const hold = before && (await openHold({ id, keys, owner: before }, stored));
	const owner = { row: own.row, signing: own.signing };
	const changes: Change[] = hold
		? [{ table: 'holds', put: await sealHold({ id, keys, owner }, hold) }]
		: [];
	return ok({ rev: tip.rev, changes });
}

/** Seen for the first time: from now on other keys are noticed, though nobody compared these. */
async function firstPin(desk: Desk, own: Here, giver: ProfileRow): Promise<Change[]> {
	const isKnown = await desk.rows.get('pins', [own.row.pid, giver.pid]);
	return isKnown ? [] : [await pinOf(own.keys, giver, { compared: false })];
}
