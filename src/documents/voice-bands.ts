import type { Paragraph, Voice, Voices } from '#domain/document-tree.ts';
import { box, penShape } from './drawings.ts';
import { breakLines, directionOf, widestOf, type Line } from './lines.ts';
import { colours, lineHeight, markWidth, mm, styles } from './look.ts';
import { addElement, drawn, moved, type Band, type Mark } from './marks.ts';
import { lineMarks, baseline, plain, styled, textBands, type Room } from './text-bands.ts';

const indent = 6.5 * mm;

/** One voice: the shape of its pen, its name, its words as they were said. */
export function voiceBands(voice: Voice, room: Room): readonly Band[] {
	return voice.prominence === 'first' ? firstWords(voice, room) : plainWords(voice, room);
}

function plainWords(voice: Voice, room: Room): readonly Band[] {
	const words = voice.quoted ? quoted(voice.words) : voice.words;
	const before = voice.before === undefined ? '' : `${voice.before} `;
	const name = styled([{ text: `${voice.who}: `, bold: true }, { text: before }], styles.body);
	const said = styled([{ text: words, ...langOf(voice) }], styles.body);
	// Words that run against the page stand on lines of their own, on their own side.
	const { base } = room.shape;
	const apart = directionOf(voice.words, base) !== base;
	const after = voice.after === undefined ? [] : plain(` ${voice.after}`, styles.small);
	const lines = apart ? [name, said] : [[...name, ...said, ...after]];
	const bands = lines.flatMap((texts, n, all) =>
		textBands(texts, room, addElement(room.parent, 'P'), {
			lineHeight: lineHeight.words,
			indent,
			before: n === 0 ? 1.3 * mm : 0,
			keep: n < all.length - 1,
			...(n > 0 && { direction: 'auto' }),
		}),
	);
	const shaped = withShape(bands, voice, { size: 9, height: styles.body.size * lineHeight.words });
	return apart ? [...shaped, ...afterBands(voice, room)] : shaped;
}

function afterBands({ after }: Voice, room: Room): readonly Band[] {
	if (after === undefined) return [];
	const element = addElement(room.parent, 'P');
	return textBands(plain(after, styles.small), room, element, { lineHeight: 1.36, indent });
}

/** The young person's words: first, largest, behind them the highlighter. */
function firstWords(voice: Voice, room: Room): readonly Band[] {
	const name = textBands(plain(voice.who, styles.subheading), room, addElement(room.parent, 'P'), {
		lineHeight: lineHeight.words,
		indent,
		before: 0.5 * mm,
		keep: true,
	});
	const element = addElement(room.parent, 'BlockQuote', langOf(voice));
	const words = voice.quoted ? quoted(voice.words) : voice.words;
	const bands = textBands(plain(words, styles.ownWords), room, element, {
		lineHeight: lineHeight.ownWords,
		indent: indent + mm,
		before: 0.8 * mm,
		behind: highlighter,
		direction: 'auto',
	});
	return [
		...withShape(name, voice, { size: 10, height: styles.subheading.size * lineHeight.words }),
		...bands,
		...afterBands(voice, room),
	];
}

const langOf = (voice: Voice) => (voice.lang === undefined ? {} : { lang: voice.lang });

const quoted = (words: string) => `“${words}”`;

function highlighter(line: Line, x: number, height: number): readonly Mark[] {
	if (line.width === 0) return [];
	const d = box(-mm, 0, line.width + 2 * mm, height + 0.4, mm);
	return drawn([{ d, fill: colours.highlighter }], { x, y: 0, scale: 1 });
}

function withShape(
	bands: readonly Band[],
	voice: Voice,
	{ size, height }: { readonly size: number; readonly height: number },
): readonly Band[] {
	const [first, ...rest] = bands;
	if (!first) return bands;
	const place = { x: 0, y: (height - size) / 2, scale: size / 16 };
	const shape = drawn(penShape(voice.pen, voice.outlined), place);
	return [{ ...first, marks: [...shape, ...first.marks] }, ...rest];
}

/** A line of names, each after the shape of its pen. */
export function voicesBands({ label, holders }: Voices, room: Room): readonly Band[] {
	const element = addElement(room.parent, 'P');
	const style = { ...styles.body, size: 10 };
	const height = style.size * 1.5;
	const rows: Mark[][] = [[]];
	let x = 0;
	const put = (text: string, shape: readonly Mark[], shapeWidth: number) => {
		const [line] = breakLines(plain(text, style), room.width - shapeWidth, room.shape);
		if (!line) return;
		const wide = widestOf([line]) + shapeWidth;
		if (x > 0 && x + wide > room.width) {
			rows.push([]);
			x = 0;
		}
		const text_ = lineMarks(line, x + shapeWidth, baseline(style.size, height), element);
		rows.at(-1)!.push(...moved(shape, x, 0), ...text_);
		x += wide + 7 * mm;
	};
	put(`${label} `, [], 0);
	for (const { who, pen, outlined } of holders) {
		const place = { x: 0, y: (height - 9.8) / 2, scale: 9.8 / 16 };
		put(`${who} `, drawn(penShape(pen, outlined), place), 9.8 + 1.6 * mm);
	}
	return rows.map((marks, n) => ({
		marks,
		height,
		before: n === 0 ? 2.2 * mm : 0,
		keep: n < rows.length - 1,
	}));
}

/** Ordinary text of ours. */
export function paragraphBands(
	{ text, size = 'body', indented }: Paragraph,
	room: Room,
): readonly Band[] {
	return textBands(styled(text, styles[size]), room, addElement(room.parent, 'P'), {
		lineHeight: lineHeight.body,
		before: size === 'small' ? 1.6 * mm : 0.8 * mm,
		indent: indented === true ? markWidth : 0,
	});
}
