/** The fixed words of the starter pack, gathered. */
import type { PackWording } from '#domain/pack-wording.ts';
import { fromPractice } from '#content/packs/write.ts';
import { choiceKinds, limitsQuestions, ready } from './choosing.ts';
import { meetingAgain } from './meeting-again.ts';
import { minutes } from './minutes.ts';
import { parts } from './parts.ts';
import { privacy } from './privacy.ts';
import { safety } from './safety.ts';
import { stages } from './stages.ts';
import { whoDecides } from './who-decides.ts';

export const wording: PackWording = {
	stages,
	parts,
	meetingAgain,
	privacy,
	whoDecides,
	keptLimit: 'Safety comes first, and a record can be asked for.',
	dutyToRecord:
		'I have to keep a short note in your health record, whatever you pick here. I will tell you what it says.',
	writing: [
		{
			id: 'showOnly',
			label: 'Show only',
			what: 'We look at things on the screen. Nobody types your words.',
		},
		{
			id: 'onlyThePlan',
			label: 'Only the plan',
			what: 'We write down what we will do, and not the rest.',
		},
		{ id: 'yes', label: 'Yes', what: 'We write things down as we go, in your words.' },
	],
	byPhone: [
		'Where are you right now?',
		'Is anyone near who can hear you?',
		'What number do I ring if we get cut off?',
		'What word means “stop, I can’t talk now”?',
	],
	minutes,
	safety,
	ready,
	choiceKinds,
	limitsQuestions,
	livingWith: fromPractice(
		'Some of it may stay, even with good help. You can still build a life that you like. We plan for the hard days too.',
	),
	notFilledIn: 'The wait is not filled in yet. Ask what it is here.',
	nobodyCounted: 'Nobody has counted this well yet.',
	nobodyCanTell: 'Nobody can tell which you’d be.',
	notTalkedAbout: 'Not talked about yet',
	goalCost: 'Could getting there cost you anything?',
	changeAnyDay: 'You can change this any day. No reason needed: ring {phone}.',
	signingMeans: 'Signing means this is what we said. It is not consent to treatment.',
	chosenParts: 'This copy has the parts chosen for you.',
	experience: [
		'I could say what I came to say.',
		'I understood what could happen next.',
		'Part of what happens next is mine.',
	],
	orderStated:
		'These are in A to Z order, by name. The first is not the best one. You can look at them in any order.',
};
