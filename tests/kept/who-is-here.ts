import { expect } from '@playwright/test';
import type { Hand } from '../journeys/support/hand.ts';
import { people, said } from './row.ts';
import type { Kept } from './row.ts';

const stage = 'Start';
// Fourteen, whatever day it is: who decides by law is asked in other words from 16.
const born = String(new Date().getFullYear() - 14);
const who = (hand: Hand) => hand.turnTo('Who’s here');
const notOnPaper = (why: string) => ({ absent: why });
const seatOf = ({ sheet }: Hand, name: RegExp) =>
	sheet.getByRole('list', { name: 'Chairs' }).getByRole('button', { name });

const pullUp = async (
	{ tap, fill }: Hand,
	kind: string,
	name: string,
	label: string,
	relation: string,
) => {
	await tap('Another');
	await tap(kind);
	await fill('Name to use here', name);
	await fill(label, relation);
	await tap('Done');
};

const namesElsewhere = async (hand: Hand) => {
	await who(hand);
	await hand.givePenTo(people.youngPerson);
	await hand.unfold('Another name somewhere else?');
};

const rows: readonly Kept[] = [
	{
		stage,
		what: 'The young person has the name and the pronouns that they wish',
		typed: [people.youngPerson],
		inPlan: `${people.youngPerson}’s plan`,
		async type(hand) {
			await hand.tap('Young person');
			await hand.fill('Name to use here', people.youngPerson);
			await hand.fill('Pronouns', 'xe, xem');
			await hand.tap('Done');
		},
		seen: (hand) => expect(seatOf(hand, /Zephyrquill.*xe, xem/)).toBeVisible(),
	},
	{
		stage,
		what: 'A parent sits in a chair, with what they are to the young person',
		typed: [people.supporter],
		inPlan: people.supporter,
		async type(hand) {
			await pullUp(hand, 'Family or a friend', people.supporter, 'Who are they to you?', 'Stepmum');
			await hand.pick(people.supporter, 'Late');
			await hand.pick(people.supporter, 'Here');
		},
		async seen(hand) {
			await expect(seatOf(hand, /Marrowlace.*Stepmum/)).toBeVisible();
			await hand.isPicked(people.supporter, 'Here');
		},
	},
	{
		stage,
		what: 'A key worker who has not come yet is late',
		typed: [people.late],
		inPlan: `${people.late} was not here.`,
		async type(hand) {
			await pullUp(hand, 'Someone else', people.late, 'Who are they?', 'Key worker');
			await hand.pick(people.late, 'Late');
		},
		seen: (hand) => hand.isPicked(people.late, 'Late'),
	},
	{
		stage,
		what: 'Where somebody is changes over time, and how it is now stands',
		inPlan: `${people.late} was not here.`,
		async type(hand) {
			for (const chair of ['Here', 'Stepped out', 'Late']) {
				await hand.pick(people.late, chair);
				await hand.isPicked(people.late, chair);
			}
		},
		seen: (hand) => hand.isPicked(people.late, 'Late'),
	},
	{
		stage,
		what: 'The month and year in which the young person was born',
		inPlan: notOnPaper('a plan must not say whose it is to a stranger who finds it'),
		async type({ sheet }) {
			await sheet.getByLabel('Born in').selectOption('January');
			await sheet.getByLabel('Year').selectOption(born);
		},
		async seen({ sheet }) {
			await expect(sheet.getByLabel('Born in')).toHaveValue('01');
			await expect(sheet.getByLabel('Year')).toHaveValue(born);
		},
	},
	{
		...said(stage, {
			what: 'A second thing was checked, and which one',
			question: 'What was checked',
			words: 'Address, said aloud: Quibblethorpe Lane',
			typed: 'Quibblethorpe',
			inPlan: notOnPaper('identifiers stay off paper'),
		}),
		async type(hand) {
			await hand.pick('Was a second thing checked?', 'Yes, checked');
			await hand.write('What was checked', 'Address, said aloud: Quibblethorpe Lane');
		},
	},
	said(stage, {
		what: 'Letters come with another name',
		question: 'On letters',
		words: 'Vexmontaigne',
		typed: 'Vexmontaigne',
		open: namesElsewhere,
		inPlan: notOnPaper('this name is for letters; each copy has a name of its own in Our plan'),
	}),
];

/** *Start*, who is here: participants with their chairs over time, names, identifiers. */
export const whoIsHere: readonly Kept[] = rows.map((row) => ({
	...row,
	async type(hand) {
		await who(hand);
		await row.type(hand);
	},
	async seen(hand) {
		await who(hand);
		await row.seen(hand);
	},
}));
