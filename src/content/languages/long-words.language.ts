import { pseudoLanguage } from './letters.ts';

const accents: Readonly<Record<string, string>> = {
	a: 'á',
	e: 'ë',
	i: 'î',
	o: 'ö',
	u: 'ü',
	n: 'ñ',
};

/**
 * Accents on every letter that can have one, and half as much again at the end, in one word: German
 * and Welsh are longer than English, and one of their words may be longer than a button.
 */
const lengthened = (text: string): string => {
	if (text.trim() === '') return text;
	const marked = text.replaceAll(/[aeioun]/g, (letter) => accents[letter] ?? letter);
	return `${marked} ${'ñö'.repeat(Math.ceil(text.length / 4))}`;
};

export const language = pseudoLanguage({ code: 'en-XA', direction: 'ltr' }, lengthened);
