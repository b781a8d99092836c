import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DocumentTree } from '#domain/document-tree.ts';
import { cleanText, graphemesOf } from '#documents/clean-text.ts';
import { facts, loadFace, madeFrom, newSealer, treeSaying } from './making.ts';
import { makeDocument } from '#documents/make-document.ts';
import { actualTextsIn, drawingOf, textOf } from './reading.ts';

const slow = 60_000;

/** True when no page draws a missing sign, under any of its codes. */
async function hasNoMissingGlyph(bytes: Uint8Array): Promise<boolean> {
	const { contents, glyphMaps } = await drawingOf(bytes);
	const codes = contents.flatMap((content) =>
		Array.from(
			content.matchAll(/<([0-9A-F]+)>/g),
			([, hex = '']) => hex.match(/.{4}/g) ?? [],
		).flat(),
	);
	const mapped = glyphMaps.every((map) =>
		Array.from(
			{ length: map.length / 2 - 1 },
			(_, n) => map[n * 2 + 2]! * 256 + map[n * 2 + 3]!,
		).every((glyph) => glyph !== 0),
	);
	return codes.length > 0 && glyphMaps.length > 0 && mapped && !codes.includes('0000');
}

const saying = (texts: readonly string[]): DocumentTree => ({
	...treeSaying('Start'),
	body: texts.map((words, n) => ({
		kind: 'voice',
		who: n % 2 === 0 ? 'Ellis' : words,
		pen: 'youngPerson',
		words,
		quoted: true,
	})),
});

describe('the letters people type', () => {
	it.each([
		['accents', 'Zoë, Siân, Łukasz and naïve café'],
		['Vietnamese', 'Nguyễn Thị Hồng'],
		['Cyrillic', 'Привет, это мой план'],
		['Greek', 'Καλημέρα'],
		['quotation marks and dashes', '“It’s fine” – really…'],
	])('come back from the file as they went in: %s', async (_, words) => {
		expect(await textOf((await madeFrom(treeSaying(words))).bytes)).toContain(words);
	});

	it.each([
		['Arabic', 'أريد أن أنام (جيدا) كل ليلة'],
		['Hebrew', 'שלום עולם'],
		['Hindi', 'मैं ठीक हूँ'],
		['Bengali', 'আমি ভালো আছি'],
		['emoji families', '👩‍👩‍👧‍👦'],
		['flags and skin tones', '🏴󠁧󠁢󠁥󠁮󠁧󠁿👍🏽'],
	])('are said whole by the tags where shapes change: %s', async (_, words) => {
		const { bytes } = await madeFrom(treeSaying(words));
		expect((await actualTextsIn(bytes)).join('')).toContain(words.normalize('NFC'));
		expect(await hasNoMissingGlyph(bytes)).toBe(true);
	});

	it('never become an empty box: what no font has is framed with its number and said in words', async () => {
		const words = 'ꙮ and 漢字 and ᚠ and \uE000';
		const { bytes } = await madeFrom(treeSaying(words));
		const actual = (await actualTextsIn(bytes)).join('');
		for (const sign of ['漢', '字', 'ᚠ', '\uE000']) expect(actual).toContain(sign);
		expect(await textOf(bytes)).toContain('6F22');
		expect(await hasNoMissingGlyph(bytes)).toBe(true);
	});

	it('may be halves of characters, controls or a heap of marks without harm', async () => {
		const heap = `e${'\u0301'.repeat(80)}`;
		const { bytes } = await madeFrom(treeSaying(`\uD83D \u0000\u202E ${heap} \uFFFE end`));
		expect(await textOf(bytes)).toContain('end');
		expect(await hasNoMissingGlyph(bytes)).toBe(true);
	});

	it(
		'may be a poem of 10,000 emoji: it runs on to more pages and nothing is cut',
		async () => {
			const poem = '🎸❤️🌊🐦🔑'.repeat(1700);
			const made = await madeFrom(treeSaying(poem));
			expect(poem.length).toBeGreaterThan(10_000);
			expect(made.pages).toBeGreaterThan(2);
			expect((await actualTextsIn(made.bytes)).join('')).toContain(poem);
		},
		slow,
	);

	it(
		'may be one word of 750 letters: it is broken between letters and nothing is cut',
		async () => {
			const word = 'wow'.repeat(250);
			const text = await textOf((await madeFrom(treeSaying(word))).bytes);
			expect(text.replaceAll(' ', '')).toContain(word);
		},
		slow,
	);

	it(
		'may be anything in Unicode at all: no file fails and no sign is missing',
		async () => {
			const half = fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code));
			const anything = fc.oneof(
				fc.string({ unit: 'binary', maxLength: 40 }),
				fc.string({ unit: 'grapheme', maxLength: 40 }),
				fc.string({ unit: half, maxLength: 40 }),
			);
			const sealer = await newSealer();
			const ten = fc.array(anything, { minLength: 10, maxLength: 10 });
			await fc.assert(
				fc.asyncProperty(ten, async (texts) => {
					const tree = saying(texts);
					const made = await makeDocument({
						tree,
						facts,
						sealer,
						loadFace,
						drawCluster: () => undefined,
					});
					expect(made.ok && (await hasNoMissingGlyph(made.value.bytes))).toBe(true);
				}),
				{ numRuns: 20 },
			);
		},
		slow * 2,
	);
});

describe('cleaning', () => {
	it('keeps every letter, and the line breaks of the writer', () => {
		expect(cleanText('one\r\ntwo\u2028three\tfour')).toBe('one\ntwo\nthree four');
	});

	it('is done after the first time', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary' }), (text) => {
				expect(cleanText(cleanText(text))).toBe(cleanText(text));
			}),
		);
	});

	it('keeps a family together as one sign', () => {
		expect(graphemesOf('a👩‍👩‍👧‍👦b')).toEqual(['a', '👩‍👩‍👧‍👦', 'b']);
	});
});
