import { expect, test } from '@playwright/test';
import type { Locator, Page } from '@playwright/test';
import { accessibilityProblems } from './axe.ts';

const themes = ['light', 'dusk', 'contrast'] as const;

/** How a tablet or a phone is held, and the largest words on the narrowest screen. */
const sizes = [
	{ name: 'landscape', width: 1180, height: 820, text: 'm' },
	{ name: 'portrait', width: 820, height: 1180, text: 'l' },
	{ name: 'phone', width: 390, height: 844, text: 'm' },
	{ name: 'largest words at 320 px', width: 320, height: 640, text: 'xl' },
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
const sideways = (page: Page): Promise<string[]> =>
	page.evaluate(() => {
		const wide = document.scrollingElement;
		const found = [...document.querySelectorAll('main, dialog[open], [role=dialog], .page, .body')];
		return [wide, ...found].flatMap((part) =>
			part && part.scrollWidth > part.clientWidth + 1
				? [`${part.tagName}.${part.className}: ${part.scrollWidth} in ${part.clientWidth} px`]
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
 * Nothing is loaded again in between: the look is changed under what is open, as a turned tablet does.
 */
export const faultsOf = async (page: Page): Promise<string[]> => {
	const faults = new Set<string>();
	for (const { name, width, height, text } of sizes) {
		await page.setViewportSize({ width, height });
		for (const theme of themes) {
			await dress(page, theme, text);
			// Only colours differ between the themes: everything else is asked once a size.
			const rules = theme === 'light' ? 'all' : 'colours';
			for (const fault of await accessibilityProblems(page, rules)) {
				faults.add(`${theme}, ${name}: ${fault}`);
			}
		}
		for (const fault of await sideways(page)) faults.add(`${name}: wider than the page: ${fault}`);
		for (const fault of await lowButtons(page, lowest)) faults.add(`${name}: too low: ${fault}`);
	}
	await page.setViewportSize({ width: sizes[0].width, height: sizes[0].height });
	await dress(page, 'light', 'm');
	return [...faults];
};

/** Everybody can use this place, whatever they chose and however they hold the tablet. */
export const everybodyCanUse = async (place: string, there: Locator): Promise<void> => {
	await test.step(place, async () => {
		await expect(there.first()).toBeVisible();
		const faults = await faultsOf(there.page());
		expect.soft(faults.join('\n\n'), place).toBe('');
	});
};
