import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import { readdir } from 'node:fs/promises';
import { loadStarterPack } from '#content/starter-pack.ts';
import { kept } from '../kept.ts';
import { sideways } from './support/access.ts';
import { accessibilityProblems } from './support/axe.ts';
import { createHand, press, tapped } from './support/hand.ts';
import { test } from './support/journey.ts';
import { typeAll } from './support/kept-rows.ts';
import { unfoldAll } from './support/stage-parts.ts';
import { begin, setUp, untilSaved } from './support/table.ts';

test.setTimeout(600_000);

const messages = new URL('../../src/content/messages/', import.meta.url);

const textsIn = (words: unknown): string[] => {
	if (typeof words === 'string') return [words];
	return typeof words === 'object' && words !== null ? Object.values(words).flatMap(textsIn) : [];
};

/** Every text of the interface in English, where it is long enough to be told from a name. */
const englishTexts = async (pack: readonly string[]): Promise<ReadonlySet<string>> => {
	const files = await readdir(messages);
	const modules = await Promise.all(
		files.map((file) => import(new URL(file, messages).href) as Promise<object>),
	);
	// The name of the app, and what the pack says: a pack falls back to English, and the sheet says so.
	const stays = new Set(['Side by Side', ...pack]);
	const texts = modules.flatMap(textsIn).filter((text) => /[a-z]{3}/.test(text));
	return new Set(texts.filter((text) => !stays.has(text)));
};

/** What people can read on the screen, and what a screen reader says instead. */
const textsOn = (page: Page): Promise<string[]> =>
	page.evaluate(() => {
		const found = [...document.querySelectorAll<HTMLElement>('body *')]
			.filter((part) => part.checkVisibility({ visibilityProperty: true }))
			.flatMap((part) => [
				part.ariaLabel ?? '',
				...[...part.childNodes].map((one) => (one instanceof Text ? one.data : '')),
			]);
		return found.map((text) => text.replaceAll(/\s+/g, ' ').trim());
	});

/**
 * English words on a screen from right to left that nothing says are English, from left to right:
 * their full stop jumps, and a screen reader says them with the wrong voice. What people typed goes
 * the way it goes by itself.
 */
const strayTexts = (page: Page, pack: readonly string[]): Promise<string[]> =>
	page.evaluate((texts) => {
		const ofPack = new Set(texts);
		const strays: string[] = [];
		const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
		for (let node = walker.nextNode(); node; node = walker.nextNode()) {
			const around = node.parentElement;
			const text = (node.textContent ?? '').replaceAll(/\s+/g, ' ').trim();
			if (!around?.checkVisibility({ visibilityProperty: true }) || !/[a-z]{2}/i.test(text))
				continue;
			// The name of the app is nobody’s to translate.
			if (text === 'Side by Side') continue;
			// A sentence of the interface that says somebody’s name.
			if (/[ا-ي]/.test(text) && !texts.some((one) => one.includes(' ') && text.includes(one)))
				continue;
			const turned = around.closest<HTMLElement>('[dir], bdi');
			const isEnglish =
				['ltr', 'auto'].includes(turned?.dir ?? '') &&
				around.closest<HTMLElement>('[lang]')?.lang === 'en-GB';
			const isTyped = turned?.dir === 'auto' || turned?.tagName === 'BDI';
			if (!isEnglish && (!isTyped || ofPack.has(text))) strays.push(text);
		}
		return strays;
	}, pack);

/** Labels of the tools that reach the edge of their button, and so the next one. */
const crowded = (page: Page): Promise<string[]> =>
	page.evaluate(() =>
		[...document.querySelectorAll('.tool .lb')]
			.filter((label) => {
				const words = document.createRange();
				words.selectNodeContents(label);
				const [inner, outer] = [words, label.parentElement ?? label].map((one) =>
					one.getBoundingClientRect(),
				);
				if (!inner || !outer || inner.width === 0) return false;
				return inner.left < outer.left + 2 || inner.right > outer.right - 2;
			})
			.map((label) => `no room around: ${label.textContent}`),
	);

const widths = [
	{ width: 1180, height: 820, text: 'm' },
	{ width: 820, height: 1180, text: 'xl' },
	{ width: 390, height: 844, text: 'm' },
	{ width: 320, height: 640, text: 'm' },
] as const;

/** What is wrong with the screen as it stands: English, a word that sticks out, an axe rule. */
const faultsOf = async (
	page: Page,
	english: ReadonlySet<string>,
	pack: readonly string[],
): Promise<string[]> => {
	await unfoldAll(createHand(page));
	const isTurned = (await page.locator('html').getAttribute('dir')) === 'rtl';
	const strays = isTurned ? await strayTexts(page, pack) : [];
	const left = (await textsOn(page)).filter((text) => english.has(text));
	const faults = [
		...[...new Set(left)].map((text) => `still in English: ${text}`),
		...[...new Set(strays)].map((text) => `not said to be English: ${text}`),
	];
	for (const { text, ...size } of widths) {
		await page.setViewportSize(size);
		await page.evaluate((text) => (document.documentElement.dataset.text = text), text);
		faults.push(...(await sideways(page)).map((wide) => `${size.width} px: ${wide}`));
	}
	await page.setViewportSize({ width: widths[0].width, height: widths[0].height });
	await page.evaluate(() => (document.documentElement.dataset.text = 'm'));
	faults.push(...(await crowded(page)));
	const rules = await accessibilityProblems(page);
	// A short label and its longer name grow apart when both are padded; a translator keeps them together.
	return [...faults, ...rules.filter((rule) => !rule.startsWith('label-content-name-mismatch'))];
};

test('Every screen of a conversation has room for other words, longer ones and from right to left', async ({
	page,
}) => {
	const pack = textsIn(await loadStarterPack());
	const english = await englishTexts(pack);
	const hand = createHand(page);
	const words = await setUp(hand, { withPin: false });
	await begin(hand);
	await typeAll(
		hand,
		kept.filter((row) => !row.afterSeal),
	);
	await hand.goTo('Start');
	await untilSaved(hand);

	for (const language of ['long-words', 'right-to-left']) {
		await page.evaluate((name) => {
			localStorage.setItem('language', name);
		}, language);
		await page.goto('/');
		const look = async (where: string) => {
			expect
				.soft((await faultsOf(page, english, pack)).join('\n'), `${language}: ${where}`)
				.toBe('');
		};
		await page.locator('main input:not([type=radio])').first().waitFor();
		await look('unlock');
		await page.locator('main input:not([type=radio])').first().fill(words);
		await press(page, 'Enter');
		const stages = page.getByRole('navigation').getByRole('button');
		await expect(stages.first()).toBeVisible({ timeout: 60_000 });
		for (let at = 0; at < (await stages.count()); at += 1) {
			await tapped(stages.nth(at));
			await expect(stages.nth(at)).toHaveAttribute('aria-current', 'page');
			const tabs = page.getByRole('main').getByRole('tab');
			const parts = await tabs.count();
			if (parts === 0) await look(`stage ${at + 1}`);
			for (let part = 0; part < parts; part += 1) {
				await tapped(tabs.nth(part));
				await look(`stage ${at + 1}, part ${part + 1}`);
			}
		}
	}
});
