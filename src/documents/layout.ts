import type { Columns, DocumentNode, DocumentTree, Section } from '#domain/document-tree.ts';
import { hundredPeopleBands, levelLineBands, pictureBands, scaleBands } from './figure-bands.ts';
import { headingBands, mastheadBands } from './heading-bands.ts';
import { checklistBands, listBands, tableBands } from './list-bands.ts';
import { colours, mm, page } from './look.ts';
import {
	addElement,
	drawn,
	moved,
	stacked,
	stackHeight,
	type Band,
	type Element,
} from './marks.ts';
import { intoPages, type LaidOutPage } from './paging.ts';
import { contactsBands } from './contact-bands.ts';
import { sealPlaceBands, signaturesBands } from './signature-bands.ts';
import type { Shaper } from './pieces.ts';
import type { Room } from './text-bands.ts';
import { paragraphBands, voiceBands, voicesBands } from './voice-bands.ts';

export interface Layout {
	readonly pages: readonly LaidOutPage[];
	/** The root of the structure tree. */
	readonly root: Element;
}

/** A document tree as pages of marks: the same tree and faces always give the same pages. */
export function layOut(tree: DocumentTree, shape: Shaper): Layout {
	const root: Element = { role: 'Document', children: [] };
	const room: Room = { shape, width: page.width - 2 * page.side, parent: root };
	const bands = tree.body.flatMap((node) => bandsOf(node, room));
	return { pages: intoPages(bands, tree, room), root };
}

function bandsOf(node: DocumentNode, room: Room): readonly Band[] {
	switch (node.kind) {
		case 'masthead':
			return mastheadBands(node, room);
		case 'heading':
			return headingBands(node, room);
		case 'paragraph':
			return paragraphBands(node, room);
		case 'list':
			return listBands(node, room);
		case 'checklist':
			return checklistBands(node, room);
		case 'table':
			return tableBands(node, room);
		case 'voice':
			return voiceBands(node, room);
		case 'voices':
			return voicesBands(node, room);
		case 'hundred-people':
			return hundredPeopleBands(node, room);
		case 'scale':
			return scaleBands(node, room);
		case 'level-line':
			return levelLineBands(node, room);
		case 'picture':
			return pictureBands(node, room);
		case 'contacts':
			return contactsBands(node, room);
		case 'signatures':
			return signaturesBands(node, room);
		case 'seal-place':
			return sealPlaceBands(node, room);
		case 'columns':
			return columnsBands(node, room);
		case 'section':
			return sectionBands(node, room);
		case 'rule':
			return [ruleBand(room.width)];
		case 'page-break':
			return [
				{
					marks: [],
					height: 0,
					before: 0,
					keep: false,
					pageBreak: node.always ? 'always' : 'soft',
				},
			];
	}
}

function sectionBands({ nodes, together }: Section, room: Room): readonly Band[] {
	const parent = addElement(room.parent, 'Sect');
	const bands = nodes.flatMap((node) => bandsOf(node, { ...room, parent }));
	if (together !== true) return bands;
	return bands.map((band, n) => (n < bands.length - 1 ? { ...band, keep: true } : band));
}

const ruleBand = (width: number): Band => ({
	marks: drawn([{ d: `M0 0H${width}`, stroke: colours.rule, lineWidth: 0.25 * mm }], {
		x: 0,
		y: 0,
		scale: 1,
	}),
	height: 0.4 + 1.2 * mm,
	before: 1.8 * mm,
	keep: true,
});

const columnGap = 8 * mm;
// Taller than this, columns would leave half a page empty or not fit at all.
const tallestColumns = (page.height - page.top - page.foot) * 0.62;

/**
 * Columns side by side, never cut by the end of a page.
 *
 * When somebody's words are long the columns go under each other instead, where they can run on.
 */
function columnsBands(node: Columns, room: Room): readonly Band[] {
	const gaps = columnGap * (node.columns.length - 1);
	const shares = node.columns.map((_, n) => node.shares?.[n] ?? 1);
	const whole = shares.reduce((sum, share) => sum + share, 0);
	const widths = shares.map((share) => ((room.width - gaps) * share) / whole);
	const before = room.parent.children.length;
	const sets = node.columns.map((nodes, n) =>
		columnBands(node, nodes, { ...room, width: widths[n]! }),
	);
	const height = Math.max(...sets.map(stackHeight));
	if (height > tallestColumns) {
		// Made a second time at full width: the elements of the first try go.
		room.parent.children.splice(before);
		return node.columns.flatMap((nodes) => columnBands(node, nodes, room));
	}
	let x = 0;
	const marks = sets.flatMap((bands, n) => {
		const placed = moved(stacked(bands), x, 0);
		x += widths[n]! + columnGap;
		return placed;
	});
	return [{ marks, height, before: node.ruled === true ? 3 * mm : 1.2 * mm, keep: false }];
}

function columnBands(
	{ ruled }: Columns,
	nodes: readonly DocumentNode[],
	room: Room,
): readonly Band[] {
	const bands = nodes.flatMap((node) => bandsOf(node, room));
	return ruled === true ? [{ ...ruleBand(room.width), before: 3 * mm }, ...bands] : bands;
}
