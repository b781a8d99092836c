import { expect } from '@playwright/test';
import type { Hand } from '../journeys/support/hand.ts';
import { people } from './row.ts';
import type { Kept } from './row.ts';

const stage = 'Side by side';
const { youngPerson, supporter } = people;
const talking = 'Talking one to one';

const column = ({ sheet }: Hand, option: string) =>
	sheet.getByRole('columnheader', { name: option });

const mark = async (hand: Hand, who: string, option: string, how: string) => {
	await hand.givePenTo(who);
	const head = column(hand, option);
	await head.getByRole('button').first().click();
	await hand.tap(how, head.getByRole('group', { name: 'Mark:' }));
};

/** *Side by side*: topics, options shown and their order, marks per voice. */
export const sideBySide: readonly Kept[] = [
	{
		stage,
		what: 'The topic, and the things that were looked at side by side',
		inPlan: 'Support from people who have been there',
		async type({ pick, tap }) {
			await pick('What is it about?', 'Feeling low');
			for (const option of ['Support from people', talking, 'Things I can try']) {
				await pick(/^Which ones/, option);
			}
			await tap('Show them side by side');
		},
		async seen(hand) {
			await expect(hand.sheet.getByRole('heading', { name: /^Feeling low/ })).toBeVisible();
			for (const option of ['Support from people', talking, 'Nothing extra for now']) {
				await expect(column(hand, option)).toBeVisible();
			}
		},
	},
	{
		stage,
		what: 'A column that was pinned comes first, and a row that was folded stays away',
		inPlan: { absent: 'how the table lay on the screen is no part of what was agreed' },
		async type(hand) {
			const head = column(hand, talking);
			await head.getByRole('button').first().click();
			await hand.tap('Pin it', head);
			const row = hand.sheet.getByRole('rowheader').last();
			await row.getByRole('button').first().click();
			await hand.tap('Fold it away', row);
		},
		async seen(hand) {
			await expect(column(hand, talking)).toContainText('pinned');
			const first = hand.sheet.getByRole('columnheader').filter({ hasText: /\S/ }).first();
			await expect(first).toContainText(talking);
			const folded = hand.sheet.getByRole('group', { name: 'Questions folded away' });
			await expect(folded.getByRole('button')).toHaveCount(1);
		},
	},
	{
		stage,
		what: 'Marks of two voices that differ',
		inPlan: `${talking}: ${youngPerson}, like this; ${supporter}, not sure.`,
		async type(hand) {
			await mark(hand, youngPerson, talking, 'Like this');
			await mark(hand, supporter, talking, 'Not sure');
		},
		async seen(hand) {
			await expect(column(hand, talking)).toContainText(`${youngPerson}: like this`);
			await expect(column(hand, talking)).toContainText(`${supporter}: not sure`);
		},
	},
	{
		stage,
		what: 'A mark on one answer of the table',
		inPlan: `${youngPerson}, ask`,
		async type(hand) {
			await hand.givePenTo(youngPerson);
			const cell = hand.sheet.getByRole('cell').first();
			await cell.getByRole('button').first().click();
			await hand.tap('Ask', cell.getByRole('group', { name: /^Mark/ }));
		},
		async seen(hand) {
			// The table lies open at another question by then.
			await hand.pick('How to look', 'All at once');
			const cell = hand.sheet.getByRole('cell').first();
			await expect(cell).toContainText(`${youngPerson}: ask`);
			await hand.pick('How to look', 'One at a time');
		},
	},
];
