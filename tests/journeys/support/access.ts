import { expect, test } from '@playwright/test';
import type { Locator, Page } from '@playwright/test';
import { accessibilityProblems } from './axe.ts';

const themes = [
	{ name: 'day', look: 'light' },
	{ name: 'dusk', look: 'dusk' },
	{ name: 'strong', look: 'contrast' },
] as const;

/** How a tablet or a phone is held, and how large the words are; last, the narrowest screen. */
const sizes = [
	{ name: 'landscape', width: 1180, height: 820, text: 'm' },
	{ name: 'landscape, largest words', width: 1180, height: 820, text: 'xl' },
	{ name: 'portrait, larger words', width: 820, height: 1180, text: 'l' },
	{ name: 'portrait, largest words', width: 820, height: 1180, text: 'xl' },
	{ name: 'phone', width: 390, height: 844, text: 'm' },
	{ name: 'phone, largest words', width: 390, height: 844, text: 'xl' },
	{ name: '320 px, largest words', width: 320, height: 640, text: 'xl' },
] as const;

/** Any hand can hit it: the lowest that a button may be, in pixels. */
const lowest = 44;

const dress = (page: Page, theme: string, text: string) =>
	page.evaluate(
		([theme, text]) =>
			new Promise((resolve) => {
				const { dataset } = document.documentElement;
				dataset.theme = theme;
				dataset.text = text;
				requestAnimationFrame(() => requestAnimationFrame(resolve));
			}),
		[theme, text] as const,
	);

/** What sticks out at the side of the page, so that people would have to scroll to read it. */
export const sideways = (page: Page): Promise<string[]> =>
	page.evaluate(() => {
		const wide = document.scrollingElement;
		const found = [...document.querySelectorAll('main, dialog[open], [role=dialog], .page, .body')];
		const sticks = (part: Element) => {
			const { left, right, width } = part.getBoundingClientRect();
			return width > 0 && (right > innerWidth + 1 || left < -1);
		};
		// The innermost parts that stick out say where to look.
		const innermost = [...document.querySelectorAll('main *, dialog[open] *')]
			.filter((part) => sticks(part) && ![...part.children].some(sticks))
			.map((part) => `${part.tagName}.${part.className} “${part.textContent.trim().slice(0, 30)}”`);
		return [wide, ...found].flatMap((part) =>
			part && part.scrollWidth > part.clientWidth + 1
				? [
						`${part.tagName}.${part.className}: ${part.scrollWidth} in ${part.clientWidth} px, by ${innermost.slice(0, 3).join(', ')}`,
					]
				: [],
		);
	});

const lowButtons = (page: Page, least: number): Promise<string[]> =>
	page.evaluate((least) => {
		const buttons = [...document.querySelectorAll<HTMLElement>('button, summary, [role=tab]')];
		return buttons
			.filter((button) => button.checkVisibility({ visibilityProperty: true }))
			.map((button) => ({ button, height: button.getBoundingClientRect().height }))
			.filter(({ height }) => height > 1 && height < least - 0.5)
			.map(
				({ button, height }) =>
					`${button.ariaLabel ?? button.innerText.trim().slice(0, 40)}: ${height} px high`,
			);
	}, least);

/**
 * Looks at the screen as it stands in every theme and size, and answers what is wrong with it.
 *
 * Every rule is asked every time: a theme may hide a word, and a size may fold away its label.
 * Nothing is loaded again in between: the look is changed under what is open, as a turned tablet does.
 */
export const faultsOf = async (page: Page): Promise<string[]> => {
	const faults = new Map<string, string[]>();
	const note = (fault: string, where: string) =>
		faults.set(fault, [...(faults.get(fault) ?? []), where]);
	for (const { name, width, height, text } of sizes) {
		await page.setViewportSize({ width, height });
		for (const theme of themes) {
			await dress(page, theme.look, text);
			for (const fault of await accessibilityProblems(page)) note(fault, `${theme.name} ${name}`);
		}
		for (const fault of await sideways(page)) note(`wider than the page: ${fault}`, name);
		for (const fault of await lowButtons(page, lowest)) note(`too low: ${fault}`, name);
	}
	await page.setViewportSize({ width: sizes[0].width, height: sizes[0].height });
	await dress(page, 'light', 'm');
	return [...faults].map(([fault, where]) => `${fault}\nIn: ${where.join('; ')}`);
};

/** Everybody can use this place, whatever they chose and however they hold the tablet. */
export const everybodyCanUse = async (place: string, there: Locator): Promise<void> => {
	await test.step(place, async () => {
		await expect(there.first()).toBeVisible();
		const faults = await faultsOf(there.page());
		expect.soft(faults.join('\n\n'), place).toBe('');
	});
};
