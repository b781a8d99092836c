import { pathSteps, type PathStep } from './svg-path.ts';
import type { Segment } from './segments.ts';

/** An element of the structure tree: what a screen reader walks through. */
export interface Element {
	readonly role: Role;
	readonly parent?: Element;
	readonly children: Element[];
	readonly alt?: string;
	readonly actualText?: string;
	readonly lang?: string;
	readonly scope?: 'Column' | 'Row';
	readonly numbering?: 'Disc' | 'Decimal';
}

export type Role =
	| 'Document'
	| 'Sect'
	| 'H1'
	| 'H2'
	| 'H3'
	| 'P'
	| 'BlockQuote'
	| 'Span'
	| 'Link'
	| 'L'
	| 'LI'
	| 'Lbl'
	| 'LBody'
	| 'Table'
	| 'Caption'
	| 'THead'
	| 'TBody'
	| 'TR'
	| 'TH'
	| 'TD'
	| 'Figure'
	| 'Form';

/** Makes an element as the last child of its parent: reading order is the order of making. */
export function addElement(
	parent: Element,
	role: Role,
	about: Omit<Element, 'role' | 'parent' | 'children'> = {},
): Element {
	const element: Element = { role, parent, children: [], ...about };
	parent.children.push(element);
	return element;
}

/** Decoration belongs to no element; the foot of a page is decoration of its own kind. */
export type Owner = Element | 'decoration' | 'foot';

interface Placed {
	readonly x: number;
	readonly y: number;
	readonly owner: Owner;
}

/** Text with its baseline at `y`. */
export interface TextMark extends Placed {
	readonly kind: 'text';
	readonly segment: Segment;
}

export interface PathMark extends Placed {
	readonly kind: 'path';
	readonly steps: readonly PathStep[];
	readonly scale: number;
	readonly look: PathLook;
}

export interface PathLook {
	readonly fill?: string;
	readonly stroke?: string;
	readonly lineWidth?: number;
	readonly dash?: readonly number[];
	readonly opacity?: number;
	/** Slanted lines inside the shape, drawn as lines: patterns blur on some printers. */
	readonly striped?: boolean;
}

/** The rectangle that the seal takes on the page. */
export interface SealMark extends Placed {
	readonly kind: 'seal';
	readonly width: number;
	readonly height: number;
}

export type Mark = TextMark | PathMark | SealMark;

/** Marks as part of one drawing, from path data in the units of `scale`. */
export function drawn(
	shapes: readonly (PathLook & { readonly d: string })[],
	place: { readonly x: number; readonly y: number; readonly scale: number },
	owner: Owner = 'decoration',
): readonly PathMark[] {
	return shapes.map(({ d, ...look }) => ({
		kind: 'path',
		...place,
		steps: pathSteps(d),
		look,
		owner,
	}));
}

export const moved = (marks: readonly Mark[], dx: number, dy: number): readonly Mark[] =>
	marks.map((mark) => ({ ...mark, x: mark.x + dx, y: mark.y + dy }));

/**
 * Marks on a page that starts on the right, out of marks measured from where it starts. Each mark
 * keeps its own shape: a signature or a word is never turned round, only put on the other side.
 */
export const turnedRound = (marks: readonly Mark[], pageWidth: number): readonly Mark[] =>
	marks.map((mark) => ({ ...mark, x: pageWidth - mark.x - reachOf(mark) }));

/** From a mark's place to the far edge of what is drawn, and back by what lies before its place. */
function reachOf(mark: Mark): number {
	if (mark.kind === 'text') return mark.segment.width;
	if (mark.kind === 'seal') return mark.width;
	const across = mark.steps.flatMap((step) => step.slice(1).filter((_, n) => n % 2 === 0));
	return mark.scale * (least(across) + most(across));
}

const least = (values: readonly (string | number)[]) => Math.min(...values.map(Number));
const most = (values: readonly (string | number)[]) => Math.max(...values.map(Number));

/** A strip of the page that is never cut in two. */
export interface Band {
	readonly marks: readonly Mark[];
	readonly height: number;
	/** Room above, dropped at the top of a page. */
	readonly before: number;
	/** Stays on the page of the band that follows. */
	readonly keep: boolean;
	readonly pageBreak?: 'soft' | 'always';
}

export const stackHeight = (bands: readonly Band[]) =>
	bands.reduce((sum, band, n) => sum + band.height + (n > 0 ? band.before : 0), 0);

/** The marks of bands under each other, as they would stand without a page break. */
export function stacked(bands: readonly Band[]): readonly Mark[] {
	let y = 0;
	return bands.flatMap((band, n) => {
		y += n > 0 ? band.before : 0;
		const marks = moved(band.marks, 0, y);
		y += band.height;
		return marks;
	});
}
