/** The words of a change of a sealed plan, at the top of *Our plan*. */
export const changePlan = {
	title: 'A change of the plan',
	lead: (day: string) =>
		`This holds the plan of ${day}, which stays as it was sealed. Change one thing below. Then read it back and seal it: that is the new version.`,
	oneChange:
		'It holds this one change. For another, change the plan once more when this is sealed.',
	version: (version: number) => `This will be version ${String(version)}.`,
	onPhone: (name: string) => `Is ${name} on the phone now?`,
	noChairs: (names: string) => `Nobody has said yet where these are: ${names}.`,
	whyChairs:
		'Say it, and the plan tells who was part of this change. Until then, what is kept from any of them does not show.',
	sayWhere: 'Say where everybody is',
	who: 'Who asked for the change?',
	what: (name: string) => `What does ${name} want to change?`,
	how: 'How did they ask?',
	howHint: 'By phone, by letter, in the room.',
	unnamed: 'No name yet',
	out: 'Copies that are out already',
	outLead: 'A change does not reach these. Say so to whoever has one.',
	outNone: 'No copy has been taken home from this tablet.',
	ways: { paper: 'on paper', file: 'as a file', photo: 'as a photo' },
	outIs: (reader: string, way: string, when: string) => `${reader}: ${way}, ${when}`,
	withdrawn: (reader: string) =>
		`${reader} gets no copy from now on. A copy they have from before stays with them: ask for it back.`,
} as const;
