import type { FontBook } from './font-book.ts';
import { page } from './look.ts';
import type { Mark, PathMark, TextMark } from './marks.ts';
import { short } from './pdf-objects.ts';
import type { Piece } from './pieces.ts';
import { rasterSize, type Raster } from './raster.ts';
import type { PathStep } from './svg-path.ts';

/** Pictures and opacities that pages of a document use, by the names they have there. */
export interface Extras {
	pictureName(raster: Raster): string;
	opacityName(opacity: number): string;
}

/** The drawing operators of one mark, in the language of PDF. */
export function operatorsFor(mark: Mark, fonts: FontBook, extras: Extras): string {
	if (mark.kind === 'text') return textOperators(mark, fonts, extras);
	if (mark.kind === 'path') return pathOperators(mark, extras);
	return '';
}

function textOperators(mark: TextMark, fonts: FontBook, extras: Extras): string {
	let x = mark.x;
	return mark.segment.pieces
		.map((piece) => {
			const operators = pieceOperators(piece, x, page.height - mark.y, fonts, extras);
			x += piece.width;
			return operators;
		})
		.join('\n');
}

function pieceOperators(
	piece: Piece,
	x: number,
	y: number,
	fonts: FontBook,
	extras: Extras,
): string {
	const { size, colour } = piece.style;
	if (piece.drawing.kind === 'raster')
		return rasterOperators(piece.drawing.raster, size, x, y, extras);
	if (piece.drawing.kind === 'frame') {
		const edge = `${rgb(colour)} RG 0.7 w ${short(x + size * 0.06)} ${short(y - size * 0.12)}`;
		const frame = `q ${edge} ${short(piece.width - size * 0.12)} ${short(size * 0.84)} re S Q`;
		const label = pieceOperators(
			piece.drawing.label,
			x + size * 0.18,
			y + size * 0.1,
			fonts,
			extras,
		);
		return `${frame}\n${label}`;
	}
	return glyphOperators(piece, piece.drawing, x, y, fonts);
}

type Glyphs = Extract<Piece['drawing'], { kind: 'glyphs' }>;

function glyphOperators(
	piece: Piece,
	{ face, glyphs }: Glyphs,
	x: number,
	y: number,
	fonts: FontBook,
) {
	const { size, colour } = piece.style;
	const start = `BT ${rgb(colour)} rg /${fonts.nameOf(face)} ${short(size)} Tf`;
	const codes = glyphs.map((glyph) => fonts.codeOf(face, glyph));
	if (glyphs.every((glyph) => glyph.x === 0 && glyph.y === 0)) {
		const kerned = glyphs.map((glyph, n) => {
			const change = Math.round(glyph.natural - glyph.advance);
			return change === 0 ? codes[n]! : `${codes[n]!}>${change}<`;
		});
		return `${start} ${at(x, y)} [<${kerned.join('')}>] TJ ET`;
	}
	let pen = x;
	const placed = glyphs.map((glyph, n) => {
		const place = at(pen + (glyph.x * size) / 1000, y + (glyph.y * size) / 1000);
		pen += (glyph.advance * size) / 1000;
		return `${place} <${codes[n]!}> Tj`;
	});
	return `${start} ${placed.join(' ')} ET`;
}

const at = (x: number, y: number) => `1 0 0 1 ${short(x)} ${short(y)} Tm`;

function rasterOperators(raster: Raster, size: number, x: number, y: number, extras: Extras) {
	const { width, height, left } = rasterSize(raster);
	const points = (thousandths: number) => (thousandths * size) / 1000;
	const place = `${short(points(width))} 0 0 ${short(points(height))} ${short(x - points(left))} ${short(y - points(raster.drop))}`;
	return `q ${place} cm /${extras.pictureName(raster)} Do Q`;
}

function pathOperators(mark: PathMark, extras: Extras): string {
	const { fill, stroke, lineWidth = 1, dash, opacity, striped } = mark.look;
	const path = mark.steps.map((step) => stepOperators(step, mark)).join(' ');
	const paint = fill !== undefined && stroke !== undefined ? 'B' : fill !== undefined ? 'f' : 'S';
	return [
		'q',
		...(opacity === undefined ? [] : [`/${extras.opacityName(opacity)} gs`]),
		...(fill === undefined ? [] : [`${rgb(fill)} rg`]),
		...(stroke === undefined
			? []
			: [`${rgb(stroke)} RG ${short(lineWidth * mark.scale)} w 1 J 1 j`]),
		...(dash ? [`[${dash.map((length) => short(length * mark.scale)).join(' ')}] 0 d`] : []),
		...(striped === true ? [`q ${path} W n ${stripes(mark)} S Q`] : []),
		`${path} ${paint}`,
		'Q',
	].join(' ');
}

function stepOperators(step: PathStep, mark: PathMark): string {
	const [operator, ...numbers] = step;
	const points = numbers.map((value, n) =>
		short(n % 2 === 0 ? mark.x + value * mark.scale : page.height - mark.y - value * mark.scale),
	);
	const letter = { M: 'm', L: 'l', C: 'c', Z: 'h' }[operator];
	return [...points, letter].join(' ');
}

function stripes(mark: PathMark): string {
	const lines = Array.from({ length: 13 }, (_, n) => 8 + n * 3.3);
	return lines
		.flatMap((sum): PathStep[] => [
			['M', sum, 0],
			['L', sum - 28, 28],
		])
		.map((step) => stepOperators(step, mark))
		.join(' ');
}

/** A colour as three numbers from 0 to 1. */
function rgb(colour: string): string {
	const parts = [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16) / 255);
	return parts.map((part) => String(Math.round(part * 1000) / 1000)).join(' ');
}
