import { expect } from '@playwright/test';
import type { Locator, Page } from '@playwright/test';
import { createHand, press } from './support/hand.ts';
import type { Hand } from './support/hand.ts';
import { test } from './support/journey.ts';
import { practise } from './support/practise.ts';

test.setTimeout(120_000);
test.use({ viewport: { width: 1180, height: 820 }, hasTouch: true });

type Point = { x: number; y: number };

const card = ({ sheet }: Hand, name: string) => sheet.getByRole('button', { name }).first();
const column = ({ sheet }: Hand, name: string) => sheet.getByRole('region', { name });

const middleOf = async (thing: Locator): Promise<Point> => {
	await thing.scrollIntoViewIfNeeded();
	const box = await thing.boundingBox();
	if (!box) throw new Error('It is not on the screen');
	return { x: box.x + box.width / 2, y: box.y + Math.min(box.height / 2, 60) };
};

const between = (from: Point, to: Point): Point[] =>
	[0.2, 0.5, 0.8, 1].map((part) => ({
		x: from.x + (to.x - from.x) * part,
		y: from.y + (to.y - from.y) * part,
	}));

const dragByMouse = async (hand: Hand, what: string, where: Locator): Promise<void> => {
	const to = await middleOf(where);
	const from = await middleOf(card(hand, what));
	await hand.page.mouse.move(from.x, from.y);
	await hand.page.mouse.down();
	for (const { x, y } of between(from, to)) await hand.page.mouse.move(x, y);
	await hand.page.mouse.up();
};

/** A finger as the browser itself knows it, so that it may scroll instead. */
const finger = async (page: Page) => {
	const devtools = await page.context().newCDPSession(page);
	const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', points: Point[]) =>
		devtools.send('Input.dispatchTouchEvent', { type, touchPoints: points });
	return async (from: Point, to: Point, holdFor = 0) => {
		await touch('touchStart', [from]);
		await page.waitForTimeout(holdFor);
		for (const point of between(from, to)) await touch('touchMove', [point]);
		await touch('touchEnd', []);
	};
};

test('Cards are sorted by mouse, by finger, by tap and by keyboard, and stay where they were put', async ({
	page,
}) => {
	const hand = createHand(page);
	await page.goto('/');
	await practise(hand);
	await hand.goTo('What matters');
	const weighs = column(hand, 'Weighs on me');
	const comesAndGoes = column(hand, 'Comes and goes');
	const allRight = column(hand, 'Going all right');

	await test.step('by mouse, from the pile and from column to column', async () => {
		await dragByMouse(hand, 'Sleep', weighs);
		await expect(weighs.getByRole('button', { name: 'Sleep' })).toBeVisible();
		await expect(page.getByText('“Sleep”: Weighs on me.')).toBeVisible();
		await dragByMouse(hand, 'Sleep', comesAndGoes);
		await expect(comesAndGoes.getByRole('button', { name: 'Sleep' })).toBeVisible();
		await dragByMouse(hand, 'Sleep', hand.sheet.getByRole('heading', { level: 1 }));
		await expect(comesAndGoes.getByRole('button', { name: 'Sleep' })).toBeVisible();
		await hand.tap(/^Undo$/);
		await expect(weighs.getByRole('button', { name: 'Sleep' })).toBeVisible();
	});

	await test.step('by finger: at once by the picture, after a moment anywhere', async () => {
		const drag = await finger(page);
		const friends = await middleOf(card(hand, 'Friends').locator('svg').first());
		await drag(friends, await middleOf(allRight));
		await expect(allRight.getByRole('button', { name: 'Friends' })).toBeVisible();
		const family = await middleOf(card(hand, 'Family'));
		await drag(family, await middleOf(comesAndGoes), 350);
		await expect(comesAndGoes.getByRole('button', { name: 'Family' })).toBeVisible();
	});

	await test.step('a finger that swipes up over a card scrolls the sheet', async () => {
		await page.setViewportSize({ width: 1180, height: 600 });
		const drag = await finger(page);
		const body = page.getByRole('region', { name: 'What matters' });
		await body.evaluate((region) => (region.scrollTop = 0));
		const worry = await middleOf(card(hand, 'Worry'));
		await drag(worry, { x: worry.x, y: worry.y - 180 });
		await expect.poll(() => body.evaluate((region) => region.scrollTop)).toBeGreaterThan(0);
		await expect(hand.sheet.getByText('“Worry”')).toBeHidden();
		await page.setViewportSize({ width: 1180, height: 820 });
	});

	await test.step('by tap, and by keyboard alone', async () => {
		await hand.tap('Home');
		await hand.tap('Comes and goes', hand.sheet.getByRole('group', { name: /Where does/ }));
		await card(hand, 'Money').focus();
		await press(page, 'Enter', 'ArrowRight', 'ArrowRight', 'Enter');
		await expect(allRight.getByRole('button', { name: 'Money' })).toBeFocused();
	});

	await test.step('another stage and back: the cards lie where they were put', async () => {
		await hand.goTo('Kind of help');
		await hand.goTo('What matters');
		await expect(weighs.getByRole('button')).toHaveText([/Sleep/]);
		await expect(comesAndGoes.getByRole('button')).toHaveText([/Family/, /Home/]);
		await expect(allRight.getByRole('button')).toHaveText([/Friends/, /Money/]);
	});

	await test.step('two kinds of help are pointed to in the ring', async () => {
		await hand.goTo('Kind of help');
		for (const kind of ['Getting Help', 'Getting Risk Support']) {
			await hand.tap(new RegExp(`${kind}$`));
			await hand.tap('I’d point here');
			await expect(card(hand, kind)).toHaveAccessibleName(/pointed to by Ellis/);
		}
		await hand.tap(/Thriving/);
		await expect(hand.sheet.getByRole('button', { name: 'I’d point here' })).toBeDisabled();
	});
});
