/** What a restore put aside for whoever has the key: which of two versions is newer, or both. */
import type { Desk } from '#storage/desk.ts';
import { sessionFromBodies } from '#storage/earlier-session.ts';
import { isNewer } from '#storage/envelope.ts';
import { openSessionKeys } from '#storage/keys.ts';
import type { ProfileKeys, SessionKeys } from '#storage/keys.ts';
import { keyOf } from '#storage/row-keys.ts';
import type { BodyRow, Change, IncomingRow, RowKey, TipRow } from '#storage/rows.ts';
import { earlierBody, openBody, openTip } from '#storage/session-box.ts';
import { comesAfter } from '#storage/tip.ts';
import type { Tip } from '#storage/tip.ts';
import { forkOf } from './fork.ts';

export type Merged = { readonly newer: number; readonly same: number; readonly forked: number };

/** Some of what came in while its owner was locked out; the rest is somebody else's. */
const ROWS_EACH = 32;

/** Asked after every full unlock; nearly always there is nothing, and that costs one look. */
export async function mergeIncoming(desk: Desk): Promise<Merged> {
	const merged = { newer: 0, same: 0, forked: 0 };
	if (!desk.keys || desk.practiceSecret) return merged;
	let after: RowKey | undefined;
	for (;;) {
		const page = await desk.disk.page('incoming', after, ROWS_EACH);
		for (const { row } of page) {
			const how = await mergeOne(desk, desk.keys, row);
			if (how) merged[how] += 1;
		}
		after = page.at(-1)?.key;
		if (!after) return merged;
	}
}

async function mergeOne(
	desk: Desk,
	profile: ProfileKeys,
	row: IncomingRow,
): Promise<keyof Merged | undefined> {
	const { disk } = desk;
	const [keyRow, [tombstone]] = await Promise.all([
		disk.keyRow(profile.pid, row.id),
		disk.tombstones([row.id]),
	]);
	const done: Change = { table: 'incoming', remove: keyOf('incoming', row) };
	if (tombstone) await disk.write([done]);
	if (tombstone || keyRow?.owner !== profile.pid) return undefined;
	const keys = await openSessionKeys(profile, keyRow);
	if (!keys) return undefined;
	const foreign = await opened(keys, row.tip, row);
	// A format that this app does not know yet: a newer app will open it.
	if (!foreign && [row.tip.tip, row.box].some(isNewer)) return undefined;
	// Sealed under another key than this session's, or changed on the way: it will never open.
	const how = foreign ? await weighed(desk, profile, { ...foreign, keys, row }) : 'same';
	// A version that this app is too old to read waits for a newer app.
	if (how === undefined) return undefined;
	await disk.write(typeof how === 'string' ? [done] : [...how, done]);
	return typeof how === 'string' ? how : 'forked';
}

type Version = { readonly tip: Tip; readonly record: unknown };

async function opened(
	keys: SessionKeys,
	tipRow: TipRow,
	bodyRow: BodyRow | undefined,
): Promise<Version | undefined> {
	const tip = await openTip(keys, tipRow);
	const body = tip && (await openBody(keys, tip, bodyRow));
	return body && { tip, record: body.value };
}

/** What became of it: taken over, not needed, or the rows of a session of its own. */
async function weighed(
	desk: Desk,
	profile: ProfileKeys,
	foreign: Version & { readonly keys: SessionKeys; readonly row: IncomingRow },
): Promise<'newer' | 'same' | Change[] | undefined> {
	const { disk } = desk;
	const { keys, row, tip } = foreign;
	const [here] = await disk.tips([row.id]);
	// What a newer app wrote here is not put aside for anything that this one can read.
	if (here && isNewer(here.tip)) return undefined;
	const local = await asItLies(desk, keys, { id: row.id, here });
	const isMended = local?.tip.isRebuilt && local.tip.hash === tip.hash;
	if (here && isMended) return tipMended(desk, foreign, here);
	if (!local) return takenOver(desk, foreign, here);
	if (local.tip.hash === tip.hash || comesAfter(local.tip, tip.hash)) return 'same';
	if (comesAfter(tip, local.tip.hash)) return takenOver(desk, foreign, here);
	if (JSON.stringify(local.record) === JSON.stringify(foreign.record)) return 'same';
	const fork = await forkOf(desk, profile, foreign);
	return fork?.length === 0 ? 'same' : fork;
}

/** As far as it opens, an earlier state included: newer words than the file's may be in that. */
async function asItLies(
	{ disk }: Desk,
	keys: SessionKeys,
	{ id, here }: { readonly id: string; readonly here: TipRow | undefined },
): Promise<Version | undefined> {
	if (!here) return undefined;
	const bodies = { rows: disk };
	const tip =
		(await openTip(keys, here)) ?? (await sessionFromBodies(bodies, { id, keys }, here))?.tip;
	if (!tip) return undefined;
	const body = await openBody(keys, tip, await disk.body(id, tip.hash));
	const whole = body ?? (await earlierBody(keys, tip, await disk.all('bodies', id)));
	return whole && { tip, record: whole.value };
}

/** The very body lies here; only what names it was lost, and another window saved nothing since. */
async function tipMended(
	{ disk, open }: Desk,
	{ row }: { readonly row: IncomingRow },
	here: TipRow,
): Promise<'newer' | undefined> {
	open.delete(row.id);
	const changes: Change[] = [
		{ table: 'tips', expect: here },
		{ table: 'tips', put: row.tip },
	];
	return disk.write(changes).then(
		() => 'newer' as const,
		// It waits here, and is looked at again at the next unlock.
		() => undefined,
	);
}

/** The foreign version in the place of one that is older, or that does not open any more. */
async function takenOver(
	{ disk, open }: Desk,
	{ row }: { readonly row: IncomingRow },
	here: TipRow | undefined,
): Promise<'newer' | undefined> {
	const { tip, cover, ...body } = row;
	const covered = cover && { cover };
	open.delete(row.id);
	// Older bodies stay for now: one of them may be all that is left of words typed here.
	const keep = [body.hash16, ...(await disk.all('bodies', row.id)).map(({ hash16 }) => hash16)];
	if (here) return (await disk.save(here, { body, tip, keep, ...covered })) ? 'newer' : undefined;
	await disk.write([
		{ table: 'tips', put: tip },
		{ table: 'bodies', put: body },
		...(cover ? [{ table: 'covers', put: cover } as const] : []),
	]);
	return 'newer';
}
