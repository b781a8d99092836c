import type { Hand } from '../journeys/support/hand.ts';
import { practitioner } from '../journeys/support/table.ts';
import { people, picked, said, whileAlone } from './row.ts';
import type { Kept } from './row.ts';

const stage = 'Start';
const { youngPerson, supporter } = people;
const turnTo = (tab: string) => (hand: Hand) => hand.turnTo(tab);
const talk = turnTo('How we talk');
const stays = turnTo('What stays private');
const reach = turnTo('Reaching you');

const aboutTheTalk = { absent: 'it is about the talk, not about what comes next' };
const forTheRecord = { absent: 'the record says it, and nobody at home needs it' };
const howToReach = { absent: 'a safe time is not for everybody who reads the plan' };

const saysWanted = (who: string, answer: string) =>
	picked(stage, {
		what: `How much say ${who} wants today`,
		question: /^How much say/,
		answer,
		by: who,
		open: talk,
		inPlan: aboutTheTalk,
	});

const alone = (hand: Hand, act: () => Promise<void>) =>
	whileAlone(hand, async () => {
		await reach(hand);
		await act();
	});

const parental = (what: string, question: string, words: string, typed: string): Kept => ({
	stage,
	what,
	typed: [typed],
	inPlan: { absent: 'it is for the practitioner alone, and belongs in the record' },
	type: (hand) =>
		alone(hand, async () => {
			await hand.givePenTo(practitioner);
			await hand.write(question, words);
		}),
	seen: (hand) => alone(hand, () => hand.reads(words)),
});

/** *Start*, after who is here: access, say, privacy, writing, contact, parental responsibility. */
export const howWeTalk: readonly Kept[] = [
	picked(stage, {
		what: 'What helps the young person to talk',
		question: /^What helps you/,
		answer: 'Breaks',
		by: youngPerson,
		open: talk,
		inPlan: aboutTheTalk,
	}),
	said(stage, {
		what: 'Anything else that makes it easier',
		question: 'Anything else that makes it easier?',
		words: 'My hood stays up, and the Gloamwicket lamp off',
		typed: 'Gloamwicket',
		by: youngPerson,
		open: talk,
		inPlan: aboutTheTalk,
	}),
	saysWanted(youngPerson, 'Let’s do it together'),
	saysWanted(supporter, 'I’d like to listen'),
	picked(stage, {
		what: 'That privacy was explained, and how',
		question: 'How was it explained?',
		answer: 'Both',
		open: stays,
		inPlan: forTheRecord,
	}),
	said(stage, {
		what: 'What stays private, said back in own words',
		question: 'Can you say that back',
		words: 'You tell only when somebody could get hurt, Sillowmere rules',
		typed: 'Sillowmere',
		by: youngPerson,
		open: stays,
		inPlan: forTheRecord,
	}),
	picked(stage, {
		what: 'Whether it is OK to write things down',
		question: 'OK to write things down?',
		answer: 'Yes',
		by: youngPerson,
		open: stays,
		inPlan: aboutTheTalk,
	}),
	picked(stage, {
		what: 'By which ways the young person can be reached',
		question: /^How can we reach you/,
		answer: 'Text',
		by: youngPerson,
		open: reach,
		inPlan: howToReach,
	}),
	said(stage, {
		what: 'What keeps it safe to reach the young person',
		question: 'What keeps it safe?',
		words: 'After four, never the Brackenfold phone',
		typed: 'Brackenfold',
		by: youngPerson,
		open: reach,
		inPlan: howToReach,
	}),
	said(stage, {
		what: 'What the practitioner saw and offered when somebody did not talk',
		question: `What ${practitioner} saw and offered`,
		words: 'Looked at the cards, and we went for a walk: Plumwhistle',
		typed: 'Plumwhistle',
		open: turnTo('Not talking'),
		inPlan: forTheRecord,
	}),
	parental(
		'Who has parental responsibility',
		'Who has parental responsibility?',
		'Her father, Dr Umberhollow, and the council',
		'Umberhollow',
	),
	parental(
		'What limits parental responsibility',
		'What limits it?',
		'A court order of the Wexelbrough court',
		'Wexelbrough',
	),
];
