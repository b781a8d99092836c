import { expect } from '@playwright/test';
import { accessibilityProblems } from './support/axe.ts';
import { createHand, press, tapped } from './support/hand.ts';
import type { Hand } from './support/hand.ts';
import { test } from './support/journey.ts';
import { holdToHandOver, tools } from './support/stage-parts.ts';
import { begin, pin, practitioner, seat, setUp, unlock, untilSaved } from './support/table.ts';

test.setTimeout(240_000);

const goingOn = 'What’s going on, in your own words?';
const goal = 'A goal, in your own words';

const bar = ({ page }: Hand) => page.getByRole('region', { name: 'Undo, step by step' });
const openUndo = (hand: Hand) => hand.tap('Undo, step by step', tools(hand));
const says = (hand: Hand, words: string) => expect(bar(hand).getByRole('status')).toHaveText(words);

test('What was done is taken back step by step, across the stages and a hand-over, and stays so after a lock', async ({
	page,
}) => {
	const hand = createHand(page);
	const passphrase = await setUp(hand, { withPin: true });
	await begin(hand);
	await seat(hand, 'Ellis', [{ name: 'Sara', relation: 'Mum' }]);
	await hand.goTo('What matters');
	await hand.turnTo('In my words');
	await hand.write(goingOn, 'Hushabrindle nights');
	await hand.goTo('Goals');
	await hand.write(goal, 'Football on Thursdays');

	// In Ellis’s hands: what they do there, and nothing from before.
	await hand.tap('Hand over', tools(hand));
	await holdToHandOver(hand, 'Ellis');
	await expect(page.getByText('Ellis’s turn')).toBeVisible();
	await openUndo(hand);
	await says(hand, 'Nothing to undo here.');
	await hand.tap('Close', bar(hand));
	await hand.write(goal, 'A dog');
	await tapped(page.getByRole('heading', { level: 1 }));
	await press(page, 'Control+z');
	await says(hand, 'Undone: goal added, in Goals.');
	await expect(hand.sheet.getByText('A dog')).toHaveCount(0);
	await hand.tap(/^Redo/, bar(hand));
	await hand.reads('A dog');

	// Nothing is taken back before it was read.
	await hand.tap(`Give back to ${practitioner}`, tools(hand));
	await page.getByRole('group', { name: 'Your six numbers' }).waitFor();
	await page.keyboard.type(pin);
	await expect(page.getByText(/turn$/)).toHaveCount(0);
	await openUndo(hand);
	await says(hand, 'First read what was written. Then you can undo.');
	await expect(bar(hand).getByRole('button', { name: /^Undo/ })).toHaveCount(0);
	await hand.tap('Close', bar(hand));
	await hand.tap(/^Open/);
	await hand.tap('Carry on');

	await openUndo(hand);
	await expect(bar(hand).getByRole('button', { name: /^Undo/ })).toBeFocused();
	expect(await accessibilityProblems(page), 'with the steps open').toEqual([]);
	await hand.tap('Undo: goal added, in Goals, while it was handed over', bar(hand));
	await expect(hand.sheet.getByText('A dog')).toHaveCount(0);
	await hand.tap('Undo: goal added, in Goals', bar(hand));
	await expect(hand.sheet.getByText('Football on Thursdays')).toHaveCount(0);

	// It goes to where it was.
	await hand.tap('Undo: words added, in What matters', bar(hand));
	await expect(hand.sheet.getByRole('tab', { name: 'In my words' })).toHaveAttribute(
		'aria-selected',
		'true',
	);
	await expect(hand.sheet.getByText('Hushabrindle nights')).toHaveCount(0);
	await hand.tap(/^Redo: words added/, bar(hand));
	await hand.reads('Hushabrindle nights');

	await untilSaved(hand);
	await page.reload();
	await unlock(hand, passphrase);
	await hand.reads('Hushabrindle nights');
	await hand.goTo('Goals');
	await expect(hand.sheet.getByText(/A dog|Football/)).toHaveCount(0);
	await openUndo(hand);
	await says(hand, 'Nothing to undo here.');
});
