import { untilCovered } from './tablet-life.ts';

const minute = 60_000;

/** A sheet is covered after one untouched minute at the soonest, after a quarter of an hour at the latest. */
export const idleMinutes = { fewest: 1, most: 15, usual: untilCovered / minute } as const;

/**
 * After how many untouched minutes a sheet is covered: one limit for everybody at this tablet. It
 * lies outside the database, so that it holds before anybody has unlocked; anything odd is as usual.
 */
export class IdleLimit {
	minutes: number = $state(readKept());

	constructor() {
		// Chosen in another window of this tablet: it holds in this one too.
		addEventListener('storage', (event) => {
			if (event.key === key) this.minutes = readKept();
		});
	}

	get milliseconds(): number {
		return this.minutes * minute;
	}

	/** False when it is out of range, or when the browser did not keep it. */
	choose(minutes: number): boolean {
		if (!isSound(minutes)) return false;
		try {
			localStorage.setItem(key, String(minutes));
		} catch {
			return false;
		}
		this.minutes = minutes;
		return true;
	}
}

const key = 'cover after';

const isSound = (minutes: number): boolean =>
	Number.isInteger(minutes) && minutes >= idleMinutes.fewest && minutes <= idleMinutes.most;

function readKept(): number {
	try {
		const kept = Number(localStorage.getItem(key));
		return isSound(kept) ? kept : idleMinutes.usual;
	} catch {
		return idleMinutes.usual;
	}
}
