/** Getting at one session: its key from what is held, its tip from the disk. */
import { ok, problem } from '#domain/result.ts';
import type { Result } from '#domain/result.ts';
import { coverEra } from './cover/cover-group.ts';
import type { Desk, OpenSession } from './desk.ts';
import { sessionFromBodies } from './earlier-session.ts';
import { isNewer } from './envelope.ts';
import { openSessionKeys } from './keys.ts';
import type { SessionKeys } from './keys.ts';
import { openTip } from './session-box.ts';
import type { Locked, RecordDamaged, SessionMissing } from './vault.ts';

export type OpenProblem = SessionMissing | RecordDamaged | Locked;

/** The session as this keeper last read or wrote it; read now when it never did. */
export async function sessionAtHand(
	desk: Desk,
	id: string,
): Promise<Result<OpenSession, OpenProblem>> {
	if (desk.thrown.has(id)) return problem({ kind: 'session-missing' });
	const held = desk.open.get(id);
	return held ? ok(held) : readSession(desk, id);
}

/** The session as it lies on the disk now: another window may have saved it since. */
export async function readSession(
	desk: Desk,
	id: string,
): Promise<Result<OpenSession, OpenProblem>> {
	if (desk.thrown.has(id)) return problem({ kind: 'session-missing' });
	const found = await keysOf(desk, id);
	if (!found.ok) return found;
	const [row] = await desk.rows.tips([id]);
	const tip = row && (await openTip(found.value, row));
	// It moved to a colleague, and perhaps back, in another window: then there is another key.
	if (!tip && desk.keys && desk.open.delete(id)) return readSession(desk, id);
	const keys = found.value;
	const session = tip ? { keys, row, tip } : await sessionFromBodies(desk, { id, keys }, row);
	if (!session) return problem({ kind: 'record-damaged' });
	desk.open.set(id, session);
	return ok(session);
}

async function keysOf(desk: Desk, id: string): Promise<Result<SessionKeys, OpenProblem>> {
	const held = desk.open.get(id);
	if (held) return ok(held.keys);
	if (!desk.keys) return problem({ kind: 'locked' });
	const [row, [tombstone], era] = await Promise.all([
		desk.rows.keyRow(desk.keys.pid, id),
		desk.rows.tombstones([id]),
		coverEra(desk, desk.keys),
	]);
	if (!row || tombstone) return problem({ kind: 'session-missing' });
	// A reader's own group has nothing to do with who covers for the owner.
	const keys = await openSessionKeys(desk.keys, row, row.owner === row.pid ? era : '');
	return keys ? ok(keys) : problem({ kind: 'record-damaged' });
}

/** Nothing of it opens; but was it damaged, or is it in a format that this app does not know yet? */
export async function isFromNewerApp({ keys, rows }: Desk, id: string, { kind }: OpenProblem) {
	if (kind !== 'record-damaged') return false;
	const [[tip], key] = await Promise.all([rows.tips([id]), keys && rows.keyRow(keys.pid, id)]);
	return [tip?.tip, key?.box].some((box) => box && isNewer(box));
}
