import { clock } from './clock.ts';
import { inUseSince } from './kept-outside.ts';

const day = 86_400_000;
/** So long a day's work may lie on one tablet only, before it is said at the table. */
const REMIND_AFTER = day;
/** From then on it is said at every unlock. */
const LONG = 14 * day;

/** As the vault says it. */
export type BackupStatus = {
	readonly backedUpAt?: number;
	readonly hasChangedSince: boolean;
};

/** After a day without a backup, counted from when the tablet came into use. */
export const isBackupDue = (status: BackupStatus): boolean => isOlderThan(REMIND_AFTER, status);

/** After a fortnight. */
export const isLongWithoutBackup = (status: BackupStatus): boolean => isOlderThan(LONG, status);

/** Where nobody knows since when (the browser keeps nothing outside the database), it is due. */
function isOlderThan(limit: number, { backedUpAt, hasChangedSince }: BackupStatus): boolean {
	const since = backedUpAt ?? inUseSince() ?? 0;
	return hasChangedSince && clock().getTime() - since >= limit;
}
