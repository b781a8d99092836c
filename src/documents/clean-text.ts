// Unseen characters that fonts have no glyph for, or that could turn the rest of a line around.
const unseen =
	// eslint-disable-next-line no-control-regex
	/[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u00AD\u061C\u200B\u200E\u200F\u202A-\u202E\u2060-\u2069\uFEFF\uFFF9-\uFFFB]|\p{Noncharacter_Code_Point}/gu;

/**
 * What people typed, made safe to draw.
 *
 * Every visible character stays as it was; only half characters, controls and unseen marks go.
 * Line breaks stay, because they are the writer's own.
 */
export function cleanText(typed: string): string {
	return typed
		.toWellFormed()
		.replace(/\r\n?|[\u0085\u2028\u2029\v\f]/g, '\n')
		.replace(/\t/g, ' ')
		.replace(unseen, '')
		.normalize('NFC');
}

const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** The characters as a reader sees them: a family emoji or a letter with its marks is one. */
export function graphemesOf(text: string): readonly string[] {
	return Array.from(segmenter.segment(text), ({ segment }) => segment);
}

/** More marks than this on one letter are not drawn; the words behind the drawing keep them. */
const mostCodePoints = 12;

/** The part of a cluster that is drawn. */
export function drawnPart(cluster: string): string {
	const points = [...cluster];
	return points.length > mostCodePoints ? points.slice(0, mostCodePoints).join('') : cluster;
}
