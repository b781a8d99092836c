import type { Hand } from '../journeys/support/hand.ts';
import { people, said } from './row.ts';
import type { Kept } from './row.ts';

const stage = 'Can and can’t';
const option = 'Talking one to one';
const { youngPerson } = people;
const open = (hand: Hand) => hand.pick('Which one', option);
/** Opens what folds under a question of that option. */
const unfolded = (question: string | RegExp) => async (hand: Hand) => {
	await open(hand);
	await hand.unfold(question);
};

const rows: readonly [question: string, words: string, typed: string][] = [
	['How would we know that it helps?', 'I text Grimbleshaw back', 'Grimbleshaw'],
	['By when?', 'Before the Hollowfest fair', 'Hollowfest'],
	['How likely is it to help?', 'More likely than Bristlewort', 'Bristlewort'],
	['What might it not change?', 'The row at Thackerlode stays', 'Thackerlode'],
	['What might not be good about it?', 'Talking tires me, Ockleborne', 'Ockleborne'],
	['How long is the wait?', 'Five weeks, said Merrinsdale', 'Merrinsdale'],
	['What do we do while we wait?', 'Ring Cobbleyard on Mondays', 'Cobbleyard'],
	['What if it does not help?', 'Then we try Wrenfathom', 'Wrenfathom'],
	['When would we stop, and why?', 'When Jasperline gets worse', 'Jasperline'],
];

/** *Can and can't*: every row of an option, what was not talked about, and what was said back. */
export const canAndCant: readonly Kept[] = [
	...rows.map(([question, words, typed]) =>
		said(stage, {
			what: `What was said to: ${question}`,
			question,
			words,
			typed,
			by: youngPerson,
			open: unfolded(question),
		}),
	),
	{
		stage,
		what: 'A row that was talked about without words has its tick',
		inPlan: { absent: 'a row without words is only not among those not talked about yet' },
		async type(hand) {
			await unfolded(/What if some of it stays/)(hand);
			await hand.pick(/^Talked about: What if some of it stays/, 'We talked about this');
		},
		async seen(hand) {
			await unfolded(/What if some of it stays/)(hand);
			await hand.isPicked(/^Talked about: What if some of it stays/, 'We talked about this');
		},
	},
	{
		stage,
		what: 'Of another thing, a row that nobody talked about says so',
		inPlan: 'Not talked about yet: How would we know that it helps?',
		async type(hand) {
			await hand.pick('Which one', 'Things I can try');
			await hand.unfold('By when?');
			await hand.pick(/^Talked about: By when/, 'We talked about this');
		},
		async seen(hand) {
			await hand.pick('Which one', 'Things I can try');
			await hand.unfold('By when?');
			await hand.isPicked(/^Talked about: By when/, 'We talked about this');
			await hand.reads('Not talked about yet');
		},
	},
	said(stage, {
		what: 'A meeting on the line of the wait',
		question: 'When do we meet, and when do we look?',
		words: 'First at Larkenwick, in March',
		typed: 'Larkenwick',
		by: youngPerson,
		open: unfolded('Put a meeting on the line'),
	}),
	said(stage, {
		what: 'Said back of one thing, in own words',
		question: 'How would you say it to a friend?',
		words: 'It helps some, nobody knows if Finchbarrow',
		typed: 'Finchbarrow',
		by: youngPerson,
		open,
	}),
];
