/** Words around answers that are given apart. */
export const apart = {
	now: (name: string) => `Only ${name}’s answers show just now, so that nobody is swayed.`,
	practitionerLast: (names: string) => `You go last. Still to answer: ${names}.`,
	showEveryone: 'Show everyone’s',
	showOnly: (name: string) => `Show only ${name}’s`,
	everyone: 'Everyone’s answers show.',
} as const;
