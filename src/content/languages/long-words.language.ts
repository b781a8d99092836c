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
 * Accents on every letter that can have one, and half as much again at the end, in words of up to
 * sixteen letters: German and Welsh are longer than English, and so is one of their words.
 */
const lengthened = (text: string): string => {
	if (text.trim() === '') return text;
	const marked = text.replaceAll(/[aeioun]/g, (letter) => accents[letter] ?? letter);
	const more = 'ñö'.repeat(Math.ceil(text.length / 4)).replaceAll(/.{16}(?=.)/g, '$& ');
	return `${marked} ${more}`;
};

export const language = pseudoLanguage({ code: 'en-XA', direction: 'ltr' }, lengthened);
