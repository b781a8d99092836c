/** What the ledger is told while sessions are read and saved. No line may keep anybody from either. */
import type { Desk, OpenSession } from './desk.ts';
import { note } from './ledger.ts';
import { openHeader } from './session-box.ts';
import type { SessionToSave } from './vault.ts';

/**
 * Noted before the words are given out, once in a sitting. A disk that takes no line must not
 * keep anybody from reading: the next opening tries again.
 */
export async function noteOpened(desk: Desk, id: string): Promise<void> {
	if (!desk.keys || desk.noted.has(id)) return;
	desk.noted.add(id);
	await note(desk, 'opened', { id }).catch(() => void desk.noted.delete(id));
}

/**
 * The practitioner said that what must be kept is in the record. That may be after a hand-over, when
 * nobody's key is there to sign: then the next signed line vouches for this one.
 */
export async function noteConfirmed(
	desk: Desk,
	{ keys, row }: OpenSession,
	{ header }: SessionToSave,
): Promise<void> {
	if (!header.recordConfirmed || desk.pid === undefined) return;
	if ((await openHeader(keys, row))?.recordConfirmed) return;
	const about = { id: row.id, owner: desk.pid, by: desk.pid };
	// The words are saved by now: a line that cannot be written must not say that they are not.
	await note(desk, 'record-confirmed', about).catch(() => undefined);
}
