/**
 * What this page keeps outside the database. A browser may throw a database away while the app is
 * open, and what lies here then still says that something was there. Nothing about anybody: random
 * names of the tablet, and counts that are sealed.
 */
type Marker = {
	readonly made: readonly { readonly device: string; readonly at: number }[];
	/** When somebody chose to start new although what was here is missing. */
	readonly startedAnewAt?: number;
};

const markerKey = 'vault';
const countKey = (pid: string) => `count ${pid}`;

/** Whether there was a vault here that nobody has given up since. */
export function wasInUse(): boolean {
	const { made, startedAnewAt = 0 } = marker();
	return made.some(({ at }) => at > startedAnewAt);
}

/** When the vault that stands here came into use, milliseconds; undefined when that is not known. */
export function inUseSince(): number | undefined {
	const { made, startedAnewAt = 0 } = marker();
	return made.find(({ at }) => at > startedAnewAt)?.at;
}

/** Remembers that a vault stands on this tablet. Older ones stay, as history. */
export function rememberVault(device: string): void {
	const { made, startedAnewAt } = marker();
	const isKnown = made.some((one) => one.device === device && one.at > (startedAnewAt ?? 0));
	if (isKnown) return;
	const now = Math.max(Date.now(), (startedAnewAt ?? 0) + 1);
	keep(markerKey, JSON.stringify({ made: [...made, { device, at: now }], startedAnewAt }));
}

/** Somebody was asked twice, and starts new: the old vault stays in the history. */
export function startAnew(): void {
	const { made } = marker();
	const startedAnewAt = Math.max(Date.now(), ...made.map(({ at }) => at));
	keep(markerKey, JSON.stringify({ made, startedAnewAt }));
}

/** The sealed count of one profile, as it was last given out. */
export const keptCount = (pid: string): string | undefined => read(countKey(pid)) ?? undefined;

export const keepCount = (pid: string, count: string): void => {
	if (count !== '') keep(countKey(pid), count);
};

function marker(): Marker {
	try {
		const kept = JSON.parse(read(markerKey) ?? '{}') as Partial<Marker>;
		return { ...kept, made: Array.isArray(kept.made) ? kept.made : [] };
	} catch {
		return { made: [] };
	}
}

// A browser may refuse this storage altogether; then there is only the database.
function read(name: string): string | null {
	try {
		return localStorage.getItem(name);
	} catch {
		return null;
	}
}

function keep(name: string, text: string): void {
	try {
		localStorage.setItem(name, text);
	} catch {
		return;
	}
}
