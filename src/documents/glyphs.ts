import bidiFactory from 'bidi-js';
import type { Face } from './faces.ts';

/** One glyph, in thousandths of its size. */
export interface PlacedGlyph {
	readonly id: number;
	/** What a reader program hears for it. */
	readonly text: string;
	/** The advance that the font file states; `advance` is the one after kerning. */
	readonly natural: number;
	readonly advance: number;
	readonly x: number;
	readonly y: number;
}

const bidi = bidiFactory();

const mirrored = (text: string) =>
	Array.from(text, (character) => bidi.getMirroredCharacter(character) ?? character).join('');

/** The glyphs in the order they are drawn, or nothing when a part is missing. */
export function shape(
	face: Face,
	text: string,
	rightToLeft: boolean,
): readonly PlacedGlyph[] | undefined {
	const seen = rightToLeft ? mirrored(text) : text;
	const direction = rightToLeft ? 'rtl' : 'ltr';
	const run = face.font.layout(seen, undefined, undefined, undefined, direction);
	if (run.glyphs.some((glyph) => glyph.id === 0)) return undefined;
	const perUnit = 1000 / face.font.unitsPerEm;
	return run.glyphs.map((glyph, n) => {
		const position = run.positions[n]!;
		const heard = String.fromCodePoint(...glyph.codePoints);
		return {
			id: glyph.id,
			text: (rightToLeft ? mirrored(heard) : heard) || '\u200B',
			natural: Math.round(face.font.getGlyph(glyph.id).advanceWidth * perUnit),
			advance: position.xAdvance * perUnit,
			x: position.xOffset * perUnit,
			y: position.yOffset * perUnit,
		};
	});
}

/** Words of one face, shaped as one text and taken apart at the spaces. */
export function shapedTogether(face: Face, words: readonly string[]) {
	const plain = words.filter((word) =>
		Array.from(word).every((sign) => face.font.hasGlyphForCodePoint(sign.codePointAt(0) ?? 0)),
	);
	const shaped = shape(face, plain.join(' '), false) ?? [];
	const runs: PlacedGlyph[][] = [[]];
	for (const glyph of shaped) {
		if (glyph.text === ' ') runs.push([]);
		else runs.at(-1)?.push(glyph);
	}
	const textOf = (glyphs: readonly PlacedGlyph[]) => glyphs.map(({ text }) => text).join('');
	return runs.map((glyphs) => [textOf(glyphs), glyphs] as const).filter(([text]) => text !== '');
}
