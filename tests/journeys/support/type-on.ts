import type { Page } from '@playwright/test';
import type { Hand } from './hand.ts';

/** What stands in the field, when the tablet says in the same moment that everything is saved. */
const acknowledged = (page: Page): Promise<string> =>
	page.evaluate(() => {
		const isSaved = document.body.innerText.replace(/\s+/g, ' ').includes('Saved on this tablet');
		return isSaved ? (document.querySelector('textarea')?.value ?? '') : '';
	});

/** Types on and on; answers the longest words that were said to be saved before the time was up. */
export const typeFor = async (
	{ page }: Hand,
	words: string,
	milliseconds: number,
): Promise<string> => {
	const typing = page.keyboard.type(words, { delay: 60 }).catch(() => undefined);
	const end = Date.now() + milliseconds;
	let longest = '';
	while (Date.now() < end) {
		const now = await acknowledged(page);
		if (now.length > longest.length) longest = now;
		// People pause between words; autosave does too.
		await page.waitForTimeout(40);
	}
	void typing;
	return longest;
};
