/** Words around making and sealing the file. */
export const sealing = {
	/** Discreet: no name, and no word about health. */
	fileName: 'My plan.pdf',
	reason: 'This is what we said',
	steps: {
		saving: 'Saving what was said',
		letters: 'Fetching the letters',
		pages: 'Laying out the pages',
		file: 'Writing the file',
		seal: 'Sealing it',
	},
	problems: {
		passphrase: 'Those aren’t the right words, so nothing was sealed. Nothing is lost. Try again.',
		notTried:
			'Your words could not be tried: this tablet may have too little memory free. Nothing was sealed, and nothing is lost. Close other programs, then try again.',
		stopped: 'Stopped. Nothing was sealed, and nothing is lost.',
		notMade: 'The plan could not be made. Everything said is safe. Try once more.',
		notKept:
			'The plan was made, but this tablet could not keep it. Everything said is safe. Try again.',
		notFound: 'The sealed plan could not be opened here. What was said is safe.',
	},
} as const;
