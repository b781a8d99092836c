import { expect } from '@playwright/test';
import { everybodyCanUse } from './support/access.ts';
import { createHand } from './support/hand.ts';
import type { Hand } from './support/hand.ts';
import { test } from './support/journey.ts';
import { begin, seat, setUp, unlock, untilSaved } from './support/table.ts';

test.setTimeout(300_000);
test.use({ contextOptions: { reducedMotion: 'reduce' } });

const question = 'What’s going on, in your own words?';

const atOwnWords = async (hand: Hand): Promise<string> => {
	const passphrase = await setUp(hand, { withPin: false });
	await begin(hand);
	await seat(hand, 'Zephyrquill', []);
	await hand.goTo('What matters');
	await hand.turnTo('In my words');
	await untilSaved(hand);
	return passphrase;
};

test('Of two windows on one conversation one writes, and the other reads until it takes over', async ({
	page,
	context,
}) => {
	const first = createHand(page);
	const passphrase = await atOwnWords(first);
	await first.typeInto(question, 'The first window');
	await untilSaved(first);

	const second = createHand(await context.newPage());
	await unlock(second, passphrase);
	await expect(second.page.getByText('Another window writes in this conversation')).toBeVisible();
	await second.reads('The first window');
	await everybodyCanUse('A conversation that can only be read', second.sheet);
	await expect(second.sheet.getByRole('button', { name: /^Add words/ })).toBeDisabled();

	// Taken over in the middle of a word: the first saves it and lets go.
	await page.keyboard.type(' wrote this');
	await second.tap('Write here instead');
	await expect(second.sheet.getByRole('button', { name: /^Add words/ })).toBeEnabled();
	await second.reads('The first window wrote this');
	await expect(page.getByText('Another window writes in this conversation')).toBeVisible();
	await expect(page.locator('textarea')).toHaveValue('The first window wrote this');

	await second.write(question, 'and the second this');
	await untilSaved(second);
	await first.tap('Write here instead');
	await first.reads('and the second this');
	await first.write(question, 'then the first again');
	await untilSaved(first);

	await unlock(first, passphrase);
	await first.reads('then the first again');
	await expect(page.getByText('Another window writes in this conversation')).toBeHidden();
});

test('Locking one window locks every other', async ({ page, context }) => {
	const first = createHand(page);
	const passphrase = await setUp(first, { withPin: false });
	const second = createHand(await context.newPage());
	await unlock(second, passphrase);
	await second.page.getByRole('button', { name: 'New conversation' }).waitFor();
	await begin(first);
	await seat(first, 'Zephyrquill', []);
	await second.page.getByRole('button', { name: 'Lock' }).click();
	await expect(page.getByRole('button', { name: 'Unlock' })).toBeVisible();
	await unlock(first, passphrase);
	await first.reads('Zephyrquill');
});
