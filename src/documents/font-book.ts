import type { Face } from './faces.ts';
import type { FaceName } from './font-names.ts';
import type { PDFContext, PDFRef } from './pdf-objects.ts';
import { packed, PDFName, PDFString } from './pdf-objects.ts';
import type { PlacedGlyph } from './glyphs.ts';

/** The faces of one document, each cut down to the glyphs in use. */
export interface FontBook {
	/** The name of the face among the resources of a page. */
	nameOf(face: Face): string;
	/** The code of a glyph as it is written into the page: four hexadecimal digits. */
	codeOf(face: Face, glyph: PlacedGlyph): string;
	write(context: PDFContext): Readonly<Record<string, PDFRef>>;
}

interface UsedFace {
	readonly face: Face;
	readonly name: string;
	readonly codes: Map<string, number>;
	readonly glyphs: PlacedGlyph[];
}

/**
 * Each pair of glyph and heard text gets a code of its own, so that copying and reading aloud stay
 * exact even where a font uses one glyph for two characters.
 */
export function createFontBook(): FontBook {
	const used = new Map<FaceName, UsedFace>();
	const of = (face: Face): UsedFace => {
		const known = used.get(face.name);
		if (known) return known;
		const fresh = { face, name: `F${used.size + 1}`, codes: new Map(), glyphs: [] };
		used.set(face.name, fresh);
		return fresh;
	};
	return {
		nameOf: (face) => of(face).name,
		codeOf(face, glyph) {
			const { codes, glyphs } = of(face);
			const key = `${glyph.id} ${glyph.text}`;
			const code = codes.get(key) ?? glyphs.push(glyph);
			codes.set(key, code);
			return hex(code);
		},
		write: (context) =>
			Object.fromEntries(
				Array.from(used.values(), (face, n) => [face.name, writeFace(context, face, n)]),
			),
	};
}

const hex = (value: number) => value.toString(16).toUpperCase().padStart(4, '0');

function writeFace(context: PDFContext, { face, glyphs }: UsedFace, index: number): PDFRef {
	const subset = face.font.createSubset();
	const newIds = glyphs.map((glyph) => subset.includeGlyph(glyph.id));
	const file = subset.encode();
	const tag = `AAAA${String.fromCharCode(65 + Math.floor(index / 26), 65 + (index % 26))}`;
	const BaseFont = PDFName.of(`${tag}+${face.font.postscriptName.replace(/[^A-Za-z0-9-]/g, '')}`);
	const descendant = context.obj({
		Type: 'Font',
		Subtype: 'CIDFontType2',
		BaseFont,
		CIDSystemInfo: {
			Registry: PDFString.of('Adobe'),
			Ordering: PDFString.of('Identity'),
			Supplement: 0,
		},
		FontDescriptor: context.register(descriptor(context, face, BaseFont, file)),
		DW: 0,
		W: [1, glyphs.map((glyph) => glyph.natural)],
		CIDToGIDMap: packed(context, gidMap(newIds)),
	});
	return context.register(
		context.obj({
			Type: 'Font',
			Subtype: 'Type0',
			BaseFont,
			Encoding: 'Identity-H',
			DescendantFonts: [context.register(descendant)],
			ToUnicode: packed(context, toUnicode(glyphs)),
		}),
	);
}

function descriptor(context: PDFContext, { font }: Face, FontName: PDFName, file: Uint8Array) {
	const thousandths = (units: number) => Math.round((units * 1000) / font.unitsPerEm);
	const { minX, minY, maxX, maxY } = font.bbox;
	return context.obj({
		Type: 'FontDescriptor',
		FontName,
		Flags: 4,
		FontBBox: [minX, minY, maxX, maxY].map(thousandths),
		ItalicAngle: 0,
		Ascent: thousandths(font.ascent),
		Descent: thousandths(font.descent),
		CapHeight: thousandths(font.capHeight || font.ascent),
		StemV: 80,
		FontFile2: packed(context, file, { Length1: file.length }),
	});
}

function gidMap(newIds: readonly number[]): Uint8Array {
	const map = new Uint8Array((newIds.length + 1) * 2);
	newIds.forEach((id, n) => {
		map[(n + 1) * 2] = id >> 8;
		map[(n + 1) * 2 + 1] = id & 0xff;
	});
	return map;
}

function toUnicode(glyphs: readonly PlacedGlyph[]): string {
	const rows = glyphs.map((glyph, n) => `<${hex(n + 1)}> <${utf16(glyph.text)}>`);
	const blocks = Array.from({ length: Math.ceil(rows.length / 100) }, (_, n) => {
		const block = rows.slice(n * 100, (n + 1) * 100);
		return `${block.length} beginbfchar\n${block.join('\n')}\nendbfchar`;
	});
	return [
		'/CIDInit /ProcSet findresource begin',
		'12 dict begin',
		'begincmap',
		'/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def',
		'/CMapName /Adobe-Identity-UCS def',
		'/CMapType 2 def',
		'1 begincodespacerange',
		'<0000> <FFFF>',
		'endcodespacerange',
		...blocks,
		'endcmap',
		'CMapName currentdict /CMap defineresource pop',
		'end',
		'end',
	].join('\n');
}

const utf16 = (text: string) =>
	Array.from({ length: text.length }, (_, n) => hex(text.charCodeAt(n))).join('');
