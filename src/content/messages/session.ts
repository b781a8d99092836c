/** Words around a conversation that no single stage owns. */
export const session = {
	/** Said before somebody writes alone. */
	reads: (practitioner: string) => `${practitioner} reads this before you leave.`,
	noNames: 'A new conversation',
	look: 'How the screen looks',
	lookLasts:
		'This look is for this conversation, and comes back with it. For all of them it is set under “About”, where the tablet is unlocked.',
	howWeTalk: 'How we want to talk',
	theme: 'Colours',
	themes: { light: 'Day', dusk: 'Dusk', contrast: 'Strong' },
	textSize: 'Size of the words',
	textSizes: { m: 'Usual', l: 'Larger', xl: 'Largest' },
	hand: 'Buttons for',
	hands: { right: 'Right hand', left: 'Left hand' },
	motion: 'Movement',
	motions: { usual: 'A little', still: 'None' },
	pinTitle: 'Six numbers for coming back',
	pinLead:
		'Choose six numbers before the tablet changes hands. They work until it locks. Without them, it takes your words.',
	pinLabel: 'Six numbers',
	pinSet: 'Use these numbers',
	pinSkip: 'Go on without numbers',
	pinProblem: 'It takes exactly six numbers.',
	sealed: 'The plan is sealed. What was said here stays as it is.',
	readsOnly: (phone: string) =>
		`This plan is sealed. What was said stays as it is. You can change the plan any day: ring ${phone}.`,
	/** Said where a pack has not been put into the language of the tablet, and checked. */
	inEnglish: 'Some words here are in English. Nobody has checked them in this language yet.',
	talkedAbout: (stages: string) => `We talked about: ${stages}.`,
	goal: (words: string) => `A goal: ${words}`,
	chose: (options: string) => `What we chose to try: ${options}`,
	step: (who: string, what: string, by: string) =>
		by === '' ? `${who}: ${what}` : `${who}: ${what}, by ${by}`,
} as const;
