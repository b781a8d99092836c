/** The words of *What matters*. The cards themselves come from the content pack. */
export const whatMatters = {
	title: 'What’s going on',
	ending: 'for you?',
	/** In a supporter's hands. */
	endingSeen: 'as you see it?',
	label: 'What matters',
	tabs: {
		cards: 'What’s going on',
		words: 'In my words',
		helps: 'Who and what helps',
		change: 'What I’d change',
	},

	places: {
		weighs: 'Weighs on me',
		comesAndGoes: 'Comes and goes',
		goingAllRight: 'Going all right',
	},
	/** The first place for a supporter, whose "me" is somebody else. */
	weighsOnThem: 'Weighs on them',
	placesMean: {
		weighs: 'Takes up space most days',
		comesAndGoes: 'Some days, not others',
		goingAllRight: 'Worth holding on to',
	},
	placedBy: (names: string) => `placed by ${names}`,
	hasNote: 'has words',
	wouldPut: (name: string) => `${name} would put`,
	here: 'here.',
	pile: 'Still in the pile',
	pileHow: 'Drag a card up, or tap it and choose where. Leave any you don’t want to talk about.',
	pileEmpty: 'Every card has a place.',
	ownCard: 'My own card',
	ownCardLabel: 'What does your card say?',

	/** Without a place the card is back in the pile. */
	moved: (card: string, place: string | undefined) =>
		place === undefined ? `“${card}” is back in the pile.` : `“${card}”: ${place}.`,
	inOwnWords: (name: string) => `${name}, in their own words`,
	cardsAreEnough: 'The cards are enough. Add words only if you’d like to.',

	whereTo: (card: string) => `Where does “${card}” go?`,
	backToPile: 'Back in the pile',
	close: 'Done',
	about: (card: string) => `About “${card}”`,
	keepPlacePrivate: 'Keep its place private',
	changeCard: 'Change the card',
	removeCard: 'Take the card out',
	cardTakenOut: 'The card is taken out.',

	order: 'What matters most',
	orderLead: 'Only if it helps. The first matters most. Drag a card, or use the arrows.',
	startOrder: 'Put my cards in order',
	noOrder: 'No order after all',
	up: (card: string) => `Move “${card}” up`,
	down: (card: string) => `Move “${card}” down`,
	movedTo: (card: string, place: number) => `“${card}” is number ${place.toString()} now.`,

	goingOn: 'What’s going on, in your own words?',
	alreadyHelps: 'What already helps, even a bit?',
	whoHelps: 'Who helps?',
	whoHelpsLead: 'Friends, family, community, faith, sport, online: anybody counts.',
	different: 'What should be different?',
	wouldBeBad: 'What would be bad?',
	wouldBeBadLead: 'Something that you would not want to happen.',
} as const;
