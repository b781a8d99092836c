/** The tablet itself: whether its browser keeps things, and what runs on it. */
export const thisTablet = {
	title: 'This tablet',
	lead: 'What this browser keeps, and what runs here.',
	storage: 'Keeping what is saved',
	idle: {
		title: 'When nobody touches it',
		lead: 'After this long the sheet is covered, and a number or your words bring it back. After 20 minutes the tablet locks. It is the same for everybody here.',
		label: 'Minutes until it is covered',
		range: (fewest: number, most: number) => `From ${fewest} to ${most} minutes.`,
	},
	limit: {
		title: 'When conversations may be let go',
		lead: 'So long after the last change, a conversation whose record is confirmed is listed under To finish, where it may be let go. Nothing goes by itself. It is the same for everybody here.',
		label: 'Months after the last change',
		range: (fewest: number, most: number) =>
			`From ${fewest} to ${most} months. While nothing stands here, there is no limit.`,
		none: 'Set no limit',
	},
	stuck: {
		title: 'Words that wait',
		says: (count: number) =>
			count === 1
				? 'Words from 1 conversation could not be put back into it.'
				: `Words from ${count} conversations could not be put back into them.`,
		why: 'The conversation is with a colleague now, or it is damaged. The words are sealed in this window, and they go when it is closed. Keep them in a file.',
		saved: 'Look that the file is there. It can be brought back like a backup, on another tablet.',
		save: 'Keep them in a file',
		drop: 'The file is there: take them off this window',
	},
	name: 'Its name in backups and on the list of what happened',
	version: 'This app',
	used: (used: string) => `${used} used on this tablet.`,
} as const;
