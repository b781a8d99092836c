/** All that is kept of one session, opened with the keys that two people have. */
import { ok, problem } from '#domain/result.ts';
import type { Result } from '#domain/result.ts';
import { openDocument } from '#storage/document-box.ts';
import { isNewer } from '#storage/envelope.ts';
import { openSessionKeys } from '#storage/keys.ts';
import type { SessionKeys } from '#storage/keys.ts';
import { migrated } from '#storage/migrations.ts';
import type { OpenProfile } from '#storage/passphrase-check.ts';
import type { AccessRecord } from '#storage/people-door.ts';
import type { KeyRow, Rows } from '#storage/rows.ts';
import { earlierBody, openBody, openHeader, openTip } from '#storage/session-box.ts';
import type { LoadProblem } from '#storage/vault.ts';

/** The record with its sealed pages, as its owner would read them. */
export async function recordOf(
	rows: Rows,
	{ owner, keyRow }: { owner: OpenProfile; keyRow: KeyRow },
): Promise<Result<AccessRecord, LoadProblem>> {
	const [row] = await rows.tips([keyRow.id]);
	const keys = row && (await openSessionKeys(owner.keys, keyRow));
	const tip = keys && (await openTip(keys, row));
	if (!tip) return problem({ kind: 'record-damaged' });
	const stored = await rows.body(keyRow.id, tip.hash);
	if (stored && isNewer(stored.box)) return problem({ kind: 'record-newer-than-app' });
	const [body, header] = await Promise.all([openBody(keys, tip, stored), openHeader(keys, row)]);
	// One damaged state must not keep back all that was asked for: the newest whole one, and said so.
	const whole = body ?? (await earlierBody(keys, tip, await rows.all('bodies', keyRow.id)));
	if (!whole || !header) return problem({ kind: 'record-damaged' });
	const record = migrated(whole.value);
	if (!record.ok) return record;
	return ok({
		...{ record: record.value, header, owner: keyRow.owner },
		...(!body && { unreadable: tip.updated }),
		revision: { rev: tip.rev, hash: tip.hash },
		documents: await documentsOf(rows, keyRow.id, keys),
	});
}

async function documentsOf(
	rows: Rows,
	id: string,
	keys: SessionKeys,
): Promise<AccessRecord['documents']> {
	const found = await rows.all('documents', id);
	return Promise.all(
		found.map(async (row) => {
			const bytes = await openDocument(keys, row);
			return { documentId: row.documentId, ...(bytes && { bytes }) };
		}),
	);
}
