import { expect } from '@playwright/test';
import type { Locator, Page } from '@playwright/test';
import { createHand } from './support/hand.ts';
import type { Hand } from './support/hand.ts';
import { test } from './support/journey.ts';
import { practise } from './support/practise.ts';
import { reachableBehind } from './support/reach.ts';
import { sits } from './support/room.ts';
import { closeSafety, holdToHandOver, safetyOf, tools } from './support/stage-parts.ts';

test.setTimeout(180_000);

const listenFirst = 'Listen first. Then ask plainly about thoughts of suicide.';

/** Ellis, Mum (Sara) and Jo. */
const sitDown = async (page: Page): Promise<Hand> => {
	const hand = createHand(page);
	await page.goto('/');
	await practise(hand);
	await tools(hand).waitFor();
	return hand;
};

const numbers = async (page: Page): Promise<string> =>
	/\d{6}/.exec(await page.getByText(/^Practice: the number is/).innerText())?.[0] ?? '';

/** Staying safe opens there, nothing behind it can be reached, and it comes back to the same spot. */
const opensOver = (hand: Hand, where: string, mark: Locator, from: Locator = tools(hand)) =>
	test.step(where, async () => {
		const { page } = hand;
		const spot = async () => ({ box: await mark.boundingBox(), drawn: await mark.innerHTML() });
		const before = await spot();
		await hand.tap('Staying safe', from);
		await expect(safetyOf(hand).getByRole('link', { name: 'Ring 999' })).toBeVisible();
		expect(await reachableBehind(page, 'Staying safe'), `behind it, ${where}`).toEqual([]);
		await expect(mark, where).toBeHidden();
		await closeSafety(hand);
		await expect(mark, where).toBeVisible();
		expect(await spot(), `the same spot, ${where}`).toEqual(before);
	});

/** All that a page can say to anybody: markup, and what fields hold. */
const everythingOn = async (page: Page): Promise<string> => {
	const fields = await page
		.locator('textarea')
		.evaluateAll((all) => all.map((field) => (field as HTMLTextAreaElement).value));
	return [await page.locator('body').innerHTML(), ...fields].join();
};

test('Staying safe opens from inside the signature pad, the photo page and the plan that is read back, and comes back there', async ({
	page,
}) => {
	const hand = await sitDown(page);
	await hand.goTo('Our plan');
	await hand.turnTo('Read back');
	const paper = hand.sheet.getByRole('article');
	await paper.getByRole('heading').last().scrollIntoViewIfNeeded();
	await opensOver(hand, 'the plan that is read back', paper);

	await hand.turnTo('Sign');
	await hand.tap('Draw my name');
	const pad = hand.sheet.getByRole('img', { name: /draws their name/ }).first();
	await pad.scrollIntoViewIfNeeded();
	const line = (await pad.boundingBox())!;
	const stroke = async (from: number) => {
		await page.mouse.move(line.x + from, line.y + 40);
		await page.mouse.down();
		await page.mouse.move(line.x + from + 60, line.y + 70, { steps: 5 });
	};
	await stroke(20);
	await page.mouse.up();
	await expect(pad.locator('path')).toHaveCount(1);
	await opensOver(hand, 'a signature half drawn', pad);

	// The hand is still on the pad: whoever sees that it is needed taps, and the line ends there.
	await stroke(110);
	await tools(hand).getByRole('button', { name: 'Staying safe' }).press('Enter');
	await expect(safetyOf(hand)).toBeVisible();
	await page.mouse.up();
	await closeSafety(hand);
	await page.mouse.move(line.x + 250, line.y + 30, { steps: 3 });
	await expect(pad.locator('path'), 'both lines, and no third').toHaveCount(2);
	const drawn = await pad.innerHTML();
	await page.mouse.move(line.x + 300, line.y + 60, { steps: 3 });
	expect(await pad.innerHTML(), 'nothing draws without a hand on it').toBe(drawn);

	await hand.tap('Finish for today', hand.sheet);
	await hand.tap('Made to be photographed');
	await hand.tap('Show the page');
	const photo = page.getByRole('dialog', { name: 'Your photo page' });
	await expect(photo).toBeVisible();
	await opensOver(hand, 'the photo page', photo, photo);
});

test('What is for the practitioner alone opens by the number while the family is here, and closes by itself', async ({
	page,
}) => {
	const hand = await sitDown(page);
	const secret = page.getByText(listenFirst);
	const open = async () => {
		await hand.tap('For Jo', safetyOf(hand));
		await expect(secret).toBeHidden();
		await page.keyboard.type(await numbers(page));
		await expect(secret).toBeVisible();
	};
	const isShut = async (after: string) => {
		await expect(safetyOf(hand), after).toBeVisible();
		await expect(page.getByText('999').first(), after).toBeVisible();
		await expect(secret, after).toHaveCount(0);
	};
	await hand.tap('Staying safe', tools(hand));
	await open();
	await hand.tap('Pause', safetyOf(hand));
	await expect(secret).toHaveCount(0);
	await hand.tap('Carry on');
	await isShut('after a pause');
	await open();
	await hand.tap('Hide', safetyOf(hand));
	await expect(page).toHaveTitle('Clock');
	await expect(secret).toHaveCount(0);
	await hand.tap('Unlock');
	await page.keyboard.type(await numbers(page));
	await isShut('after Hide');
	await open();
	await closeSafety(hand);
	await hand.tap('Staying safe', tools(hand));
	await isShut('after going back');
	await closeSafety(hand);
	await hand.tap('Hand over', tools(hand));
	await holdToHandOver(hand, 'Ellis');
	await hand.tap('Staying safe', tools(hand));
	await isShut('in other hands');
	await expect(safetyOf(hand).getByRole('button', { name: /alone$/ })).toHaveCount(0);
});

test('Somebody comes in while Staying safe is open: what is kept from them is nowhere any more', async ({
	page,
}) => {
	const hand = await sitDown(page);
	await sits(hand, 'Sara', 'Stepped out');
	await hand.tap('Staying safe', tools(hand));
	const safety = safetyOf(hand);
	const question = 'How do I know that a hard moment is coming?';
	const entry = (text: string) => safety.getByRole('figure').filter({ hasText: text });
	for (const text of ['Hushabrindle nights', 'Hushabrindle walks']) {
		await hand.write(question, text, safety);
		await hand.tap(/^Keep private/, entry(text));
		const readers = safety.getByRole('group', { name: 'Who should not see this?' });
		await readers.getByRole('checkbox', { name: 'Sara' }).check({ force: true });
		await hand.tap('Done', safety);
	}
	// A field in which kept words are being changed, and an undo that holds others.
	await hand.tap(/^Change/, entry('nights'));
	await hand.tap(/^Take out/, entry('walks'));
	await expect(safety.getByRole('button', { name: 'Undo', exact: true })).toBeVisible();

	await hand.tap('Who’s here', safety);
	await hand.pick('Sara', 'Here', safety);
	expect((await everythingOn(page)).includes('Hushabrindle'), 'with the chairs open').toBe(false);
	await hand.tap('Back to the safety plan', safety);
	expect((await everythingOn(page)).includes('Hushabrindle'), 'back at the plan').toBe(false);
	await expect(page.getByRole('button', { name: 'Undo', exact: true })).toHaveCount(0);
	await hand.tap('Undo, step by step', safety);
	expect((await everythingOn(page)).includes('Hushabrindle'), 'among what can be undone').toBe(
		false,
	);
	await expect(
		page.getByRole('button', { name: /who can see/ }),
		'nor that anything is kept',
	).toHaveCount(0);
});
