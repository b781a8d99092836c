import { expect } from '@playwright/test';
import type { Hand } from '../journeys/support/hand.ts';
import { people, said } from './row.ts';
import type { Kept } from './row.ts';

const stage = 'Staying safe';
const { youngPerson, supporter } = people;
const dialog = ({ page }: Hand) => page.getByRole('dialog', { name: 'Staying safe' });

const steps: readonly [what: string, question: string, words: string, typed: string][] = [
	['signs', 'How do I know that a hard moment is coming?', 'My chest goes Ruttleby', 'Ruttleby'],
	[
		'what I can do',
		'What can I do on my own that helps me get through?',
		'Cold water and Pindlecross songs',
		'Pindlecross',
	],
	[
		'places and people that distract',
		'Who or where takes my mind off it?',
		'The kitchen at Warrencote',
		'Warrencote',
	],
	[
		'people I can ask',
		'Who can I tell that I need help?',
		'I say “it’s a Slatefern one”',
		'Slatefern',
	],
	[
		'professionals',
		'Who can I ring or text, in the day and at night?',
		'Shout, or Nurse Hazelgrieve',
		'Hazelgrieve',
	],
	[
		'making things safer',
		'What could make the place where I am safer? Who will do it?',
		'Marrowlace locks the Foxmantle box',
		'Foxmantle',
	],
];

/** *Staying safe*: the six steps with versions, who may see them, next contact, that it was opened. */
export const stayingSafe: readonly Kept[] = [
	{
		stage,
		what: 'That Staying safe was opened, and not why',
		inPlan: { absent: 'only the record says that it was opened; no plan or copy does' },
		type: (hand) => expect(dialog(hand)).toBeVisible(),
		// Nothing on the sheet says so either; it opens again where people were.
		seen: (hand) => expect(dialog(hand)).toBeVisible(),
	},
	...steps.map(([what, question, words, typed]) =>
		said(stage, { what: `The safety plan: ${what}`, question, words, typed, by: youngPerson }),
	),
	{
		stage,
		what: 'Who may see the first part of the safety plan',
		inPlan: { absent: 'it decides what other readers’ copies have' },
		async type(hand) {
			await hand.unfold(/^Who may have a copy of this part/);
			await hand.pick(/^Who may have a copy of this part/, supporter);
		},
		seen: (hand) => hand.reads(new RegExp(`^Who may have a copy of this part: .*${supporter}`)),
	},
	{
		stage,
		what: 'The version of the safety plan as it stood, after a word was changed since',
		typed: ['Coldwater'],
		inPlan: 'My chest goes Ruttleby, or Coldwater',
		async type(hand) {
			await hand.tap('Keep this version');
			await hand.reads(/^Version 1 is kept/);
			await hand.tap(/^Change/, hand.sheet.getByRole('figure').filter({ hasText: 'Ruttleby' }));
			await hand.sheet.locator('textarea').first().fill('My chest goes Ruttleby, or Coldwater');
			await hand.tap('Save words');
			await hand.tap('Keep this version');
			await hand.reads(/^Version 2 is kept/);
		},
		async seen(hand) {
			await hand.unfold('Versions kept');
			await hand.reads(/^Version 1,/);
			await hand.reads('My chest goes Ruttleby, or Coldwater');
			await expect(hand.sheet.getByText('My chest goes Ruttleby', { exact: true })).toBeVisible();
		},
	},
	said(stage, {
		what: 'When we are next in touch',
		question: 'Who, which day, what time, and how',
		words: 'Tuesday at four, Larkspindle rings',
		typed: 'Larkspindle',
		by: youngPerson,
	}),
	said(stage, {
		what: 'The supporter’s own page',
		question: 'What helps when you are with me',
		words: 'Sit with me, no Thornquestions',
		typed: 'Thornquestions',
		by: youngPerson,
	}),
];
