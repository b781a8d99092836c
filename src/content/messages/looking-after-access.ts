/** Two people with both halves: finding what is kept about one person, and holds. */
export const access = {
	title: 'Find and hold',
	lead: 'When somebody asks what is kept about them, or when something must not be let go. Two people do this together, with both halves of the recovery kit. Each owner is told.',
	who: 'Who is here',
	whoHint: 'Both names.',
	why: 'Why',
	whyHint:
		'For example: “Access request of 3 November.” It goes on the list of what happened here.',
	missing: 'Write this first.',
	go: 'Look through every profile',
	working: 'Looking through every profile.',
	foundTitle: (count: number) =>
		count === 1 ? '1 conversation found' : `${count} conversations found`,
	foundLead: 'Choose those that are about the person. Opening and taking out are on the record.',
	notSearched: (names: string) => `Not looked through, since they are not in this kit: ${names}.`,
	find: 'Find a name',
	none: 'Nothing has that in its name.',
	kept: (owner: string) => `kept by ${owner}`,
	held: 'On hold',
	heldBy: (who: string, when: string, why: string) => `On hold since ${when}, by ${who}: ${why}`,
	heldUnread: 'On hold. What it says can’t be read any more.',
	samePerson: (count: number) =>
		count === 1
			? 'Choose 1 more conversation of the same person'
			: `Choose ${String(count)} more conversations of the same person`,
	unnamed: 'No name yet',
	unnamedOf: (short: string) => `conversation ${short}`,
	notTaken: (count: number, names: string) =>
		count === 1
			? `1 conversation does not open, and is not in it: ${names}.`
			: `${String(count)} conversations do not open, and are not in it: ${names}.`,
	damaged: 'Damaged. It can be put on hold.',
	chosen: (count: number) => (count === 1 ? '1 chosen' : `${count} chosen`),
	take: 'Take out the chosen',
	hold: 'Put a hold on the chosen',
	lift: 'Lift the hold on the chosen',
	end: 'Finish and close',
	holdTitle: 'Put a hold on them?',
	holdLead: 'While it is there, nobody can let go of them, whatever they choose.',
	liftTitle: 'Lift the hold?',
	liftLead: 'From then on their owners can let go of them again.',
	because: 'Why',
	yesHold: 'Put the hold',
	yesLift: 'Lift the hold',
	heldNow: (count: number) => (count === 1 ? 'The hold is there.' : `${count} holds are there.`),
	liftedNow: (count: number) =>
		count === 1 ? 'The hold is lifted.' : `${count} holds are lifted.`,
	takeTitle: 'Take them out in a file',
	takeLead:
		'The file is locked with the words below. Write them down: they are not kept. The free program age opens it.',
	takeMarked:
		'Inside, everything that was kept from somebody, or that is about somebody else, is marked “checkBeforeRelease”. Sealed pages are in it as a whole, and so marked. Read those before you give anything out.',
	words: 'The words of the file',
	save: 'Save the file',
	saving: 'Locking the file. This takes a moment on purpose.',
	saved: (name: string) =>
		`Saved as ${name}. It is outside this tablet now: keep it safe, and delete it when it is done.`,
	fileName: (day: string) => `record-${day}.json.age`,
} as const;
