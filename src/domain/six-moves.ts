/** The six moves of using a grid, in the order in which they are usually made. */
export const moveIds = [
	'describe',
	'check',
	'handOver',
	'makeSpace',
	'encourage',
	'takeHome',
] as const;

export type MoveId = (typeof moveIds)[number];

/** One move: what it is, and words that one could say. */
export type Move = {
	readonly id: MoveId;
	readonly title: string;
	readonly what: string;
	readonly say: readonly string[];
};

/** The moves in use, and what they rest on. */
export type SixMoves = {
	readonly moves: readonly Move[];
	readonly source: string;
	readonly reviewedOn: string;
	readonly reviewBy: string;
};

/** The move after this one; none after the last. */
export const moveAfter = (id: MoveId): MoveId | undefined => moveIds[moveIds.indexOf(id) + 1];
