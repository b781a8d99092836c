/** Letting go: the session's key is destroyed, and a tombstone sees to it that it stays so. */
import { ok, problem } from '#domain/result.ts';
import type { Result } from '#domain/result.ts';
import { mergeIncoming } from './backup/merge-incoming.ts';
import { callInAfter, DAY, FEWEST_DAYS, MOST_DAYS } from './call-in.ts';
import { noteWritten } from './counting.ts';
import type { Desk, OpenSession } from './desk.ts';
import { signTombstone } from './gone.ts';
import type { LettingGoDoor } from './keeping-door.ts';
import { isWhole } from './keys.ts';
import { withLines } from './ledger.ts';
import { readSession } from './open-sessions.ts';
import { askAgain } from './passphrase-check.ts';
import { isHeld } from './recovery/holds.ts';
import { openHeader } from './session-box.ts';
import { allListed } from './session-list.ts';
import { ofTablet } from './tablet-row.ts';
import type { SessionHeader } from './vault.ts';

type LetGo = Awaited<ReturnType<LettingGoDoor['letGo']>>;
type Refused = Exclude<LetGo, { readonly ok: true }>['problem'];

export const lettingGoCommands = (desk: Desk): LettingGoDoor => ({
	letGo: (id, passphrase) => letGo(desk, id, passphrase),
	toFinish: async () => {
		const listed = await allListed(desk);
		return listed.ok ? ok(listed.value.filter(isToFinish)) : listed;
	},
	callInAfterDays: async () => ok(callInAfter((await desk.rows.get('tablet', 'tablet')) ?? {})),
	setCallInAfterDays: async (days) => {
		if (!desk.keys) return problem({ kind: 'locked' });
		const isSound = Number.isInteger(days) && days >= FEWEST_DAYS && days <= MOST_DAYS;
		if (!isSound) return problem({ kind: 'not-saved' });
		await desk.rows.write([ofTablet((row) => ({ ...row, callInAfterDays: days }))]);
		return ok(undefined);
	},
});

/** Nothing was written in it: then there is nothing that could be in the record. */
const isToFinish = (header: SessionHeader): boolean =>
	!header.damaged &&
	!header.empty &&
	(!header.recordConfirmed || header.safetyPlanToFinish === true || header.unread === true);

async function letGo(desk: Desk, id: string, passphrase: string | undefined): Promise<LetGo> {
	const found = await mayBeLetGo(desk, id);
	if (!found.ok) return found;
	const { header, session } = found.value;
	const opened = await askAgain(desk, passphrase);
	if (!opened.ok) return opened;
	const signer = { pid: opened.value.row.pid, key: opened.value.signing };
	const tombstone = await signTombstone(signer, id, session.tip);
	// Another window may have held or saved it while the passphrase was typed: then it stays.
	const buried = await withLines(desk, [{ deed: 'let-go', about: { id } }], (lines) =>
		desk.rows.bury(tombstone, { expected: session.row, lines }),
	);
	if (buried === 'held') return problem({ kind: 'held' });
	if (buried === 'changed') return problem({ kind: 'revision-conflict' });
	// It counts on by its tombstone.
	noteWritten(desk, id, tombstone.rev);
	await forget(desk, id);
	const tablet = (await desk.rows.get('tablet', 'tablet')) ?? {};
	const letGoAt = desk.now();
	const backupsUntil = new Date(letGoAt + callInAfter(tablet) * DAY).toISOString().slice(0, 10);
	return ok({ id, title: header.title, letGoAt, backupsUntil });
}

async function mayBeLetGo(
	desk: Desk,
	id: string,
): Promise<Result<{ header: SessionHeader; session: OpenSession }, Refused>> {
	if (!desk.keys) return problem({ kind: 'locked' });
	const keyRow = await desk.rows.keyRow(desk.keys.pid, id);
	// Who was given a copy to read does not decide about the original.
	if (keyRow && keyRow.owner !== desk.keys.pid) return problem({ kind: 'not-the-owner' });
	if (keyRow && !(await isWhole(desk.keys, keyRow))) return problem({ kind: 'record-damaged' });
	if (await hasWordsAside(desk, id)) return problem({ kind: 'revision-conflict' });
	const found = await readSession(desk, id);
	if (!found.ok) return found;
	const header = await openHeader(found.value.keys, found.value.row);
	if (!header) return problem({ kind: 'record-damaged' });
	if (!header.recordConfirmed) return problem({ kind: 'record-not-confirmed' });
	if (await isHeld(desk, id)) return problem({ kind: 'held' });
	return ok({ header, session: found.value });
}

/** Words from another window or tablet that wait for their owner: they are merged first. */
async function hasWordsAside(desk: Desk, id: string): Promise<boolean> {
	if ((await desk.rows.all('incoming', id)).length === 0) return false;
	await mergeIncoming(desk);
	return (await desk.rows.all('incoming', id)).length > 0;
}

/** The cache of headers holds its title until it is written anew: that is now. */
async function forget(desk: Desk, id: string): Promise<void> {
	desk.open.delete(id);
	desk.thrown.delete(id);
	await allListed(desk);
}
