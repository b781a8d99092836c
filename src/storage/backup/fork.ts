/** Two tablets changed one session: the other version becomes a session of its own. */
import type { Desk } from '#storage/desk.ts';
import { openDocument, sealDocument } from '#storage/document-box.ts';
import { bytesFromLabel, hash16 } from '#storage/envelope.ts';
import { openSigningKey } from '#storage/key-pairs.ts';
import { newSessionKeys } from '#storage/keys.ts';
import type { ProfileKeys, SessionKeys } from '#storage/keys.ts';
import { migrated } from '#storage/migrations.ts';
import { openHold, sealHold } from '#storage/recovery/hold-box.ts';
import type { Change, IncomingRow } from '#storage/rows.ts';
import { openHeader, sealSession } from '#storage/session-box.ts';
import type { Tip } from '#storage/tip.ts';
import { tabletRow } from '#storage/tablet-row.ts';

type Foreign = {
	readonly keys: SessionKeys;
	readonly row: IncomingRow;
	readonly tip: Tip;
	readonly record: unknown;
};

/**
 * The changes that make it, with a key of its own; none when it was made before, or let go since;
 * undefined when this app cannot read it.
 * Its id follows from what it holds, so that restoring twice does not make two of it.
 */
export async function forkOf(
	desk: Desk,
	profile: ProfileKeys,
	{ keys, row, tip, record }: Foreign,
): Promise<Change[] | undefined> {
	const { id } = row;
	const { device } = await tabletRow(desk);
	const forkId = await hash16(bytesFromLabel(['fork', device, id, tip.draft ?? tip.hash]));
	const [[gone], made] = await Promise.all([
		desk.disk.tombstones([forkId]),
		desk.disk.keyRow(profile.pid, forkId),
	]);
	const header = await openHeader(keys, row.tip);
	const today = migrated(record);
	if (gone || made) return [];
	if (!header || !today.ok) return undefined;
	const own = await newSessionKeys(profile, forkId);
	const { id: forked, ...rest } = header;
	const sealed = { ...rest, forkOf: forked };
	const session = { id: forkId, keys: own.keys };
	const { rows } = await sealSession(session, undefined, { record: today.value, header: sealed });
	return [
		{ table: 'keys', add: own.row },
		{ table: 'tips', add: rows.tip },
		{ table: 'bodies', add: rows.body },
		...(await documentsFor(desk, { id, keys }, session)),
		...(await holdFor(desk, profile, { id, keys }, session)),
	];
}

type Named = { readonly id: string; readonly keys: SessionKeys };

/** Which of the two a document belongs to is in the record, so both have all. */
async function documentsFor({ disk }: Desk, from: Named, to: Named): Promise<Change[]> {
	const changes: Change[] = [];
	for (const row of await disk.all('documents', from.id)) {
		const plain = await openDocument(from.keys, row);
		if (!plain) continue;
		const place = { id: to.id, documentId: row.documentId };
		changes.push({ table: 'documents', put: await sealDocument(to.keys, place, plain) });
	}
	return changes;
}

/** What may not be let go may not be let go in a second version either. */
async function holdFor(
	{ disk }: Desk,
	profile: ProfileKeys,
	from: Named,
	to: Named,
): Promise<Change[]> {
	const [row, stored] = await Promise.all([disk.profile(profile.pid), disk.get('holds', from.id)]);
	const signing = row && (await openSigningKey(profile, row));
	if (!stored) return [];
	const owner = signing && { row, signing };
	const hold = owner && (await openHold({ ...from, owner }, stored));
	// One that does not open holds too, and so does its copy: only two people lift either.
	const put = hold ? await sealHold({ ...to, owner }, hold) : { ...stored, id: to.id };
	return [{ table: 'holds', put }];
}
