/** Who comes in with a backup: profiles that are not here, never over one that is. */
import type { Desk } from '#storage/desk.ts';
import type { Change, CountRow, PinRow, ProfileRow, TabletRow } from '#storage/rows.ts';
import { ofTablet } from '#storage/tablet-row.ts';
import { isSame } from './restore-sessions.ts';

/** What the file says of people, and what of it counts here. */
export type People = {
	/** Nobody had a profile here when the restore began. */
	readonly isFresh: boolean;
	readonly inFile: Map<string, ProfileRow>;
	/** The same name, but other keys: they are somebody else, or were tampered with. */
	readonly refused: Map<string, ProfileRow>;
	readonly added: Set<string>;
	/** Looked for already: here, or brought in. */
	readonly known: Set<string>;
	readonly beside: (PinRow | CountRow)[];
};

export async function noPeopleYet({ disk }: Pick<Desk, 'disk'>): Promise<People> {
	const isFresh = (await disk.profiles()).length === 0;
	const maps = { inFile: new Map<string, ProfileRow>(), refused: new Map<string, ProfileRow>() };
	return { isFresh, ...maps, added: new Set(), known: new Set(), beside: [] };
}

/** Meets a profile of the file; `isWanted` brings it in at once. */
export async function meetProfile(
	{ disk }: Pick<Desk, 'disk'>,
	people: People,
	row: ProfileRow,
	isWanted: boolean,
): Promise<void> {
	const here = await disk.profile(row.pid);
	if (here && !isSamePerson(here, row)) people.refused.set(row.pid, row);
	else people.inFile.set(row.pid, row);
	if (!here && isWanted) await bringIn({ disk }, people, row.pid);
}

const isSamePerson = (one: ProfileRow, other: ProfileRow): boolean =>
	isSame(one.signing.publicKey, other.signing.publicKey) &&
	isSame(one.agreement.publicKey, other.agreement.publicKey);

/** A profile comes whole: with every way in that it had when the backup was made. */
export async function bringIn(
	{ disk }: Pick<Desk, 'disk'>,
	people: People,
	pid: string,
): Promise<void> {
	const row = people.inFile.get(pid);
	if (!row || people.known.has(pid)) return;
	people.known.add(pid);
	if (await disk.profile(pid)) return;
	await disk.write([{ table: 'profiles', add: row }]);
	people.added.add(pid);
}

/** Whom they know, and what they expect to find: only for who came in, and only with all of it. */
export const besidePeople = ({ beside, added }: People): Change[] =>
	beside
		.filter(({ pid }) => added.has(pid))
		.map((row): Change =>
			'other' in row ? { table: 'pins', put: row } : { table: 'counts', put: row },
		);

/**
 * The kit's public side, for a tablet that nobody used yet. Elsewhere it would let a file say to
 * whom everybody's keys are sealed from now on.
 */
export async function adoptKit(desk: Desk, people: People, from: TabletRow): Promise<void> {
	if (!people.isFresh) return;
	const { kit, auditor, lead, callInAfterDays } = from;
	const taken = {
		...(kit && { kit }),
		...(auditor && { auditor }),
		...(lead && { lead }),
		...(callInAfterDays !== undefined && { callInAfterDays }),
	};
	await desk.disk.write([ofTablet((own) => (own.kit ? own : { ...own, ...taken }))]);
}
