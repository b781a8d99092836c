/** Saying no to what was given: a copy is simply gone, what moved goes back to its giver. */
import { ok, problem } from '#domain/result.ts';
import type { Desk } from '#storage/desk.ts';
import { sessionKeys } from '#storage/keys.ts';
import { writeNoted } from '#storage/ledger.ts';
import { openTip } from '#storage/session-box.ts';
import type { GivingDoor } from '#storage/people-door.ts';
import type { Change, GrantRow } from '#storage/rows.ts';
import { sealGrant, secretIn } from './grant-box.ts';
import { rowsOfSession } from './one-session.ts';
import { whoIsHere } from './who-is-here.ts';
import type { Here } from './who-is-here.ts';
import { believedGrant } from './take-in.ts';

/** One that cannot be believed is cleared away, unless the only key to a session may be in it. */
export async function declineGrant(
	desk: Desk,
	grantId: string,
): ReturnType<GivingDoor['declineGrant']> {
	const own = await whoIsHere(desk);
	if (!own.ok) return own;
	const believed = await believedGrant(desk, own.value, grantId);
	if (!believed.ok)
		return believed.problem.kind === 'grant-refused'
			? clearAway(desk, own.value, grantId)
			: believed;
	const { row, giver, granted } = believed.value;
	const gone: Change = { table: 'grants', remove: grantId };
	const about = { id: row.id, owner: giver.pid, who: giver.label, why: 'declined' };
	if (granted.how === 'copy') {
		granted.secret.fill(0);
		await writeNoted(desk, [gone], 'given', about);
		return ok(undefined);
	}
	const { signing, row: decliner } = own.value;
	const back = await sealGrant({ from: decliner.pid, signing }, giver, {
		...granted,
		isBack: true,
	});
	granted.secret.fill(0);
	await writeNoted(desk, [gone, { table: 'grants', add: back }], 'given', about);
	return ok(undefined);
}

/** Forged or damaged: whoever it names as its giver reads in the ledger that it is gone. */
async function clearAway(
	desk: Desk,
	own: Here,
	grantId: string,
): ReturnType<GivingDoor['declineGrant']> {
	const row = await desk.rows.get('grants', grantId);
	if (row?.to !== own.row.pid || (await isOnlyKey(desk, own, row)))
		return problem({ kind: 'grant-refused' });
	const gone: Change = { table: 'grants', remove: grantId };
	await writeNoted(desk, [gone], 'given', { id: row.id, owner: row.from, why: 'cleared' });
	return ok(undefined);
}

/** It moved, and its signature is damaged; but the key in it still opens what lies here. */
async function isOnlyKey(desk: Desk, own: Here, row: GrantRow): Promise<boolean> {
	const secret = await secretIn(row, own.pair);
	if (!secret) return false;
	const keys = await sessionKeys(secret);
	const { tips, keys: others } = await rowsOfSession(desk, row.id);
	const opens = tips[0] !== undefined && (await openTip(keys, tips[0])) !== undefined;
	return opens && others.length === 0;
}
