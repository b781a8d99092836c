/** Words around answers that are given apart. */
export const apart = {
	now: 'One pen at a time just now, so that nobody is swayed.',
	practitionerLast: (names: string) => `You go last. Still to answer: ${names}.`,
	showEveryone: 'Show everyone’s',
	showOnly: 'One pen at a time',
	everyone: 'Everyone’s answers show.',
	/** What a supporter who holds the tablet reads above words that are the young person's own. */
	asYouSeeIt: 'Where it says “I” or “me” here, it means the young person. Say how you see it.',
} as const;
