/** Wrong tries of a profile's words, and how long the next must wait; windows share one count. */
import { ok, problem } from '#domain/result.ts';
import type { Result } from '#domain/result.ts';
import type { Desk } from './desk.ts';
import type { AttemptsRow } from './rows.ts';

type Tried = Pick<Desk, 'disk' | 'now'>;

/** Two free slips, then each wrong try costs more. Argon2id, not this, is what stops a thief. */
const WAITS = [0, 0, 0, 5, 15, 30, 60, 300];

/** A try that was counted, and how the count stood before it. */
export type Try = { readonly before: AttemptsRow; readonly counted: AttemptsRow };

/**
 * Counts a try before it is made: closing the app in the middle is no free guess. Looked up and
 * counted in one transaction, or as many windows could try at once as somebody opens.
 */
export async function beginTry(
	{ disk, now }: Tried,
	pid: string,
): Promise<Result<Try, { kind: 'wait-first'; waitSeconds: number }>> {
	let before: AttemptsRow = { pid, wrong: 0, lastAt: 0 };
	let counted = before;
	let waitSeconds = 0;
	const change = (stored = { pid, wrong: 0, lastAt: 0 }): AttemptsRow => {
		before = stored;
		waitSeconds = stillToWait(stored, now());
		counted = { pid, wrong: stored.wrong + 1, lastAt: now() };
		// A clock that was once ahead keeps nobody out for longer than the wait: that begins now.
		return waitSeconds > 0 ? { ...stored, lastAt: Math.min(stored.lastAt, now()) } : counted;
	};
	await disk.write([{ table: 'attempts', at: pid, change }]);
	return waitSeconds > 0 ? problem({ kind: 'wait-first', waitSeconds }) : ok({ before, counted });
}

/** The words could not be tried at all: then it was no try. Those of other windows stay counted. */
export const takeBack = ({ disk }: Tried, { before, counted }: Try): Promise<void> =>
	disk.write([
		{
			table: 'attempts',
			at: counted.pid,
			change: (stored = counted) =>
				stored.wrong === counted.wrong && stored.lastAt === counted.lastAt
					? before
					: { ...stored, wrong: Math.max(0, stored.wrong - 1) },
		},
	]);

/** The right words: from here on slips are free again. */
export const forgive = ({ disk, now }: Tried, pid: string): Promise<void> =>
	disk.write([{ table: 'attempts', put: { pid, wrong: 0, lastAt: now() } }]);

/** How long the next try waits after so many wrong ones, in seconds. */
export const waitAfter = ({ wrong }: Pick<AttemptsRow, 'wrong'>): number =>
	WAITS[Math.min(wrong, WAITS.length - 1)] ?? 0;

function stillToWait(attempts: AttemptsRow, now: number): number {
	// A clock that was set back must not shorten the wait, nor lengthen it beyond the full one.
	const passed = Math.max(0, now - attempts.lastAt) / 1000;
	return Math.max(0, Math.ceil(waitAfter(attempts) - passed));
}
