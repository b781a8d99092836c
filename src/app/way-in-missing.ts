/** Whether somebody's profile is gone while others are here: each left a sealed count outside the database. */

/** Before the random name of a profile: its sealed count. */
export const countPrefix = 'count ';
const GIVEN_UP = 'ways in given up';

/** How many people had a way in here, and have none among these. */
export function waysInMissing(pids: readonly string[]): number {
	const gone = new Set([...pids, ...givenUp()]);
	return counted().filter((pid) => !gone.has(pid)).length;
}

/** Somebody starts new: whoever was here before is not missed from now on. */
export function giveUpWaysIn(): void {
	try {
		localStorage.setItem(GIVEN_UP, JSON.stringify([...new Set([...givenUp(), ...counted()])]));
	} catch {
		return;
	}
}

function counted(): string[] {
	try {
		const names = Array.from({ length: localStorage.length }, (_, at) => localStorage.key(at));
		return names.flatMap((name) =>
			name?.startsWith(countPrefix) ? [name.slice(countPrefix.length)] : [],
		);
	} catch {
		// A browser may refuse this storage altogether.
		return [];
	}
}

function givenUp(): string[] {
	try {
		const kept: unknown = JSON.parse(localStorage.getItem(GIVEN_UP) ?? '[]');
		return Array.isArray(kept) ? kept.map(String) : [];
	} catch {
		return [];
	}
}
