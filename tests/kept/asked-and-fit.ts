import { expect } from '@playwright/test';
import type { Hand } from '../journeys/support/hand.ts';
import { people } from './row.ts';
import type { Kept } from './row.ts';

const stage = 'Side by side';
const { youngPerson } = people;
const talking = 'Talking one to one';
const ownRow = 'Near Crumbleswick, not in town';

const addIn = async ({ sheet, tap }: Hand, opener: RegExp, words: string) => {
	await tap(opener);
	await sheet.getByRole('textbox').last().pressSequentially(words);
	await tap('Save words');
};

type Asked = { words: string; typed: readonly string[]; became: string; inPlan: string };

const asks = (what: string, { words, typed, became, inPlan }: Asked): Kept => ({
	...{ stage, what, typed, inPlan },
	async type(hand) {
		await hand.givePenTo(youngPerson);
		await addIn(hand, /^Add a question/, words);
		await hand.pick(`Was it asked? ${words}`, became);
	},
	async seen(hand) {
		await hand.reads(words);
		await expect(hand.sheet.getByRole('radio', { name: became, checked: true })).toHaveCount(1);
	},
});

/** *Side by side*, in words: questions, what fits, what the practitioner thinks; then the view. */
export const askedAndFit: readonly Kept[] = [
	{
		stage,
		what: 'A question to ask, what became of it, and the answer',
		typed: ['Wyvernholt', 'Pockleford'],
		inPlan: 'Six, said Pockleford',
		async type(hand) {
			await hand.givePenTo(youngPerson);
			await addIn(hand, /^Add a question/, 'How many at Wyvernholt?');
			await hand.pick('Was it asked? How many at Wyvernholt?', 'Answered');
			await addIn(hand, /^Add the answer/, 'Six, said Pockleford');
		},
		async seen(hand) {
			await hand.reads('How many at Wyvernholt?');
			await hand.isPicked('Was it asked? How many at Wyvernholt?', 'Answered');
			await hand.reads('Six, said Pockleford');
		},
	},
	asks('A question that is carried forward to next time', {
		...{ words: 'Who runs Dapplemarsh?', typed: ['Dapplemarsh'] },
		...{ became: 'Next time', inPlan: 'For next time:' },
	}),
	asks('A question that was only asked, and has no answer yet', {
		...{ words: 'Is there a bus to Sorrelgate?', typed: ['Sorrelgate'] },
		...{ became: 'Asked', inPlan: 'Is there a bus to Sorrelgate?' },
	}),
	{
		stage,
		what: 'A row of the young person’s own, and whether one thing fits it',
		typed: ['Crumbleswick', 'Yewberrick'],
		inPlan: 'Yes, Yewberrick is two streets away',
		async type(hand) {
			await hand.givePenTo(youngPerson);
			await addIn(hand, /^Add a row of my own/, ownRow);
			await addIn(
				hand,
				new RegExp(`^Say if it fits.*${talking}`),
				'Yes, Yewberrick is two streets away',
			);
		},
		async seen(hand) {
			await hand.pick('How to look', 'All at once');
			await hand.reads(ownRow, hand.sheet.getByRole('rowheader'));
			await hand.reads('Yes, Yewberrick is two streets away');
			await hand.pick('How to look', 'One at a time');
		},
	},
	{
		stage,
		what: 'What the practitioner thinks, opened because it was asked for',
		typed: ['Hartlesnipe'],
		inPlan: 'I would start small, like Hartlesnipe',
		async type(hand) {
			await hand.tap('I want to hear it');
			await hand.reads('Opened because it was asked for.');
			await addIn(hand, /What Jo Okafor thinks/, 'I would start small, like Hartlesnipe');
		},
		async seen(hand) {
			await hand.reads('I would start small, like Hartlesnipe');
		},
	},
	{
		stage,
		what: 'That the practitioner’s view was opened because the law needs it said, then safety',
		inPlan: 'It was opened because it had to be said, to keep someone safe.',
		async type(hand) {
			for (const why of ['by law', 'to keep someone safe']) {
				await hand.tap('Shut it again');
				await hand.tap(`It has to be said, ${why}`);
				await hand.reads(`Opened because it had to be said, ${why}.`);
			}
		},
		seen: (hand) => hand.reads('Opened because it had to be said, to keep someone safe.'),
	},
	{
		stage,
		what: 'One question shows at a time, at the question where we were',
		inPlan: { absent: 'how the table lay on the screen is no part of what was agreed' },
		async type(hand) {
			await hand.pick('How to look', 'One at a time');
			await hand.tap('Next question');
			await hand.reads(/^Question 2 of/);
		},
		async seen(hand) {
			await hand.isPicked('How to look', 'One at a time');
			await hand.reads(/^Question 2 of/);
			await hand.pick('How to look', 'All at once');
		},
	},
];
