/** The part of fontkit 2 that is used here; the package ships no types. */
declare module 'fontkit' {
	export interface Glyph {
		readonly id: number;
		readonly advanceWidth: number;
		readonly codePoints: readonly number[];
	}

	export interface GlyphPosition {
		readonly xAdvance: number;
		readonly xOffset: number;
		readonly yOffset: number;
	}

	export interface GlyphRun {
		readonly glyphs: readonly Glyph[];
		readonly positions: readonly GlyphPosition[];
	}

	export interface Subset {
		includeGlyph(glyph: number): number;
		encode(): Uint8Array;
	}

	export interface Font {
		readonly unitsPerEm: number;
		readonly ascent: number;
		readonly descent: number;
		readonly capHeight: number;
		readonly postscriptName: string;
		readonly bbox: { minX: number; minY: number; maxX: number; maxY: number };
		hasGlyphForCodePoint(codePoint: number): boolean;
		getGlyph(id: number): Glyph;
		layout(
			text: string,
			features?: readonly string[],
			script?: string,
			language?: string,
			direction?: 'ltr' | 'rtl',
		): GlyphRun;
		createSubset(): Subset;
	}

	export function create(bytes: Uint8Array): Font;
}
