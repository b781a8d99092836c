import type { Heading, Masthead } from '#domain/document-tree.ts';
import { logo, tick } from './drawings.ts';
import { breakLines, widestOf } from './lines.ts';
import { colours, lineHeight, markWidth, mm, styles } from './look.ts';
import { addElement, drawn, moved, stacked, stackHeight, type Band } from './marks.ts';
import { plain, styled, textBands, type Room } from './text-bands.ts';

const logoSize = 36;

/** The name of the document with the two arches, quiet lines on the other side, a thick rule. */
export function mastheadBands(node: Masthead, room: Room): readonly Band[] {
	const besideTexts = node.beside.flatMap((line) =>
		breakLines(plain(line, styles.beside), 9999, room.shape),
	);
	const besideWidth = Math.min(widestOf(besideTexts), room.width * 0.42);
	const titleX = logoSize + 3.4 * mm;
	const titleRoom = { ...room, width: room.width - titleX - besideWidth - 6 * mm };
	const title = textBands(
		plain(node.title, styles.title),
		titleRoom,
		addElement(room.parent, 'H1'),
		{
			lineHeight: 1.12,
		},
	);
	const beside = node.beside.flatMap((line) =>
		textBands(
			plain(line, styles.beside),
			{ ...room, width: besideWidth },
			addElement(room.parent, 'P'),
			{
				lineHeight: 1.4,
				align: 'end',
			},
		),
	);
	const height = Math.max(stackHeight(title), stackHeight(beside), logoSize);
	const marks = [
		...drawn(logo, { x: 0, y: height - logoSize + 2, scale: logoSize / 40 }),
		...moved(stacked(title), titleX, height - stackHeight(title)),
		...moved(stacked(beside), room.width - besideWidth, height - stackHeight(beside)),
	];
	const line = { d: `M0 0H${room.width}`, stroke: colours.ink, lineWidth: 0.7 * mm };
	const rule = drawn([line], { x: 0, y: height + 4 * mm, scale: 1 });
	return [{ marks: [...marks, ...rule], height: height + 4.4 * mm, before: 0, keep: true }];
}

/** A heading stays with what it heads. */
export function headingBands(node: Heading, room: Room): readonly Band[] {
	const element = addElement(room.parent, node.level === 2 ? 'H2' : 'H3');
	if (node.number !== undefined) return numberedBands(node, node.number, room, element);
	if (node.ticked === true) return tickedBands(node, room, element);
	const style = node.level === 2 ? styles.heading : styles.subheading;
	return textBands(styled(node.text, style), room, element, {
		lineHeight: lineHeight.heading,
		before: node.level === 2 ? 5 * mm : 2 * mm,
		keep: true,
	});
}

type HeadingElement = ReturnType<typeof addElement>;

function numberedBands(node: Heading, number: string, room: Room, element: HeadingElement) {
	const numberBands = textBands(plain(`${number} `, styles.goalNumber), room, element, {
		lineHeight: 1.08,
	});
	const bands = textBands(styled(node.text, styles.goal), room, element, {
		lineHeight: 1.28,
		indent: markWidth,
		before: 2 * mm,
		keep: true,
		direction: 'auto',
	});
	return withMarks(bands, stacked(numberBands));
}

function tickedBands(node: Heading, room: Room, element: HeadingElement) {
	const bands = textBands(styled(node.text, styles.chosen), room, element, {
		lineHeight: 1.2,
		indent: markWidth,
		before: 2.4 * mm,
		keep: true,
	});
	return withMarks(bands, drawn(tick, { x: 0, y: -5, scale: 26 / 36 }));
}

function withMarks(bands: readonly Band[], marks: Band['marks']): readonly Band[] {
	const [first, ...rest] = bands;
	return first ? [{ ...first, marks: [...marks, ...first.marks] }, ...rest] : [];
}
