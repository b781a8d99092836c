import { inTime } from './in-time.ts';
import type { Outcome } from './tablet-life.ts';

/** So long the sheet may take to be saved or put aside: a disk that hangs is known after three seconds. */
const LONGEST_SAVE = 6000;
/** So long the keeper may take to forget keys before it counts as not done. */
const LONGEST_FORGETTING = 8000;
/** A number on the screen goes by itself after ten seconds. */
const LONGEST_TELLING = 15_000;

/** What covering is made of. Each may fail, or never answer. */
export type Covering = {
	readonly save: () => Promise<unknown>;
	readonly count: () => Promise<unknown>;
	readonly forgetOthers: () => Promise<Outcome<unknown>>;
	/** whether the keeper died meanwhile, and every key with it */
	readonly areKeysLost: () => boolean;
};

/** Well only where the keeper holds no key but this session's, or none: whatever went wrong before. */
export async function coverWith(steps: Covering): Promise<Outcome<boolean>> {
	await inTime(steps.save(), LONGEST_SAVE);
	await inTime(steps.count());
	const forgotten = await inTime(steps.forgetOthers(), LONGEST_FORGETTING);
	const isDone = forgotten?.ok ?? false;
	const hasNone = forgotten?.ok === false && forgotten.problem.kind === 'locked';
	if (isDone || hasNone || steps.areKeysLost()) return { ok: true, value: isDone };
	return { ok: false, problem: { kind: 'not-narrowed' } };
}

/** What locking is made of. Each may fail, or never answer. */
export type Locking = {
	readonly save: () => Promise<unknown>;
	/** how many things wait to be finished */
	readonly count: () => Promise<number>;
	readonly forgetAll: () => Promise<unknown>;
	/** to whoever locked it by hand */
	readonly tell: (left: number) => Promise<unknown>;
	/** loads the page anew, which clears its memory */
	readonly leave: () => void;
};

/** Keys in memory are the greater harm: they go, and the page with them, whatever fails before. */
export async function lockWith(steps: Locking): Promise<void> {
	await inTime(steps.save(), LONGEST_SAVE);
	const left = await inTime(steps.count(), LONGEST_SAVE);
	await inTime(steps.forgetAll(), LONGEST_FORGETTING);
	await inTime(steps.tell(left ?? 0), LONGEST_TELLING);
	steps.leave();
}
