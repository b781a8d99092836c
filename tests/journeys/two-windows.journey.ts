import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import { createHand, tapped } from './support/hand.ts';
import type { Hand } from './support/hand.ts';
import { test } from './support/journey.ts';
import { practise } from './support/practise.ts';
import { holdToHandOver, tools } from './support/stage-parts.ts';
import { openList } from './support/looking-after.ts';
import { begin, pin, practitioner, seat, setUp, unlock, untilSaved } from './support/table.ts';

test.setTimeout(300_000);

const goingOn = 'What’s going on, in your own words?';
const isLocked = ({ page }: Hand): Promise<void> =>
	expect(page.getByLabel('Your words')).toBeVisible({ timeout: 20_000 });

const handOver = async (hand: Hand, to: string) => {
	await hand.tap('Hand over', tools(hand));
	await holdToHandOver(hand, to);
};

const giveBack = async (hand: Hand) => {
	await hand.tap(`Give back to ${practitioner}`, tools(hand));
	await hand.page.getByRole('group', { name: 'Your six numbers' }).waitFor();
	await hand.page.keyboard.type(pin);
	await expect(tools(hand).getByRole('button', { name: 'Hand over' })).toBeVisible();
};

/** From here on, what the other windows say is written down in this one. */
const listen = (page: Page) =>
	page.evaluate(() => {
		const heard: string[] = [];
		Object.assign(globalThis, { heard });
		new BroadcastChannel('side-by-side').onmessage = ({ data }) => heard.push(String(data));
	});
const heard = (page: Page): Promise<string[]> =>
	page.evaluate(() => (globalThis as unknown as { heard: string[] }).heard);

test('Handing over or hiding in one window locks every other one, which saves first, and goes on itself', async ({
	page,
	context,
}) => {
	const first = createHand(page);
	const words = await setUp(first, { withPin: true });
	await begin(first);
	await seat(first, 'Marrowlace', []);
	await untilSaved(first);
	await first.tap('Finish for today', page.locator('body'));
	await first.tap('Finish now');
	await page.getByRole('button', { name: 'New conversation' }).waitFor();
	const second = createHand(await context.newPage());
	await unlock(second, words);
	await openList(second);
	await second.reads('Marrowlace');

	await begin(first);
	await seat(first, 'Ellis', []);
	await untilSaved(first);
	await handOver(first, 'Ellis');
	await isLocked(second);
	await expect(second.page.getByText('Marrowlace')).toHaveCount(0);
	await expect(page.getByText('Ellis’s turn')).toBeVisible();

	// What the young person touches keeps no other window awake; the practitioner's own touch does.
	await listen(second.page);
	await tapped(page.getByText('Ellis’s turn'));
	await giveBack(first);
	expect(await heard(second.page)).not.toContain('touched');
	await tapped(page.getByRole('heading', { level: 1 }).first());
	await expect.poll(() => heard(second.page)).toContain('touched');

	// Words that are still being written elsewhere are saved before that window locks.
	await unlock(second, words);
	await second.tap('Write here instead');
	await second.goTo('What matters');
	await second.turnTo('In my words');
	await second.typeInto(goingOn, 'Written in the second window');
	await first.tap('Hide', tools(first));
	await isLocked(second);
	await expect(page).toHaveTitle('Clock');
	await unlock(second, words);
	// Half typed, it is back in its open field.
	await expect(second.sheet.getByRole('textbox').last()).toHaveValue(
		'Written in the second window',
	);

	// One that is covered already stays so: its number still opens it, whatever other one is hidden.
	await second.tap('Hide', tools(second));
	await expect(second.page).toHaveTitle('Clock');
	await second.page.waitForTimeout(1000);
	await expect(page).toHaveTitle('Clock');
	await first.tap('Unlock', page.locator('body'));
	await page.getByRole('group', { name: 'Your six numbers' }).waitFor();
	await page.keyboard.type(pin);
	await expect(tools(first).getByRole('button', { name: 'Hand over' })).toBeVisible();
	await expect(second.page).toHaveTitle('Clock');
});

test('Hiding a practice conversation locks nothing that is real', async ({ page, context }) => {
	const first = createHand(page);
	await setUp(first, { withPin: true });
	const second = createHand(await context.newPage());
	await second.page.goto('/');
	await practise(second);
	await listen(page);
	await second.tap('Hide', tools(second));
	await expect(second.page).toHaveTitle('Clock');
	expect(await heard(page)).toEqual([]);
	await expect(page.getByRole('button', { name: 'New conversation' })).toBeVisible();
});
