import type { CrisisLine } from '#domain/pack-safety.ts';

/** 999 first, then the lines of this place, then the others as the pack has them. */
export const linesInOrder = (lines: readonly CrisisLine[]): readonly CrisisLine[] =>
	lines.toSorted((a, b) => rank(a) - rank(b));

const rank = ({ id, local }: CrisisLine): number => (id === '999' ? 0 : local ? 1 : 2);
