import { expect } from '@playwright/test';
import type { Hand } from '../journeys/support/hand.ts';
import { practitioner } from '../journeys/support/table.ts';
import { inDays, people, spoken } from './row.ts';
import type { Kept } from './row.ts';

const stage = 'Our plan';
const review = inDays(42);
const { supporter } = people;
const together = (hand: Hand) => hand.turnTo('Together');

const fields = (
	what: string,
	inPlan: string,
	typed: readonly string[],
	filled: readonly (readonly [label: string, words: string])[],
): Kept => ({
	stage,
	what,
	inPlan,
	typed,
	async type(hand) {
		await together(hand);
		for (const [label, words] of filled) await hand.fill(label, words);
	},
	async seen(hand) {
		await together(hand);
		for (const [label, words] of filled) await hand.holds(label, words);
	},
});

const copyOf = (name: string) => `Does ${name} get a copy?`;

/** *Our plan*, the lead, when we look again, whom to ring, and who gets which copy. */
export const arranged: readonly Kept[] = [
	fields(
		'The one lead, where they work, how to reach them, and their hours in and out',
		`${practitioner} (Team Elmswater) holds this plan together. How to reach them: 020 7946 0031, ask for Tamberlow. Hours: Monday to Thursday. When they are closed: 111, then Veldonbury.`,
		['Elmswater', 'Tamberlow', 'Veldonbury'],
		[
			['Name', practitioner],
			['Where they work', 'Team Elmswater'],
			['How do we reach them?', '020 7946 0031, ask for Tamberlow'],
			['Days and hours they can be reached', 'Monday to Thursday'],
			['Who to ring when they are closed', '111, then Veldonbury'],
		],
	),
	{
		...fields(
			'When we look again, and who arranges it',
			'We look again. Iverholme arranges it',
			['Iverholme'],
			[['Who arranges it?', 'Iverholme']],
		),
		async type(hand) {
			await together(hand);
			await hand.fill('Which day?', review);
			await hand.sheet.getByLabel('Which day?').blur();
			await hand.fill('Who arranges it?', 'Iverholme');
		},
		async seen(hand) {
			await together(hand);
			await hand.holds('Which day?', review);
			await hand.reads(new RegExp(spoken(review)));
			await hand.holds('Who arranges it?', 'Iverholme');
		},
	},
	{
		stage,
		what: 'Somebody of their own to ring',
		typed: ['Cranmerrow'],
		inPlan: '020 7946 0018',
		async type(hand) {
			await together(hand);
			await hand.tap('Add someone to ring');
			await hand.fill('Who is it?', 'Nan Cranmerrow');
			await hand.fill('Their number', '020 7946 0018');
			await hand.fill('When can they be rung?', 'evenings');
			await hand.tap('Done');
		},
		async seen(hand) {
			await together(hand);
			await hand.reads('Nan Cranmerrow');
			await hand.reads('020 7946 0018');
		},
	},
	{
		stage,
		what: 'Who gets which copy, with which name and date on it',
		typed: ['Silverhelm'],
		inPlan: `Who gets a copy ${supporter}`,
		async type(hand) {
			await together(hand);
			await hand.pick(copyOf(supporter), 'Yes');
			await hand.pick('What is in it?', 'Goals');
			await hand.pick('What else stands on it?', 'The place');
			await hand.fill('Which name stands on it?', 'Silverhelm');
		},
		async seen(hand) {
			await together(hand);
			await hand.isPicked(copyOf(supporter), 'Yes');
			await hand.isPicked('What is in it?', 'Goals');
			await hand.isPicked('What else stands on it?', 'The place');
			await hand.holds('Which name stands on it?', 'Silverhelm');
		},
	},
	{
		stage,
		what: 'A reader who was typed in',
		typed: ['Tolverne'],
		inPlan: 'Aunt Tolverne',
		async type(hand) {
			await together(hand);
			await hand.tap(/^Add someone else/);
			await hand.sheet
				.getByRole('textbox', { name: 'Who else gets a copy?' })
				.fill('Aunt Tolverne');
			await hand.sheet.getByRole('textbox', { name: 'Who else gets a copy?' }).press('Enter');
		},
		async seen(hand) {
			await together(hand);
			await expect(hand.sheet.getByRole('heading', { name: 'Aunt Tolverne' })).toBeVisible();
		},
	},
];
