import type { MadeUpFamily } from '#domain/made-up-family.ts';
import { madeUp } from './written-by.ts';

/** Nineteen, two troubles at once, doubtful after help that ended, and alone until her partner comes. */
export const mina: MadeUpFamily = {
	...madeUp,
	id: 'mina',
	title: 'Mina, and later her partner',
	age: 19,
	trouble: 'Worry and low mood',
	story: [
		'Mina lies awake over money, and some weeks she can’t face getting up.',
		'She works in a café. The help she had at 17 ended on her birthday, so she doubts that this will go on. Her partner Joel comes later.',
	],
	howTheyTalk: 'Mina talks fast, and asks where each number comes from.',
	people: [
		{ name: 'Mina', pronouns: 'she, her', relation: '', role: 'youngPerson', chair: 'here' },
		{ name: 'Joel', pronouns: 'he, him', relation: 'Partner', role: 'supporter', chair: 'late' },
	],
	words: [
		{
			by: 'Mina',
			question: 'whatMatters.goingOn',
			text: 'I add up money in my head till three, then I can’t get up.',
		},
		{
			by: 'Mina',
			question: 'whatMatters.wouldBeBad',
			text: 'Starting from zero again with somebody new, and then it stops.',
		},
	],
	answers: [
		{ by: 'Mina', question: 'start.howToTalk', value: ['breaks'] },
		{ by: 'Mina', question: 'whatMatters.place', subject: 'money', value: 'weighs' },
		{ by: 'Mina', question: 'whatMatters.place', subject: 'sleep', value: 'weighs' },
		{ by: 'Mina', question: 'whatMatters.place', subject: 'feelingFlat', value: 'comesAndGoes' },
		{ by: 'Mina', question: 'whatMatters.place', subject: 'friends', value: 'goingAllRight' },
	],
	grids: [
		{ topicId: 'worry', optionIds: ['wo-cbt', 'wo-med', 'wo-peer'] },
		{ topicId: 'low-mood', optionIds: ['lm-talk', 'lm-med', 'lm-community'] },
	],
	cues: {
		describe: [{ by: 'Mina', says: 'I’ve seen leaflets. How is this one different?' }],
		check: [{ by: 'Mina', says: 'All of it. And I want to see who counted.' }],
		handOver: [
			{ by: 'Mina', does: 'takes it, and scrolls straight to the end.' },
			{ by: 'Joel', does: 'comes in, and asks what he has missed.' },
		],
		makeSpace: [{ by: 'Mina', does: 'stops scrolling, and reads one answer twice.' }],
		encourage: [
			{ by: 'Mina', says: 'How long is the wait, really? What if I stop?' },
			{ by: 'Joel', says: 'What can I do on the bad mornings?' },
		],
		takeHome: [
			{ by: 'Mina', says: 'So I don’t have to say yes now?' },
			{ by: 'Joel', says: 'Who do we ring if it gets worse?' },
		],
	},
	nextMeeting: {
		since: [
			'Six weeks have gone by. Mina has slept better since she does her sums on Sundays.',
			'She would like to end while it goes well. Joel is afraid of next winter.',
			'Ask what she would see first, and what the way back in is.',
		],
		goal: {
			by: 'Mina',
			text: 'Asleep by one, five nights a week',
			smallStep: 'Do the sums on Sunday, on paper',
		},
		ratings: [{ by: 'Mina', value: 2 }],
		toAsk: { by: 'Mina', topicId: 'worry', text: 'Who would I see if you leave?' },
		chosen: 'wo-cbt',
		step: { by: 'Mina', what: 'Ring the money advice line' },
	},
};
