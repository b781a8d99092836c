import type { Checklist, List, Table } from '#domain/document-tree.ts';
import { box, circle } from './drawings.ts';
import { breakLines, widestOf } from './lines.ts';
import { colours, lineHeight, markWidth, mm, styles } from './look.ts';
import {
	addElement,
	drawn,
	moved,
	stacked,
	stackHeight,
	type Band,
	type Element,
} from './marks.ts';
import { plain, styled, textBands, type Room } from './text-bands.ts';

/** Points with a dot or a number before each. */
export function listBands({ entries, ordered }: List, room: Room): readonly Band[] {
	const list = addElement(room.parent, 'L', { numbering: ordered ? 'Decimal' : 'Disc' });
	return entries.flatMap((entry, n) => {
		const point = addElement(list, 'LI');
		const label = ordered
			? stacked(
					textBands(plain(`${n + 1}. `, styles.body), room, addElement(point, 'Lbl'), {
						lineHeight: lineHeight.body,
					}),
				)
			: drawn([{ d: circle(0, 0, 1.5), fill: colours.ink }], { x: 3, y: 7.6, scale: 1 });
		const bands = textBands(styled(entry, styles.body), room, addElement(point, 'LBody'), {
			lineHeight: lineHeight.body,
			indent: 5 * mm,
			before: 0.6 * mm,
		});
		return behindFirst(bands, label);
	});
}

/** Boxes to tick with a pen; who and by when stands at the far side. */
export function checklistBands({ entries, indented }: Checklist, room: Room): readonly Band[] {
	const list = addElement(room.parent, 'L', { numbering: 'Disc' });
	const left = indented === true ? markWidth : 0;
	return entries.flatMap(({ text, aside, after }) => {
		const body = addElement(addElement(list, 'LI'), 'LBody');
		const [asideLine] =
			aside === undefined ? [] : breakLines(plain(aside, styles.body), 9999, room.shape);
		const asideWidth = asideLine ? Math.min(widestOf([asideLine]), room.width * 0.42) : 0;
		const textRoom = { ...room, width: room.width - asideWidth - (asideWidth && 4 * mm) };
		const indent = left + 7 * mm;
		const wordBands = textBands(styled([...text, { text: ' ' }], styles.body), textRoom, body, {
			lineHeight: lineHeight.words,
			indent,
			direction: 'auto',
			before: 1.2 * mm,
			keep: after !== undefined,
		});
		// On a line of its own: words that run from right to left keep their own side.
		const afterBands = textBands(plain(after ?? '', styles.small), textRoom, body, {
			lineHeight: lineHeight.body,
			indent,
		});
		const square = { d: box(0, 0, 4 * mm, 4 * mm, 0.8 * mm), stroke: colours.ink, lineWidth: 1.1 };
		const tickBox = drawn([square], { x: left, y: 1.6, scale: 1 });
		const asideBands = textBands(
			plain(aside ?? '', styles.body),
			{ ...room, width: asideWidth || 1 },
			body,
			{
				lineHeight: lineHeight.words,
				align: 'end',
			},
		);
		// Words and who does it are read first; nothing of ours comes between their lines.
		const x = room.width - asideWidth;
		const bands = besideFirst(behindFirst(wordBands, tickBox), asideBands, x);
		return after === undefined ? bands : [...bands, ...afterBands];
	});
}

function behindFirst(bands: readonly Band[], marks: Band['marks']): readonly Band[] {
	const [first, ...rest] = bands;
	return first ? [{ ...first, marks: [...marks, ...first.marks] }, ...rest] : [];
}

function besideFirst(bands: readonly Band[], beside: readonly Band[], x: number): readonly Band[] {
	if (bands.length < beside.length) {
		const height = Math.max(stackHeight(bands), stackHeight(beside));
		const marks = [...stacked(bands), ...moved(stacked(beside), x, 0)];
		const keep = bands.at(-1)?.keep ?? false;
		return [{ marks, height, before: bands[0]?.before ?? 0, keep }];
	}
	return bands.map((band, n) => {
		const next = beside[n];
		return next ? { ...band, marks: [...band.marks, ...moved(next.marks, x, 0)] } : band;
	});
}

/** A table with heads above and at the side; its rules are decoration. */
export function tableBands({ caption, columns, rows }: Table, room: Room): readonly Band[] {
	const table = addElement(room.parent, 'Table');
	const width = room.width / columns.length;
	const captionBands =
		caption === undefined
			? []
			: textBands(plain(caption, styles.bold), room, addElement(table, 'Caption'), {
					lineHeight: lineHeight.body,
					keep: true,
				});
	const headRow = addElement(addElement(table, 'THead'), 'TR');
	const head = columns.map((text) =>
		cell(plain(text, styles.bold), addElement(headRow, 'TH', { scope: 'Column' })),
	);
	const body = addElement(table, 'TBody');
	const bodyRows = rows.map((row) => {
		const element = addElement(body, 'TR');
		return row.map((text, n) => {
			const role =
				n === 0 ? addElement(element, 'TH', { scope: 'Row' }) : addElement(element, 'TD');
			return cell(styled(text, n === 0 ? styles.bold : styles.body), role);
		});
	});
	return [
		...captionBands,
		{ ...rowBand(head, width, room), keep: true },
		...bodyRows.map((row) => rowBand(row, width, room)),
	];
}

const cell = (texts: ReturnType<typeof plain>, element: Element) => ({ texts, element });

function rowBand(cells: readonly ReturnType<typeof cell>[], width: number, room: Room): Band {
	const stacks = cells.map(({ texts, element }) =>
		textBands(texts, { ...room, width: width - 4 * mm }, element, { lineHeight: lineHeight.words }),
	);
	const height = Math.max(...stacks.map(stackHeight)) + 2.4 * mm;
	const line = { d: `M0 0H${room.width}`, stroke: colours.rule, lineWidth: 0.25 * mm };
	return {
		marks: [
			...drawn([line], { x: 0, y: height, scale: 1 }),
			...stacks.flatMap((bands, n) => moved(stacked(bands), n * width, 1.2 * mm)),
		],
		height,
		before: 0,
		keep: false,
	};
}
