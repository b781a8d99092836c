/** *How it was*: for the service lead, who sees quarters added up and nobody's answers. */
export const experienceRead = {
	title: 'How it was',
	lead: 'What young people said of their talks. Each answer is sealed to the service lead’s key. It shows only by quarters that are over, with ten or more in them, and every number is rounded to five.',
	key: {
		title: 'The service lead’s key',
		lead: 'With a key here, young people are asked at the end of a talk. Everybody here is told that it was made.',
		make: 'Make a service lead’s key',
		made: 'The key. Give it to the service lead; it shows once and is not kept here.',
		publicHalf: 'Its public half, for other tablets. Alone it opens nothing.',
		takeLead: 'The service lead has a key from another tablet already? Then use its public half.',
		takeLabel: 'Public half of a service lead’s key',
		take: 'Use this public half',
		taken: 'From now on young people can be asked, and their answers are sealed to that key.',
		has: 'This tablet has a service lead’s key.',
	},
	read: {
		title: 'See how it was',
		label: 'The service lead’s key',
		addFile: 'Add a file from another tablet',
		added: (count: number) => (count === 1 ? '1 file added.' : `${count} files added.`),
		go: 'Show it added up',
		nothing: 'Nothing has been said yet that may be counted.',
		others: 'Some answers are sealed to another key and are not in here.',
		running: 'This quarter is not over yet. Nothing shows before it is.',
		notEnough: 'Not enough yet: fewer than ten.',
		people: (count: number) => `About ${count} young people, rounded to five.`,
		question: 'Question',
		skipped: 'Skipped',
		answers: { yes: 'Yes', partly: 'Partly', notReally: 'Not really' },
	},
	take: {
		title: 'Take the answers out',
		lead: 'One file with every sealed answer of this tablet. Only the service lead’s key opens it, and nobody’s name is in it.',
		go: 'Save the file',
		saved: 'The file is saved. It stays sealed.',
		file: 'how-it-was.json',
	},
	/** '2026-Q4' as people say it. */
	quarter: (name: string) => {
		const [year = '', quarter = ''] = name.split('-');
		return `${spans[quarter] ?? quarter} ${year}`;
	},
} as const;

const spans: Readonly<Record<string, string>> = {
	Q1: 'January to March',
	Q2: 'April to June',
	Q3: 'July to September',
	Q4: 'October to December',
};
