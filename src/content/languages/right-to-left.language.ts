import { pseudoLanguage } from './letters.ts';

const english = 'abcdefghijklmnopqrstuvwxyz';
const arabic = 'ابتثجحخدذرزسشصضطظعغفقكلمنو';

/** Each letter as one that is written from right to left; figures and signs stay as they are. */
const turned = (text: string): string =>
	[...text].map((letter) => arabic[english.indexOf(letter.toLowerCase())] ?? letter).join('');

export const language = pseudoLanguage({ code: 'ar-XB', direction: 'rtl' }, turned);
