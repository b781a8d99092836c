/** When the tablet can’t keep what was written: what happened, what is safe, what to do. */
export const saving = {
	notSaved: {
		happened: 'The newest words are not saved yet. This tablet did not take them.',
		safe: 'They stay on the screen, and all that was saved before is safe. You can go on writing.',
		todo: 'The tablet keeps trying. If this stays: make some room on it, or save a copy to a file now.',
	},
	copy: 'Save a copy to a file now',
	copied:
		'The copy is with your downloads, locked. Only your own words open it. Keep it until “Saved” shows again.',
	notCopied: 'A copy can’t be made now. Leave this page open: the words stay on the screen.',
	tryNow: 'Try again now',
	/** The name of the file says nothing about anybody. */
	fileName: (day: string) => `side-by-side-copy-${day}.sbsbackup`,
	/** Above the place for the passphrase, when the keys were lost with the part that keeps them. */
	keysLost: {
		happened: 'The part of this app that saves has stopped. A new one has taken its place.',
		safe: 'Your words are still here, behind this page. All that was saved before is safe.',
		todo: 'Type your words to go on where you were.',
	},
	stillNotThere: {
		happened: 'What is kept on this tablet can’t be opened just now.',
		safe: 'The newest words are sealed and wait here. Nothing new is put in the old place.',
		todo: 'Load the app again, then type your words. What waits is put back first.',
	},
	loadAgain: 'Load the app again',
} as const;
