/** Commands take turns, so that none sees half of another; and none waits for ever behind another. */
import type { Rows } from './rows.ts';

/** Counted in ticks of its own, never by a clock: a machine that slept is not a turn that hangs. */
const TICK = 10_000;
/** Longer than the disk or a derivation may be silent: every turn that still works gives a sign. */
const LONGEST_QUIET = 9;

/** How a command gets its turn. */
export type Turns = {
	/** Runs when all before it have ended, well or not. */
	readonly take: Turn;
	/** When all that has its turn now has ended, without holding up who comes next. */
	readonly beside: Turn;
	/** Something that a turn asked for has come. */
	readonly sign: () => void;
};

type Turn = <Answer>(run: () => Promise<Answer>) => Promise<Answer>;

/** What half of a turn did nobody may build on: when one hangs, `onStuck` has to end all of it. */
export function createTurns(onStuck: () => void): Turns {
	let last: Promise<unknown> = Promise.resolve();
	let quiet = 0;
	const watched = async <Answer>(run: () => Promise<Answer>): Promise<Answer> => {
		quiet = 0;
		const ticking = setInterval(() => {
			quiet += 1;
			if (quiet === LONGEST_QUIET) onStuck();
		}, TICK);
		try {
			return await run();
		} finally {
			clearInterval(ticking);
		}
	};
	return {
		take(run) {
			const answer = last.then(() => watched(run));
			last = answer.catch(() => undefined);
			return answer;
		},
		beside: (run) => last.then(run),
		sign() {
			quiet = 0;
		},
	};
}

/** The same rows, each of whose answers is a sign of the turn that asked. */
export const thatSign = (rows: Rows, sign: () => void): Rows =>
	Object.fromEntries(
		Object.entries(rows).map(([name, ask]: [string, Ask]) => [
			name,
			(...input: never[]) => ask(...input).finally(sign),
		]),
	) as Rows;

type Ask = (...input: never[]) => Promise<unknown>;
