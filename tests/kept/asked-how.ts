import type { Hand } from '../journeys/support/hand.ts';
import { people } from './row.ts';
import type { Kept } from './row.ts';

const { youngPerson } = people;
const home = (hand: Hand) => hand.turnTo('Take home');

/** *Our plan*, where a service lead's key lies on the tablet: the tablet goes over, and dies there. */
export const askedHow: readonly Kept[] = [
	{
		stage: 'Our plan',
		what: 'That the questions about how it was were handed over: nobody is asked a second time',
		inPlan: { absent: 'it is between the young person and the service lead' },
		async type(hand) {
			await home(hand);
			await hand.tap(`Three questions, just for ${youngPerson}`);
			await hand.tap('Go on without', hand.page.locator('body'));
			const dialog = hand.page.getByRole('dialog', { name: 'Hand over the tablet' });
			await hand.tap(`Hand over to ${youngPerson}`, dialog);
			await hand.tap(/^Without holding/, dialog);
			await hand.reads('How was this for you?');
		},
		async seen(hand) {
			await home(hand);
			await hand.reads('You handed the questions over. What was tapped does not show here.');
		},
	},
];
