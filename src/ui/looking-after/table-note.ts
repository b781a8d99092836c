import type { LookedAfterPart } from './parts.ts';

/** Something about the tablet that the table says, and the part that mends it. */
export type TableNote = {
	readonly part: LookedAfterPart;
	readonly text: string;
	readonly go: string;
};
