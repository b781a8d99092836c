/** The tablet itself: whether its browser keeps things, and what runs on it. */
export const thisTablet = {
	title: 'This tablet',
	lead: 'What this browser keeps, and what runs here.',
	storage: 'Keeping what is saved',
	name: 'Its name in backups and on the list of what happened',
	version: 'This app',
	used: (used: string) => `${used} used on this tablet.`,
} as const;
