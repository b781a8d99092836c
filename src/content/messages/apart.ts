/** Words around answers that are given apart. */
export const apart = {
	now: 'One pen at a time just now, so that nobody is swayed.',
	practitionerLast: (names: string) => `You go last. Still to answer: ${names}.`,
	showEveryone: 'Show everyone’s',
	showOnly: 'One pen at a time',
	everyone: 'Everyone’s answers show.',
} as const;
