/** The one place where what a database throws, or never says, is translated. */
import type { Rows } from './rows.ts';

/** Carries nothing of the cause: engines name one fault in many ways, so nobody may branch on it. */
export class RowsFailed extends Error {
	override readonly name = 'RowsFailed';
}

/** So long a disk may be silent about one session; what it was asked may still land later. */
const SILENCE = 3000;
/** Reading every session there is, or writing many, takes its time on a slow tablet. */
const LONG_SILENCE = 60_000;
/** While it owes an answer the disk is asked no more often than this. */
const ASK_AGAIN = 1500;

const OF_ONE = new Set<keyof Rows>([
	...(['profile', 'putProfile', 'attempts', 'keyRow', 'body'] as const),
	...(['save', 'document', 'putDocument', 'get', 'last'] as const),
]);
/** So many rows are about one session, or a handful. */
const FEW = 8;

type Ask = (...input: never[]) => Promise<unknown>;

/**
 * The same rows, whose every failure is `RowsFailed`, and so is every silence. While the disk owes
 * an answer, whatever else is asked of it fails at once: a hung disk must hold up nobody who covers
 * the sheet or locks. Now and then one question is let through, to see whether it is back.
 */
export function rowsThatSay(rows: Rows): Rows {
	const owed = new Set<symbol>();
	let askedAt = -Infinity;
	const translated =
		(name: string, ask: Ask): Ask =>
		async (...input) => {
			if (owed.size > 0 && performance.now() - askedAt < ASK_AGAIN) throw new RowsFailed();
			if (owed.size > 0) askedAt = performance.now();
			const question = Symbol(name);
			const answer = ask(...input).then(
				(value) => {
					// It answers again, whatever became of the questions before.
					owed.clear();
					return value;
				},
				(failed: unknown) => {
					owed.delete(question);
					throw failed;
				},
			);
			try {
				return await inTime(answer, isOfOne(name, input) ? SILENCE : LONG_SILENCE, () => {
					owed.add(question);
					askedAt = performance.now();
				});
			} catch {
				throw new RowsFailed();
			}
		};
	return Object.fromEntries(
		Object.entries(rows).map(([name, ask]: [string, Ask]) => [name, translated(name, ask)]),
	) as Rows;
}

const isOfOne = (name: string, [first]: readonly unknown[]): boolean =>
	OF_ONE.has(name as keyof Rows) ||
	(['tips', 'tombstones', 'write'].includes(name) && Array.isArray(first) && first.length <= FEW);

async function inTime<Value>(
	answer: Promise<Value>,
	limit: number,
	onSilence: () => void,
): Promise<Value> {
	let timer: ReturnType<typeof setTimeout> | undefined;
	const silence = new Promise<never>((_, reject) => {
		timer = setTimeout(() => {
			onSilence();
			reject(new RowsFailed());
		}, limit);
	});
	try {
		return await Promise.race([answer, silence]);
	} finally {
		clearTimeout(timer);
	}
}
