/** Drawing a passphrase fairly from a list of words. */

const WORDS = 4;

/** Four words; from a list of six thousand or more that is more than 10^15 equally likely phrases. */
export const drawPassphrase = (words: readonly string[]): string =>
	Array.from({ length: WORDS }, () => words[fairNumberBelow(words.length)]).join(' ');

/** A fair draw: numbers from the uneven end of the range are drawn again, so none comes up more. */
export function fairNumberBelow(limit: number, draw: () => number = random32): number {
	const even = Math.floor(2 ** 32 / limit) * limit;
	for (;;) {
		const drawn = draw();
		if (drawn < even) return drawn % limit;
	}
}

const random32 = (): number => crypto.getRandomValues(new Uint32Array(1))[0] ?? 0;
