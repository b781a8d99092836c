import type { Hand } from '../journeys/support/hand.ts';
import { tools } from '../journeys/support/stage-parts.ts';
import { practitioner } from '../journeys/support/table.ts';
import type { Kept } from './row.ts';

const stage = 'Start';
const kept = { absent: 'it is for the practitioner alone' };
const asking = ({ page }: Hand) =>
	page.getByRole('dialog', { name: `I’d like a minute with ${practitioner}` });

/** *Start*, in the young person's own hands: a minute alone, found again when the tablet is back. */
export const askedAlone: readonly Kept[] = [
	{
		stage,
		what: 'What the young person wants to say alone',
		typed: ['Nettlegrave'],
		inPlan: kept,
		async type(hand) {
			await hand.tap(`A minute with ${practitioner}`, tools(hand));
			await asking(hand)
				.getByLabel('Anything you want to say first?')
				.pressSequentially('Not with her here, Nettlegrave');
		},
		seen: (hand) => hand.reads(/Not with her here, Nettlegrave/),
	},
	{
		stage,
		what: 'That the young person asked for a minute alone',
		inPlan: kept,
		type: (hand) => hand.tap('Ask for it', asking(hand)),
		seen: (hand) => hand.reads(/I’d like a minute alone with you/),
	},
];
