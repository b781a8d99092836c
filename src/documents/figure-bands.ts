import type { HundredPeople, LevelLine, Picture, Scale } from '#domain/document-tree.ts';
import { circle, person } from './drawings.ts';
import { breakLines, widestOf } from './lines.ts';
import { colours, mm, penColours, styles } from './look.ts';
import { addElement, drawn, moved, stacked, stackHeight, type Band, type Mark } from './marks.ts';
import { pictures } from './pictures.ts';
import { lineMarks, plain, textBands, type Room } from './text-bands.ts';

const across = 20;

/** 100 people in five rows, and beneath them what each kind of person stands for. */
export function hundredPeopleBands(node: HundredPeople, room: Room): readonly Band[] {
	const figure = addElement(room.parent, 'Figure', { alt: node.alt });
	const pitch = Math.min(room.width / across, 5.2 * mm);
	const scale = (pitch * 0.9) / 24;
	const rowHeight = pitch * 1.16;
	const people = node.parts.flatMap(({ count, style }) =>
		Array.from({ length: count }, () => style),
	);
	const marks = people.flatMap((style, n) =>
		drawn(
			person(style),
			{ x: (n % across) * pitch, y: Math.floor(n / across) * rowHeight, scale },
			figure,
		),
	);
	const height = Math.ceil(people.length / across) * rowHeight;
	return [{ marks, height, before: 1.6 * mm, keep: true }, ...legendBands(node, room)];
}

function legendBands({ parts }: HundredPeople, room: Room): readonly Band[] {
	const list = addElement(room.parent, 'L', { numbering: 'Disc' });
	const sets = parts.map(({ count, label, style }) => {
		const body = addElement(addElement(list, 'LI'), 'LBody');
		const texts = [...plain(`${count} `, styles.count), ...plain(`${label} `, styles.beside)];
		const bands = textBands(texts, room, body, { lineHeight: 1.25, indent: 5.4 * mm });
		const sign = drawn(person(style), { x: 0.6, y: 0.4, scale: 0.5 });
		const wide = widestOf(breakLines(texts, room.width - 5.4 * mm, room.shape));
		return { marks: [...sign, ...stacked(bands)], height: stackHeight(bands), wide };
	});
	return flowed(sets, room.width);
}

interface FlowedSet {
	readonly marks: readonly Mark[];
	readonly height: number;
	readonly wide: number;
}

/** Sets beside each other where they fit, on further lines where they do not. */
function flowed(sets: readonly FlowedSet[], width: number): readonly Band[] {
	const rows: FlowedSet[][] = [];
	let x = 0;
	for (const one of sets) {
		const room = one.wide + 9 * mm;
		if (rows.length === 0 || x + room - 4 * mm > width) {
			rows.push([]);
			x = 0;
		}
		rows.at(-1)!.push({ ...one, marks: moved(one.marks, x, 0) });
		x += room;
	}
	return rows.map((row, n) => ({
		marks: row.flatMap(({ marks }) => marks),
		height: Math.max(...row.map(({ height }) => height)),
		before: n === 0 ? 1.6 * mm : 0.6 * mm,
		keep: n < rows.length - 1,
	}));
}

/** A line from 0 to 10 with the marks that people set; nothing is drawn that nobody set. */
export function scaleBands({ alt, pen, now, first }: Scale, room: Room): readonly Band[] {
	const figure = addElement(room.parent, 'Figure', { alt });
	const width = Math.min(room.width, 78 * mm) - 16;
	const at = (value: number) => 8 + (width * value) / 10;
	const { mark, text } = penColours[pen];
	const numbers = Array.from({ length: 11 }, (_, value) => value);
	const shapes = [
		{ d: `M${at(0)} 14H${at(10)}`, stroke: colours.ink, lineWidth: 1.4 },
		...(now === undefined ? [] : [{ d: `M${at(0)} 14H${at(now)}`, stroke: mark, lineWidth: 5 }]),
		...numbers.map((value) => ({ d: `M${at(value)} 10.5v7`, stroke: colours.ink, lineWidth: 1.1 })),
		...(first === undefined ? [] : [{ d: `M${at(first)} 6v16`, stroke: text, lineWidth: 2.6 }]),
		...(now === undefined
			? []
			: [{ d: circle(at(now), 14, 11.6), fill: colours.paper, stroke: mark, lineWidth: 3.4 }]),
	];
	const middle = (value: number, y: number, style: (typeof styles)['scaleNow']) => {
		const line = breakLines(plain(`${value}`, style), 99, room.shape)[0]!;
		return lineMarks(line, at(value) - line.width / 2, y, figure);
	};
	const marks: Mark[] = [
		...drawn(shapes, { x: 0, y: 0, scale: 1 }, figure),
		...numbers
			.filter((value) => value !== now)
			.flatMap((value) => middle(value, 36, styles.scaleNumber)),
		...(now === undefined ? [] : middle(now, 19, styles.scaleNow)),
	];
	return [{ marks, height: 40, before: 1.6 * mm, keep: true }];
}

const pointsInRow = 4;

/** What happens when, on one level line; more than four points go on to a further line. */
export function levelLineBands({ points }: LevelLine, room: Room): readonly Band[] {
	const list = addElement(room.parent, 'L', { numbering: 'Decimal' });
	const share = room.width / Math.min(points.length, pointsInRow);
	const rows = Array.from({ length: Math.ceil(points.length / pointsInRow) }, (_, n) =>
		points.slice(n * pointsInRow, (n + 1) * pointsInRow),
	);
	return rows.map((row) => {
		const stacks = row.map((point) => {
			const body = addElement(addElement(list, 'LI'), 'LBody');
			const inner = { ...room, width: share - 4 * mm };
			return [
				...textBands(plain(`${point.when} `, styles.subheading), inner, body, { lineHeight: 1.2 }),
				...textBands(plain(point.what, styles.beside), inner, body, { lineHeight: 1.32 }),
			];
		});
		const line = { d: `M6 6H${share * row.length - 4 * mm}`, stroke: colours.ink, lineWidth: 1.6 };
		const rings = row.map((_, n) => ({
			d: circle(6 + n * share, 6, 4.6),
			fill: colours.paper,
			stroke: colours.ink,
			lineWidth: 2.2,
		}));
		const texts = stacks.flatMap((bands, n) => moved(stacked(bands), n * share, 16));
		const height = 16 + Math.max(...stacks.map(stackHeight));
		return {
			marks: [...drawn([line, ...rings], { x: 0, y: 0, scale: 1 }), ...texts],
			height,
			before: 2.4 * mm,
			keep: false,
		};
	});
}

/** One of the house's drawings; without an alt it is decoration. */
export function pictureBands({ name, alt }: Picture, room: Room): readonly Band[] {
	const owner = alt === '' ? 'decoration' : addElement(room.parent, 'Figure', { alt });
	const width = Math.min(room.width, 33 * mm);
	const marks = drawn(pictures[name], { x: 0, y: 0, scale: width / 160 }, owner);
	return [{ marks, height: width * 0.75, before: 0, keep: true }];
}
