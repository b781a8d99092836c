/** How this was for the young person: asked apart, read by nobody here. */
export const experience = {
	title: 'How was this for you?',
	lead: 'Only for you. Skip any you like.',
	who: {
		title: 'Who sees it',
		service: 'The service sees it added up with many others, never one by one.',
		practitioner: (name: string) => `${name} does not see it, not now and not later.`,
		exception: (name: string) =>
			`${name} reads whatever else you write here before you leave. This is the only thing that is not read.`,
		needHelp: 'Nobody reads this to find out if you need help. For that, use “Staying safe”.',
	},
	answers: { yes: 'Yes', partly: 'Partly', notReally: 'Not really', skip: 'Skip' },
	scaleHint: (low: string, high: string) => `0 is ${low}, 9 is ${high}. Tap again to clear.`,
	count: 'It’s OK to count mine',
	countHint: 'Without the tick, your answers are thrown away.',
	done: 'Done',
	skipAll: 'Skip all of this',
	thanks: 'Thank you.',
	/** The same with and without an answer: whoever looks over a shoulder learns nothing. */
	gone: 'This page is empty again. Nobody here can find out what you tapped, or if you did.',
	goneInPractice: 'This was practice. Nothing was kept.',
	giveBack: (name: string) => `Give the tablet back to ${name}`,
	practice: 'This is practice. Nothing you tap here is kept.',
	credit: (name: string, credit: string) => `${name}. ${credit}`,
	notKept: 'This could not be kept.',
	notKeptSafe: 'Nothing else is lost.',
	notKeptTodo: 'Tap “Done” once more, or skip it.',

	offer: 'How it was',
	offerLead: (name: string) =>
		`The last thing. Give ${name} the tablet and look away. You do not see the answers.`,
	ask: (count: number, name: string) =>
		count === 3 ? `Three questions, just for ${name}` : `${count} questions, just for ${name}`,
	handedOver: 'You handed the questions over. What was tapped does not show here.',
	askAgain: 'Hand them over once more',
	/** Said when the tablet is handed over for it. */
	onlyYours: (name: string) =>
		`Only ${name} sees this. It goes to the service, added up, and nobody here reads it.`,
} as const;
