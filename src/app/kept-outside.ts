/**
 * What this page keeps outside the database. A browser may throw a database away while the app is
 * open, and what lies here then still says that something was there. Nothing about anybody: random
 * names of the tablet, and counts that are sealed.
 */
import { countPrefix, giveUpWaysIn } from './way-in-missing.ts';

type Marker = {
	readonly made: readonly { readonly device: string; readonly at: number }[];
	/** When somebody chose to start new although what was here is missing. */
	readonly startedAnewAt?: number | undefined;
};

const markerKey = 'vault';
/** A second place, of another make: a power cut can take the first along with the database. */
const copyPlace = { cache: 'kept-outside', address: '/kept-outside' };
const countKey = (pid: string) => countPrefix + pid;

/** Whether there was a vault here that nobody has given up since. */
export async function wasInUse(): Promise<boolean> {
	const { made, startedAnewAt = 0 } = await eitherMarker();
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
	const now = Math.max(Date.now(), (startedAnewAt ?? 0) + 1);
	const marked = isKnown ? made : [...made, { device, at: now }];
	void keepMarker({ made: marked, startedAnewAt });
}

/** Somebody was asked twice, and starts new: the old vault stays in the history. */
export async function startAnew(): Promise<void> {
	const { made } = await eitherMarker();
	const startedAnewAt = Math.max(Date.now(), ...made.map(({ at }) => at));
	giveUpWaysIn();
	await keepMarker({ made, startedAnewAt });
}

/** The sealed count of one profile, as it was last given out. */
export const keptCount = (pid: string): string | undefined => read(countKey(pid)) ?? undefined;

export const keepCount = (pid: string, count: string): void => {
	if (count !== '') keep(countKey(pid), count);
};

const marker = (): Marker => markerIn(read(markerKey));

function markerIn(text: string | null): Marker {
	try {
		const kept = JSON.parse(text ?? '{}') as Partial<Marker>;
		return { ...kept, made: Array.isArray(kept.made) ? kept.made : [] };
	} catch {
		return { made: [] };
	}
}

/** What either place says; the later start anew counts. */
async function eitherMarker(): Promise<Marker> {
	const both = [marker(), markerIn(await readCopy())];
	const made = new Map(
		both.flatMap((one) => one.made).map((one) => [`${one.device} ${one.at}`, one]),
	);
	return {
		made: [...made.values()],
		startedAnewAt: Math.max(...both.map(({ startedAnewAt = 0 }) => startedAnewAt)),
	};
}

async function keepMarker(kept: Marker): Promise<void> {
	const text = JSON.stringify(kept);
	if (text !== read(markerKey)) keep(markerKey, text);
	if (text !== (await readCopy())) await keepCopy(text);
}

// No browser keeps such places for every page.
async function readCopy(): Promise<string | null> {
	try {
		const { cache, address } = copyPlace;
		// Only looked for: to open it would make an empty one.
		const found = await caches.match(address, { cacheName: cache });
		return (await found?.text()) ?? null;
	} catch {
		return null;
	}
}

async function keepCopy(text: string): Promise<void> {
	try {
		const { cache, address } = copyPlace;
		await (await caches.open(cache)).put(address, new Response(text));
	} catch {
		return;
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
