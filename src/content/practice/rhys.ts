import type { MadeUpFamily } from '#domain/made-up-family.ts';
import { madeUp } from './written-by.ts';

/** Fifteen, flat and short of words, with two parents who live apart and see it in two ways. */
export const rhys: MadeUpFamily = {
	...madeUp,
	id: 'rhys',
	title: 'Rhys and his parents',
	age: 15,
	trouble: 'Low mood',
	story: [
		'Rhys has felt flat since spring. Mum is in the room, Dad is on the phone.',
		'He sleeps late and has stopped going to football. His mum Carys and his dad Gareth live apart, and see it in two ways.',
	],
	howTheyTalk: 'Rhys says “dunno” and shrugs. He would rather write than talk.',
	people: [
		{ name: 'Rhys', pronouns: 'he, him', relation: '', role: 'youngPerson', chair: 'here' },
		{ name: 'Carys', pronouns: 'she, her', relation: 'Mum', role: 'supporter', chair: 'here' },
		{ name: 'Gareth', pronouns: 'he, him', relation: 'Dad', role: 'supporter', chair: 'phone' },
	],
	words: [
		{ by: 'Rhys', question: 'whatMatters.goingOn', text: 'Dunno. Just tired of everything.' },
		{
			by: 'Carys',
			question: 'whatMatters.goingOn',
			text: 'He’s in his room all day. I miss him at the table.',
		},
		{
			by: 'Gareth',
			question: 'whatMatters.goingOn',
			text: 'With me he gets out more. I think it’s the phone at night.',
		},
	],
	answers: [
		{ by: 'Rhys', question: 'start.howToTalk', value: ['timeToThink', 'writeInstead'] },
		{ by: 'Rhys', question: 'whatMatters.place', subject: 'feelingFlat', value: 'weighs' },
		{ by: 'Rhys', question: 'whatMatters.place', subject: 'sleep', value: 'comesAndGoes' },
		{ by: 'Carys', question: 'whatMatters.place', subject: 'friends', value: 'weighs' },
		{ by: 'Gareth', question: 'whatMatters.place', subject: 'online', value: 'weighs' },
	],
	grids: [{ topicId: 'low-mood', optionIds: ['lm-talk', 'lm-family', 'lm-group'] }],
	cues: {
		describe: [
			{ by: 'Rhys', does: 'shrugs. “Whatever.”' },
			{ by: 'Gareth', says: 'I can’t see it. What’s on the page?' },
		],
		check: [
			{ by: 'Rhys', says: 'I’ll read it. Don’t read it out.' },
			{ by: 'Carys', says: 'He won’t read it.' },
		],
		handOver: [
			{ by: 'Rhys', does: 'turns the tablet so that nobody else can see it.' },
			{ by: 'Gareth', says: 'Are you still there?' },
		],
		makeSpace: [
			{ by: 'Rhys', does: 'reads one answer for a whole minute, and taps nothing.' },
			{ by: 'Carys', does: 'sighs, and looks at you.' },
		],
		encourage: [
			{ by: 'Rhys', does: 'types: “do they tell my dad stuff”' },
			{ by: 'Carys', says: 'I’d want us to go together.' },
			{ by: 'Gareth', says: 'I’d want him to go on his own.' },
		],
		takeHome: [
			{ by: 'Rhys', says: 'Which home?' },
			{ by: 'Gareth', says: 'Do I get one as well?' },
		],
	},
	nextMeeting: {
		since: [
			'Six weeks have gone by. Rhys came to two talks out of five.',
			'He played football once, with his cousin. Nobody knows but him.',
			'Gareth wants to stop it. Carys wants to wait. Rhys says: “Whatever.”',
		],
		goal: {
			by: 'Rhys',
			text: 'Not feel like this every single day',
			smallStep: 'Kick a ball about, ten minutes',
		},
		ratings: [
			{ by: 'Rhys', value: 2 },
			{ by: 'Carys', value: 3 },
		],
		toAsk: { by: 'Rhys', topicId: 'low-mood', text: 'do they tell my dad stuff' },
		chosen: 'lm-talk',
		step: { by: 'Gareth', what: 'Drive him on Wednesdays' },
	},
};
