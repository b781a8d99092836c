/** The words of asking for a minute alone, while somebody else than the practitioner holds the tablet. */
export const minuteAlone = {
	tool: (name: string) => `A minute with ${name}`,
	short: 'A minute',
	title: (name: string) => `I’d like a minute with ${name}`,
	lead: (name: string) =>
		`Nothing of this stays on the screen. ${name} sees it when the tablet is given back.`,
	words: 'Anything you want to say first? (you can leave it out)',
	ask: 'Ask for it',
	cancel: 'Not now',
} as const;
