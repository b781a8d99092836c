import type { Locator } from '@playwright/test';
import { tapped } from './hand.ts';
import { everybodyCanUse } from './access.ts';
import type { Hand } from './hand.ts';

const parts: readonly (readonly [stage: string, tabs: readonly string[]])[] = [
	['Start', ['Who’s here', 'How we talk', 'What stays private', 'Reaching you', 'Not talking']],
	['What matters', ['What’s going on', 'In my words', 'Who and what helps', 'What I’d change']],
	['Kind of help', ['Five kinds', 'What we think together']],
	['Side by side', []],
	['Can and can’t', []],
	['Our choice', []],
	['Goals', []],
	['Our plan', ['Together', 'Read back', 'Sign', 'Take home']],
];

export const tools = ({ page }: Hand): Locator => page.getByRole('group', { name: 'Always here' });
export const headingOf = ({ sheet }: Hand): Locator => sheet.getByRole('heading', { level: 1 });
export const onScreen = ({ page }: Hand, words: string | RegExp): Locator =>
	page.getByText(words).first();

/** Everybody can use each part of each stage, as the conversation stands. */
export const everyPart = async (hand: Hand, how: string): Promise<void> => {
	for (const [stage, tabs] of parts) {
		await hand.goTo(stage);
		if (tabs.length === 0) {
			await unfoldAll(hand);
			await everybodyCanUse(`${stage}, ${how}`, headingOf(hand));
		}
		for (const tab of tabs) {
			await hand.turnTo(tab);
			await unfoldAll(hand);
			await everybodyCanUse(`${stage}: ${tab}, ${how}`, headingOf(hand));
		}
	}
};

/** Opens everything that is folded away, so that it is looked at too. */
export const unfoldAll = ({ page }: Hand): Promise<void> =>
	page.evaluate(() => {
		for (const folded of document.querySelectorAll('details')) folded.open = true;
	});

export const safetyOf = ({ page }: Hand): Locator =>
	page.getByRole('dialog', { name: 'Staying safe' });

export const openSafety = async (hand: Hand): Promise<void> => {
	await tapped(hand.page.getByRole('button', { name: 'Staying safe' }).first());
	await safetyOf(hand).waitFor();
};

export const closeSafety = (hand: Hand): Promise<void> =>
	hand.tap('Back to where we were', safetyOf(hand));

/** In the dialog of handing over: presses and holds, as a thumb does, until it is their turn. */
export const holdToHandOver = async ({ page }: Hand, to: string): Promise<void> => {
	const dialog = page.getByRole('dialog', { name: 'Hand over the tablet' });
	await dialog
		.getByRole('button', { name: `Hand over to ${to}` })
		.first()
		.hover();
	await page.mouse.down();
	await page.getByText(`${to}’s turn`).waitFor();
	await page.mouse.up();
};
