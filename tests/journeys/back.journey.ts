import { expect } from '@playwright/test';
import { createHand, press, tapped } from './support/hand.ts';
import type { Hand } from './support/hand.ts';
import { test } from './support/journey.ts';
import { closeSafety, openSafety, safetyOf, tools } from './support/stage-parts.ts';
import { begin, pin, practitioner, seat, setUp } from './support/table.ts';

test.setTimeout(180_000);

const youngPerson = 'Zephyrquill';
const goingOn = 'What’s going on, in your own words?';

const isAt = (hand: Hand, stage: string, when: string) =>
	expect(
		hand.page.getByRole('navigation').getByRole('button', { name: stage }).first(),
		`${stage}, ${when}`,
	).toHaveAttribute('aria-current', 'page');

/** The browser's own Back, which answers even where nothing may change. */
const back = async ({ page }: Hand): Promise<void> => {
	await page.evaluate(() => {
		history.back();
	});
	await page.waitForTimeout(500);
};
const forward = ({ page }: Hand) =>
	page.evaluate(() => {
		history.forward();
	});

/** From *Start* by *What matters* to *Goals*, with words on the way. */
const sitDown = async (hand: Hand) => {
	await setUp(hand, { withPin: true });
	await begin(hand);
	await seat(hand, youngPerson, []);
	await hand.goTo('What matters');
	await hand.turnTo('In my words');
	await hand.givePenTo(youngPerson);
	await hand.write(goingOn, 'All is grey, Quetzalwhisper');
	await hand.goTo('Goals');
};

test('Back goes to the stage before with its words, and never out of the conversation', async ({
	page,
}) => {
	const hand = createHand(page);
	await sitDown(hand);
	await back(hand);
	await isAt(hand, 'What matters', 'after Back');
	await hand.turnTo('In my words');
	await hand.reads('All is grey, Quetzalwhisper');
	await back(hand);
	await isAt(hand, 'Start', 'after Back twice');
	for (const time of ['third', 'fourth', 'fifth']) {
		await back(hand);
		await isAt(hand, 'Start', `after the ${time} Back`);
	}
	await forward(hand);
	await isAt(hand, 'What matters', 'after Forward');
	await hand.goTo('Our plan');
	await isAt(hand, 'Our plan', 'by the map');
	await back(hand);
	await isAt(hand, 'What matters', 'after Back from Our plan');
});

test('Back puts Finish for today away, and moves no stage under it or under Staying safe', async ({
	page,
}) => {
	const hand = createHand(page);
	await sitDown(hand);
	const finish = hand.sheet.getByRole('heading', { name: 'Finish for today' });
	await tapped(page.getByRole('button', { name: 'Finish for today' }).first());
	await finish.waitFor();
	await back(hand);
	await expect(finish).toBeHidden();
	await isAt(hand, 'Goals', 'after Back from Finish for today');
	await openSafety(hand);
	await back(hand);
	await expect(safetyOf(hand)).toBeVisible();
	await closeSafety(hand);
	await isAt(hand, 'Goals', 'after Back under Staying safe');
	await back(hand);
	await isAt(hand, 'What matters', 'after Back from the sheet itself');
});

test('Back and Escape close the dialog that is open, and move no stage under it', async ({
	page,
}) => {
	const hand = createHand(page);
	await sitDown(hand);
	for (const tool of ['Hand over', 'Look, sound and time', /^Who’s here:/])
		for (const key of ['Back', 'Escape']) {
			const opener = page.getByRole('button', { name: tool }).first();
			await tapped(opener);
			const dialog = page.getByRole('dialog');
			await dialog.waitFor();
			if (key === 'Back') await back(hand);
			else await press(page, 'Escape');
			await expect(dialog, `${key}, ${String(tool)}`).toHaveCount(0);
			await expect(opener, `${key}, ${String(tool)}`).toBeFocused();
			await isAt(hand, 'Goals', `after ${key} from ${String(tool)}`);
		}
	const undo = tools(hand).getByRole('button', { name: 'Undo, step by step' });
	await tapped(undo);
	const steps = page.getByRole('region', { name: 'Undo, step by step' });
	await expect(steps.getByRole('button').first()).toBeFocused();
	// Twice as fast it would hide.
	await page.waitForTimeout(700);
	await press(page, 'Escape');
	await expect(steps).toHaveCount(0);
	await expect(undo).toBeFocused();
	await back(hand);
	await isAt(hand, 'What matters', 'after Back from the sheet itself');
});

test('Back changes nothing while the tablet is in other hands, paused or hidden', async ({
	page,
}) => {
	const hand = createHand(page);
	await sitDown(hand);
	await hand.tap('Hand over', tools(hand));
	const dialog = page.getByRole('dialog', { name: 'Hand over the tablet' });
	await hand.tap(`Hand over to ${youngPerson}`, dialog);
	await hand.tap(/^Without holding/, dialog);
	await page.getByText(`${youngPerson}’s turn`).waitFor();
	const heading = hand.sheet.getByRole('heading', { level: 1 });
	const inHand = await heading.innerText();
	for (const time of ['first', 'second', 'third', 'fourth']) {
		await back(hand);
		await expect(page.getByText(`${youngPerson}’s turn`), `the ${time} Back`).toBeVisible();
		await expect(heading, `the ${time} Back`).toHaveText(inHand);
		await expect(page.getByText('Quetzalwhisper'), `the ${time} Back`).toHaveCount(0);
	}
	await hand.tap(`Give back to ${practitioner}`, tools(hand));
	await page.getByRole('group', { name: 'Your six numbers' }).waitFor();
	await back(hand);
	await page.keyboard.type(pin);
	await isAt(hand, 'Goals', 'once it is given back');

	await hand.tap('Pause', tools(hand));
	await back(hand);
	await expect(page.getByRole('heading', { name: 'Take the time you need.' })).toBeVisible();
	await hand.tap('Hide');
	for (const time of ['first', 'second']) {
		await back(hand);
		await expect(page, `the ${time} Back`).toHaveTitle('Clock');
	}
	await hand.tap('Unlock');
	await page.getByRole('group', { name: 'Your six numbers' }).waitFor();
	await page.keyboard.type(pin);
	const carryOn = page.getByRole('button', { name: 'Carry on' });
	await page.getByRole('navigation').or(carryOn).first().waitFor();
	if (await carryOn.isVisible()) await tapped(carryOn);
	await isAt(hand, 'Goals', 'once it is uncovered');
});
