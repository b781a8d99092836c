import { expect } from '@playwright/test';
import type { Hand } from '../journeys/support/hand.ts';
import { practitioner } from '../journeys/support/table.ts';
import { people } from './row.ts';
import type { InPlan, Kept } from './row.ts';

const stage = 'Our plan';
const { youngPerson, supporter } = people;
const sign = (hand: Hand) => hand.turnTo('Sign');
const home = (hand: Hand) => hand.turnTo('Take home');
const answerOf = ({ sheet }: Hand, name: string) =>
	sheet.getByRole('region', { name, exact: true });

const statement = (
	who: string,
	way: string,
	field: string,
	words: string,
	inPlan: InPlan,
	typed: readonly string[],
): Kept => ({
	stage,
	what: `How ${who} answers the plan: ${way}`,
	typed,
	inPlan,
	async type(hand) {
		await sign(hand);
		await hand.tap(way, answerOf(hand, who));
		await hand.fill(field, words, answerOf(hand, who));
	},
	async seen(hand) {
		await sign(hand);
		await hand.holds(field, words, answerOf(hand, who));
		await hand.reads(/^Answered /, answerOf(hand, who));
	},
});

const inTheRecord = (what: string): Kept => ({
	...{ stage, afterSeal: true, what: `That the ${what} is in the health record` },
	inPlan: { absent: 'it happens after the plan is sealed' },
	async type(hand) {
		await home(hand);
		await hand.pick('In the health record', `The ${what} is in the record`);
		await hand.tap('Confirm');
	},
	async seen(hand) {
		await home(hand);
		await hand.reads(new RegExp(`^The ${what} is in the record, `));
	},
});

/** What is agreed at the end: read back, statements, and after the seal what became of it. */
export const agreed: readonly Kept[] = [
	{
		stage,
		what: 'That it was read out and is right, and when',
		inPlan: { absent: 'no plan is sealed that was not read out, so it need not say so' },
		async type(hand) {
			await hand.turnTo('Read back');
			await hand.tap('We read it out and it is right');
		},
		async seen(hand) {
			await hand.turnTo('Read back');
			await hand.reads(/^Read out and right,/);
		},
	},
	statement(
		youngPerson,
		'Type my name',
		'name',
		'Zephyrquill Ambersedge',
		'Zephyrquill Ambersedge',
		['Ambersedge'],
	),
	statement(
		supporter,
		'I disagree with something',
		'What do you disagree with?',
		'Six weeks is long, says Wistenrow',
		'Six weeks is long, says Wistenrow',
		['Wistenrow'],
	),
	{
		stage,
		what: `How ${practitioner} answers the plan: with a sign`,
		inPlan: `Signed by us`,
		async type(hand) {
			await sign(hand);
			await hand.tap('Choose a sign', answerOf(hand, practitioner));
			await hand.tap('Moon', answerOf(hand, practitioner));
		},
		async seen(hand) {
			await sign(hand);
			await expect(
				answerOf(hand, practitioner).getByRole('button', { name: 'Moon', pressed: true }),
			).toBeVisible();
		},
	},
	{
		stage,
		afterSeal: true,
		what: 'That the plan is sealed, when, and its fingerprint',
		inPlan: { absent: 'no file can hold its own fingerprint' },
		type: sign,
		async seen(hand) {
			await sign(hand);
			await hand.reads(/^Sealed /);
			await hand.reads(/^[0-9a-f]{8}$/);
		},
	},
	{
		stage,
		afterSeal: true,
		what: 'That the plan was taken home, as a file',
		inPlan: { absent: 'it happens after the plan is sealed' },
		async type(hand) {
			await home(hand);
			await hand.tap(/^As a file/);
			await hand.reads(/^As a file, /);
		},
		async seen(hand) {
			await home(hand);
			await hand.reads(/^As a file, /);
		},
	},
	{
		stage,
		afterSeal: true,
		what: 'That the plan was taken home on paper, out of a tab of its own',
		inPlan: { absent: 'it happens after the plan is sealed' },
		async type(hand) {
			await home(hand);
			await hand.reads(/turn the screen to Zephyrquill/);
			const opened = hand.page.context().waitForEvent('page');
			await hand.tap(/^On paper/);
			const tab = await opened;
			expect(tab.url()).toMatch(/^blob:/);
			await tab.close();
			await hand.reads(/^On paper, /);
		},
		async seen(hand) {
			await home(hand);
			await hand.reads(/^On paper, /);
		},
	},
	{
		stage,
		afterSeal: true,
		what: 'That the photo page was taken home',
		inPlan: { absent: 'it happens after the plan is sealed' },
		async type(hand) {
			await home(hand);
			await hand.tap(/^As a photo/);
			await hand.tap('Show the page');
			await hand.tap('I have the photo');
			await hand.reads(/^As a photo, /);
		},
		async seen(hand) {
			await home(hand);
			await hand.reads(/^As a photo, /);
		},
	},
	inTheRecord('safety plan'),
	inTheRecord('plan'),
];
