import { expect } from '@playwright/test';
import type { Hand } from '../journeys/support/hand.ts';
import { inDays, people, said, spoken } from './row.ts';
import type { Kept } from './row.ts';

const stage = 'Goals';
const { youngPerson, supporter } = people;
const first = 'Play at Bumbleknoll on Thursdays';
const costs = 'Could getting there cost you anything?';
/** The first goal lies folded as soon as there is a second one. */
const unfold = async ({ sheet }: Hand) => {
	const goal = sheet.getByRole('region', { name: first });
	const opener = goal.getByRole('button', { name: /^Open goal/ });
	if (await opener.isVisible()) await opener.click();
	await goal.getByRole('slider').waitFor();
};
const scale = ({ sheet }: Hand) => sheet.getByRole('slider').first();

const rate = async (hand: Hand, who: string, number: string) => {
	await hand.givePenTo(who);
	await scale(hand).press(number);
};

/** *Goals*: goals in order, ratings with date and voice, history of wording, numbers from elsewhere. */
export const goals: readonly Kept[] = [
	{
		stage,
		what: 'A goal in own words, and how it was worded before',
		typed: ['Bumbleknoll'],
		inPlan: first,
		async type(hand) {
			await hand.givePenTo(youngPerson);
			await hand.write('A goal, in your own words', 'Play at Bumbleknoll');
			await hand.tap(/^Change: Zephyrquill’s goal/);
			await hand.sheet
				.getByRole('textbox', { name: 'A goal, in your own words' })
				.first()
				.fill(first);
			await hand.tap('Save words');
		},
		async seen(hand) {
			await unfold(hand);
			await expect(hand.sheet.getByRole('heading', { name: first })).toBeVisible();
			await hand.unfold('How it was worded before');
			await hand.reads('Play at Bumbleknoll');
		},
	},
	{
		stage,
		what: 'Where two voices see the goal now, with the day',
		inPlan: `${supporter} today: 6 out of 10.`,
		async type(hand) {
			await rate(hand, youngPerson, '3');
			await rate(hand, supporter, '6');
		},
		async seen(hand) {
			await unfold(hand);
			await hand.givePenTo(youngPerson);
			await expect(scale(hand)).toHaveAttribute('aria-valuetext', /3/);
			await hand.givePenTo(supporter);
			await expect(scale(hand)).toHaveAttribute('aria-valuetext', /6/);
		},
	},
	{
		stage,
		what: 'The day on which that number was said',
		inPlan: `${youngPerson} today: 3 out of 10.`,
		async type(hand) {
			await hand.givePenTo(youngPerson);
			await hand.reads(`Said on ${spoken(inDays(0))}`);
		},
		async seen(hand) {
			await unfold(hand);
			await hand.givePenTo(youngPerson);
			await hand.reads(`Said on ${spoken(inDays(0))}`);
		},
	},
	said(stage, {
		what: 'What 0 is like',
		question: 'What is 0 like?',
		words: 'In bed all Thursday, Murkelby days',
		typed: 'Murkelby',
		by: youngPerson,
	}),
	said(stage, {
		what: 'What 5 would look like',
		question: 'What would 5 look like?',
		words: 'As far as the gate at Tansyholt',
		typed: 'Tansyholt',
		by: youngPerson,
	}),
	said(stage, {
		what: 'What 10 would look like',
		question: 'What would 10 look like?',
		words: 'Scoring at Oakensprat',
		typed: 'Oakensprat',
		by: youngPerson,
	}),
	said(stage, {
		what: 'One small next step',
		question: 'One small next step',
		words: 'Text Willowdrake, just hi',
		typed: 'Willowdrake',
		by: youngPerson,
	}),
	{
		...said(stage, {
			what: 'It was asked aloud what getting there could cost, and the answer',
			question: costs,
			words: 'Less time for Sandelbury',
			typed: 'Sandelbury',
			by: youngPerson,
		}),
		async type(hand) {
			await hand.givePenTo(youngPerson);
			await hand.sheet
				.getByRole('checkbox', { name: 'We asked this out loud' })
				.check({ force: true });
			await hand.write(costs, 'Less time for Sandelbury');
		},
	},
	{
		stage,
		what: 'A second goal, moved up, stands first',
		typed: ['Heronwick'],
		inPlan: 'Sleep before one, Heronwick and all',
		async type(hand) {
			await hand.givePenTo(youngPerson);
			await hand.write('A goal, in your own words', 'Sleep before one, Heronwick and all');
			await hand.tap('Move up: goal 2');
		},
		async seen(hand) {
			await expect(hand.sheet.getByRole('heading', { level: 2 }).first()).toContainText(
				'Heronwick',
			);
		},
	},
	{
		stage,
		what: 'A number from elsewhere, as it was given: name, number, who',
		typed: ['Skellowdene', 'Flintharrow'],
		inPlan: 'Skellowdene form: 17 of 27',
		async type(hand) {
			await hand.tap('Add a number');
			await hand.fill('What is it called?', 'Skellowdene form');
			await hand.fill('The number, as it was given', '17 of 27');
			await hand.fill('Who or where is it from?', 'Dr Flintharrow');
			await hand.tap('Done');
		},
		async seen(hand) {
			await hand.reads('Skellowdene form');
			await hand.reads('17 of 27');
			await hand.reads(/Flintharrow/);
		},
	},
	{
		stage,
		what: 'The day that a number from elsewhere is from',
		typed: ['Rookhampton'],
		inPlan: `${spoken(inDays(-9))}, from the Rookhampton clinic`,
		async type(hand) {
			await hand.tap('Add a number');
			await hand.fill('What is it called?', 'Rookhampton form');
			await hand.fill('The number, as it was given', '5');
			await hand.fill('Who or where is it from?', 'the Rookhampton clinic');
			await hand.fill('What day is it from?', inDays(-9));
			await hand.sheet.getByLabel('What day is it from?').blur();
			await hand.tap('Done');
		},
		seen: (hand) => hand.reads(spoken(inDays(-9))),
	},
];
