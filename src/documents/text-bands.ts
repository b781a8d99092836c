import type { Inline } from '#domain/document-tree.ts';
import { breakLines, type Direction, type Line, type StyledText } from './lines.ts';
import type { Segment } from './segments.ts';
import { addElement, type Band, type Element, type Mark, type Owner } from './marks.ts';
import type { Shaper, TextStyle } from './pieces.ts';
import { styles } from './look.ts';

/** What every part of the layout needs: a way to measure text, and the room it has. */
export interface Room {
	readonly shape: Shaper;
	readonly width: number;
	readonly parent: Element;
}

/** Runs in the style of their place; bold runs in the bold face of the same size. */
export const styled = (text: Inline, style: TextStyle): readonly StyledText[] =>
	text.map((run) => ({
		text: run.text,
		style: {
			...style,
			...(run.bold === true && style.face === 'text' && { face: 'bold' as const }),
			...(run.lang !== undefined && { lang: run.lang }),
			...(run.link !== undefined && { link: run.link }),
		},
	}));

export const plain = (text: string, style: TextStyle): readonly StyledText[] => [{ text, style }];

export interface TextLook {
	readonly lineHeight: number;
	/** Room above the first line. */
	readonly before?: number;
	/** Room where the page starts, taken from the width. */
	readonly indent?: number;
	/** Keeps the last line with what follows. */
	readonly keep?: boolean;
	readonly align?: 'start' | 'end' | 'middle';
	/** `auto` for people's own words. */
	readonly direction?: Direction;
	/** Something drawn behind each line, before its text. */
	readonly behind?: (line: Line, x: number, height: number) => readonly Mark[];
}

/** Text as bands, one to a line, so that a page may end between any two of them. */
export function textBands(
	texts: readonly StyledText[],
	room: Room,
	owner: Owner,
	look: TextLook,
): readonly Band[] {
	const indent = look.indent ?? 0;
	const width = room.width - indent;
	const lines = breakLines(texts, width, room.shape, look.direction);
	return lines.map((line, n) => {
		const size = largestSize(line) ?? texts[0]?.style.size ?? styles.body.size;
		const height = size * look.lineHeight;
		const x = indent + startOf(line, width, look.align ?? 'start');
		const behind = look.behind?.(line, x, height) ?? [];
		const last = n === lines.length - 1;
		return {
			marks: [...behind, ...lineMarks(line, x, baseline(size, height), owner)],
			height,
			before: n === 0 ? (look.before ?? 0) : 0,
			// The first two lines stay together, and the last two.
			keep: last ? look.keep === true : n === 0 || n === lines.length - 2,
		};
	});
}

/** Where the line of writing is within a line of this height. */
export const baseline = (size: number, height: number) => height / 2 + size * 0.34;

function largestSize(line: Line): number | undefined {
	const sizes = line.segments.flatMap(({ pieces }) => pieces.map(({ style }) => style.size));
	return sizes.length > 0 ? Math.max(...sizes) : undefined;
}

function startOf(line: Line, width: number, align: 'start' | 'end' | 'middle'): number {
	const free = width - line.width;
	if (align === 'middle') return free / 2;
	return (align === 'end') === (line.side === 'far') ? 0 : free;
}

/** The marks of one line; words that drawing alone would lose get an element of their own. */
export function lineMarks(line: Line, x: number, y: number, owner: Owner): readonly Mark[] {
	const total = line.segments.reduce((sum, segment) => sum + segment.width, 0);
	// Space at the end of a line that runs against the page hangs out where the page starts.
	const runsAgainst = line.rightToLeft !== (line.base === 'rtl');
	const start = runsAgainst ? x - (total - line.width) : x;
	let before = 0;
	return line.segments.map((segment) => {
		// Segments stand from left to right on the paper, wherever the document starts.
		const along = line.base === 'ltr' ? before : total - before - segment.width;
		before += segment.width;
		return { kind: 'text', x: start + along, y, segment, owner: ownerOf(segment, owner) };
	});
}

function ownerOf(segment: Segment, owner: Owner): Owner {
	if (typeof owner === 'string') return owner;
	const style = segment.pieces[0]?.style;
	const lang = style?.lang;
	const about = {
		...(segment.actualText !== undefined && { actualText: segment.actualText }),
		...(lang !== undefined && { lang }),
	};
	if (style?.link !== undefined) return addElement(owner, 'Link', about);
	return Object.keys(about).length > 0 ? addElement(owner, 'Span', about) : owner;
}
