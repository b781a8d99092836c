/** Colleagues on this tablet: knowing them, taking in what they gave, covering for each other. */
export const colleagues = {
	title: 'Colleagues',
	lead: 'Everybody here is sealed from everybody else. Once you have compared four words with a colleague, you can give each other conversations.',
	own: 'Your own four words',
	ownLead: 'Say them to a colleague, so that they know it is really you.',
	others: 'On this tablet',
	nobody: 'Nobody else has a way in on this tablet yet.',
	known: {
		'not-yet': 'Not compared yet',
		confirmed: 'Compared',
		changed: 'Their keys have changed since. Compare again before you give anything.',
	},
	compare: 'Compare four words',
	compareWith: (name: string) => `with ${name}`,
	comparing: {
		title: (name: string) => `Compare with ${name}`,
		lead: (name: string) =>
			`Ask ${name} for their own four words, in person or by phone. They see them here, under Colleagues, when they are unlocked.`,
		words: (name: string) => `${name}’s four words`,
		same: 'They are the same',
		differ: 'They are not the same',
		warned:
			'Then don’t give them anything. Tell whoever looks after this tablet: somebody may have changed their keys.',
	},
	confirmed: (name: string) => `From now on only these keys are ${name}.`,
	given: {
		title: 'Given to you',
		from: (name: string, how: 'copy' | 'move' | 'back') =>
			({
				copy: `${name} shares it with you.`,
				move: `${name} hands it over to you.`,
				back: `${name} sends it back to you.`,
			})[how],
		takeIn: 'Take it in',
		sendBack: 'Send it back',
		with: (title: string) => `the conversation with ${title}`,
		unnamed: 'no name yet',
		damaged:
			'This one does not open: it was damaged, or it is not from who it says. Ask whoever gave it to give it again.',
		clear: 'Clear it away',
		cleared: 'It is cleared away. Nothing else has changed.',
		taken: 'It is in your list now.',
		sentBack: (name: string, isCopy: boolean) =>
			isCopy
				? `It is gone from here, unopened. ${name} still has it.`
				: `It goes back to ${name}, unopened.`,
	},
	cover: {
		title: 'When you are away',
		lead: 'These colleagues may then open the safety plans of your conversations, and nothing else. You see each time that they did. Tell families at the start.',
		who: 'Who may open your safety plans?',
		nobody: 'First compare four words with a colleague.',
		save: 'Keep this',
		saved: (names: string) =>
			names ? `Kept. ${names} may open them.` : 'Kept. Nobody may open them.',
	},
	plans: {
		title: 'Safety plans you may open',
		lead: 'Only when its owner is away and it is needed. Opening one is on the record, and its owner is told.',
		of: (owner: string) => `${owner}’s conversation`,
		open: 'Open the safety plan',
		with: (title: string) => `of ${title}`,
		sure: (owner: string) => `Open it? ${owner} is told.`,
		yes: 'Open it',
		no: 'Not now',
		close: 'Close the plan',
		plan: (name: string) => `${name}’s safety plan`,
		older: (owner: string, day: string) =>
			`There may be a newer plan than this. ${day ? `This is how it was on ${day}` : 'This one is from before'}. Ask ${owner}, or whoever holds this together, before you rely on it.`,
		nothing: 'Nothing is written here.',
		said: (name: string, when: string, writtenBy: string) =>
			writtenBy ? `${name} said, ${when}; ${writtenBy} wrote it down` : `${name} said, ${when}`,
		next: 'Next time they talk',
		holder: 'Who holds this together',
	},
} as const;
