/** The headers of all sessions that some opened profiles reach, each once. */
import { openSessionKeys } from '#storage/keys.ts';
import type { OpenProfile } from '#storage/passphrase-check.ts';
import type { FoundSession } from '#storage/people-door.ts';
import type { KeyRow, ProfileRow, Rows, TipRow } from '#storage/rows.ts';
import { openHeader } from '#storage/session-box.ts';
import type { ProfileCard, SessionHeader } from '#storage/vault.ts';
import { keyRowsOnTheirWay } from './on-its-way.ts';

const AT_ONCE = 256;

/** Of `cards` come the owners' names; a session that several may read is its owner's. */
export async function everySession(
	rows: Rows,
	profiles: readonly OpenProfile[],
	cards: readonly (ProfileCard & Pick<ProfileRow, 'pid'>)[],
): Promise<FoundSession[]> {
	const labels = new Map(cards.map(({ pid, label }) => [pid, label]));
	const found = await Promise.all(profiles.map((profile) => sessionsOf(rows, profile)));
	const held = new Set((await rows.all('holds')).map(({ id }) => id));
	return eachOnce(found.flat()).map(({ keyRow, header }) => ({
		owner: keyRow.owner,
		ownerLabel: labels.get(keyRow.owner) ?? '',
		header,
		held: held.has(header.id),
	}));
}

type Found = { readonly keyRow: KeyRow; readonly header: SessionHeader };

async function sessionsOf(rows: Rows, profile: OpenProfile): Promise<Found[]> {
	const { row, keys } = profile;
	const kept = (await rows.keyRows(row.pid)).filter(({ pid }) => pid === row.pid);
	const all = [...kept, ...(await keyRowsOnTheirWay(rows, profile))];
	const found: Found[] = [];
	for (let at = 0; at < all.length; at += AT_ONCE) {
		const some = all.slice(at, at + AT_ONCE);
		const ids = some.map(({ id }) => id);
		const [tips, gone] = await Promise.all([rows.tips(ids), rows.tombstones(ids)]);
		const headers = some.map((keyRow, index) => headerOf(keys, keyRow, tips[index]));
		const read = await Promise.all(headers);
		found.push(...read.filter((_, index) => !gone[index]));
	}
	return found;
}

async function headerOf(
	keys: OpenProfile['keys'],
	keyRow: KeyRow,
	tip: TipRow | undefined,
): Promise<Found> {
	const opened = tip && (await openSessionKeys(keys, keyRow));
	const header = opened && (await openHeader(opened, tip));
	return { keyRow, header: header ?? { ...UNREADABLE, id: keyRow.id } };
}

/** Still named: an access request must say that something is there which does not open. */
const UNREADABLE = {
	...{ title: '', createdAt: '', updatedAt: '' },
	...({ state: 'open', empty: false, damaged: true } as const),
};

function eachOnce(found: readonly Found[]): Found[] {
	const byId = new Map<string, Found>();
	for (const one of found) {
		const before = byId.get(one.header.id);
		const isBetter = before?.header.damaged ?? one.keyRow.owner === one.keyRow.pid;
		if (!before || isBetter) byId.set(one.header.id, one);
	}
	return [...byId.values()];
}
