import { join } from 'node:path';

const sizes = {
	landscape: { width: 1180, height: 820 },
	portrait: { width: 820, height: 1180 },
	phone: { width: 390, height: 844 },
};

/** How the tablet lies while the conversation goes on. */
export const usual = sizes.landscape;

const settled = (page) =>
	page.evaluate(
		() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
	);

const turnToTop = (page) =>
	page.evaluate(() => {
		for (const part of document.querySelectorAll('*')) part.scrollTop = 0;
	});

/** Takes pictures of the screen as it is, in three sizes, and turns the tablet back. */
export const createCamera = (page, folder) => async (name) => {
	for (const [size, viewport] of Object.entries(sizes)) {
		await page.setViewportSize(viewport);
		await page.evaluate(() => document.fonts.ready);
		await turnToTop(page);
		await settled(page);
		await page.screenshot({ path: join(folder, `${name}-${size}.png`) });
	}
	await page.setViewportSize(usual);
};
