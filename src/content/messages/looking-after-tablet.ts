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
	name: 'Its name in backups and on the list of what happened',
	version: 'This app',
	used: (used: string) => `${used} used on this tablet.`,
} as const;
