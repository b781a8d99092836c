/** Changing a profile that is there: always as it is when it is written, never as it once was read. */
import type { Bytes } from './envelope.ts';
import type { Change, ProfileRow, SlotRow } from './rows.ts';

/** One change of one profile. Where the profile is gone meanwhile, nothing is written at all. */
export const ofProfile = (pid: string, change: (row: ProfileRow) => ProfileRow): Change => ({
	table: 'profiles',
	at: pid,
	change: (stored) => {
		if (!stored) throw new Error('This profile is gone.');
		return change(stored);
	},
});

/**
 * As `ofProfile`, for what its words allowed: where another window has changed them since, nothing
 * is written, and whoever asked must ask again with the words of now.
 */
export const ofUnlocked = (opened: ProfileRow, change: (row: ProfileRow) => ProfileRow): Change =>
	ofProfile(opened.pid, (row) => {
		if (!isSame(wordsBox(row), wordsBox(opened))) throw new Error('Its words were changed.');
		return change(row);
	});

const wordsBox = ({ slots }: ProfileRow) => slots.find(({ kind }) => kind === 'passphrase')?.box;

const isSame = (one: Bytes = NONE, other: Bytes = NONE): boolean =>
	one.length === other.length && one.every((byte, at) => byte === other[at]);

const NONE: Bytes = new Uint8Array();

/** The ways in of this kind, all anew; the others stay as another window left them. */
export const withSlot =
	(slot: SlotRow) =>
	(row: ProfileRow): ProfileRow => ({
		...row,
		slots: [slot, ...row.slots.filter(({ kind }) => kind !== slot.kind)],
	});
