import { expect } from '@playwright/test';
import type { Hand } from '../journeys/support/hand.ts';
import { people } from './row.ts';
import type { Kept } from './row.ts';

const stage = 'What matters';
const cards = (hand: Hand) => hand.turnTo('What’s going on');
const { youngPerson, supporter } = people;

const sortCard = async ({ sheet, tap }: Hand, card: string, place: string) => {
	await sheet.getByRole('button', { name: card, exact: true }).first().click();
	await tap(place, sheet.getByRole('group', { name: `Where does “${card}” go?` }));
};

const liesIn = ({ sheet }: Hand, card: string, place: string) =>
	expect(
		sheet.getByRole('region', { name: place }).getByRole('button', { name: card }).first(),
	).toBeVisible();

const lies = (what: string, who: string, place: string, inPlan: string): Kept => ({
	...{ stage, what, inPlan },
	async type(hand) {
		await cards(hand);
		await hand.givePenTo(who);
		await sortCard(hand, 'Sleep', place);
	},
	async seen(hand) {
		await cards(hand);
		await hand.givePenTo(who);
		await liesIn(hand, 'Sleep', place);
	},
});

/** *What matters*, the cards: with place and voice, a card of one's own, the order. */
export const cardsSorted: readonly Kept[] = [
	lies(
		'A card lies where the young person put it',
		youngPerson,
		'Weighs on me',
		'Weighs on me Sleep.',
	),
	lies(
		'The parent’s cards lie where the parent put them',
		supporter,
		'Going all right',
		'Going all right: Sleep.',
	),
	{
		stage,
		what: 'A card of the young person’s own, with a place and a note',
		typed: ['Thimblewrack', 'Oolworthy'],
		inPlan: 'It bites, said Oolworthy',
		async type(hand) {
			await cards(hand);
			await hand.givePenTo(youngPerson);
			await hand.tap(/^My own card/);
			await hand.sheet.getByRole('textbox').last().pressSequentially('Thimblewrack');
			await hand.tap('Save words');
			await sortCard(hand, 'Thimblewrack', 'Comes and goes');
			await hand.tap(/^Thimblewrack/);
			await hand.write('About “Thimblewrack”', 'It bites, said Oolworthy');
			await hand.tap('Done');
		},
		async seen(hand) {
			await cards(hand);
			await hand.givePenTo(youngPerson);
			await liesIn(hand, 'Thimblewrack', 'Comes and goes');
			await hand.tap(/^Thimblewrack/);
			await hand.reads('It bites, said Oolworthy');
			await hand.tap('Done');
		},
	},
	{
		stage,
		what: 'The order that the young person put the cards in',
		inPlan: 'Most important first: 1 Thimblewrack, 2 Sleep.',
		async type(hand) {
			await cards(hand);
			await hand.givePenTo(youngPerson);
			await hand.tap('Put my cards in order');
			await hand.tap('Move “Thimblewrack” up');
		},
		async seen(hand) {
			await cards(hand);
			await hand.givePenTo(youngPerson);
			await expect(
				hand.sheet.getByRole('list', { name: 'What matters most' }).getByRole('listitem').first(),
			).toContainText('Thimblewrack');
		},
	},
];
