import { writeFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import type { Language, Leaf } from '#content/language.ts';
import { language as longWords } from '#content/languages/long-words.language.ts';
import { language as rightToLeft } from '#content/languages/right-to-left.language.ts';
import { planDocumentWords } from '#content/messages/plan-document.ts';
import { loadStarterPack } from '#content/starter-pack.ts';
import { checkPdf } from '#documents/check.ts';
import { planDocument } from '#documents/plan-document.ts';
import type { PlanDocumentWords } from '#documents/plan-document-words.ts';
import { planFrom } from '#domain/plan.ts';
import { sessionFor } from '#domain/sharing.ts';
import { madeFrom } from './making.ts';
import { opened, textOf } from './reading.ts';
import { ellis, madeUpSession } from './made-up-session.ts';

const loaded = await loadStarterPack();
if (!loaded.ok) throw new Error('The starter pack does not parse.');
const pack = loaded.value;
const options = pack.topics[0]?.options.slice(0, 3).map(({ id }) => id) ?? [];
const cards = pack.lifeAreaCards.slice(0, 3).map(({ id }) => id);
const session = madeUpSession(options, cards);
const plan = planFrom(pack, sessionFor(session, [ellis]), { agreedOn: '2026-11-25' });

const textsOf = (value: unknown): string[] => {
	if (typeof value === 'string') return [value];
	return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsOf) : [];
};

/** The words of a plan on paper, each of them in that language. */
const wordsIn = (
	language: Language,
	english: unknown = planDocumentWords,
	at = 'plan',
): unknown => {
	if (typeof english !== 'object' || english === null) return language.wordsAt(at, english as Leaf);
	return Object.fromEntries(
		Object.entries(english).map(([key, below]) => [key, wordsIn(language, below, `${at}.${key}`)]),
	);
};

const treeIn = (language: Language) => {
	const words = wordsIn(language) as PlanDocumentWords;
	const paper = { language: language.code, direction: language.direction };
	return planDocument({ plan, pack, words, language: paper });
};

const planIn = async (language: Language) => {
	const made = await madeFrom(treeIn(language));
	const folder = process.env.SIDE_BY_SIDE_PLANS;
	if (folder) await writeFile(`${folder}/plan-${language.code}.pdf`, made.bytes);
	return made.bytes;
};

describe.each([
	['words half as long again', longWords],
	['letters from right to left', rightToLeft],
])('a plan in a language with %s', (_, language) => {
	it('is whole, says its language, and has every voice’s words as they were said', async () => {
		const bytes = await planIn(language);
		expect((await checkPdf(bytes)).kind).toBe('unaltered');
		const { pdf } = await opened(bytes);
		expect(await pdf.getMetadata()).toMatchObject({ info: { Language: language.code } });
		const text = (await textOf(bytes)).replaceAll(' ', '');
		expect(text).not.toContain('{page}');
		// Another program reads the brackets in Arabic the other way round, in every language.
		const said = session.words.filter(
			(one) => one.keptFrom.length === 0 && !/[(؀-ۿ]/.test(one.text),
		);
		for (const one of said) expect(text).toContain(one.text.replaceAll(/\s/g, ''));
	});
});

/** Every stretch of text and every voice’s words on paper, with the language that it says. */
const stretches = (value: unknown): { text: string; lang?: string }[] => {
	if (Array.isArray(value)) return value.flatMap(stretches);
	if (typeof value !== 'object' || value === null) return [];
	const { kind, text, words, lang } = value as Record<string, unknown>;
	const said = kind === 'voice' ? words : kind === undefined ? text : undefined;
	if (typeof said !== 'string') return Object.values(value).flatMap(stretches);
	return [{ text: said, ...(typeof lang === 'string' && { lang }) }];
};

describe('paper in another language than the pack', () => {
	it('says of every answer and question of the pack that it is English', () => {
		const said = stretches(treeIn(rightToLeft).body);
		const ofPack = new Set(
			[pack.topics, pack.groupings, pack.questions, pack.wording].flatMap(textsOf),
		);
		const shown = said.filter(({ text }) => ofPack.has(text) && /\S\s\S/.test(text));
		expect(shown.length).toBeGreaterThan(20);
		expect(shown.filter(({ lang }) => lang !== 'en-GB')).toEqual([]);
		// A name in the middle of a sentence of ours is taken out of it.
		const mixed = said.filter(
			({ text }) => /[ا-ي]{2}/.test(text) && /[a-z]{3} [a-z]{3}/.test(text),
		);
		expect(mixed.filter(({ lang }) => lang === 'en-GB')).toEqual([]);
	});

	it('changes no letter of it, and adds nothing to paper in English', async () => {
		const joined = (tree: ReturnType<typeof treeIn>) =>
			stretches(tree.body)
				.map(({ text }) => text)
				.join('');
		const words = wordsIn(rightToLeft) as PlanDocumentWords;
		const sameLanguage = planDocument({ plan, pack, words });
		expect(joined(treeIn(rightToLeft))).toBe(joined(sameLanguage));
		expect(stretches(sameLanguage.body).filter(({ lang }) => lang !== undefined)).toEqual([]);
		const tags = (await opened(await planIn(rightToLeft))).pages;
		const tree = await tags[0]!.getStructTree();
		expect(JSON.stringify(tree)).toContain('"lang":"en-GB"');
	});
});

describe('a page that starts on the right', () => {
	it('keeps every number to ring in the order in which it is dialled', async () => {
		const bytes = await planIn(rightToLeft);
		const { pages } = await opened(bytes);
		const items = (await Promise.all(pages.map((page) => page.getTextContent()))).flatMap(
			({ items }) => items.map((item) => ('str' in item ? item.str.trim() : '')),
		);
		expect(items).toContain('0800 1111');
		expect(items).toContain('116 123');
	});

	it('puts headings on the right and people’s English words on the left, as each is read', async () => {
		const { pages } = await opened(await planIn(rightToLeft));
		const content = await pages[0]!.getTextContent();
		const ends = content.items.flatMap((item) =>
			'str' in item && item.str.trim() !== ''
				? [{ text: item.str, start: item.transform[4] as number, width: item.width }]
				: [],
		);
		const quote = ends.find(({ text }) => text.startsWith('“Sunday'));
		const reach = Math.max(...ends.map(({ start, width }) => start + width));
		const headings = ends.filter(({ start, width }) => start + width > reach - 1);
		expect(headings.some(({ text }) => /[ا-ي]{3}/.test(text))).toBe(true);
		expect(quote!.start).toBeLessThan(120);
	});
});
