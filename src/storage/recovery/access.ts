/** Two people with both halves: what is kept of one person, across every profile. */
import { ok, problem } from '#domain/result.ts';
import type { Desk } from '#storage/desk.ts';
import { randomId } from '#storage/envelope.ts';
import type { Deed } from '#storage/keeping-door.ts';
import type { Done } from '#storage/ledger.ts';
import type { OpenProfile } from '#storage/passphrase-check.ts';
import type { AccessRecord, RecoveryDoor } from '#storage/people-door.ts';
import type { KeyRow, Rows } from '#storage/rows.ts';
import { recordOf } from './access-record.ts';
import { everySession } from './every-session.ts';
import { keyRowsOnTheirWay } from './on-its-way.ts';
import { writeOnRecord } from './on-record.ts';
import { openKnownKit, profileByKit } from './open-kit.ts';

type Asked = 'beginAccess' | 'accessRecords' | 'endAccess';

/** The commands of an access request. What they open never gets among the sessions at hand. */
export const accessCommands = (desk: Desk): Pick<RecoveryDoor, Asked> => ({
	beginAccess: (input) => beginAccess(desk, input),
	accessRecords: (ids) => accessRecords(desk, ids),
	endAccess: () => {
		desk.access = undefined;
		return Promise.resolve(ok(undefined));
	},
});

async function beginAccess(
	desk: Desk,
	input: Parameters<RecoveryDoor['beginAccess']>[0],
): ReturnType<RecoveryDoor['beginAccess']> {
	// Covered or handed over, one session's keys are all there may be.
	if (desk.pid !== undefined && !desk.keys) return problem({ kind: 'locked' });
	const kit = await openKnownKit(desk.rows, input);
	if (!kit.ok) return kit;
	const rows = await desk.rows.profiles();
	const opened = await Promise.all(rows.map((row) => profileByKit(row, kit.value)));
	kit.value.secret.fill(0);
	const profiles = opened.filter((one) => one !== undefined);
	const { who, why } = input;
	// On the record before anything is shown.
	const lines = profiles.map((owner) => lineFor(desk, owner, { deed: 'access-opened', who, why }));
	await writeOnRecord(desk, [], ...lines);
	desk.access = { profiles, who, why };
	const notSearched = rows.filter((_, at) => !opened[at]).map(({ pid, label }) => ({ pid, label }));
	return ok({ sessions: await everySession(desk.rows, profiles, rows), notSearched });
}

async function accessRecords(
	desk: Desk,
	ids: readonly string[],
): ReturnType<RecoveryDoor['accessRecords']> {
	const { access } = desk;
	if (!access) return problem({ kind: 'locked' });
	const records: AccessRecord[] = [];
	const lines: Done[] = [];
	const file = randomId();
	for (const id of ids) {
		const found = await foundInAccess(desk, id);
		const record = found && (await recordOf(desk.rows, found));
		// What does not open must not keep back the rest: whoever asked sees which are not among them.
		if (!found || !record?.ok) continue;
		const { who, why } = access;
		lines.push(lineFor(desk, found.owner, { deed: 'exported', id, file, who, why }));
		records.push(record.value);
	}
	await writeOnRecord(desk, [], ...lines);
	return ok(records);
}

/** A session that the kit reaches: through its owner if it can, else through a reader. */
export async function foundInAccess(
	{ rows, access }: Desk,
	id: string,
): Promise<{ owner: OpenProfile; keyRow: KeyRow } | undefined> {
	const [tombstone] = await rows.tombstones([id]);
	if (tombstone) return undefined;
	const profiles = access?.profiles ?? [];
	const keyRows = await Promise.all(profiles.map((profile) => keyRowOf(rows, profile, id)));
	const found = profiles.flatMap((owner, at) => {
		const keyRow = keyRows[at];
		return keyRow ? [{ owner, keyRow }] : [];
	});
	return found.find(({ keyRow }) => keyRow.owner === keyRow.pid) ?? found[0];
}

const keyRowOf = async (rows: Rows, profile: OpenProfile, id: string) =>
	(await rows.keyRow(profile.row.pid, id)) ??
	(await keyRowsOnTheirWay(rows, profile)).find((one) => one.id === id);

/** A line for the owner, whose own key signs it: nobody else need be unlocked. */
const lineFor = (
	desk: Desk,
	owner: OpenProfile,
	{ deed, ...about }: { deed: Deed; id?: string; file?: string; who: string; why: string },
): Done => {
	const by = desk.keys?.pid ?? '';
	return { deed, about: { ...about, owner: owner.row.pid, as: owner, by } };
};
