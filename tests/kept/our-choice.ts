import type { Hand } from '../journeys/support/hand.ts';
import { people, picked, said } from './row.ts';
import type { Kept } from './row.ts';

const stage = 'Our choice';
const { youngPerson, supporter } = people;
const decides = 'The young person: they understand this choice well enough';

const chosen = (what: string, option: string, state: string, why: string, typed: string): Kept => ({
	stage,
	what,
	typed: [typed],
	inPlan: why,
	async type(hand) {
		await hand.givePenTo(youngPerson);
		await hand.pick(option, state);
		await addWords(hand, new RegExp(`^Say why.*${option}`), why);
	},
	async seen(hand) {
		await hand.isPicked(option, state);
		await hand.reads(why);
	},
});

const addWords = async ({ sheet, tap }: Hand, opener: RegExp, words: string) => {
	await tap(opener);
	await sheet.getByRole('textbox').and(sheet.locator('textarea')).last().pressSequentially(words);
	await tap('Save words');
};

/** *Our choice*: ready, kind of choice, chosen and set aside, where and how, agreement, who decides. */
export const ourChoice: readonly Kept[] = [
	{
		stage,
		what: 'Two voices say whether they know enough',
		inPlan: `Do I know enough about each one? ${youngPerson}, yes; ${supporter}, not yet.`,
		async type(hand) {
			await hand.givePenTo(youngPerson);
			await hand.pick('Do I know enough about each one?', 'Yes');
			await hand.givePenTo(supporter);
			await hand.pick('Do I know enough about each one?', 'Not yet');
		},
		async seen(hand) {
			await hand.givePenTo(youngPerson);
			await hand.isPicked('Do I know enough about each one?', 'Yes');
			await hand.givePenTo(supporter);
			await hand.isPicked('Do I know enough about each one?', 'Not yet');
		},
	},
	{
		stage,
		what: 'What would help somebody who is not ready yet',
		typed: ['Spindleholm'],
		inPlan: 'Ask Spindleholm how it was',
		async type(hand) {
			await hand.givePenTo(supporter);
			await addWords(hand, /^What would help\?/, 'Ask Spindleholm how it was');
		},
		async seen(hand) {
			await hand.givePenTo(supporter);
			await hand.reads('Ask Spindleholm how it was');
		},
	},
	{
		stage,
		what: 'What kind of choice it is, and for how many weeks',
		inPlan: 'Try it for a while. For 7 weeks, then we look at it together.',
		async type(hand) {
			await hand.pick('What kind of choice is it?', 'Try it for a while');
			await hand.fill('For how many weeks?', '7');
		},
		async seen(hand) {
			await hand.isPicked('What kind of choice is it?', 'Try it for a while');
			await hand.holds('For how many weeks?', '7');
		},
	},
	chosen(
		'What was chosen, and why',
		'Talking one to one',
		'Choose it',
		'Because of Emberlaith',
		'Emberlaith',
	),
	chosen(
		'What was set aside, and why',
		'Things I can try myself',
		'Set it aside',
		'Not alone, not after Rookswithen',
		'Rookswithen',
	),
	picked(stage, {
		what: 'Which way it is done',
		question: 'How?',
		answer: 'In person',
		inPlan: 'In person.',
	}),
	said(stage, {
		what: 'Where it is done',
		question: 'Where?',
		words: 'Not at school, at Mossgarrick',
		typed: 'Mossgarrick',
		by: youngPerson,
	}),
	said(stage, {
		what: 'With whom it is done',
		question: 'Who with?',
		words: 'Somebody like Tarnebridge',
		typed: 'Tarnebridge',
		by: youngPerson,
	}),
	{
		stage,
		what: 'Each voice says whether they agree',
		inPlan: 'Partly agrees.',
		async type(hand) {
			await hand.pick(`What ${youngPerson} says`, 'I agree');
			await hand.pick(`What ${supporter} says`, 'Partly');
		},
		async seen(hand) {
			await hand.isPicked(`What ${youngPerson} says`, 'I agree');
			await hand.isPicked(`What ${supporter} says`, 'Partly');
		},
	},
	said(stage, {
		what: 'What the parent adds to that',
		question: 'Anything you want to add?',
		words: 'Sooner than Lindenscoff would be better',
		typed: 'Lindenscoff',
		by: supporter,
	}),
	picked(stage, {
		what: 'Who decides by law',
		question: 'Who decides this one?',
		answer: decides,
		inPlan: decides,
	}),
	{
		stage,
		what: 'On what basis',
		typed: ['Greyminster'],
		inPlan: 'We talked it through, Greyminster test',
		type: (hand) => addWords(hand, /^Why is that\?/, 'We talked it through, Greyminster test'),
		seen: (hand) => hand.reads('We talked it through, Greyminster test'),
	},
];
