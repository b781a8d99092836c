/** Deeds by the kit: they sign with a key that they opened, and in practice never reach the disk. */
import type { Desk } from '#storage/desk.ts';
import { writeNotedAll } from '#storage/ledger.ts';
import type { Done } from '#storage/ledger.ts';
import type { Change } from '#storage/rows.ts';

/** The changes and their lines in the ledger, all or nothing; in practice its own rows alone. */
export const writeOnRecord = (
	desk: Desk,
	changes: readonly Change[],
	...deeds: readonly Done[]
): Promise<void> =>
	desk.practiceSecret ? desk.rows.write(changes) : writeNotedAll(desk, changes, deeds);
