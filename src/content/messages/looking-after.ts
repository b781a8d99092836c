/** The words around *Looking after*: its name, its parts, and the notes about it on the table. */
export const lookingAfter = {
	title: 'Looking after',
	nav: 'Parts of looking after',
	open: 'Looking after',
	back: 'To the table',
	parts: {
		'ways-in': 'Your ways in',
		colleagues: 'Colleagues',
		kit: 'Recovery kit',
		access: 'Find and hold',
		backup: 'Backup',
		files: 'Files outside',
		'to-finish': 'To finish',
		experience: 'How it was',
		ledger: 'What happened here',
		tablet: 'This tablet',
	},
	waiting: (count: number) => (count === 1 ? '1 thing here' : `${count} things here`),
	reading: 'One moment.',
	done: 'Done',
	cancel: 'Not now',
	next: 'Next',
	print: 'Print',
	keepThis: 'Keep this',
	kept: 'Kept.',
	outOfRange: 'Not kept. It takes a whole number from that range.',
	notKept: 'This could not be kept. The tablet may be full.',
} as const;

/** What the table says about the tablet itself: short, and a way to the place that mends it. */
export const tableNotes = {
	label: 'About this tablet',
	noKit: {
		text: 'There is no recovery kit yet. Without one, forgotten words can’t be mended.',
		go: 'Make a recovery kit',
	},
	notProved: {
		text: 'The recovery kit has not been tried yet. Try both halves once.',
		go: 'Try the recovery kit',
	},
	joinAsked: {
		text: 'A new recovery kit was made. It can’t help you until you say yes.',
		go: 'Look at the new kit',
	},
	notYetIn: {
		text: 'Some people are not in the recovery kit yet. They come in when they next unlock.',
		go: 'Look at the kit',
	},
	backup: {
		never: 'There is no backup of this tablet yet.',
		old: (when: string) => `The last backup was ${when}, and things have changed since.`,
		go: 'Back up now',
	},
	mayGo: {
		text: 'This browser might clear what is saved here. Until that is mended, back up each day.',
		go: 'See how to mend it',
	},
	toFinish: (count: number) => (count === 1 ? '1 thing to finish' : `${count} things to finish`),
	toFinishGo: 'See what',
	calledIn: (count: number, day: string) =>
		count === 1
			? `A backup made on ${day} is due to be destroyed.`
			: `${count} backups are due to be destroyed. The oldest was made on ${day}.`,
	calledInGo: 'See the files outside',
	mayBeLetGo: (count: number) =>
		count === 1
			? '1 conversation is past your service’s limit. It may be let go.'
			: `${count} conversations are past your service’s limit. They may be let go.`,
	mayBeLetGoGo: 'See which',
	stuck: {
		text: 'Some words could not be put back into their conversation.',
		go: 'See what can be done',
	},
	given: {
		one: { text: '1 conversation from a colleague lies ready for you.', go: 'See it' },
		more: (count: number) => ({
			text: `${count} conversations from colleagues lie ready for you.`,
			go: 'See them',
		}),
	},
} as const;
