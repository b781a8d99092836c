import { practitioner } from './people.mjs';

/** Sets up a real profile, as a practitioner does once, and opens an empty table. */
export const setUp = async ({ page, tap, fill }) => {
	await tap('Set up this tablet');
	await fill('Your name', practitioner);
	await tap('Next');
	const list = page.getByRole('list', { name: 'Your four words' });
	const words = (await list.getByRole('listitem').allInnerTexts()).join(' ');
	await tap('Next');
	await fill('Your words', words);
	await fill('Six numbers', '314159');
	await tap('Finish setting up');
	await page.getByRole('button', { name: 'New conversation' }).waitFor({ timeout: 60_000 });
	return { words };
};

/** From the empty table to the first sheet. */
export const begin = async ({ sheet, tap }) => {
	await tap('New conversation');
	await sheet.getByRole('heading', { name: 'Who’s here today' }).waitFor();
};
