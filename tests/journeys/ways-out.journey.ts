import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import { createHand, press, tapped } from './support/hand.ts';
import type { Hand } from './support/hand.ts';
import { test } from './support/journey.ts';
import { practise } from './support/practise.ts';
import { tools } from './support/stage-parts.ts';
import { escapeTwice } from './support/keyboard.ts';
import { begin, seat, setUp } from './support/table.ts';

test.setTimeout(300_000);

const youngPerson = 'Zephyrquill';
const safetyOf = (page: Page) => page.getByRole('dialog', { name: 'Staying safe' });
const dialogOf = (page: Page, name: string | RegExp) => page.getByRole('dialog', { name });

/** Every dialog of a conversation that covers the frame: where it is, and what opens it. */
const dialogs: readonly {
	readonly name: string | RegExp;
	readonly stage: string;
	readonly phone?: boolean;
	/** Six numbers are chosen already. */
	readonly withPin?: boolean;
	readonly open: (hand: Hand) => Promise<void>;
}[] = [
	{
		name: 'Six numbers for coming back',
		stage: 'What matters',
		open: (hand) => hand.tap('Hand over', tools(hand)),
	},
	{
		name: 'Hand over the tablet',
		stage: 'What matters',
		withPin: true,
		open: (hand) => hand.tap('Hand over', tools(hand)),
	},
	{
		name: 'What to say and ask here',
		stage: 'Kind of help',
		open: (hand) => hand.page.getByRole('button', { name: /More(: What to say.*)?$/ }).click(),
	},
	{
		name: 'Where this comes from',
		stage: 'Can and can’t',
		open: (hand) => hand.tap(/Where this comes from/),
	},
	{
		name: 'Parts of this conversation',
		stage: 'Can and can’t',
		phone: true,
		open: (hand) => hand.page.getByRole('button', { name: /^Go to another part/ }).click(),
	},
];

for (const { name, stage, phone = false, withPin = false, open } of dialogs) {
	test(`All four ways out are one tap away under the dialog “${String(name)}”`, async ({
		page,
	}) => {
		const hand = createHand(page);
		await setUp(hand, { withPin });
		await begin(hand);
		await seat(hand, youngPerson, []);
		await lookAtLowMood(hand);
		await hand.goTo(stage);
		if (phone) await page.setViewportSize({ width: 390, height: 700 });
		const dialog = dialogOf(page, name);
		const tap = (way: string) =>
			dialog.getByRole('group', { name: 'Always here' }).getByRole('button', { name: way }).click();
		const openIt = async () => {
			await open(hand);
			await expect(dialog).toBeVisible();
		};

		await openIt();
		await press(page, 'Escape');
		await expect(dialog).toBeHidden();
		await press(page, 'Enter');
		await expect(dialog, 'after Escape the keyboard is where it was opened').toBeVisible();
		for (const way of ['Staying safe', 'Pause', 'Hide', 'Finish for today'])
			await expect(dialog.getByRole('button', { name: way }), way).toBeInViewport({ ratio: 1 });
		await tap('Staying safe');
		await expect(safetyOf(page)).toBeVisible();
		await expect(dialog).toBeHidden();
		await hand.tap('Back to where we were', safetyOf(page));
		await expect(dialog, 'it comes back as it stood').toBeVisible();
		await expect(
			dialog.getByRole('button', { name: 'Staying safe' }),
			'the keyboard is where it was',
		).toBeFocused();
		await tap('Staying safe');
		await hand.tap('Finish for today', safetyOf(page));
		await expect(page.getByRole('heading', { name: 'Finish for today' })).toBeVisible();
		await expect(dialog, 'nothing lies over it').toBeHidden();
		await hand.tap('Carry on talking');

		await openIt();
		await tap('Finish for today');
		await expect(page.getByRole('heading', { name: 'Finish for today' })).toBeVisible();
		await hand.tap('Carry on talking');

		await openIt();
		await tap('Pause');
		await hand.tap('Carry on');

		await openIt();
		await tap('Hide');
		await isHidden(page);
	});
}

const isHidden = async (page: Page) => {
	await expect(page).toHaveTitle('Clock');
	await expect(page.getByRole('dialog')).toHaveCount(0);
	await expect(page.locator('body')).not.toContainText(youngPerson);
};

const lookAtLowMood = async (hand: Hand) => {
	await hand.goTo('Side by side');
	await hand.pick('What is it about?', 'Feeling low');
	for (const option of ['An online course', 'Talking one to one'])
		await hand.pick(/^Which ones/, option);
	await hand.tap('Show them side by side');
};

test('The numbers of an answer have all four ways out, Escape twice and the corner hide them', async ({
	page,
}) => {
	const hand = createHand(page);
	await page.goto('/');
	await practise(hand);
	await lookAtLowMood(hand);
	const openNumbers = async () => {
		await tools(hand).waitFor();
		await hand.tap(/^See the number/);
		await expect(page.getByRole('dialog')).toBeVisible();
	};
	const comeBack = async () => {
		await hand.tap('Unlock');
		await page.getByRole('group', { name: 'Your six numbers' }).waitFor();
		const practice = await page.getByText(/^Practice: the number is/).innerText();
		await page.keyboard.type(/\d{6}/.exec(practice)?.[0] ?? '');
	};
	await openNumbers();
	const ways = page.getByRole('dialog').getByRole('group', { name: 'Always here' });
	await expect(ways.getByRole('button')).toHaveCount(4);
	await escapeTwice(page);
	await isHidden(page);
	await comeBack();

	await openNumbers();
	for (const time of [1, 2]) await page.mouse.click(10, 10, { delay: time });
	await isHidden(page);
	await comeBack();

	await openNumbers();
	await tapped(ways.getByRole('button', { name: 'Hide' }));
	await isHidden(page);
});
