/** On what ground somebody may hold a session: as its owner, or as two people during access. */
import { ok, problem } from '#domain/result.ts';
import type { Result } from '#domain/result.ts';
import type { Desk } from '#storage/desk.ts';
import { openSigningKey } from '#storage/key-pairs.ts';
import { openSessionKeys } from '#storage/keys.ts';
import type { ProfileKeys, SessionKeys } from '#storage/keys.ts';
import type { OpenProfile } from '#storage/passphrase-check.ts';
import type { Hold } from '#storage/people-door.ts';
import type { KeyRow } from '#storage/rows.ts';
import type { LoadProblem } from '#storage/vault.ts';
import { foundInAccess } from './access.ts';

export type Ground = {
	readonly by: Hold['by'];
	readonly keys: SessionKeys;
	/** Signs the hold, also for two people: its key is what they opened. */
	readonly owner: Pick<OpenProfile, 'row' | 'signing'>;
};

/** During access two people come first, also when the owner is one of them. */
export async function groundFor(desk: Desk, id: string): Promise<Result<Ground, LoadProblem>> {
	if (desk.thrown.has(id)) return problem({ kind: 'session-missing' });
	const found = await foundInAccess(desk, id);
	if (found) return ground('two-people', found.owner, found.keyRow, found.owner.keys);
	const { keys, rows } = desk;
	if (!keys) return problem({ kind: 'locked' });
	const [keyRow, row] = await Promise.all([rows.keyRow(keys.pid, id), rows.profile(keys.pid)]);
	if (!row || keyRow?.owner !== keys.pid) return problem({ kind: 'session-missing' });
	const signing = await openSigningKey(keys, row);
	if (!signing) return problem({ kind: 'record-damaged' });
	return ground('owner', { row, signing }, keyRow, keys);
}

async function ground(
	by: Hold['by'],
	owner: Ground['owner'],
	keyRow: KeyRow,
	profile: ProfileKeys,
): Promise<Result<Ground, LoadProblem>> {
	const keys = await openSessionKeys(profile, keyRow);
	return keys ? ok({ by, keys, owner }) : problem({ kind: 'record-damaged' });
}
