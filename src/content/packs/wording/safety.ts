/** The words of *Staying safe*. Examples never hold a means of harm. */
import type { SafetyWording } from '#domain/pack-safety.ts';

export const safety: SafetyWording = {
	opening: 'For getting through the hard moments. Other help can go on too.',
	ifNow: 'If someone is hurt, or might die, ring 999 now.',
	stayWith: 'Stay with them. Don’t leave them alone.',
	noNeedToBeSure: 'You don’t have to be sure that it’s “bad enough”.',
	steps: [
		{
			id: 'signs',
			title: 'My signs',
			question: 'How do I know that a hard moment is coming?',
			examples: [
				'I stop replying to people',
				'My chest feels tight',
				'I think “what is the point”',
			],
		},
		{
			id: 'whatICanDo',
			title: 'What I can do',
			question: 'What can I do on my own that helps me get through?',
			examples: ['Play one song on repeat', 'Take a cold drink outside', 'Draw or write it out'],
		},
		{
			id: 'distract',
			title: 'People and places',
			question: 'Who or where takes my mind off it?',
			examples: ['Sit in the kitchen with Nan', 'Walk the dog', 'Go where other people are'],
		},
		{
			id: 'ask',
			title: 'People I can ask',
			question: 'Who can I tell that I need help?',
			examples: ['My sister: I text her a blue dot', 'My form tutor', 'Mum, any time of night'],
		},
		{
			id: 'professionals',
			title: 'Helpers and lines',
			question: 'Who can I ring or text, in the day and at night?',
			examples: ['The team, in the day', 'NHS 111, then option 2', 'Text SHOUT to 85258'],
		},
		{
			id: 'safer',
			title: 'Making things safer',
			question: 'What could make the place where I am safer? Who will do it?',
			examples: ['Mum looks after some things for me', 'I keep my door open at night'],
		},
	],
	sequence: [
		{ text: 'Stay with them. Put the tablet down.', audience: 'room' },
		{ text: 'Danger now: ring 999. Urgent: ring 111, then option 2.', audience: 'room' },
		{ text: 'Listen first. Then ask plainly about thoughts of suicide.', audience: 'practitioner' },
		{
			text: 'Offer time without the family, in case someone there is part of it.',
			audience: 'practitioner',
		},
		{
			text: 'Say what you must share, with whom and why. Share only what is needed.',
			audience: 'practitioner',
		},
		{
			text: 'Ring your duty clinician or safeguarding lead. Do not carry it alone.',
			audience: 'practitioner',
		},
		{ text: 'Make or renew the six steps, in their words.', audience: 'practitioner' },
		{ text: 'Agree the next contact: a day, a time and a name.', audience: 'practitioner' },
		{ text: 'Write it in the health record today.', audience: 'practitioner' },
	],
	supporterPage: [
		'Listen more than you talk. You don’t have to fix it.',
		'It is all right to ask about suicide. Asking does not put the idea there.',
		'Ask what would help right now. Stay near if they want that.',
		'Make the home safer. Ask the team how.',
		'If you think they may act on it, stay with them and ring 999.',
		'Get help for you too.',
	],
	saySomething: {
		lead: 'Take your time. Say it in any way you like, or point to a line here. Pointing sends nothing and writes nothing down.',
		lines: [
			'I don’t feel safe.',
			'I have thoughts of ending my life.',
			'I have hurt myself.',
			'Someone is hurting me.',
			'I’m scared for someone else.',
			'Something has happened.',
			'I want to say it with fewer people here.',
			'I don’t have the words yet.',
		],
		listener: [
			'Stay with them. Put all else down.',
			'Listen first. Say that you’re glad they told you.',
			'Ask plainly, and stay quiet after.',
			'If you must tell someone, say who, and why.',
		],
	},
};
