/** Giving a session to a colleague: a copy of its key, or the session itself. */
import { ok, problem } from '#domain/result.ts';
import type { Result } from '#domain/result.ts';
import type { Desk } from '#storage/desk.ts';
import { openSessionSecret } from '#storage/keys.ts';
import { writeNoted } from '#storage/ledger.ts';
import { readSession } from '#storage/open-sessions.ts';
import type { GivenSession, GivingDoor, GivingProblem } from '#storage/people-door.ts';
import type { KeyRow, ProfileRow } from '#storage/rows.ts';
import { openHeader } from '#storage/session-box.ts';
import type { LoadProblem } from '#storage/vault.ts';
import { sealGrant } from './grant-box.ts';
import { move } from './move.ts';
import { whoIsHere } from './who-is-here.ts';
import type { Here } from './who-is-here.ts';
import { rowsOfSession } from './one-session.ts';
import { knownAs } from './pins.ts';

type Given = Result<void, GivingProblem | LoadProblem>;

/** What was typed last must be saved before: what is given is what lies on the disk. */
export async function give(
	desk: Desk,
	id: string,
	to: string,
	how: GivenSession['how'],
): ReturnType<GivingDoor['give']> {
	const own = await whoIsHere(desk);
	if (!own.ok) return own;
	const colleague = await confirmed(desk, own.value, to);
	if (!colleague.ok) return colleague;
	const keyRow = await keyRowToGive(desk, own.value, { id, to, how });
	if (!keyRow.ok) return keyRow;
	const giving = { own: own.value, to: colleague.value, keyRow: keyRow.value };
	return how === 'move' ? move(desk, giving) : copy(desk, giving);
}

async function confirmed(
	desk: Desk,
	own: Here,
	to: string,
): Promise<Result<ProfileRow, GivingProblem>> {
	const other = to === own.row.pid ? undefined : await desk.rows.profile(to);
	if (!other) return problem({ kind: 'colleague-missing' });
	const known = await knownAs(own.keys, desk.rows, other);
	return known === 'confirmed' ? ok(other) : problem({ kind: 'colleague-not-confirmed' });
}

/** Only its owner gives a session on, once to each; and moves it only while nobody else has it. */
async function keyRowToGive(
	desk: Desk,
	own: Here,
	{ id, to, how }: { readonly id: string; readonly to: string; readonly how: GivenSession['how'] },
): Promise<Result<KeyRow, GivingProblem | LoadProblem>> {
	if (desk.thrown.has(id)) return problem({ kind: 'session-missing' });
	const [rows, [tombstone]] = await Promise.all([
		rowsOfSession(desk, id),
		desk.rows.tombstones([id]),
	]);
	const keyRow = rows.keys.find(({ pid }) => pid === own.row.pid);
	if (!keyRow || tombstone) return problem({ kind: 'session-missing' });
	if (keyRow.owner !== own.row.pid) return problem({ kind: 'not-the-owner' });
	const others = [...rows.keys.map(({ pid }) => pid), ...rows.grants.map((grant) => grant.to)];
	if (others.includes(to)) return problem({ kind: 'already-given' });
	// Their copies would be sealed under a key that no longer opens it.
	const isShared = others.some((pid) => pid !== own.row.pid);
	if (how === 'move' && isShared) return problem({ kind: 'shared-with-others' });
	return ok(keyRow);
}

export type Giving = {
	readonly own: Here;
	readonly to: ProfileRow;
	readonly keyRow: KeyRow;
};

async function copy(desk: Desk, { own, to, keyRow }: Giving): Promise<Given> {
	const { id } = keyRow;
	const found = await readSession(desk, id);
	if (!found.ok) return found;
	const header = await openHeader(found.value.keys, found.value.row);
	const secret = await openSessionSecret(own.keys, keyRow);
	if (!header || !secret) return problem({ kind: 'record-damaged' });
	const giver = { from: own.row.pid, signing: own.signing };
	const grant = await sealGrant(giver, to, { how: 'copy', header, secret });
	secret.fill(0);
	const about = { id, owner: own.row.pid, who: to.label, why: 'copy' };
	await writeNoted(desk, [{ table: 'grants', add: grant }], 'given', about);
	return ok(undefined);
}
