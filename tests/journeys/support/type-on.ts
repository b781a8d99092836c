import type { Page } from '@playwright/test';
import type { Hand } from './hand.ts';

/** What stands in the field, when the tablet says in the same moment that everything is saved. */
const acknowledged = (page: Page): Promise<string> =>
	page.evaluate(() => {
		const isSaved = document.body.innerText.replace(/\s+/g, ' ').includes('Saved on this tablet');
		return isSaved ? (document.querySelector('textarea')?.value ?? '') : '';
	});

/** People pause to think, and then it is saved: a third of the time in the middle of nothing. */
const typePausing = async (page: Page, words: string, end: number): Promise<void> => {
	for (const word of words.split(/(?<= )/)) {
		if (Date.now() > end) return;
		await page.keyboard.type(word, { delay: 60 });
		if (word.length > 4) await page.waitForTimeout(400);
	}
};

/** Types on and on; answers the longest words that were said to be saved before the time was up. */
export const typeFor = async (
	{ page }: Hand,
	words: string,
	milliseconds: number,
): Promise<string> => {
	const end = Date.now() + milliseconds;
	const typing = typePausing(page, words, end).catch(() => undefined);
	let longest = '';
	while (Date.now() < end) {
		const now = await acknowledged(page);
		if (now.length > longest.length) longest = now;
		await page.waitForTimeout(40);
	}
	void typing;
	return longest;
};
