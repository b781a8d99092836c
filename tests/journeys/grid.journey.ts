import { expect } from '@playwright/test';
import type { Locator } from '@playwright/test';
import { createHand, press, tapped } from './support/hand.ts';
import type { Hand } from './support/hand.ts';
import { test } from './support/journey.ts';
import { tools } from './support/stage-parts.ts';

test.setTimeout(180_000);

const talking = 'Talking one to one';
const column = ({ sheet }: Hand, name: string) => sheet.getByRole('columnheader', { name });

/** Opens a place by the keyboard, and goes on with these keys. */
const keys = async ({ page }: Hand, place: Locator, pressed: readonly string[]) => {
	await place.getByRole('button').first().focus();
	await press(page, 'Enter', ...pressed);
};

test('The grid is folded, pinned, compared and marked by the keyboard alone, and stays so', async ({
	page,
}) => {
	const hand = createHand(page);
	await page.goto('/');
	await hand.tap('Try it with a made-up family');
	await hand.tap(/^Only names/);
	await hand.goTo('Side by side');
	await hand.pick('What is it about?', 'Feeling low');
	for (const option of ['Support from people', talking, 'Things I can try'])
		await hand.pick(/^Which ones/, option);
	await hand.tap('Show them side by side');
	const who = hand.sheet.getByRole('rowheader', { name: /^Who is it for/ });
	const takes = hand.sheet.getByRole('rowheader', { name: /^How long/ });

	// The second of the four marks, by the arrow.
	await keys(hand, column(hand, talking), ['ArrowRight', 'Enter']);
	await expect(column(hand, talking)).toContainText('Ellis: not sure');
	await expect(column(hand, talking).getByRole('button').first()).toBeFocused();
	await keys(hand, column(hand, talking), ['Escape']);
	await expect(hand.sheet.getByRole('group', { name: /^Mark: / })).toHaveCount(0);

	await keys(hand, who, ['Enter']);
	await expect(hand.sheet.getByRole('rowheader').first()).toContainText('Who is it for');
	await keys(hand, takes, ['ArrowRight', 'Enter']);
	await expect(takes).toHaveCount(0);

	await hand.sheet.getByRole('button', { name: 'Compare two' }).focus();
	await press(page, 'Enter');
	for (const name of [talking, 'Support from people']) await keys(hand, column(hand, name), []);
	const spine = hand.sheet.getByRole('button', { name: /^Open: Things I can try/ });
	await expect(spine).toBeVisible();
	await expect(column(hand, 'Nothing extra for now')).toBeVisible();

	await hand.pick('How to look', 'One at a time');
	await hand.reads('Question 1 of 9');
	await hand.tap('Next question');
	await hand.reads('What happens if I pick this?');

	await tapped(tools(hand).getByRole('button', { name: 'Pause' }));
	await hand.tap('Carry on');
	await hand.reads('Question 2 of 9');
	await hand.pick('How to look', 'All at once');
	await expect(hand.sheet.getByRole('rowheader').first()).toContainText('Who is it for');
	await expect(takes).toHaveCount(0);
	await tapped(spine);
	await expect(column(hand, 'Things I can try')).toBeVisible();
	await hand.tap(/^Open: How long/);
	await expect(takes).toBeVisible();
	await expect(column(hand, talking)).toContainText('Ellis: not sure');
});
