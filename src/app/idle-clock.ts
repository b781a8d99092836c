/**
 * How long nobody has touched the tablet, by two clocks. The clock on the wall goes on while a
 * machine sleeps, but anybody can set it; the steady one cannot be set, and stops in sleep. So the
 * longer of both counts, and a wall clock that was set back counts as for ever.
 */
export type IdleClock = {
	touched(): void;
	/** What is due by now. Asked before a touch counts: it must not wake what should be locked. */
	due(): 'nothing' | 'cover' | 'lock';
};

type Clocks = {
	/** Milliseconds since 1970. */
	readonly wall: () => number;
	/** Milliseconds that only ever grow. */
	readonly steady: () => number;
};

type Limits = {
	/** Asked each time: people may choose another while the clock runs. */
	readonly cover: () => number;
	readonly lock: number;
};

/** Clocks are put right by themselves, by a little; more than this is somebody's hand. */
const PUT_RIGHT = 5000;

/** Starts as if it had just been touched. */
export function createIdleClock({ wall, steady }: Clocks, { cover, lock }: Limits): IdleClock {
	let touched = { wall: wall(), steady: steady() };
	let newest = touched.wall;
	let wasSetBack = false;
	return {
		touched() {
			touched = { wall: wall(), steady: steady() };
			newest = touched.wall;
			wasSetBack = false;
		},
		due() {
			const now = wall();
			wasSetBack ||= now < newest - PUT_RIGHT;
			newest = Math.max(newest, now);
			const idle = Math.max(now - touched.wall, steady() - touched.steady);
			if (wasSetBack || idle >= lock) return 'lock';
			return idle >= cover() ? 'cover' : 'nothing';
		},
	};
}
