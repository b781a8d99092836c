/** The words of the room: who is in which chair, only the sheet, and whose words were whose. */
export const room = {
	title: 'Who’s here',
	open: (people: string) => `Who’s here: ${people}. Change the chairs`,
	lead: 'One tap when somebody comes, goes or joins from somewhere else.',
	another: 'Another chair',
	done: 'Done',

	onlySheet: 'Only the sheet',
	onlySheetMeans:
		'For sharing your screen. It hides the list of parts, what is there for you to say, and every name that nobody needs.',
	onlySheetNow: 'Somebody is on video. Share your screen like this, and nothing else of it shows.',
	showAll: 'Back to everything',

	whoSaidThis: 'Who said this?',
	whoseWere: 'Whose words were these?',
	theyStay: 'The words stay just as they are, and so does who wrote them down.',
	moved: (name: string) => `Now they are ${name}’s words.`,
	takenFor: (names: string) => `First put down as ${names}’s.`,

	notTalking: {
		tab: 'Not talking',
		title: 'When talking is too much',
		lead: 'Nobody has to speak today. Each of these is a proper session too.',
		showOnly: 'Show only',
		showOnlyMeans: 'We look at the sheet together. What you think stays with you.',
		cards: 'Cards without words',
		cardsMeans: 'Move a card, or point at one. Nobody has to say why.',
		goToCards: 'Open the cards',
		pointing: 'Pointing',
		pointingMeans: 'Five kinds of help on one page. A finger is enough.',
		goToPointing: 'Open the kinds',
		marks: 'Marks',
		marksMeans: 'Four small ones. Nobody has to say why.',
		goToMarks: 'Open side by side',
		choose: 'We do this today',
		reminder: (name: string) => `Show only today. ${name}’s words are typed only if ${name} asks.`,
		page: (name: string) => `${name}’s own page`,
		pageLead: (name: string) =>
			`What ${name} saw, said and offered, in ${name}’s own words. Anybody here may read it.`,
		pageLabel: (name: string) => `What ${name} saw and offered`,
	},
} as const;
