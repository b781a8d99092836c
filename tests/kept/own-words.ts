import { expect } from '@playwright/test';
import type { Hand } from '../journeys/support/hand.ts';
import { people, said } from './row.ts';
import type { Kept } from './row.ts';

const stage = 'What matters';
const goingOn = 'What’s going on, in your own words?';
const { youngPerson, supporter } = people;
const change = (hand: Hand) => hand.turnTo('What I’d change');
const helps = (hand: Hand) => hand.turnTo('Who and what helps');
const words = (hand: Hand) => hand.turnTo('In my words');

/** *What matters*, own words: what goes on, strengths, helpers, hopes, fears, what is kept private. */
export const ownWords: readonly Kept[] = [
	said(stage, {
		what: 'The young person’s own words about what is going on',
		question: goingOn,
		words: 'It is all Quetzalwhisper since the café shut 🌧️',
		typed: 'Quetzalwhisper',
		by: youngPerson,
		open: words,
	}),
	said(stage, {
		what: 'The parent’s own words, beside the young person’s',
		question: goingOn,
		words: 'He has gone quiet. أنا قلق. Nobody Plimsundered him',
		typed: 'Plimsundered',
		by: supporter,
		open: words,
		inPlan: 'Nobody Plimsundered him',
	}),
	{
		stage,
		what: 'Words that are kept from the parent, found again when the parent has stepped out',
		typed: ['Hushabrindle'],
		inPlan: 'I cry at night, Hushabrindle nights',
		async type(hand) {
			await words(hand);
			await hand.givePenTo(youngPerson);
			await hand.write(goingOn, 'I cry at night, Hushabrindle nights');
			const entry = hand.sheet.getByRole('figure').filter({ hasText: 'Hushabrindle' });
			await hand.tap(/^Keep private/, entry);
			const readers = hand.sheet.getByRole('group', { name: 'Who should not see this?' });
			// From this tap on the words are not on the sheet: the parent sits in the room.
			await readers.getByRole('checkbox', { name: supporter }).click({ force: true });
			await expect(hand.sheet.getByText('Hushabrindle')).toBeHidden();
		},
		async seen(hand) {
			await words(hand);
			await hand.givePenTo(youngPerson);
			await expect(hand.sheet.getByText('Hushabrindle')).toBeHidden();
			await hand.goTo('Start');
			await hand.turnTo('Who’s here');
			await hand.pick(supporter, 'Stepped out');
			await hand.goTo(stage);
			await words(hand);
			await hand.givePenTo(youngPerson);
			await hand.reads('Hushabrindle');
			await hand.goTo('Start');
			await hand.pick(supporter, 'Here');
			await hand.goTo(stage);
		},
	},
	said(stage, {
		what: 'What already helps',
		question: 'What already helps, even a bit?',
		words: 'Walking the dog to Nettlesprocket',
		typed: 'Nettlesprocket',
		by: youngPerson,
		open: helps,
	}),
	said(stage, {
		what: 'Who helps',
		question: 'Who helps?',
		words: 'Nan, and Søren Fallowquist',
		typed: 'Fallowquist',
		by: youngPerson,
		open: helps,
	}),
	said(stage, {
		what: 'What should be different',
		question: 'What should be different?',
		words: 'Wake up and not dread the Dimblestow',
		typed: 'Dimblestow',
		by: youngPerson,
		open: change,
	}),
	said(stage, {
		what: 'What would be bad',
		question: 'What would be bad?',
		words: 'Being Scrumbleforked in front of everyone',
		typed: 'Scrumbleforked',
		by: youngPerson,
		open: change,
	}),
];
