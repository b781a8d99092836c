import { join } from 'node:path';

const sizes = {
	landscape: { width: 1180, height: 820 },
	portrait: { width: 820, height: 1180 },
	phone: { width: 390, height: 844 },
};
const themes = ['light', 'dusk', 'contrast'];

/** How the tablet lies while the conversation goes on. */
export const usual = sizes.landscape;

/** As it is in each size and theme; and in the largest words, where the tablet lies as usual. */
const looks = [
	...Object.keys(sizes).flatMap((size) => themes.map((theme) => ({ size, theme, text: 'm' }))),
	{ size: 'landscape', theme: 'light', text: 'xl' },
];

/** Turned and dressed under what is open, as a hand does it; and once more at the top of the page. */
const dress = (page, theme, text) =>
	page.evaluate(
		([theme, text]) =>
			new Promise((resolve) => {
				const { dataset } = document.documentElement;
				dataset.theme = theme;
				dataset.text = text;
				for (const part of document.querySelectorAll('*')) part.scrollTop = 0;
				requestAnimationFrame(() => requestAnimationFrame(resolve));
			}),
		[theme, text],
	);

/** How it looked before, to be put back when the pictures are taken. */
const lookOf = (page) =>
	page.evaluate(() => {
		const { theme, text } = document.documentElement.dataset;
		return { theme, text };
	});

/** Takes pictures of the screen as it is, in every size and theme, and turns the tablet back. */
export const createCamera = (page, folder) => async (name) => {
	const before = await lookOf(page);
	await page.evaluate(() => document.fonts.ready);
	for (const { size, theme, text } of looks) {
		await page.setViewportSize(sizes[size]);
		await dress(page, theme, text);
		const look = text === 'xl' ? `${theme}-largest` : theme;
		const path = join(folder, `${name}-${size}-${look}.png`);
		await page.screenshot({ path, animations: 'disabled', caret: 'hide' });
	}
	await page.setViewportSize(usual);
	await dress(page, before.theme ?? 'light', before.text ?? 'm');
};
