import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import { test } from './support/journey.ts';
import { namesOnly } from './support/practise.ts';
import { createKeyboard, escapeTwice } from './support/keyboard.ts';
import type { Keyboard } from './support/keyboard.ts';
import { bytesOf, pagesOf } from './support/plan.ts';

test.setTimeout(300_000);

const practise = async (page: Page): Promise<Keyboard> => {
	const keyboard = createKeyboard(page);
	await page.goto('/');
	await keyboard.press(page.getByRole('button', { name: /^Try it with a made-up family/ }));
	await keyboard.press(page.getByRole('button', { name: namesOnly }));
	await page.getByRole('navigation').waitFor();
	return keyboard;
};

const write = async (page: Page, { press, reach }: Keyboard, question: string, words: string) => {
	await press(page.getByRole('button', { name: new RegExp(`^[^:]*: ${question}`) }).first());
	await expect(page.getByRole('textbox', { name: question })).toBeFocused();
	await page.keyboard.type(words);
	await press(page.getByRole('button', { name: 'Save words' }));
	await expect(page.getByText(words).first()).toBeVisible();
	await reach(page.locator(':focus'));
};

test('The whole way to a plan taken home goes by the keyboard alone', async ({ page }) => {
	const keyboard = await practise(page);
	const { press, reach, tick, choose, turnTo, startsAt } = keyboard;
	const button = (name: string | RegExp) => page.getByRole('button', { name });
	const group = (name: string | RegExp) => page.getByRole('group', { name });
	const next = (stage: string) => press(button(`Next: ${stage}`));
	const onTo = (stage: string) =>
		press(page.getByRole('navigation').getByRole('button', { name: stage }));

	await startsAt('Who’s here today');

	await test.step('What matters: a card is placed, and words are written', async () => {
		await next('What matters');
		await startsAt(/./);
		await press(page.getByRole('button', { name: 'Sleep', exact: true }));
		await press(group('Where does “Sleep” go?').getByRole('button', { name: 'Weighs on me' }));
		await turnTo('In my words');
		await write(page, keyboard, 'What’s going on, in your own words?', 'All is grey, Wobblefen');
	});

	await test.step('Kind of help: one is pointed to', async () => {
		await next('Kind of help');
		await startsAt(/./);
		await press(button(/Getting Help/).first());
		await press(button('I’d point here'));
		await expect(button(/Getting Help.*Ellis/).first()).toBeVisible();
	});

	await test.step('Side by side: things are picked, and one is marked', async () => {
		await next('Side by side');
		await startsAt(/./);
		await choose(group('What is it about?'), 'Feeling low');
		await tick(group(/^Which ones/).getByRole('checkbox', { name: 'Talking one to one' }));
		await tick(group(/^Which ones/).getByRole('checkbox', { name: 'Things I can try' }));
		await press(button('Show them side by side'));
		const cell = page.getByRole('cell').first();
		await press(cell.getByRole('button').last());
		await press(cell.getByRole('group', { name: 'Mark:' }).getByRole('button').first());
		await expect(cell.getByText(/Ellis/).first()).toBeAttached();
	});

	await test.step('Goals: a goal in own words, and where it is now by the arrows', async () => {
		await onTo('Goals');
		await startsAt(/./);
		await write(page, keyboard, 'A goal, in your own words', 'Find the Wobblefen');
		const scale = page.getByRole('slider').first();
		await reach(scale);
		for (let at = 0; at <= 3; at++) await page.keyboard.press('ArrowRight');
		await expect(scale).toHaveAttribute('aria-valuetext', '3 out of 10');
		await expect(scale).toBeFocused();
	});

	await test.step('Our plan: a step is added', async () => {
		await next('Our plan');
		await startsAt(/./);
		await press(button('Add a step'));
		await reach(page.getByRole('textbox', { name: 'What will be done?' }));
		await page.keyboard.type('Ask the Wobblefen');
		await choose(group('Who does it?'), 'Ellis');
		await press(button('Done'));
		await expect(page.getByText('Ask the Wobblefen').first()).toBeVisible();
	});

	await test.step('It is read back, each voice answers, and it is sealed', async () => {
		await turnTo('Read back');
		await press(button('We read it out and it is right'));
		await turnTo('Sign');
		const answerOf = (name: string) => page.getByRole('region', { name, exact: true });
		await press(answerOf('Ellis').getByRole('button', { name: 'Type my name' }));
		await reach(answerOf('Ellis').getByRole('textbox').first());
		await page.keyboard.type('Ellis');
		await press(answerOf('Sara').getByRole('button', { name: 'Not today' }));
		await press(answerOf('Jo').getByRole('button', { name: 'Choose a sign' }));
		await press(answerOf('Jo').getByRole('button', { name: 'Moon' }));
		await press(button('Seal it now'));
		await expect(page.getByText(/^Sealed /).first()).toBeVisible({ timeout: 120_000 });
		await keyboard.isSomewhere('once the plan is sealed');
	});

	await test.step('It is taken home as a file', async () => {
		await turnTo('Take home');
		const [download] = await Promise.all([
			page.waitForEvent('download', { timeout: 60_000 }),
			press(button(/^As a file/)),
		]);
		const words = (await pagesOf(await bytesOf(download))).join(' ');
		expect(words).toContain('Ask the Wobblefen');
		expect(words).toContain('Find the Wobblefen');
	});
});

test('Every stage starts at its heading, whichever way the keyboard came', async ({ page }) => {
	const { press, startsAt } = await practise(page);
	const stages = ['What matters', 'Kind of help', 'Side by side', 'Can and can’t', 'Our choice'];
	const stop = (name: string) => page.getByRole('navigation').getByRole('button', { name });
	for (const stage of [...stages, 'Goals', 'Our plan', 'Start']) {
		await press(stop(stage));
		await expect(stop(stage)).toHaveAttribute('aria-current', 'page');
		await startsAt(/./);
	}
	await press(page.getByRole('button', { name: 'Finish for today' }));
	await startsAt('Finish for today');
	await press(page.getByRole('button', { name: 'Carry on talking' }));
	await startsAt(/./);
});

test('Escape twice hides, and the keyboard alone comes back to the same place', async ({
	page,
}) => {
	const keyboard = await practise(page);
	const { press, isSomewhere, startsAt } = keyboard;
	await press(page.getByRole('navigation').getByRole('button', { name: 'Goals' }));
	await startsAt(/./);
	await escapeTwice(page);
	await expect(page).toHaveTitle('Clock');
	await press(page.getByRole('button', { name: 'Unlock' }));
	const told = await page.getByText(/^Practice: the number is/).innerText();
	await page.keyboard.type(/\d{6}/.exec(told)?.[0] ?? '');
	await expect(page.getByRole('navigation').getByRole('button', { name: 'Goals' })).toHaveAttribute(
		'aria-current',
		'page',
	);
	await isSomewhere('after coming back');
});

test('A pause starts at its heading and goes back to the sheet', async ({ page }) => {
	const { press, startsAt, isSomewhere } = await practise(page);
	await press(page.getByRole('button', { name: 'Pause' }));
	await startsAt('Take the time you need.');
	await press(page.getByRole('button', { name: 'Carry on' }));
	await page.getByRole('navigation').waitFor();
	await isSomewhere('after a pause');
});

test('Whatever opens over the sheet gives the keyboard back to where it was', async ({ page }) => {
	const { press, reach } = await practise(page);
	const handOver = page.getByRole('button', { name: 'Hand over' });
	await press(handOver);
	const dialog = page.getByRole('dialog', { name: 'Hand over the tablet' });
	await expect(dialog.locator(':focus')).toBeVisible();
	await page.keyboard.press('Escape');
	await expect(dialog).toBeHidden();
	await expect(handOver).toBeFocused();

	const safety = page.getByRole('dialog', { name: 'Staying safe' });
	const opener = page.getByRole('group', { name: 'Always here' }).getByRole('button').first();
	await press(opener);
	await expect(safety.locator(':focus')).toBeVisible();
	const back = safety.getByRole('button', { name: 'Back to where we were' });
	for (let presses = 0; presses < 60; presses++) {
		await page.keyboard.press('Tab');
		expect(await safety.locator(':focus').count(), 'the keyboard stays in Staying safe').toBe(1);
	}
	await press(back);
	await expect(safety).toBeHidden();
	await expect(opener).toBeFocused();
	await reach(handOver);
});

test('The ways in start at their headings: set-up, its steps, and the empty table', async ({
	page,
}) => {
	const { press, reach, startsAt } = createKeyboard(page);
	await page.goto('/');
	const next = page.getByRole('button', { name: 'Next' });
	await press(page.getByRole('button', { name: /^Set up this tablet/ }));
	await startsAt('Set up this tablet');
	await reach(page.getByRole('textbox', { name: 'Your name' }));
	await page.keyboard.type('Jo Okafor');
	await press(next);
	await startsAt('Your four words');
	const list = page.getByRole('list', { name: 'Your four words' });
	const words = (await list.getByRole('listitem').allInnerTexts()).join(' ');
	await press(next);
	await startsAt('Now type them once');
	await reach(page.getByLabel('Your words'));
	await page.keyboard.type(words);
	await press(page.getByRole('button', { name: 'Finish setting up' }));
	await page.getByRole('button', { name: 'New conversation' }).waitFor({ timeout: 90_000 });
	await startsAt('A fresh sheet');
	await press(page.getByRole('button', { name: 'New conversation' }));
	await startsAt('Who’s here today');
});

test('What was written in other hands is opened by the keyboard, one after the other', async ({
	page,
}) => {
	const keyboard = await practise(page);
	const { press, startsAt } = keyboard;
	const button = (name: string | RegExp) => page.getByRole('button', { name });
	await press(page.getByRole('navigation').getByRole('button', { name: 'Goals' }));
	await press(button('Hand over'));
	await press(button('Hand over to Ellis').first());
	await press(button(/^Without holding/).first());
	await startsAt(/./);
	await write(page, keyboard, 'A goal, in your own words', 'Find the Wobblefen');
	await write(page, keyboard, 'A goal, in your own words', 'Sleep before one');
	await press(button('Give back to Jo'));
	await startsAt('Your six numbers');
	const told = await page.getByText(/^Practice: the number is/).innerText();
	await page.keyboard.type(/\d{6}/.exec(told)?.[0] ?? '');
	await startsAt('Not opened yet');
	for (const words of ['Find the Wobblefen', 'Sleep before one']) {
		await press(button(/^Open what Ellis wrote/).first());
		await expect(page.getByText(words)).toBeVisible();
	}
	await expect(button('Carry on')).toBeFocused();
	await press(button('Carry on'));
	await startsAt(/./);
});
