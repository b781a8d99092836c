import { subMonths } from 'date-fns';
import type { SessionHeader } from '#storage/vault.ts';

/** For so many months after the last change a service may keep a conversation on its tablets. */
export const limitMonths = { fewest: 1, most: 36 } as const;

/**
 * After how many months a service's conversations may be let go, or undefined where it set no limit:
 * one for everybody at this tablet. Nothing is ever let go by it; it only says which may be.
 */
export function lettingGoLimit(): number | undefined {
	try {
		const kept = Number(localStorage.getItem(key) ?? Number.NaN);
		return isSound(kept) ? kept : undefined;
	} catch {
		return undefined;
	}
}

/** False when it is out of range, or when the browser did not keep it. */
export function chooseLettingGoLimit(months: number | undefined): boolean {
	if (months !== undefined && !isSound(months)) return false;
	try {
		if (months === undefined) localStorage.removeItem(key);
		else localStorage.setItem(key, String(months));
		return true;
	} catch {
		return false;
	}
}

/** In the record, with nothing left to finish, and last changed before the limit. */
export const mayBeLetGo = (header: SessionHeader, months: number | undefined, now: Date): boolean =>
	months !== undefined &&
	!header.damaged &&
	!header.empty &&
	header.recordConfirmed === true &&
	header.safetyPlanToFinish !== true &&
	header.unread !== true &&
	Date.parse(header.updatedAt) < subMonths(now, months).getTime();

const key = 'offer letting go after';

const isSound = (months: number): boolean =>
	Number.isInteger(months) && months >= limitMonths.fewest && months <= limitMonths.most;
