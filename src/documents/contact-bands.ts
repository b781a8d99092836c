import type { Contacts } from '#domain/document-tree.ts';
import { box, lantern } from './drawings.ts';
import { colours, mm, styles } from './look.ts';
import { addElement, drawn, moved, stacked, stackHeight, type Band } from './marks.ts';
import { plain, styled, textBands, type Room } from './text-bands.ts';

// Five or six stand in two even rows.
const contactsInRow = (count: number) => (count > 4 ? 3 : Math.max(count, 1));

/** Who to ring, in one frame with the lantern. */
export function contactsBands({ lines }: Contacts, room: Room): readonly Band[] {
	const list = addElement(room.parent, 'L', { numbering: 'Disc' });
	const left = 24 * mm;
	const inRow = contactsInRow(lines.length);
	const share = (room.width - left - 3 * mm) / inRow;
	const stacks = lines.map(({ number, about, lang }) => {
		const body = addElement(addElement(list, 'LI'), 'LBody');
		const inner = { ...room, width: share - 3 * mm };
		return [
			...textBands(plain(`${number} `, styles.contact), inner, body, {
				lineHeight: 1.15,
				// A number is dialled from left to right in every language.
				direction: 'ltr',
			}),
			...textBands(
				styled([{ text: about, ...(lang !== undefined && { lang }) }], styles.beside),
				inner,
				body,
				{ lineHeight: 1.25 },
			),
		];
	});
	let y = 3.4 * mm;
	const marks = [];
	for (let n = 0; n < stacks.length; n += inRow) {
		const row = stacks.slice(n, n + inRow);
		marks.push(...row.flatMap((bands, m) => moved(stacked(bands), left + m * share, y)));
		y += Math.max(...row.map(stackHeight)) + 2.4 * mm;
	}
	const height = Math.max(y + mm, 22 * mm);
	const shift = (height - y - mm) / 2;
	const frame = { d: box(0, 0, room.width, height, 4 * mm), stroke: colours.dusk, lineWidth: 1.3 };
	return [
		{
			marks: [
				...drawn([frame], { x: 0, y: 0, scale: 1 }),
				...drawn(lantern, { x: 6 * mm, y: (height - 45) / 2, scale: 0.7 }),
				...moved(marks, 0, shift),
			],
			height,
			before: 1.6 * mm,
			keep: false,
		},
	];
}
