/** Moving a session: a new key, and everything that belongs to it sealed anew under it. */
import { ok, problem } from '#domain/result.ts';
import type { Result } from '#domain/result.ts';
import { noteGivenAway } from '#storage/counting.ts';
import { resealCover } from '#storage/cover/cover-box.ts';
import { coverGroup } from '#storage/cover/cover-group.ts';
import { ownCoverKeys } from '#storage/cover/cover-key-box.ts';
import type { Desk, OpenSession } from '#storage/desk.ts';
import { openDocument, sealDocument } from '#storage/document-box.ts';
import { randomKey, sessionKeys } from '#storage/keys.ts';
import type { SessionKeys } from '#storage/keys.ts';
import { writeNoted } from '#storage/ledger.ts';
import { readSession } from '#storage/open-sessions.ts';
import type { GivingProblem } from '#storage/people-door.ts';
import { openHold, sealHold } from '#storage/recovery/hold-box.ts';
import type { Change } from '#storage/rows.ts';
import { openBody, openHeader, sealSession } from '#storage/session-box.ts';
import type { LoadProblem, SessionHeader, SessionRecord } from '#storage/vault.ts';
import type { Giving } from './give.ts';
import { sealGrant } from './grant-box.ts';
import { rowsOfSession } from './one-session.ts';
import type { Here } from './who-is-here.ts';

/** All in one transaction with the grant: the session is never under two keys, nor under none. */
export async function move(
	desk: Desk,
	{ own, to, keyRow }: Giving,
): Promise<Result<void, GivingProblem | LoadProblem>> {
	const { id } = keyRow;
	const found = await readSession(desk, id);
	if (!found.ok) return found;
	const secret = randomKey();
	const keys = await sessionKeys(secret.slice());
	const { eras } = await coverGroup(desk, own.keys);
	const coverKeys = await ownCoverKeys(own.keys, keyRow, eras);
	const moved = await resealed(desk, own, { id, before: found.value, keys, coverKeys });
	if (!moved.ok) return moved;
	const { header, changes, rev } = moved.value;
	const giver = { from: own.row.pid, signing: own.signing };
	const sealed = { how: 'move', header, secret } as const;
	const grant = await sealGrant(giver, to, sealed);
	secret.fill(0);
	const handed: Change[] = [
		...changes,
		{ table: 'keys', remove: [own.row.pid, id] },
		{ table: 'grants', add: grant },
	];
	await writeNoted(desk, handed, 'given', { id, owner: own.row.pid, who: to.label, why: 'move' });
	desk.open.delete(id);
	await noteGivenAway(desk, id, rev);
	return ok(undefined);
}

type Moving = {
	readonly id: string;
	readonly before: OpenSession;
	readonly keys: SessionKeys;
	/** Of every era: the safety plan may be sealed for an earlier one. */
	readonly coverKeys: readonly CryptoKey[];
};

async function resealed(
	desk: Desk,
	own: Here,
	{ id, before, keys, coverKeys }: Moving,
): Promise<Result<{ header: SessionHeader; changes: Change[]; rev: number }, LoadProblem>> {
	const all = await rowsOfSession(desk, id);
	// It waits for a newer app to be merged; under a new key it would never open again.
	if ((await desk.rows.all('incoming', id)).length > 0)
		return problem({ kind: 'record-newer-than-app' });
	const newest = all.bodies.find(({ hash16 }) => hash16 === before.tip.hash);
	const [body, opened] = await Promise.all([
		openBody(before.keys, before.tip, newest),
		openHeader(before.keys, before.row),
	]);
	if (!body || !opened) return problem({ kind: 'record-damaged' });
	const { id: name, ...header } = opened;
	const input = { record: body.value as SessionRecord, header };
	const { rows, tip } = await sealSession({ id, keys }, before.tip, input);
	const old = all.bodies.map(({ hash16 }): Change => ({ table: 'bodies', remove: [id, hash16] }));
	const covers = all.coverKeys.map(({ pid }): Change => ({
		table: 'coverKeys',
		remove: [pid, id],
	}));
	const [cover] = all.covers;
	// One that was not the newest must not pass for it afterwards.
	const coverRev = cover?.rev === before.row.rev ? tip.rev : (cover?.rev ?? 0);
	const changes: Change[] = [
		{ table: 'tips', expect: before.row },
		...old,
		{ table: 'bodies', add: rows.body },
		{ table: 'tips', put: rows.tip },
		...(await resealedDocuments(all.documents, before.keys, keys)),
		...(cover ? await resealCover(cover, coverKeys, { keys, rev: coverRev }) : []),
		...covers,
		...(await resealedHold(all.holds, own, { id, before, keys })),
	];
	return ok({ header: { ...header, id: name }, changes, rev: before.tip.rev });
}

/** One that is damaged already stays as it lies: it must not keep the others back. */
async function resealedDocuments(
	rows: Awaited<ReturnType<typeof rowsOfSession>>['documents'],
	before: SessionKeys,
	keys: SessionKeys,
): Promise<Change[]> {
	const changes: Change[] = [];
	for (const row of rows) {
		const plain = await openDocument(before, row);
		if (!plain) continue;
		changes.push({ table: 'documents', put: await sealDocument(keys, row, plain) });
	}
	return changes;
}

/** A hold moves along: it forbids letting go, not passing on. */
async function resealedHold(
	rows: Awaited<ReturnType<typeof rowsOfSession>>['holds'],
	{ row, signing }: Here,
	{ id, before, keys }: Pick<Moving, 'id' | 'before' | 'keys'>,
): Promise<Change[]> {
	const owner = { row, signing };
	const [stored] = rows;
	const hold = stored && (await openHold({ id, keys: before.keys, owner }, stored));
	return hold ? [{ table: 'holds', put: await sealHold({ id, keys, owner }, hold) }] : [];
}
