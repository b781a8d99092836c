import type { Hand } from '../journeys/support/hand.ts';
import { people, said } from './row.ts';
import type { Kept } from './row.ts';

const stage = 'Our plan';
const { youngPerson } = people;
const together = (hand: Hand) => hand.turnTo('Together');

const addStep = async (hand: Hand, what: string, who: string, by: string) => {
	await together(hand);
	await hand.givePenTo(youngPerson);
	await hand.tap('Add a step');
	await hand.fill('What will be done?', what);
	await hand.pick('Who does it?', who);
	await hand.fill('By when?', by);
};

/** *Our plan*, who does what by when, what helps meanwhile, and what stays off paper. */
export const steps: readonly Kept[] = [
	{
		stage,
		what: 'Who does what, by when',
		typed: ['Pennyhythe', 'Ravelstone'],
		inPlan: `Text Pennyhythe ${youngPerson}, by Friday, at Ravelstone`,
		async type(hand) {
			await addStep(hand, 'Text Pennyhythe', youngPerson, 'Friday, at Ravelstone');
			await hand.tap('Done');
		},
		async seen(hand) {
			await together(hand);
			await hand.reads('Text Pennyhythe');
			await hand.reads(`${youngPerson}, by Friday, at Ravelstone`);
		},
	},
	{
		stage,
		what: 'A step for somebody from elsewhere, who was not asked yet',
		typed: ['Ashcombury', 'Dunnaweir'],
		inPlan: 'Ms Dunnaweir, school, by half-term (not asked yet)',
		async type(hand) {
			await addStep(hand, 'A quiet room, Ashcombury', 'Someone from somewhere else', 'half-term');
			await hand.fill('Who, and from where?', 'Ms Dunnaweir, school');
			await hand.tap('Done');
		},
		async seen(hand) {
			await together(hand);
			await hand.reads('A quiet room, Ashcombury');
			await hand.reads(/Ms Dunnaweir, school, by half-term.*not asked yet/);
		},
	},
	{
		stage,
		what: 'Who from elsewhere said yes to a step',
		typed: ['Thistledew', 'Brambleworth'],
		inPlan: '(Nurse Thistledew said yes)',
		async type(hand) {
			await addStep(hand, 'Ring about Brambleworth', 'Someone from somewhere else', 'Monday');
			await hand.fill('Who, and from where?', 'The GP');
			await hand.fill('Who there said yes?', 'Nurse Thistledew');
			await hand.tap('Done');
		},
		async seen(hand) {
			await together(hand);
			await hand.reads('Ring about Brambleworth');
			await hand.reads(/Nurse Thistledew said yes/);
		},
	},
	said(stage, {
		what: 'What can help while we wait',
		question: 'What can help while we wait?',
		words: 'Walks to Hollinbeck',
		typed: 'Hollinbeck',
		by: youngPerson,
		open: together,
	}),
	said(stage, {
		what: 'A name that should not be on paper',
		question: 'Any name that shouldn’t be on paper?',
		words: 'Nothing about Evesmarrow',
		typed: 'Evesmarrow',
		by: youngPerson,
		open: together,
		inPlan: { absent: 'this name should not be on paper' },
	}),
];
