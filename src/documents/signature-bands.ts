import type { SealPlace, SignatureMark, Signatures } from '#domain/document-tree.ts';
import { penShape, seal, symbol } from './drawings.ts';
import { colours, lineHeight, mm, styles } from './look.ts';
import {
	addElement,
	drawn,
	moved,
	stacked,
	stackHeight,
	type Band,
	type Element,
} from './marks.ts';
import { plain, textBands, type Room } from './text-bands.ts';

const signaturesInRow = 3;
const boxHeight = 19 * mm;

/** The six ways to answer, each in the same room on the page; own words follow at full width. */
export function signaturesBands({ signatures }: Signatures, room: Room): readonly Band[] {
	const gap = 7 * mm;
	const width = (room.width - gap * (signaturesInRow - 1)) / signaturesInRow;
	const rows = Array.from({ length: Math.ceil(signatures.length / signaturesInRow) }, (_, n) =>
		signatures.slice(n * signaturesInRow, (n + 1) * signaturesInRow),
	);
	return rows.map((row, n) => {
		const stacks = row.map((one) => oneSignature(one, { ...room, width }));
		const marks = stacks.flatMap((bands, m) => moved(stacked(bands), m * (width + gap), 0));
		const height = Math.max(...stacks.map(stackHeight));
		return { marks, height, before: n === 0 ? mm : 3 * mm, keep: false };
	});
}

function oneSignature(one: Signatures['signatures'][number], room: Room): readonly Band[] {
	const figure = addElement(room.parent, 'Figure', { alt: one.alt });
	const line = { d: `M0 ${boxHeight}H${room.width}`, stroke: colours.ink, lineWidth: 0.5 * mm };
	const sign = signatureBand(one.mark, room, figure);
	const top = {
		...sign,
		height: Math.max(sign.height, boxHeight),
		marks: [
			...drawn([line], { x: 0, y: Math.max(sign.height - boxHeight, 0), scale: 1 }),
			...sign.marks,
		],
	};
	const shape = drawn(penShape(one.pen, one.outlined), { x: 0, y: 2.4, scale: 9 / 16 });
	const name = textBands(
		plain(`${one.who} `, styles.subheading),
		room,
		addElement(room.parent, 'P'),
		{
			lineHeight: 1.25,
			indent: 4.6 * mm,
			before: 1.4 * mm,
		},
	);
	const when =
		one.when === undefined
			? []
			: textBands(plain(one.when, styles.beside), room, addElement(room.parent, 'P'), {
					lineHeight: 1.35,
				});
	const [first, ...rest] = name;
	return [
		top,
		...(first ? [{ ...first, marks: [...shape, ...first.marks] }, ...rest] : []),
		...when,
	];
}

function signatureBand(mark: SignatureMark, room: Room, figure: Element): Band {
	const band = { height: boxHeight, before: 0, keep: true };
	if (mark.kind === 'drawn') return { ...band, marks: strokeMarks(mark, room, figure) };
	if (mark.kind === 'symbol') {
		return { ...band, marks: drawn(symbol(mark.name), { x: 2 * mm, y: 3 * mm, scale: 1 }, figure) };
	}
	const style = mark.kind === 'typed' ? { ...styles.chosen, size: 16 } : styles.body;
	const bands = textBands(plain(mark.text, style), room, figure, { lineHeight: 1.2 });
	const height = Math.max(boxHeight, stackHeight(bands) + 2 * mm);
	return { ...band, height, marks: moved(stacked(bands), 0, height - stackHeight(bands) - mm) };
}

type Drawn = Extract<SignatureMark, { kind: 'drawn' }>;

function strokeMarks({ strokes, width, height }: Drawn, room: Room, figure: Element) {
	const scale = Math.min((room.width * 0.94) / width, (boxHeight - 2 * mm) / height);
	const d = strokes
		.filter((stroke) => stroke.length > 0)
		.map(([[x, y] = [0, 0], ...rest]) => {
			const others = rest.length > 0 ? rest : [[x + 0.1 / scale, y] as const];
			return `M${near(x)} ${near(y)}${others.map(([px, py]) => `L${near(px)} ${near(py)}`).join('')}`;
		})
		.join('');
	const place = { x: mm, y: boxHeight - height * scale - mm, scale };
	return drawn([{ d, stroke: colours.ink, lineWidth: 1.5 / scale }], place, figure);
}

const near = (value: number) => (Number.isFinite(value) ? Math.round(value * 100) / 100 : 0);

/** The seal: who sealed the file and with which key. The PDF's own signature field lies over it. */
export function sealPlaceBands({ alt, lines }: SealPlace, room: Room): readonly Band[] {
	const form = addElement(room.parent, 'Form', { alt });
	const bands = lines.flatMap((line) =>
		textBands(plain(`${line} `, styles.small), room, addElement(room.parent, 'P'), {
			lineHeight: lineHeight.body,
			indent: 13 * mm,
		}),
	);
	const height = Math.max(stackHeight(bands), 10 * mm);
	const place = { x: 0, y: 0, width: 10 * mm, height: 10 * mm, owner: form };
	return [
		{
			marks: [
				...drawn(seal, { x: 0, y: 0, scale: (10 * mm) / 40 }),
				{ kind: 'seal', ...place },
				...moved(stacked(bands), 0, Math.max(0, (height - stackHeight(bands)) / 2)),
			],
			height,
			before: 2.4 * mm,
			keep: false,
		},
	];
}
