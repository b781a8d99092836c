import { expect } from '@playwright/test';
import type { Hand } from '../journeys/support/hand.ts';
import { inDays, people, picked, said, spoken, whileAlone } from './row.ts';
import type { Kept } from './row.ts';

const stage = 'Kind of help';
const kinds = (hand: Hand) => hand.turnTo('Five kinds');
const together = (hand: Hand) => hand.turnTo('What we think together');
const lookAgain = inDays(30);
const { youngPerson, supporter } = people;

const points = (who: string, kind: string, why: string, typed: string): Kept => ({
	stage,
	what: `Where ${who} points, and why`,
	typed: [typed],
	inPlan: why,
	async type(hand) {
		await kinds(hand);
		await hand.givePenTo(who);
		await hand.tap(kind);
		await hand.tap('I’d point here');
		await hand.write('What made you point there?', why);
	},
	async seen(hand) {
		await kinds(hand);
		await hand.givePenTo(who);
		await hand.reads(why);
		const ring = hand.sheet.getByRole('list', { name: 'Five kinds of help' });
		await expect(
			ring.getByRole('button', { name: new RegExp(`${kind}.*pointed to by.*${who}`) }),
		).toBeVisible();
	},
});

/** *Kind of help*: view per voice with words, joint statement or difference, date, the private tag. */
export const kindOfHelp: readonly Kept[] = [
	points(youngPerson, 'Getting Help', 'Not only tips, more Larkenfield', 'Larkenfield'),
	points(supporter, 'Getting More Help', 'Talking alone is Tumblecrest', 'Tumblecrest'),
	picked(stage, {
		what: 'That we see it differently',
		question: 'How do we see it?',
		answer: 'We see it differently',
		open: together,
		inPlan: 'We see this in different ways. All of them are here.',
	}),
	said(stage, {
		what: 'In a sentence, how we differ',
		question: 'In a sentence',
		words: 'One wants Ibbleton now, one wants more',
		typed: 'Ibbleton',
		by: youngPerson,
		open: together,
	}),
	said(stage, {
		what: 'Why now',
		question: 'Why now?',
		words: 'School starts, Vortlesham says',
		typed: 'Vortlesham',
		by: youngPerson,
		open: together,
	}),
	{
		stage,
		what: 'The day on which we look again at the kind of help',
		inPlan: spoken(lookAgain),
		async type(hand) {
			await together(hand);
			await hand.fill('Day to look again', lookAgain);
			await hand.sheet.getByLabel('Day to look again').blur();
		},
		async seen(hand) {
			await together(hand);
			await hand.holds('Day to look again', lookAgain);
		},
	},
	{
		stage,
		what: 'The practitioner’s own tag for the record',
		inPlan: { absent: 'the tag is for the practitioner alone, and on no plan' },
		type: (hand) =>
			whileAlone(hand, async () => {
				await hand.goTo(stage);
				await together(hand);
				await hand.sheet.getByLabel('Grouping').selectOption({ index: 3 });
			}),
		seen: (hand) =>
			whileAlone(hand, async () => {
				await hand.goTo(stage);
				await together(hand);
				await expect(hand.sheet.getByLabel('Grouping')).not.toHaveValue('');
			}),
	},
];
