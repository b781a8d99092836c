import type { SymbolName } from '#domain/document-tree.ts';

const circle = (x: number, y: number, r: number): string =>
	`M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0z`;

/** The symbols that somebody can choose instead of writing, in a box of 40: the same as on paper. */
export const symbolPaths: Readonly<Record<SymbolName, string>> = {
	star: 'M20 5l4.5 9.7 10.5 1.3-7.8 7.3 2.1 10.5L20 28.6 10.7 33.8l2.1-10.5L5 16l10.5-1.3z',
	heart: 'M20 33C9 25 5 19.5 5 14a7.5 7.5 0 0 1 15-1.5A7.5 7.5 0 0 1 35 14c0 5.5-4 11-15 19z',
	sun: `${circle(20, 20, 7)}M20 4v5M20 31v5M4 20h5M31 20h5M8.7 8.7l3.5 3.5M27.8 27.8l3.5 3.5M8.7 31.3l3.5-3.5M27.8 12.2l3.5-3.5`,
	moon: 'M26 5a15.5 15.5 0 1 0 9 22A13.5 13.5 0 0 1 26 5z',
	leaf: 'M7 33C5 17 14 7 34 6c1 19-8 28-22 24M7 33c4-9 10-14 18-18',
	wave: 'M4 16c4-6 8-6 12 0s8 6 12 0 6-5 8-3M4 27c4-6 8-6 12 0s8 6 12 0 6-5 8-3',
	bird: 'M5 16c5-5 10-5 15 4 5-9 10-9 15-4M12 28c3-2 6-2 8 1 2-3 5-3 8-1',
	key: `${circle(12, 20, 7)}M19 20h17M30 20v6M36 20v5`,
	cloud: 'M11 31a7 7 0 0 1-.5-14A10 10 0 0 1 29 15.5 8 8 0 0 1 29.5 31z',
	tree: 'M20 36V22M20 4c8 0 13 6 13 12s-5 10-13 10S7 22 7 16 12 4 20 4z',
};

/** The names in the order in which they are offered. */
export const symbolNames = Object.keys(symbolPaths) as readonly SymbolName[];
