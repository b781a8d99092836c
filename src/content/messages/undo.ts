import type { ChoiceQuestion, WordsQuestion } from '#domain/questions.ts';

/** *Undo, step by step*: what was done, said before it is taken back and after. */
export const undo = {
	title: 'Undo, step by step',
	short: 'Undo',
	/** "Undo: card moved, in What matters" */
	undo: (what: string) => `Undo: ${what}`,
	redo: (what: string) => `Redo: ${what}`,
	undone: (what: string) => `Undone: ${what}.`,
	redone: (what: string) => `Done again: ${what}.`,
	doneIn: (what: string, where: string) => `${what}, in ${where}`,
	/** It was done while somebody else held the tablet. */
	handedOver: (what: string) => `${what}, while it was handed over`,
	/** As it opens. */
	oneByOne: 'One step at a time.',
	nothing: 'Nothing to undo here.',
	readFirst: 'First read what was written. Then you can undo.',
	added: (what: string) => `${what} added`,
	changed: (what: string) => `${what} changed`,
	takenOut: (what: string) => `${what} taken out`,
	moved: (what: string) => `${what} moved`,
	kept: (what: string) => `who can see the ${what}`,
	whose: (what: string) => `whose ${what} it is`,
	/** Somebody got a chair. */
	chair: 'chair pulled up',
	/** Two practitioners who may be one. */
	whoRan: 'who ran the last meeting',
	things: {
		words: 'words',
		answers: 'answer',
		numbers: 'number from elsewhere',
		steps: 'step',
		statements: 'answer to the plan',
		grids: 'what we look at',
		contacts: 'person to ring',
		sharing: 'copy to share',
		participants: 'name',
		chairs: 'chair',
		safetyVersions: 'safety plan',
		lead: 'lead person',
		review: 'day to meet',
		readBack: 'reading back',
		lastTime: 'words from last time',
	},
} as const;

/**
 * What answers to some questions are called where they are taken back; all others are words. What
 * somebody answered for the practitioner alone has no name: it is nobody else's to know of.
 */
export const undoNames: Partial<Readonly<Record<WordsQuestion | ChoiceQuestion, string>>> = {
	'start.nameFor': 'name for somewhere else',
	'start.birth': 'month and year of birth',
	'start.identityChecked': 'second thing that was checked',
	'start.secondIdentifier': 'what was checked',
	'start.howWeMeet': 'how we meet',
	'start.minutes': 'minutes we have',
	'start.howToTalk': 'what helps to talk',
	'start.sayWanted': 'how much say',
	'start.privacyExplained': 'how privacy was told',
	'start.writing': 'what we write down',
	'start.contactWays': 'ways to reach you',
	'kindOfHelp.point': 'kind of help',
	'kindOfHelp.joint': 'what we say together',
	'kindOfHelp.lookAgain': 'day to look again',
	'choice.ready': 'ready answer',
	'choice.kind': 'kind of choice',
	'choice.trialWeeks': 'weeks to try it',
	'choice.option': 'choice',
	'choice.ways': 'ways to meet',
	'choice.agreement': 'whether we agree',
	'choice.decides': 'who decides',
	'whatMatters.ownCard': 'card',
	'whatMatters.place': 'card',
	'whatMatters.order': 'order of cards',
	'options.mark': 'mark',
	'options.toAsk': 'question',
	'options.ownRow': 'row',
	'limits.talked': 'tick',
	'goals.goal': 'goal',
	'goals.order': 'order of goals',
	'goals.rating': 'number',
	'goals.smallStep': 'small step',
};
