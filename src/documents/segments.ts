import type { Piece } from './pieces.ts';

/** Pieces in the order they are drawn. */
export interface Segment {
	readonly pieces: readonly Piece[];
	readonly width: number;
	/** The words in reading order, when the drawn order or shapes alone would not give them. */
	readonly actualText?: string;
}

/** Space at which a line may end; a no-break space is none. */
export const isSpace = (text: string) =>
	/^[ \u1680\u2000-\u2006\u2008-\u200A\u205F\u3000]$/u.test(text);

/** Neighbours that read the same way; each right-to-left stretch stands alone. */
export function runsOf(pieces: readonly Piece[]): readonly Piece[][] {
	const runs: Piece[][] = [];
	for (const piece of pieces) {
		const last = runs.at(-1)?.[0];
		const joins =
			last !== undefined &&
			(needsWords(last) === needsWords(piece) || isSpace(piece.text)) &&
			last.level > 0 === piece.level > 0 &&
			last.style.link === piece.style.link &&
			last.style.lang === piece.style.lang;
		if (joins) runs.at(-1)!.push(piece);
		else runs.push([piece]);
	}
	return runs;
}

function needsWords(piece: Piece): boolean {
	if (piece.drawing.kind !== 'glyphs') return true;
	const drawn = piece.drawing.glyphs.map((glyph) => glyph.text).join('');
	return piece.level > 0 || piece.drawing.face.joined || drawn !== piece.text;
}

/** A stretch as it is drawn, with its words when drawing alone would lose them. */
export function segmentOf(pieces: readonly Piece[], base: number): Segment {
	const width = pieces.reduce((sum, piece) => sum + piece.width, 0);
	const drawn = inDrawnOrder(pieces, base);
	if (!pieces.some(needsWords)) return { pieces: drawn, width };
	return { pieces: drawn, width, actualText: pieces.map((piece) => piece.text).join('') };
}

/** Rule L2 of the Unicode bidirectional algorithm: turn each level round, highest first. */
function inDrawnOrder(pieces: readonly Piece[], base: number): readonly Piece[] {
	const drawn = pieces.map((piece) => ({ piece, level: Math.max(piece.level, base) }));
	const highest = drawn.reduce((most, { level }) => Math.max(most, level), 0);
	for (let level = highest; level >= 1; level--)
		for (let start = 0; start < drawn.length; start++) {
			let end = start;
			while (end < drawn.length && drawn[end]!.level >= level) end++;
			if (end > start) drawn.splice(start, end - start, ...drawn.slice(start, end).reverse());
			start = Math.max(start, end);
		}
	return drawn.map(({ piece }) => piece);
}
