import { expect, test } from '@playwright/test';
import { tapped } from './hand.ts';
import { accessibilityProblems } from './axe.ts';
import type { Hand } from './hand.ts';

/** The two halves of a recovery kit and its name, as they stand on the paper. */
export type Halves = { readonly first: string; readonly second: string; readonly name: string };

/** Somebody sets up their own way in, from set-up's first step; answers their four words. */
export const setUpAs = async ({ page, tap, fill }: Hand, name: string): Promise<string> => {
	await fill('Your name', name);
	await tap('Next');
	const list = page.getByRole('list', { name: 'Your four words' });
	await expect(list.getByRole('listitem')).toHaveCount(4);
	const words = (await list.getByRole('listitem').allInnerTexts()).join(' ');
	await tap('Next');
	await fill('Your words', words);
	await tap('Finish setting up');
	await page.getByRole('button', { name: 'New conversation' }).waitFor({ timeout: 90_000 });
	return words;
};

export const lock = async ({ page }: Hand): Promise<void> => {
	await tapped(page.getByRole('button', { name: 'Lock', exact: true }));
	const unlock = page.getByRole('button', { name: 'Unlock' });
	// Where something waits to be finished, the number stands there until it was seen.
	const seen = page.getByRole('button', { name: 'All right' });
	await unlock.or(seen).first().waitFor({ timeout: 90_000 });
	if (await seen.isVisible()) await tapped(seen);
	await unlock.waitFor();
};

/** Unlocks as one of several; an empty table is there afterwards. */
export const unlockAs = async ({ page, fill, tap }: Hand, name: string, words: string) => {
	await page.getByRole('radio', { name }).check();
	await fill('Your words', words);
	await tap('Unlock');
	await page.getByRole('button', { name: 'New conversation' }).waitFor({ timeout: 90_000 });
};

/** To a part of *Looking after*, from the table or from another part. */
export const lookAfter = async ({ page }: Hand, part: string): Promise<void> => {
	const parts = page.getByRole('navigation', { name: 'Parts of looking after' });
	if (!(await parts.isVisible()))
		await tapped(page.getByRole('button', { name: 'Looking after', exact: true }));
	await tapped(parts.getByRole('button', { name: part }));
	await expect(page.getByRole('heading', { level: 1, name: part })).toBeFocused();
};

/** Makes the kit and copies both halves from the screen, as people copy them on paper. */
export const makeKit = async (
	hand: Hand,
	words: string,
	how = 'Make a recovery kit',
): Promise<Halves> => {
	const { page, sheet, tap, fill } = hand;
	await lookAfter(hand, 'Recovery kit');
	await tap(how);
	await fill('Your words', words);
	await tap('Make the halves');
	const half = async (which: 1 | 2) => {
		await page
			.getByText(`Half ${String(which)} of 2`)
			.first()
			.waitFor({ timeout: 60_000 });
		await usable(hand, `Half ${String(which)} of the kit`);
		return (await sheet.locator('.groups').innerText()).replace(/\s/g, '');
	};
	const first = await half(1);
	const name = (await sheet.getByText(/^Kit /).first().innerText()).replace('Kit ', '');
	await tap('Put it away');
	const second = await half(2);
	await tap('Both are on paper');
	return { first, second, name };
};

export const typeHalves = async (
	{ fill }: Hand,
	{ first, second }: Omit<Halves, 'name'>,
): Promise<void> => {
	await fill('First half', first);
	await fill('Second half', second);
};

/** Nothing that axe can see is wrong with this place. */
export const usable = async ({ page }: Hand, place: string): Promise<void> => {
	await test.step(`${place} can be used by everybody`, async () => {
		expect.soft(await accessibilityProblems(page), place).toEqual([]);
	});
};

/** A conversation with somebody's name, said to be in the record, finished for the day. */
export const talkedWith = (hand: Hand, name: string): Promise<void> =>
	talked(hand, name, async () => {
		const plan = hand.sheet.getByRole('checkbox', { name: 'The plan is in the record' });
		await hand.goTo('Our plan');
		await hand.turnTo('Take home');
		await plan.check({ force: true });
		await hand.tap('Confirm');
	});

/** A conversation with somebody's name and what is said in it, finished for the day. */
export const talked = async (
	hand: Hand,
	name: string,
	said?: () => Promise<void>,
): Promise<void> => {
	const { page, sheet, tap, fill } = hand;
	await tap('New conversation');
	await sheet.getByRole('heading', { name: 'Who’s here today' }).waitFor();
	await tap('Young person');
	await fill('Name to use here', name);
	await tap('Done');
	await said?.();
	await expect(page.getByText('Saved on this tablet').first()).toBeVisible({ timeout: 20_000 });
	await tapped(page.getByRole('button', { name: 'Finish for today' }).first());
	await tapped(page.getByRole('button', { name: 'Finish now' }));
	await page.getByRole('button', { name: 'New conversation' }).waitFor({ timeout: 30_000 });
};

/** The list of conversations, by its way without holding. */
export const openList = async ({ page }: Hand): Promise<void> => {
	await tapped(page.getByRole('button', { name: 'Show my conversations' }).first());
	await tapped(page.getByRole('button', { name: /^Without holding/ }));
	await page.getByRole('heading', { name: 'Your conversations' }).waitFor();
};
