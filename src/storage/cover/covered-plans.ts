/** What a member of a cover group may open, and the line in the ledger that comes before it. */
import { ok, problem } from '#domain/result.ts';
import type { Result } from '#domain/result.ts';
import type { Desk } from '#storage/desk.ts';
import { knownAs } from '#storage/giving/pins.ts';
import { whoIsHere } from '#storage/giving/who-is-here.ts';
import type { Here } from '#storage/giving/who-is-here.ts';
import { note } from '#storage/ledger.ts';
import type { CoverDoor } from '#storage/people-door.ts';
import type { CoverKeyRow, ProfileRow } from '#storage/rows.ts';
import { whileUnlocked } from '#storage/sittings.ts';
import { openCover } from './cover-box.ts';
import type { Covered } from './cover-box.ts';
import { openCoverKeys } from './cover-key-box.ts';

type Opened = Awaited<ReturnType<CoverDoor['openCovered']>>;
type Refused = Exclude<Opened, { readonly ok: true }>['problem'];

/** Whose plans there are, by title, so that the right one is opened; what they say stays shut. */
export async function coveredPlans(desk: Desk): ReturnType<CoverDoor['coveredPlans']> {
	const here = await whoIsHere(desk);
	if (!here.ok) return here;
	const rows = await desk.rows.all('coverKeys', here.value.row.pid);
	const sitting = { desk, keys: here.value.keys };
	const found = await whileUnlocked(sitting, rows, (row) => coveredBy(desk, here.value, row));
	return ok(
		found.flatMap((one) => {
			if (!one.ok || one.value.covered.excerpt === null) return [];
			return [cardOf(one.value)];
		}),
	);
}

/** No line, no answer: its owner is told at their next unlock. */
export async function openCovered(desk: Desk, id: string): ReturnType<CoverDoor['openCovered']> {
	const here = await whoIsHere(desk);
	if (!here.ok) return here;
	const row = await desk.rows.get('coverKeys', [here.value.row.pid, id]);
	if (!row) return problem({ kind: 'session-missing' });
	const found = await coveredBy(desk, here.value, row);
	if (!found.ok) return found;
	const { owner, covered } = found.value;
	const { excerpt } = covered;
	if (excerpt === null) return problem({ kind: 'session-missing' });
	try {
		await note(desk, 'cover-opened', { id, owner: owner.pid });
	} catch {
		return problem({ kind: 'not-saved' });
	}
	return ok({ ...cardOf(found.value), excerpt });
}

const cardOf = ({ id, owner, covered: { title, at }, isOlder }: Found) => ({
	...{ id, owner: owner.pid, ownerLabel: owner.label, title },
	...(at !== undefined && { savedAt: at }),
	...(isOlder && { isOlder }),
});

type Found = {
	readonly id: string;
	readonly owner: ProfileRow;
	readonly covered: Covered;
	readonly isOlder: boolean;
};

async function coveredBy(
	desk: Desk,
	here: Here,
	row: CoverKeyRow,
): Promise<Result<Found, Refused>> {
	const { id } = row;
	const [owner, keyRow, coverRow, [tombstone], [tip], waiting] = await Promise.all([
		desk.rows.profile(row.owner),
		desk.rows.keyRow(row.owner, id),
		desk.rows.get('covers', id),
		desk.rows.tombstones([id]),
		desk.rows.tips([id]),
		desk.rows.all('incoming', id),
	]);
	// Moved to somebody else meanwhile, or gone, or never saved with a word about safety.
	const isTheirs = keyRow?.owner === row.owner && !tombstone;
	if (!owner || !isTheirs || !coverRow) return problem({ kind: 'session-missing' });
	if ((await knownAs(here.keys, desk.rows, owner)) === 'changed')
		return problem({ kind: 'colleague-not-confirmed' });
	const covered = await openCover(await openCoverKeys(row, owner, here.pair), coverRow);
	// Put back, or merged without it; or another version waits that only its owner can judge.
	const isOlder = coverRow.rev !== tip?.rev || waiting.length > 0;
	return covered ? ok({ id, owner, covered, isOlder }) : problem({ kind: 'record-damaged' });
}
