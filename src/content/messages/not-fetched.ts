/** When a part of the app did not come: before it works without internet, that can happen. */
export const notFetched = {
	happened: 'A part of this app did not come.',
	safe: 'Nothing is lost, and nothing has changed.',
	todo: 'Look whether this tablet is on the internet, then try again. Later it works without.',
	again: 'Try again',
	lock: 'Lock',
	close: 'Close',
} as const;

/** The same, where a button stands beside it that tries again. */
export const notFetchedNow = (): string =>
	[notFetched.happened, notFetched.safe, notFetched.todo].join(' ');
