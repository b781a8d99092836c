/** A short way to write easy words, so that a file of them reads as the answer and its lines. */
import type { EasyLine, EasyWording, PictureName } from '#domain/easy-words.ts';

type Line = readonly [picture: PictureName, text: string];

/** The full text, word for word, and then each idea of it with its picture. */
export const inEasyWords = (of: string, ...lines: readonly Line[]): EasyWording => ({
	of,
	lines: lines.map(([picture, text]): EasyLine => ({ text, picture })),
});
