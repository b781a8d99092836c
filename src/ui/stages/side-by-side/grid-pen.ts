import type { MarkId, Marks } from './marks.ts';

/** The pen that marks the grid now. The practitioner has none, and then nothing here can be marked. */
export type GridPen = {
	readonly class: string | undefined;
	/** The mark of this pen on a place. */
	readonly markIn: (marks: Marks, place: string) => MarkId | undefined;
	readonly mark: (mark: MarkId | undefined, places: readonly string[]) => void;
};
