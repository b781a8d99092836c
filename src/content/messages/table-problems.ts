import { notFetchedNow } from './not-fetched.ts';

/** What may go wrong at the table, in a sentence each: what happened, what is safe, what to do. */
export const tableProblems = {
	noList: 'The list can’t be read just now. Nothing is lost. Lock and unlock to try again.',
	notThrownAway: 'That one has something written in it, so it stays.',
	stays: 'That one could not be thrown away just now, so it stays.',
	notPutBack: 'It could not be put back. It was empty, so no words are lost.',
	notSetUp: {
		happened: 'This tablet could not keep your new way in.',
		safe: 'Nothing was lost, and nothing half-made is left behind.',
		todo: 'Make some room on the tablet, then try again.',
	},
	/** Why a way in was not made; with words still to type, or to be derived, the tablet is not full. */
	notSetUpFor: (kind: string) =>
		settings[kind] ?? (kind === 'not-saved' ? tableProblems.notSetUp : otherSetting),
	notOpened: (kind: string): string => openings[kind] ?? openingOther,
} as const;

const untouched = 'Nothing was lost, and nothing half-made is left behind.';
const otherSetting = {
	happened: 'This tablet could not make your new way in.',
	safe: untouched,
	todo: 'Please try again. If it stays like this, load the page anew.',
};
const settings: Readonly<Record<string, typeof otherSetting>> = {
	'passphrase-blank': {
		happened: 'There are no words yet.',
		safe: untouched,
		todo: 'Go back, and choose your words first.',
	},
	'passphrase-not-tried': {
		happened: 'Your keys could not be made: this tablet may have too little memory free.',
		safe: untouched,
		todo: 'Close other programs, then try again.',
	},
};

const openings: Readonly<Record<string, string>> = {
	'record-damaged':
		'That conversation is damaged and can’t be opened here. Nothing was changed. A backup may still have it: ask whoever looks after this tablet to bring it back.',
	'record-newer-than-app':
		'That conversation was written by a newer version of this app. It is untouched. Update the app to open it.',
	'session-missing': 'That conversation is no longer on this tablet.',
	get 'part-not-fetched'() {
		return notFetchedNow();
	},
	'not-saved':
		'A new conversation can’t be kept just now: this tablet may be full. Nothing is lost.',
};
const openingOther = 'That did not open. Nothing is lost. Lock and unlock to try again.';
