import type { Hand } from '../journeys/support/hand.ts';
import { people } from './row.ts';
import type { Kept } from './row.ts';

const stage = 'Our plan';
const { youngPerson } = people;
const what = `What does ${youngPerson} want to change?`;
const together = (hand: Hand) => hand.turnTo('Together');

/** A change of a sealed plan: who asked, how, and what they want changed. */
export const changeAsked: readonly Kept[] = [
	{
		stage,
		what: 'How somebody asked for a change of the plan',
		typed: ['Oxbarrow'],
		inPlan: 'by phone from Oxbarrow',
		async type(hand) {
			await together(hand);
			await hand.pick('Who asked for the change?', youngPerson);
			await hand.fill('How did they ask?', 'by phone from Oxbarrow');
		},
		async seen(hand) {
			await together(hand);
			await hand.isPicked('Who asked for the change?', youngPerson);
			await hand.holds('How did they ask?', 'by phone from Oxbarrow');
		},
	},
	{
		stage,
		what: 'Who asked for a change of the plan, and what they want changed',
		typed: ['Larkmoor'],
		inPlan: 'Tuesdays instead, after Larkmoor',
		async type(hand) {
			await together(hand);
			await hand.write(what, 'Tuesdays instead, after Larkmoor');
		},
		async seen(hand) {
			await together(hand);
			await hand.reads('Tuesdays instead, after Larkmoor');
		},
	},
];
