/**
 * One browser goes on in the log that it left. After a power cut that log may end in zeros, and all
 * that follows them is passed over at the next start, or everything is thrown away for it: words that
 * were said to be saved (seen in `npm run faults`). So its log is renewed before anything is said.
 */
import { renewLog } from './backlog/renew-log.ts';
import { inTime } from './in-time.ts';
import type { Rows } from './rows.ts';

/** Longer than a tablet needs, and short of what would pass for a silent disk. */
const LONGEST = 2500;

/** What an answer to must be true after a power cut. Wrong tries are counted on the way to a key. */
const WRITES: ReadonlySet<string> = new Set<keyof Rows>([
	...(['save', 'write', 'bury', 'putProfile', 'putDocument'] as const),
]);

/**
 * The same rows, whose writes are called written when the browser's log is a new one. Without time
 * for that they are called written all the same: there may have been no power cut. Where it breaks
 * off they are not, and the next write tries again.
 */
export function onNewLog(rows: Rows): Rows {
	if (!goesOnInItsLog()) return rows;
	let beginning = inTime(begun(), LONGEST);
	const onceBegun =
		(ask: Ask): Ask =>
		async (...input) => {
			const answer = await ask(...input);
			if ((await beginning) !== 'broken') return answer;
			beginning = inTime(begun(), LONGEST);
			throw new Error('The new log broke off.');
		};
	const asks = Object.entries(rows).map(([name, ask]: [string, Ask]) => [
		name,
		WRITES.has(name) ? onceBegun(ask) : ask,
	]);
	return Object.fromEntries(asks) as Rows;
}

/**
 * Only where the browser has promised to keep what is here: elsewhere a disk that fills up meanwhile
 * costs everything, which is worse than what a power cut can do.
 */
async function begun(): Promise<'as-it-was' | 'new' | 'broken'> {
	const isPromised = await navigator.storage.persisted().catch(() => false);
	if (!isPromised) return 'as-it-was';
	return renewLog().then(
		() => 'new',
		() => 'broken',
	);
}

type Ask = (...input: never[]) => Promise<unknown>;

type Brands = { readonly userAgentData?: { readonly brands: readonly { brand: string }[] } };

/** Chromium, whatever it is called; no other browser keeps such a log. */
const goesOnInItsLog = (): boolean =>
	(navigator as Brands).userAgentData?.brands.some(({ brand }) => brand === 'Chromium') ?? false;
