/** The far end of a scale; the near end is always 0. */
export const top = 10;

/** 0 to 10, in the order they stand. */
export const numbers = Array.from({ length: top + 1 }, (_, number) => number);

/** The number that a key means where `set` stands; none for a key that is not the scale's. */
export function numberAfterKey(key: string, set: number | undefined): number | undefined {
	if (/^[0-9]$/.test(key)) return Number(key);
	if (key === 'Home') return 0;
	if (key === 'End') return top;
	const step = stepOf(key);
	if (step === undefined) return undefined;
	// Nothing is set until somebody sets it, so the first arrow stands at 0.
	return set === undefined ? 0 : within(set + step);
}

function stepOf(key: string): 1 | -1 | undefined {
	if (key === 'ArrowRight' || key === 'ArrowUp') return 1;
	if (key === 'ArrowLeft' || key === 'ArrowDown') return -1;
	return undefined;
}

/** The number nearest to a touch, `along` the line from 0 to 1. */
export function numberAt(along: number): number {
	return Math.round(within(along * top));
}

function within(number: number): number {
	return Math.min(top, Math.max(0, number));
}
