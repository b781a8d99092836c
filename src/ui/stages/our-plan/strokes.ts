import type { Stroke } from '#domain/document-tree.ts';

/** The pad counts x, y, x, y, ...; a statement keeps points. */
export const statementStrokes = (drawn: readonly (readonly number[])[]): readonly Stroke[] =>
	drawn.map((flat) => {
		const points: [number, number][] = [];
		for (let at = 0; at + 1 < flat.length; at += 2) points.push([flat[at] ?? 0, flat[at + 1] ?? 0]);
		return points;
	});

/** And back, so that a drawing can be gone on with. */
export const padStrokes = (strokes: readonly Stroke[]): number[][] =>
	strokes.map((stroke) => stroke.flatMap(([x, y]) => [x, y]));
