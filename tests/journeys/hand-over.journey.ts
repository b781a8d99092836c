import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import { createHand, tapped } from './support/hand.ts';
import type { Hand } from './support/hand.ts';
import { test } from './support/journey.ts';
import { holdToHandOver, tools } from './support/stage-parts.ts';
import { escapeTwice } from './support/keyboard.ts';
import { begin, pin, practitioner, seat, setUp } from './support/table.ts';

test.setTimeout(300_000);

const youngPerson = 'Zephyrquill';
const supporter = 'Marrowlace';
const goingOn = 'What’s going on, in your own words?';
const wrongPin = '271828';

/** A real conversation with two people, at *What matters*. */
const sitDown = async (page: Page, { withPin }: { withPin: boolean }) => {
	const hand = createHand(page);
	const passphrase = await setUp(hand, { withPin });
	await begin(hand);
	await seat(hand, youngPerson, [{ name: supporter, relation: 'Mum' }]);
	await hand.goTo('What matters');
	await hand.turnTo('In my words');
	return { hand, passphrase };
};

const press = async ({ page }: Hand, numbers: string) => {
	await page.getByRole('group', { name: 'Your six numbers' }).waitFor();
	await page.keyboard.type(numbers);
};

const handOver = async (hand: Hand) => {
	await hand.tap('Hand over', tools(hand));
	await holdToHandOver(hand, youngPerson);
};

const giveBack = (hand: Hand) => hand.tap(`Give back to ${practitioner}`, tools(hand));

test('In the young person’s hands nothing of the practitioner’s side can be reached', async ({
	page,
}) => {
	const { hand } = await sitDown(page, { withPin: false });
	await hand.tap('Hand over', tools(hand));
	const choosing = page.getByRole('dialog', { name: 'Six numbers for coming back' });
	await choosing.getByLabel('Six numbers').fill(pin);
	await hand.tap('Use these numbers', choosing);
	await expect(page.getByText(`${practitioner} reads this before you leave.`)).toBeVisible();
	await holdToHandOver(hand, youngPerson);

	const nothingElse = async (when: string) => {
		await expect(page.getByText(`${youngPerson}’s turn`), when).toBeVisible();
		await expect(page.getByRole('navigation'), when).toHaveCount(0);
		await expect(page.getByRole('button', { name: 'Hand over' }), when).toHaveCount(0);
		await expect(page.getByRole('button', { name: 'Show my conversations' }), when).toHaveCount(0);
		await expect(page.getByText(supporter), when).toHaveCount(0);
	};
	await nothingElse('as it is handed over');
	for (const time of ['first', 'second', 'third', 'fourth']) {
		await page.evaluate(() => history.back());
		await page.waitForTimeout(500);
		await nothingElse(`after the ${time} Back`);
	}
	await page.reload();
	await expect(page.getByLabel('Your words')).toBeVisible();
	await expect(page.getByText(youngPerson)).toHaveCount(0);
});

test('Next and Back in the young person’s hands lead to their own words alone', async ({
	page,
}) => {
	const { hand } = await sitDown(page, { withPin: true });
	await hand.givePenTo(supporter);
	await hand.write(goingOn, 'Up all night, says Marrowlace’s Hushabrindle');
	await hand.goTo('Goals');
	await hand.write('A goal, in your own words', 'Hushabrindle comes home');
	await hand.goTo('Our plan');
	await handOver(hand);
	const nobodyElse = async (where: string) => {
		await expect(page.locator('body'), where).not.toContainText(supporter);
		await expect(page.locator('body'), where).not.toContainText('Hushabrindle');
	};
	await expect(hand.sheet.getByRole('tab')).toHaveText(['The plan', 'Sign']);
	await expect(hand.sheet.getByText(/reads the plan out first, with you/)).toBeVisible();
	await nobodyElse('Our plan');
	await hand.turnTo('Sign');
	await nobodyElse('Sign');
	const back = page.getByRole('button', { name: 'Back', exact: true });
	for (const stage of ['Goals', 'Our choice', 'Side by side', 'Kind of help', 'What matters']) {
		await tapped(back);
		await hand.sheet.getByRole('heading', { level: 1 }).waitFor();
		await page.waitForTimeout(300);
		await nobodyElse(stage);
	}
	await expect(back).toHaveCount(0);
	for (const stage of ['Kind of help', 'Side by side', 'Our choice', 'Goals'])
		await hand.tap(`Next: ${stage}`);
	await expect(page.getByRole('button', { name: /^Next:/ })).toHaveCount(0);
	await hand.tap('Finish', hand.sheet);
	await expect(page.getByRole('heading', { name: 'Finish for today' })).toBeVisible();
	await nobodyElse('Finish for today');
});

test('What the young person wrote alone is shown to the practitioner at give-back', async ({
	page,
}) => {
	const { hand, passphrase } = await sitDown(page, { withPin: true });
	await handOver(hand);
	await hand.write(goingOn, 'Only for the one who reads it: Quetzalwhisper');
	await giveBack(hand);

	await press(hand, wrongPin);
	await expect(page.getByText('Not those numbers. 2 more tries.')).toBeVisible();
	await press(hand, wrongPin);
	await expect(page.getByText('One more try, then it takes your words.')).toBeVisible();
	await press(hand, wrongPin);
	await hand.fill('Your words', passphrase);
	await hand.tap('Unlock');

	await expect(page.getByRole('heading', { name: 'Not opened yet' })).toBeVisible({
		timeout: 60_000,
	});
	await expect(page.getByText('Quetzalwhisper')).toBeHidden();
	await expect(page.getByRole('button', { name: 'Carry on' })).toBeDisabled();
	await hand.tap(`Open what ${youngPerson} wrote in What matters`);
	await hand.reads(/Quetzalwhisper/);
	await hand.tap('Carry on');
	await expect(page.getByRole('navigation')).toBeVisible();
	await expect(hand.sheet.getByRole('tab', { name: 'In my words' })).toHaveAttribute(
		'aria-selected',
		'true',
	);
});

test('The six numbers give the tablet back, and the pen is not the practitioner’s by chance', async ({
	page,
}) => {
	const { hand } = await sitDown(page, { withPin: true });
	await handOver(hand);
	await giveBack(hand);
	// By mistake: into the same hands, with nothing of the practitioner's side on the way.
	await hand.tap('Not yet: back to my turn', page.locator('body'));
	await expect(page.getByText(`${youngPerson}’s turn`)).toBeVisible();
	await expect(page.getByRole('navigation')).toHaveCount(0);
	await giveBack(hand);
	await press(hand, pin);
	await expect(page.getByRole('navigation')).toBeVisible();
	await expect(page.getByText(`${youngPerson}’s turn`)).toBeHidden();
	await hand.isPicked('Whose words?', youngPerson);
});

test('Once the six numbers are used up only the words help, and then there are new numbers', async ({
	page,
}) => {
	const { hand, passphrase } = await sitDown(page, { withPin: true });
	await handOver(hand);
	await giveBack(hand);
	for (const left of [/2 more tries/, /One more try/]) {
		await press(hand, wrongPin);
		await expect(page.getByText(left)).toBeVisible();
	}
	await press(hand, wrongPin);
	await hand.fill('Your words', 'these are other words');
	await hand.tap('Unlock');
	await expect(page.getByText(/^Those aren’t the right words/)).toBeVisible({ timeout: 60_000 });
	await expect(page.getByRole('group', { name: 'Your six numbers' })).toHaveCount(0);
	await expect(page.getByRole('button', { name: 'Unlock' })).toBeEnabled({ timeout: 30_000 });
	await hand.fill('Your words', passphrase);
	await hand.tap('Unlock');
	await expect(page.getByRole('navigation')).toBeVisible({ timeout: 60_000 });
	await hand.tap('Hand over', tools(hand));
	await expect(page.getByRole('dialog', { name: 'Six numbers for coming back' })).toBeVisible();
});

test('Words kept from Mum are not on the sheet while she is here, and are when she has stepped out', async ({
	page,
}) => {
	const { hand } = await sitDown(page, { withPin: true });
	const secret = hand.sheet.getByText('Hushabrindle');
	await hand.givePenTo(youngPerson);
	await hand.write(goingOn, 'I cry at night, Hushabrindle nights');
	const entry = hand.sheet.getByRole('figure').filter({ hasText: 'Hushabrindle' });
	await hand.tap(/^Keep private/, entry);
	const readers = hand.sheet.getByRole('group', { name: 'Who should not see this?' });
	await readers.getByRole('checkbox', { name: supporter }).click({ force: true });
	await expect(secret).toBeHidden();
	await expect(page.locator('body')).not.toContainText('Hushabrindle');
	await expect(page.locator('body')).not.toContainText('Kept from');

	await sits(hand, 'Stepped out');
	await expect(secret).toBeVisible();
	await sits(hand, 'Here');
	await expect(secret).toBeHidden();
});

const sits = async (hand: Hand, chair: string) => {
	await hand.goTo('Start');
	await hand.pick(supporter, chair);
	await hand.goTo('What matters');
	await hand.givePenTo(youngPerson);
};

test('Hide shows a clock, and the six numbers bring back the same place', async ({ page }) => {
	const { hand } = await sitDown(page, { withPin: true });
	await hand.givePenTo(youngPerson);
	await hand.write(goingOn, 'Quetzalwhisper all day');
	const isAClock = async () => {
		await expect(page).toHaveTitle('Clock');
		await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^\d\d:\d\d/);
		await expect(page.locator('body')).not.toContainText('Quetzalwhisper');
		await expect(page.locator('body')).not.toContainText(youngPerson);
		await expect(page.getByRole('main')).not.toContainText('Side by Side');
	};
	const comeBack = async () => {
		await hand.tap('Unlock');
		await press(hand, pin);
		await hand.reads('Quetzalwhisper all day');
		await expect(hand.sheet.getByRole('tab', { name: 'In my words' })).toHaveAttribute(
			'aria-selected',
			'true',
		);
		await expect(page).not.toHaveTitle('Clock');
	};
	await hand.tap('Hide', tools(hand));
	await isAClock();
	await comeBack();

	await escapeTwice(page);
	await isAClock();
	await comeBack();
});
