import type { MadeUpFamily } from '#domain/made-up-family.ts';
import { madeUp } from './written-by.ts';

/** Twelve, worry before school, and a mum who wants to do it right. */
export const zara: MadeUpFamily = {
	...madeUp,
	id: 'zara',
	title: 'Zara and her mum',
	age: 12,
	trouble: 'Worry',
	story: [
		'Zara’s tummy hurts before school, and some days she stays at home.',
		'Her mum Nadia never knows whether to push or to let her stay.',
	],
	howTheyTalk: 'Zara likes short words and pictures. She looks at Mum before she answers.',
	people: [
		{ name: 'Zara', pronouns: 'she, her', relation: '', role: 'youngPerson', chair: 'here' },
		{ name: 'Nadia', pronouns: 'she, her', relation: 'Mum', role: 'supporter', chair: 'here' },
	],
	words: [
		{
			by: 'Zara',
			question: 'whatMatters.goingOn',
			text: 'My tummy hurts and I think something bad will happen.',
		},
		{ by: 'Zara', question: 'whatMatters.alreadyHelps', text: 'Drawing. And Biscuit, my cat.' },
		{
			by: 'Nadia',
			question: 'whatMatters.goingOn',
			text: 'Mornings are hard. I don’t know if I should push or let her stay.',
		},
	],
	answers: [
		{ by: 'Zara', question: 'start.howToTalk', value: ['easyWords', 'pictures', 'oneQuestion'] },
		{ by: 'Zara', question: 'whatMatters.place', subject: 'worry', value: 'weighs' },
		{ by: 'Zara', question: 'whatMatters.place', subject: 'school', value: 'comesAndGoes' },
		{ by: 'Zara', question: 'whatMatters.place', subject: 'thingsILike', value: 'goingAllRight' },
		{ by: 'Nadia', question: 'whatMatters.place', subject: 'school', value: 'weighs' },
	],
	grids: [{ topicId: 'worry', optionIds: ['wo-cbt', 'wo-parent', 'wo-self'] }],
	cues: {
		describe: [
			{ by: 'Zara', says: 'Is this like a test?' },
			{ by: 'Nadia', says: 'Which one is the best?' },
		],
		check: [
			{ by: 'Zara', does: 'looks at Mum, then says: “Can you read it? Just a bit.”' },
			{ by: 'Nadia', says: 'I can read the rest at home.' },
		],
		handOver: [
			{ by: 'Zara', does: 'takes the tablet and holds it very still.' },
			{ by: 'Nadia', does: 'leans over and points: “That one, Zara.”' },
		],
		makeSpace: [
			{ by: 'Zara', does: 'says nothing for a long while. Then she marks one thing.' },
			{ by: 'Nadia', does: 'starts to answer for her, and stops.' },
		],
		encourage: [
			{ by: 'Zara', says: 'Would I have to talk in front of people?' },
			{ by: 'Nadia', says: 'What would I have to do?' },
		],
		takeHome: [
			{ by: 'Zara', says: 'Can I show it to my nan?' },
			{ by: 'Nadia', says: 'And if we change our minds?' },
		],
	},
	nextMeeting: {
		since: [
			'Six weeks have gone by. The wait was longer than somebody had said.',
			'Zara went in on four days last week. One morning she cried, and Nadia let her stay.',
			'Nadia thinks it is not moving. Zara thinks it is, a bit.',
		],
		goal: {
			by: 'Zara',
			text: 'Go in by the side door with Amira',
			smallStep: 'Text Amira the night before',
		},
		ratings: [
			{ by: 'Zara', value: 3 },
			{ by: 'Nadia', value: 2 },
		],
		toAsk: { by: 'Zara', topicId: 'worry', text: 'Can Biscuit come?' },
		chosen: 'wo-cbt',
		step: { by: 'Nadia', what: 'Ask school about the side door' },
	},
};
