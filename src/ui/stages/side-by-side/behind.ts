import type { GridCell } from '#domain/grid.ts';
import type { Answer } from '#domain/topic.ts';

/** What lies behind an answer of the grid, and opens over it: where it comes from, or its numbers. */
export type Behind =
	| { readonly kind: 'source'; readonly answer: Answer }
	| { readonly kind: 'numbers'; readonly question: string; readonly cell: GridCell };
