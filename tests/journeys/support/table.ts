import { expect } from '@playwright/test';
import type { Locator } from '@playwright/test';
import type { Hand } from './hand.ts';

/** Whoever works here in these journeys; the name shows on the tablet before anyone unlocks it. */
export const practitioner = 'Jo Okafor';
export const pin = '314159';

/** Sets up a real profile, as a practitioner does once; answers the four words. */
export const setUp = async (hand: Hand, { withPin }: { withPin: boolean }): Promise<string> => {
	const { page, tap, fill } = hand;
	await page.goto('/');
	await tap('Set up this tablet');
	await fill('Your name', practitioner);
	await tap('Next');
	const list = page.getByRole('list', { name: 'Your four words' });
	await expect(list.getByRole('listitem')).toHaveCount(4);
	const words = (await list.getByRole('listitem').allInnerTexts()).join(' ');
	await tap('Next');
	await fill('Your words', words);
	if (withPin) await fill('Six numbers', pin);
	await tap('Finish setting up');
	await page.getByRole('button', { name: 'New conversation' }).waitFor({ timeout: 90_000 });
	return words;
};

/** From the empty table to the first sheet. */
export const begin = async ({ sheet, tap }: Hand): Promise<void> => {
	await tap('New conversation');
	await sheet.getByRole('heading', { name: 'Who’s here today' }).waitFor();
};

/** Unlocks a tablet that was closed; what opens then is for the journey to see. */
export const unlock = async (hand: Hand, words: string): Promise<void> => {
	await hand.page.goto('/');
	await hand.fill('Your words', words);
	await hand.tap('Unlock');
	await expect(hand.page.getByRole('button', { name: 'Unlock' })).toBeHidden({ timeout: 90_000 });
};

export type Guest = { name: string; relation: string };

/** Names the young person, and pulls up a chair for each guest. */
export const seat = async (hand: Hand, youngPerson: string, guests: readonly Guest[]) => {
	const { tap, fill } = hand;
	await tap('Young person');
	await fill('Name to use here', youngPerson);
	await tap('Done');
	for (const { name, relation } of guests) {
		await tap('Another');
		await tap('Family or a friend');
		await fill('Name to use here', name);
		await fill('Who are they to you?', relation);
		await tap('Done');
	}
};

/** "Saved on this tablet": only what is acknowledged so must never be lost. */
export const saved = ({ page }: Hand): Locator => page.getByText('Saved on this tablet');

export const untilSaved = (hand: Hand): Promise<void> =>
	expect(saved(hand).first()).toBeVisible({ timeout: 20_000 });
