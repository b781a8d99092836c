import bidiFactory from 'bidi-js';
import { cleanText, graphemesOf } from './clean-text.ts';
import type { Cluster, Piece, Shaper, TextStyle } from './pieces.ts';
import { isSpace, runsOf, segmentOf, type Segment } from './segments.ts';

export interface StyledText {
	readonly text: string;
	readonly style: TextStyle;
}

/** One line as it stands on the page: segments from left to right. */
export interface Line {
	readonly segments: readonly Segment[];
	/** Without the space at its end. */
	readonly width: number;
	readonly rightToLeft: boolean;
	/** Where it stands: people's own words on the side where their letters start. */
	readonly side: 'start' | 'far';
	/** The way in which the document runs. */
	readonly base: Shaper['base'];
}

const bidi = bidiFactory();

/** Our own wording runs with the document; people's words run as their first letter does. */
export type Direction = 'ltr' | 'auto';

/** Breaks text into lines no wider than `width`; the writer's own line breaks stay. */
export function breakLines(
	texts: readonly StyledText[],
	width: number,
	shape: Shaper,
	direction?: Direction,
): readonly Line[] {
	const { base } = shape;
	// Beside another language, wording that is not in it yet runs as English does.
	const runs = direction ?? (base === 'ltr' ? 'ltr' : 'auto');
	return paragraphsOf(texts, runs).flatMap((clusters) => {
		const own = () =>
			directionOf(
				clusters.map(({ text }) => text),
				base,
			);
		const rightToLeft = runs === 'auto' && own() === 'rtl';
		const isFar = direction === 'auto' && rightToLeft !== (base === 'rtl');
		const place = { rightToLeft, base, side: isFar ? 'far' : 'start' } as const;
		const words = wordsOf(clusters).map((word) => measured(word, shape));
		return fill(words, width, shape).map((line) => ({ ...lineOf(line, rightToLeft), ...place }));
	});
}

/** The widest of the lines: how much room a text would like to have. */
export const widestOf = (lines: readonly Line[]) =>
	lines.reduce((widest, line) => Math.max(widest, line.width), 0);

type Paragraph = readonly Cluster[];

function paragraphsOf(texts: readonly StyledText[], direction: Direction): readonly Paragraph[] {
	const cleaned = texts.map(({ text, style }) => ({ text: cleanText(text), style }));
	const whole = cleaned.map(({ text }) => text).join('');
	const { levels } = bidi.getEmbeddingLevels(whole, direction);
	const paragraphs: Cluster[][] = [[]];
	let at = 0;
	for (const { text, style } of cleaned)
		for (const cluster of graphemesOf(text)) {
			if (cluster === '\n') paragraphs.push([]);
			else paragraphs.at(-1)!.push({ text: cluster, style, level: levels[at] ?? 0 });
			at += cluster.length;
		}
	return paragraphs;
}

/** The first letter that has a direction decides, as the Unicode rules say. */
export function directionOf(
	text: Iterable<string>,
	otherwise: Shaper['base'] = 'ltr',
): 'ltr' | 'rtl' {
	for (const character of text) {
		const type = bidi.getBidiCharTypeName(character);
		if (type === 'L') return 'ltr';
		if (type === 'R' || type === 'AL') return 'rtl';
	}
	return otherwise;
}

const endsWord = (text: string) => /[-\u2010\u2013\u2014/]$/u.test(text);
// Scripts written without spaces may break after any character.
const breaksAnywhere = (text: string) =>
	/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Extended_Pictographic}]/u.test(
		text,
	);

function wordsOf(clusters: Paragraph): readonly Cluster[][] {
	const words: Cluster[][] = [];
	let open = false;
	for (const cluster of clusters) {
		const last = words.at(-1);
		const space = isSpace(cluster.text);
		if (open && last && isSpace(last[0]!.text) === space) last.push(cluster);
		else words.push([cluster]);
		open = !endsWord(cluster.text) && !breaksAnywhere(cluster.text);
	}
	return words;
}

interface Word {
	readonly clusters: readonly Cluster[];
	readonly pieces: readonly Piece[];
	readonly width: number;
	readonly space: boolean;
}

function measured(clusters: readonly Cluster[], shape: Shaper): Word {
	const pieces = shape(clusters);
	return {
		clusters,
		pieces,
		width: pieces.reduce((sum, piece) => sum + piece.width, 0),
		space: isSpace(clusters[0]!.text),
	};
}

function fill(words: readonly Word[], width: number, shape: Shaper): readonly Word[][] {
	const lines: Word[][] = [[]];
	let used = 0;
	for (const word of words) {
		const fits = word.space || used + word.width <= width;
		const parts = fits || word.width <= width ? [word] : splitWord(word, width, shape);
		for (const part of parts) {
			if (!part.space && used > 0 && used + part.width > width) {
				lines.push([]);
				used = 0;
			}
			lines.at(-1)!.push(part);
			used += part.width;
		}
	}
	return lines;
}

/** A word wider than the line is broken between characters; nothing of it is cut. */
function splitWord(word: Word, width: number, shape: Shaper): readonly Word[] {
	const parts: Cluster[][] = [[]];
	let used = 0;
	for (const cluster of word.clusters) {
		const wide = shape([cluster]).reduce((sum, piece) => sum + piece.width, 0);
		if (used > 0 && used + wide > width) {
			parts.push([]);
			used = 0;
		}
		parts.at(-1)!.push(cluster);
		used += wide;
	}
	return parts.map((part) => measured(part, shape));
}

function lineOf(words: readonly Word[], rightToLeft: boolean): Pick<Line, 'segments' | 'width'> {
	const base = rightToLeft ? 1 : 0;
	const endsInSpace = words.at(-1)?.space === true && words.length > 1;
	const pieces = words.flatMap((word, n) =>
		// Rule L1: space at the end of a line runs with the paragraph.
		endsInSpace && n === words.length - 1
			? word.pieces.map((piece) => ({ ...piece, level: base }))
			: word.pieces,
	);
	const trailing = endsInSpace ? words.at(-1)!.width : 0;
	const total = pieces.reduce((sum, piece) => sum + piece.width, 0);
	const runs = rightToLeft ? [pieces] : runsOf(pieces);
	const segments = runs.filter((run) => run.length > 0).map((run) => segmentOf(run, base));
	return { segments, width: total - trailing };
}
