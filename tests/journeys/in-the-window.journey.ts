import { expect } from '@playwright/test';
import type { Locator } from '@playwright/test';
import { createHand, tapped } from './support/hand.ts';
import { test } from './support/journey.ts';
import { practise } from './support/practise.ts';
import { tools } from './support/stage-parts.ts';

test.use({ viewport: { width: 1180, height: 820 }, contextOptions: { reducedMotion: 'reduce' } });

const boxOf = async (part: Locator) => {
	const box = await part.boundingBox();
	if (!box) throw new Error('it is not on the page');
	return box;
};

/** What can be tapped and lies at least partly under this. */
const coveredBy = (bar: Locator): Promise<string[]> =>
	bar.evaluate((over) => {
		const top = over.getBoundingClientRect();
		return [...document.querySelectorAll('button, label, a[href], select, textarea')]
			.filter((one) => !over.contains(one) && one.checkVisibility())
			.filter((one) => {
				const { left, right, top: above, bottom } = one.getBoundingClientRect();
				const sheet = one.closest('.body')?.getBoundingClientRect().bottom ?? innerHeight;
				return (
					left < top.right - 1 &&
					right > top.left + 1 &&
					above < top.bottom - 1 &&
					Math.min(bottom, sheet) > top.top + 1
				);
			})
			.map((one) => one.textContent);
	});

test('On a tablet that lies on its side everything that opens stands in the window', async ({
	page,
}) => {
	const hand = createHand(page);
	await page.goto('/');
	await practise(hand, 'Rhys and his parents');

	// The prompts stand open, as for anybody who is new here.
	await hand.goTo('Kind of help');
	const foot = await boxOf(page.getByRole('contentinfo').or(page.locator('.foot')).first());
	const places = hand.sheet
		.getByRole('list', { name: 'Five kinds of help, and not sure' })
		.getByRole('button');
	await expect(places).toHaveCount(6);
	for (const place of await places.all()) {
		const words = await boxOf(place.locator('small'));
		expect(words.y + words.height).toBeLessThanOrEqual(foot.y);
	}

	await hand.goTo('Side by side');
	await tapped(hand.sheet.getByRole('cell').first().getByRole('button').first());
	await hand.tap('Like this', hand.sheet.getByRole('group', { name: /^Mark: / }));
	const undo = page.getByRole('status').filter({ has: page.getByRole('button', { name: 'Undo' }) });
	await expect(undo).toBeVisible();
	expect(await coveredBy(undo)).toEqual([]);
	await hand.tap('Undo, step by step', tools(hand));
	const steps = page.getByRole('region', { name: 'Undo, step by step' });
	await expect(undo, 'one offer for one act').toBeHidden();
	expect(await coveredBy(steps)).toEqual([]);
	await hand.tap('Close', steps);

	await hand.goTo('What matters');
	await expect(undo).toBeHidden();
	await hand.turnTo('In my words');
	await tapped(hand.sheet.getByRole('button', { name: /^Keep private/ }).last());
	const keep = hand.sheet.getByRole('group', { name: 'Who should not see this?' });
	await expect(keep.getByRole('checkbox').first()).toBeFocused();
	await expect(hand.sheet.getByRole('button', { name: 'Done' })).toBeInViewport({ ratio: 1 });
});

test('A card can be put down without any other card moving under the finger', async ({ page }) => {
	const hand = createHand(page);
	await page.goto('/');
	await practise(hand, 'Rhys and his parents');
	await hand.goTo('What matters');
	const card = (name: string) => hand.sheet.getByRole('button', { name, exact: true });
	const before = await boxOf(card('Family'));
	await tapped(card('Worry'));
	const choices = hand.sheet.getByRole('group', { name: /Worry/ });
	await expect(choices.getByRole('button').first()).toBeFocused();
	const isStill = async () => {
		const { x, y } = await boxOf(card('Family'));
		const scrolled = await hand.sheet.locator('.body').evaluate((body) => body.scrollTop);
		return [x, y + scrolled];
	};
	expect(await isStill()).toEqual([before.x, before.y]);
	await expect(choices.getByRole('button').last()).toBeInViewport({ ratio: 1 });
});
