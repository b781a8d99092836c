import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { DocumentTree } from '#domain/document-tree.ts';
import { namesIn, partsWith } from '#domain/plan-names.ts';

const tree = (words: string): DocumentTree => ({
	title: 'My plan',
	language: 'en-GB',
	foot: { start: [], end: [], page: '' },
	body: [
		{ kind: 'masthead', title: 'Ellis’s plan', beside: [] },
		{ kind: 'heading', level: 2, text: [{ text: 'What matters' }] },
		{ kind: 'voice', who: 'Ellis', pen: 'youngPerson', quoted: true, words },
	],
});
const isIn = (words: string, name: string) => partsWith(tree(words), name).includes('What matters');

test('each name that was typed is looked for on its own', () => {
	expect(namesIn('Dan, Sam and Mr. O’Neil; not Zoë.')).toEqual(['Dan', 'Sam', 'Mr. O’Neil', 'Zoë']);
	expect(namesIn('  ')).toEqual([]);
	expect(namesIn('Anderson')).toEqual(['Anderson']);
});

test('a name is found as a word of its own, in any case, also when somebody owns something', () => {
	expect(isIn('I saw dan there', 'Dan')).toBe(true);
	expect(isIn('Dan’s house', 'Dan')).toBe(true);
	expect(isIn('We dance on Thursdays', 'Dan')).toBe(false);
	expect(isIn('Zoe\u0308 came', 'Zoë')).toBe(true);
});

test('a name is found in scripts that set no edge between words', () => {
	expect(isIn('وسارة جاءت', 'سارة')).toBe(true);
	expect(isIn('我和小明去了', '小明')).toBe(true);
});

test('whatever letters a name has, it is found where it stands alone', () => {
	fc.assert(
		fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (name) => {
			fc.pre(name.trim() === name && name !== '');
			expect(isIn(`(${name})`, name)).toBe(true);
		}),
	);
});
