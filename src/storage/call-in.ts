/** For how long a backup may lie about before it is called in for destruction. */
import type { TabletRow } from './rows.ts';

export const DAY = 24 * 60 * 60 * 1000;
const DAYS = 35;
export const FEWEST_DAYS = 7;
export const MOST_DAYS = 90;

/** In days; 35 unless the service set another. */
export const callInAfter = ({ callInAfterDays = DAYS }: Partial<TabletRow>): number =>
	callInAfterDays;
