/** Throwing away what is empty, with a way back until the keys are put down. */
import { ok, problem } from '#domain/result.ts';
import type { Result } from '#domain/result.ts';
import { noteWritten } from './counting.ts';
import type { Desk } from './desk.ts';
import { signTombstone } from './gone.ts';
import { openSigningKey } from './key-pairs.ts';
import { isWhole } from './keys.ts';
import { readSession } from './open-sessions.ts';
import type { OpenProblem } from './open-sessions.ts';
import { isHeld } from './recovery/holds.ts';
import { openHeader } from './session-box.ts';
import type { Locked, SessionMissing } from './vault.ts';

/** The commands for what is empty. Until `bury` nothing on the disk has changed. */
export const throwingAwayCommands = (desk: Desk) => ({
	throwAway: (id: string) => throwAway(desk, id),
	putBack: (token: string): Promise<Result<void, SessionMissing | Locked>> => {
		if (!desk.keys) return Promise.resolve(problem({ kind: 'locked' }));
		const was = desk.thrown.delete(token);
		return Promise.resolve(was ? ok(undefined) : problem({ kind: 'session-missing' }));
	},
});

type NotThrown = { kind: 'not-empty' | 'not-the-owner' | 'held' };

async function throwAway(
	desk: Desk,
	id: string,
): Promise<Result<{ token: string }, NotThrown | OpenProblem>> {
	if (!desk.keys) return problem({ kind: 'locked' });
	const keyRow = await desk.rows.keyRow(desk.keys.pid, id);
	// Who was given a copy does not throw away the original.
	if (keyRow && keyRow.owner !== desk.keys.pid) return problem({ kind: 'not-the-owner' });
	if (keyRow && !(await isWhole(desk.keys, keyRow))) return problem({ kind: 'record-damaged' });
	const found = await readSession(desk, id);
	if (!found.ok) return found;
	const header = await openHeader(found.value.keys, found.value.row);
	// The sealed header is asked, not the page: a mistake there must not cost anybody's words.
	if (!desk.practiceSecret && !header?.empty) return problem({ kind: 'not-empty' });
	if (await isHeld(desk, id)) return problem({ kind: 'held' });
	const { row, tip } = found.value;
	desk.thrown.set(id, { row, tip });
	desk.open.delete(id);
	return ok({ token: id });
}

/** Makes every throwing away final: a signed tombstone, and nothing else left of the session. */
export async function bury(desk: Desk): Promise<void> {
	const { keys, rows, pid } = desk;
	const row = keys && pid !== undefined && (await rows.profile(pid));
	const key = row && (await openSigningKey(keys, row));
	if (!key) return;
	for (const [id, { tip, row: expected }] of desk.thrown) {
		const tombstone = await signTombstone({ pid: row.pid, key }, id, tip);
		const buried = await rows.bury(tombstone, { expected });
		// Held meanwhile in another window, or written in: it comes back.
		desk.thrown.delete(id);
		if (buried !== 'buried') continue;
		// It counts on by its tombstone.
		noteWritten(desk, id, tombstone.rev);
	}
}
