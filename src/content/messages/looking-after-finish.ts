/** Things to finish, and letting go of a conversation for good. */
export const toFinish = {
	title: 'To finish',
	lead: 'Conversations that wait for one last thing. Nothing here goes away by itself.',
	none: 'Nothing waits. What must be kept is in the record.',
	noRecord: 'Nobody has said yet what went to the record.',
	noPaper: 'The safety plan is neither in the record nor on paper.',
	unread: 'Something in it has not been read yet. Opening it shows what.',
	open: 'Open',
	with: (title: string) => `with ${title}`,
	unnamed: 'No name yet',
	mayGo: {
		title: 'May be let go',
		lead: (months: number) =>
			months === 1
				? 'What must be kept is in the record, and the last change is more than 1 month ago. They stay until you let them go.'
				: `What must be kept is in the record, and the last change is more than ${String(months)} months ago. They stay until you let them go.`,
		recorded: 'You said what went to the record.',
	},
	how: 'Open one, and go to Our plan, Take home. There you say what went to the record.',
} as const;

export const lettingGo = {
	more: 'More',
	moreWith: (title: string) => `for the conversation with ${title}`,
	letGo: 'Let go',
	theirs:
		'A colleague shared this with you. Only they can give it on, put it on hold, or let it go.',
	title: (name: string) => `Let go of the conversation with ${name}?`,
	lead: 'Its key is destroyed. From then on nobody can read it here again: not you, not the recovery kit, not a backup that is brought back.',
	record: 'What must be kept is in the record: you said so in the conversation.',
	backups:
		'Backups that were made before may still hold it until they are called in. You get a receipt that says until when.',
	passphrase: 'Your words',
	yes: 'Let go for good',
	no: 'Keep it',
	working: 'Letting go.',
	doneTitle: 'Let go',
	receipt: {
		title: 'Receipt: a conversation was let go',
		name: 'Conversation with',
		on: 'Let go on',
		by: 'By',
		means: 'Its key was destroyed on the tablet. Nobody can read it there any more.',
		backups: (day: string) =>
			`Backups made before may still hold it. They are called in and destroyed by ${day}. If one is brought back before that, the conversation stays gone.`,
		record: 'What had to be kept is in the record of the service.',
		signed: 'Signed',
	},
	print: 'Print the receipt',
	close: 'Close',
} as const;

/** A hold: while it is there, nothing lets the conversation go. */
export const holding = {
	open: 'Hold',
	title: (name: string) => `A hold on the conversation with ${name}`,
	lead: 'For a complaint, an inquest, or anything else that must not be lost. While the hold is there, nobody can let go of this conversation, also not by bringing back a backup.',
	who: 'Who asks for it',
	why: 'Why',
	whyHint: 'For example: “Complaint of 3 November.”',
	missing: 'Write this first.',
	yes: 'Put the hold',
	no: 'Not now',
	working: 'One moment.',
	here: (when: string) => `On hold since ${when}.`,
	by: (who: string) => `Asked for by ${who}.`,
	because: (why: string) => `Why: ${why}`,
	byTwo:
		'Two people put it there with the recovery kit. Only two people can lift it, under “Find and hold”.',
	notReadable:
		'There is a hold on it that can’t be read any more. It holds all the same. Only two people with the recovery kit can lift it.',
	liftTitle: 'Lift the hold',
	liftLead: 'Lifting it is on the list of what happened here, with who and why.',
	liftWho: 'Who lifts it',
	lift: 'Lift the hold',
	held: 'The hold is there.',
	lifted: 'The hold is lifted.',
	close: 'Close',
	refuses: (who: string, when: string, why: string) =>
		`${who} put a hold on this conversation on ${when}: “${why}”. It stays until the hold is lifted.`,
} as const;

export const giving = {
	give: 'Give to a colleague',
	title: (name: string) => `Give the conversation with ${name}`,
	lead: 'To somebody who has their own way in on this tablet. They find it the next time they unlock.',
	to: 'Who to?',
	toMissing: 'Say first who it goes to.',
	nobody: 'Nobody else has a way in on this tablet.',
	notCompared: 'Compare the four words with them first, under Looking after, Colleagues.',
	notConfirmed: 'four words not compared yet',
	changed: 'their keys have changed',
	how: 'How?',
	copy: 'Share it',
	copyMeans: 'You both read it and write in it.',
	move: 'Hand it over',
	moveMeans: 'It becomes theirs, and leaves your list.',
	yes: 'Give it',
	no: 'Not now',
	working: 'Giving it.',
	done: (name: string) => `It lies ready for ${name}.`,
	close: 'Close',
} as const;
