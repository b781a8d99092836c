/** Sealed rows that are fetched in good time: when they are needed, the database may be gone. */
import type { Desk } from '#storage/desk.ts';
import type { KeyRow, ProfileRow, TabletRow } from '#storage/rows.ts';
import { tabletRow } from '#storage/tablet-row.ts';

/** What a file with one session needs beside it, so that its owner can open it elsewhere. */
export type Lifeline = {
	readonly profile: ProfileRow;
	readonly key: KeyRow;
	readonly tablet: TabletRow;
};

/** Fetches it for a session that has just been opened. Nobody waits for it. */
export function fetchLifeline(desk: Desk, id: string): void {
	const { keys, lifelines } = desk;
	if (!keys || desk.practiceSecret || lifelines.has(id)) return;
	void Promise.all([
		desk.disk.profile(keys.pid),
		desk.disk.keyRow(keys.pid, id),
		tabletRow(desk),
	]).then(
		([profile, key, tablet]) => {
			// Covered or unlocked by another meanwhile, only what is at hand then has one.
			const isAtHand = desk.pid === keys.pid && desk.open.has(id);
			if (profile && key && isAtHand) lifelines.set(id, { profile, key, tablet });
		},
		// The next opening fetches it; without it the words still wait here, only not as a file.
		() => undefined,
	);
}
