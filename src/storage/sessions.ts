/** Sessions and what is kept beside them. All sealing is done before anything is written. */
import { ok, problem } from '#domain/result.ts';
import type { Result } from '#domain/result.ts';
import { fetchLifeline } from './backlog/lifeline.ts';
import { sealedUpon, writeSurely } from './backlog/unsure.ts';
import { noteWritten } from './counting.ts';
import { sealCover } from './cover/cover-box.ts';
import { coverEra } from './cover/cover-group.ts';
import { cover } from './cover/cover-keys.ts';
import type { Desk } from './desk.ts';
import { openDocument, sealDocument } from './document-box.ts';
import { unnamed } from './earlier-session.ts';
import { isNewer, randomId } from './envelope.ts';
import type { Bytes } from './envelope.ts';
import { newSessionKeys } from './keys.ts';
import type { SessionKeys } from './keys.ts';
import { writeNoted } from './ledger.ts';
import { migrated } from './migrations.ts';
import { isFromNewerApp, readSession, sessionAtHand } from './open-sessions.ts';
import type { Change, KeyRow, SaveRows } from './rows.ts';
import { earlierBody, openBody, openHeader, sealSession } from './session-box.ts';
import type { Tip } from './tip.ts';
import { listCommands } from './session-list.ts';
import { noteConfirmed, noteOpened } from './session-deeds.ts';
import type {
	DocumentProblem,
	LoadProblem,
	Locked,
	Revision,
	SaveProblem,
	SessionToSave,
	StoredSession,
} from './vault.ts';

/** The commands about sessions; each answers only for what the desk holds a key to. */
export const sessionCommands = (desk: Desk) => ({
	...listCommands(desk),
	begin: (input: SessionToSave) => begin(desk, input),
	load: (id: string) => load(desk, id),
	save: (id: string, revision: Revision, input: SessionToSave) => save(desk, id, revision, input),
	keepDocument: async (id: string, documentId: string, bytes: Bytes) => {
		const found = await sessionAtHand(desk, id);
		if (!found.ok) return found;
		await desk.rows.putDocument(await sealDocument(found.value.keys, { id, documentId }, bytes));
		return ok(undefined);
	},
	document: (id: string, documentId: string) => document(desk, id, documentId),
});

async function begin(
	desk: Desk,
	input: SessionToSave,
): Promise<Result<{ id: string; revision: Revision }, Locked>> {
	if (!desk.keys) return problem({ kind: 'locked' });
	const id = randomId();
	const { row, keys } = await newSessionKeys(desk.keys, id, await coverEra(desk, desk.keys));
	const { rows, tip } = await sealed({ id, keys }, undefined, input);
	await writeNoted(desk, addedRows(row, rows), 'created', { id });
	desk.open.set(id, { keys, row: rows.tip, tip });
	desk.noted.add(id);
	fetchLifeline(desk, id);
	noteWritten(desk, id, tip.rev, true);
	await cover(desk, id);
	return ok({ id, revision: revisionOf(tip) });
}

const NEWER = problem({ kind: 'record-newer-than-app' } as const);

const addedRows = (key: KeyRow, { body, tip, cover: covered }: SaveRows): Change[] => [
	{ table: 'keys', add: key },
	{ table: 'tips', add: tip },
	{ table: 'bodies', add: body },
	...(covered ? [{ table: 'covers', put: covered } as const] : []),
];

/** With what the cover group may read, where the app said what that is, even if it is nothing. */
async function sealed(
	session: { readonly id: string; readonly keys: SessionKeys },
	before: Tip | undefined,
	input: SessionToSave,
): Promise<Awaited<ReturnType<typeof sealSession>>> {
	// Side by side with the body: a save is waited for.
	const place = { id: session.id, rev: (before?.rev ?? 0) + 1 };
	const [{ rows, tip }, row] = await Promise.all([
		sealSession(session, before, input),
		input.cover === undefined ? undefined : sealCover(session.keys, place, input),
	]);
	return { rows: row ? { ...rows, cover: row } : rows, tip };
}

async function load(desk: Desk, id: string): Promise<Result<StoredSession, LoadProblem>> {
	const read = await readSession(desk, id);
	if (!read.ok) return (await isFromNewerApp(desk, id, read.problem)) ? NEWER : read;
	const { keys, row, tip } = read.value;
	const [stored, header] = await Promise.all([
		desk.rows.body(id, tip.hash),
		openHeader(keys, row),
		noteOpened(desk, id),
	]);
	// Older words in the place of those that a newer app sealed would be a loss.
	if (stored && isNewer(stored.box)) return NEWER;
	const body = await openBody(keys, tip, stored);
	const whole = body ?? (await earlierBody(keys, tip, await desk.rows.all('bodies', id)));
	if (!whole) return problem({ kind: 'record-damaged' });
	const record = migrated(whole.value);
	if (!record.ok) return record;
	const found = {
		...{ record: record.value, revision: revisionOf(tip) },
		header: header ?? unnamed(id, tip.updated),
	};
	if (body && !tip.isRebuilt) return ok(found);
	return ok({ ...found, unreadable: tip.isRebuilt ? '' : tip.updated });
}

async function save(
	desk: Desk,
	id: string,
	revision: Revision,
	input: SessionToSave,
): Promise<Result<Revision, SaveProblem>> {
	const found = await sessionAtHand(desk, id);
	if (!found.ok) return found;
	const before = found.value;
	if (before.tip.rev !== revision.rev || before.tip.hash !== revision.hash)
		return problem({ kind: 'revision-conflict' });
	const { keys } = before;
	const { rows, tip } = await sealed({ id, keys }, sealedUpon(desk, id, before.tip), input);
	const next = { keys, row: rows.tip, tip };
	if (!(await writeSurely(desk, before, { next, rows })))
		return problem({ kind: 'revision-conflict' });
	desk.open.set(id, next);
	noteWritten(desk, id, tip.rev);
	await noteConfirmed(desk, before, input);
	await cover(desk, id);
	return ok(revisionOf(tip));
}

async function document(
	desk: Desk,
	id: string,
	documentId: string,
): Promise<Result<Bytes, DocumentProblem>> {
	const found = await sessionAtHand(desk, id);
	if (!found.ok)
		return found.problem.kind === 'session-missing'
			? problem({ kind: 'document-missing' })
			: problem(found.problem);
	const row = await desk.rows.document(id, documentId);
	if (!row) return problem({ kind: 'document-missing' });
	await noteOpened(desk, id);
	const bytes = await openDocument(found.value.keys, row);
	return bytes ? ok(bytes) : problem({ kind: 'record-damaged' });
}

const revisionOf = ({ rev, hash }: Tip): Revision => ({ rev, hash });
