import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import { spilledWords } from '../../scripts/spilled-words.mjs';
import { everybodyCanUse } from './support/access.ts';
import { createHand, tapped } from './support/hand.ts';
import { test } from './support/journey.ts';
import { createKeyboard } from './support/keyboard.ts';
import { practise } from './support/practise.ts';
import { holdToHandOver } from './support/stage-parts.ts';

test.setTimeout(240_000);
test.use({ contextOptions: { reducedMotion: 'reduce' } });

/** Practice says its number on the cover. */
const typeNumber = async (page: Page): Promise<void> => {
	await page.getByRole('group', { name: 'Your six numbers' }).waitFor();
	const told = await page.getByText(/^Practice: the number is/).innerText();
	await page.keyboard.type(/\d{6}/.exec(told)?.[0] ?? '');
};
const guideOn = (page: Page) => page.getByRole('complementary', { name: 'Practice guide' });
/** It starts closed where it would cover the grid, and says which move is on all the same. */
const stripOf = (page: Page) => guideOn(page).getByRole('button', { name: /^Six moves/ });

test('Each made-up family sits in its chairs, with words said and a page laid out', async ({
	page,
}) => {
	const hand = createHand(page);
	for (const [family, people, said, option] of [
		['Zara and her mum', 'Zara, Nadia and Jo', 'Drawing. And Biscuit, my cat.', 'My parent or'],
		['Rhys and his parents', 'Rhys, Carys, Gareth and Jo', 'Dunno.', 'Family sessions'],
		['Mina, and later her partner', 'Mina and Jo', 'I add up money', 'Medicine on its own'],
	] as const) {
		await page.goto('/');
		await practise(hand, family);
		await expect(page.getByText(people).first()).toBeVisible();
		await expect(page.getByText('Practice', { exact: true }).first()).toBeVisible();
		await hand.goTo('What matters');
		await hand.turnTo(family.startsWith('Zara') ? 'Who and what helps' : 'In my words');
		await hand.reads(said);
		await hand.goTo('Side by side');
		await hand.reads(option);
		await expect(guideOn(page).getByText('1 of 6: Describe')).toBeVisible();
	}
});

test('In other hands the guide is gone, and after Give back it is where it was', async ({
	page,
}) => {
	const hand = createHand(page);
	await page.goto('/');
	await practise(hand, 'Rhys and his parents');
	await hand.goTo('Side by side');
	await tapped(stripOf(page));
	await tapped(guideOn(page).getByRole('button', { name: '3 Hand over' }));
	await hand.tap('Hand over', page.getByRole('group', { name: 'Always here' }));
	await holdToHandOver(hand, 'Rhys');
	await expect(guideOn(page)).toBeHidden();
	await tapped(page.getByRole('button', { name: 'Give back to Jo' }));
	await typeNumber(page);
	await expect(guideOn(page).getByText('3 of 6: Hand over')).toBeVisible();
});

test('The six moves are made by keyboard, and what people look back with is kept nowhere', async ({
	tablet,
}) => {
	const page = await tablet.open();
	const hand = createHand(page);
	const { press, tick, startsAt } = createKeyboard(page);
	await page.goto('/');
	await press(page.getByRole('button', { name: /^Try it with a made-up family/ }));
	await press(page.getByRole('button', { name: 'Zara and her mum' }));
	await page.getByRole('navigation').waitFor();
	await hand.goTo('Side by side');
	const guide = guideOn(page);
	await press(stripOf(page));
	for (const move of ['1 Describe', '2 Check', '3 Hand over', '4 Make space', '5 Encourage']) {
		await expect(guide.getByRole('button', { name: move, exact: true })).toHaveAttribute(
			'aria-current',
			'step',
		);
		await tick(guide.getByRole('checkbox', { name: 'I did this' }));
		await press(guide.getByRole('button', { name: 'Next move' }));
	}
	await hand.goTo('Our plan');
	await expect(guide.getByText('6 of 6: Take home')).toBeVisible();
	await press(guide.getByRole('button', { name: 'Finish practising' }));
	await startsAt('Looking back at your practice');
	const field = page.getByRole('textbox', { name: 'What went well, and how could you tell?' });
	await field.fill('Quillowbrand waited for her');
	// Covered in between, it stays as it was: it lies in memory.
	await tapped(
		page.getByRole('group', { name: 'Always here' }).getByRole('button', { name: 'Hide' }),
	);
	await hand.tap('Unlock');
	await typeNumber(page);
	await expect(field).toHaveValue('Quillowbrand waited for her');
	const paper = await page.locator('.print-pages').innerText();
	for (const words of ['I practised these', 'Zara and her mum', 'Make space.', 'Encourage.'])
		expect(paper).toContain(words);
	expect(paper).not.toContain('Take home.');
	expect(paper).not.toMatch(/Quillowbrand|%|out of|score/i);

	await page.waitForTimeout(1200);
	await hand.tap('Leave practice');
	await expect(page.getByRole('button', { name: 'Set up this tablet' })).toBeVisible();
	await expect(page.getByText('Quillowbrand')).toBeHidden();
	expect(
		await page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }])),
	).not.toMatch(/Quillowbrand|Zara|describe/);
	await tablet.close();
	expect((await spilledWords(tablet.folders, ['Quillowbrand'])).spills).toEqual([]);
});

test('Everybody can use the families, the guide and the look back', async ({ page }) => {
	const hand = createHand(page);
	await page.goto('/');
	await hand.tap('Try it with a made-up family');
	await everybodyCanUse('Families', page.getByRole('main'));
	await hand.tap('Rhys and his parents');
	await hand.goTo('Side by side');
	await tapped(stripOf(page));
	await everybodyCanUse('Guide', guideOn(page));
	await hand.tap('Finish for today');
	await hand.tap('Finish now');
	await everybodyCanUse('Looking back', hand.sheet);

	// Covered in between, the keeper holds that meeting only; the next one begins all the same.
	await hand.tap('Hide', page.getByRole('group', { name: 'Always here' }));
	await hand.tap('Unlock');
	await typeNumber(page);
	await hand.tap('Practise the next meeting');
	await hand.reads('We have met before.');
	await hand.pick('Rhys', 'Here');
	await hand.goTo('Goals');
	await hand.reads('do they tell my dad stuff');
	await hand.unfold('Since then (made up)', page.getByRole('main'));
	await everybodyCanUse('The next meeting', hand.sheet);
	await hand.turnTo('Our goals');
	await hand.sheet.getByRole('slider').first().press('4');
	await hand.reads(/^it was 2 on/);
	await hand.tap('Finish for today');
	await hand.tap('Finish now');
	await expect(page.getByRole('button', { name: 'Practise the next meeting' })).toBeHidden();
	await expect(page.getByRole('button', { name: 'Leave practice' })).toBeVisible();
});
