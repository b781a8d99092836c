/** The words of *Kind of help*. The five kinds themselves come from the content pack. */
export const kindOfHelp = {
	title: 'What kind of',
	ending: 'help?',
	label: 'Kind of help',
	lead: 'None is better or worse. Tap to read, then point.',
	tabs: { kinds: 'Five kinds', together: 'What we think together' },
	kinds: 'Five kinds of help, and not sure',
	closest: 'Which sounds closest?',

	/** Stands where a kind is read, until somebody taps one. */
	readFirst: 'Tap one to read it',
	readFirstLines: [
		'What it means for you stands here.',
		'Then point: to one, to two, or to “I’m not sure”.',
		'You can read all of them first, and point another way later.',
	],

	notSure: 'I’m not sure',
	notSureSmall: 'Not sure yet',
	notSureLines: ['That’s a real answer. We can look again.'],
	point: 'I’d point here',
	pointsHere: (name: string) => `${name} points here`,
	unpoint: 'Take my pointer away',
	twoAtMost: 'You point to two already. Take one away first.',
	mayPointToTwo: 'You can point to one, or to two.',
	chosenBy: (names: string) => `pointed to by ${names}`,

	where: 'Where we each point',
	nobodyYet: 'Nobody has pointed yet.',
	why: 'What made you point there?',

	joint: 'How do we see it?',
	jointOptions: {
		together: 'We see it the same for now',
		differ: 'We see it differently',
	},
	differMeans: 'Both views go in the plan.',
	together: 'In a sentence, together',
	togetherLead: 'What everybody here could agree to.',
	differ: 'In a sentence: how we differ',
	differLead: 'Each view, as it was said.',
	whyNow: 'Why now?',
	whyNowLead: 'What makes this the right time, or not.',
	lookAgain: 'When do we look again?',
	lookAgainDate: 'Day to look again',

	caseMix: 'For the practitioner alone',
	caseMixLead:
		'A tag for the record, if your service uses one. It shows only while nobody else is here, and is on no plan.',
	caseMixTag: 'Grouping',
	caseMixNone: 'No tag',
} as const;
