const conversations = (count: number): string =>
	count === 1 ? '1 conversation' : `${count} conversations`;

/** Backups: writing one, reading it again, bringing one back. */
export const backup = {
	title: 'Backup',
	lead: 'One locked file with everything on this tablet. It opens only with the words of its people, or with the recovery kit. Keep it somewhere else: a stick, or your service’s drive.',
	never: 'There is no backup of this tablet yet.',
	last: (when: string) => `The last backup was made and read again ${when}.`,
	changed: 'Things have changed since.',
	unchanged: 'Nothing has changed since.',
	now: 'Back up now',
	again: 'Choose the file to read it again',
	againLead:
		'The file is in your downloads, or where you put it. Choose it once more, so that every part of it is read again: only then does it count as a backup.',
	handOver: 'Save or share the file',
	handOverLead:
		'The file is written. Put it somewhere else than on this tablet: a stick, or your service’s drive. It does not count as a backup yet.',
	notShared: 'The file has not left this page yet. Try again, and choose where to put it.',
	cancel: 'Stop',
	steps: {
		writing: (done: number, of: number) => `Writing ${done} of ${conversations(of)}.`,
		reading: () => 'Reading every part of the file again.',
		restoring: () => 'Bringing back, one conversation after the other.',
	},
	whole: (name: string, sessions: number) =>
		`${name} is whole: ${conversations(sessions)}, and every part was read again.`,
	notWhole:
		'That file is not whole, so it does not count as a backup. Choose the right file, or write a new one.',
	/** About this tablet, not about the file. */
	ledgerHere: {
		cut: 'This tablet’s list of what happened is shorter than when this backup was made: tell whoever looks after it.',
		changed:
			'This tablet’s list of what happened is not the one that this backup knew: tell whoever looks after it.',
	},
	stopped: 'Stopped. Nothing counts as a backup yet.',
	restoreStopped: 'Stopped. What was brought back until then is here and whole.',
	troubles: {
		'file-not-written': 'The place you chose did not take the file. Choose another place.',
		'file-not-readable': 'That file can’t be read. It may have moved. Choose it again.',
	},
	/** While the file that was just written is read again. */
	againTroubles: {
		'another-tablets-backup':
			'That file is a backup of another tablet. Choose the one that you have just written.',
		'older-backup':
			'That file is whole, and it is an older backup. Choose the one that you have just written.',
		'not-saved':
			'The file is whole, but the tablet could not note that down. It may be full. Choose the file once more.',
	},
	takeOut: {
		title: 'Your own conversations in a readable file',
		lead: 'For you to keep or to hand on: locked with words, and readable without this app. Plans that are sealed as a PDF are not in it.',
		go: 'Make a readable file',
		working: 'Reading your conversations.',
		none: 'You have no conversations yet.',
		leftOut: (count: number) =>
			`${conversations(count)} ${count === 1 ? 'is' : 'are'} damaged, and not in it.`,
		fileName: (day: string) => `conversations-${day}.json.age`,
	},
	callIn: {
		title: 'How long backups are kept',
		lead: 'After this many days a backup is called in and destroyed. What you let go may lie in one until then.',
		days: 'Days',
		range: (fewest: number, most: number) => `From ${fewest} to ${most} days.`,
		now: (day: string) => `Backups from before ${day} are called in: destroy them now.`,
	},
	restore: {
		title: 'Bring back a backup',
		lead: 'What is here stays. What is missing or older comes back. What was let go stays gone.',
		go: 'Bring back a backup',
		choose: 'Choose the backup file',
		looking: 'Reading every part of the file.',
		madeOn: (when: string) => `Made ${when}.`,
		holds: (sessions: number, names: string) =>
			names === ''
				? `It holds ${conversations(sessions)}.`
				: `It holds ${conversations(sessions)} of ${names}.`,
		signed: {
			known: 'Its seal is from somebody on this tablet.',
			unknown: 'Its seal is from somebody whom this tablet doesn’t know.',
			unsigned: 'It has no seal.',
			wrong: 'Somebody has changed it since it was made. Ask whoever keeps your backups.',
			'cannot-tell': 'It is damaged, so its seal can’t speak for all of it.',
		},
		unnamed: (short: string) => `conversation ${short}`,
		damaged: (count: number, names: string) =>
			count === 1
				? `1 conversation in it is damaged and can’t come back from it: ${names}. The others are whole.`
				: `${count} conversations in it are damaged and can’t come back from it: ${names}. The others are whole.`,
		cut: 'Its end is missing: there may have been more that nobody can name.',
		calledIn: 'It is past its day and should have been destroyed.',
		whose: 'Whose conversations come back?',
		yes: 'Bring them back',
		other: 'Choose another file',
		back: 'Back',
		troubles: {
			'not-saved':
				'The tablet could not keep all of it. It may be full. What came back until then is here and whole.',
		},
		doneTitle: 'Brought back',
		done: 'Done',
		report: {
			added: (count: number) => `${conversations(count)} came back.`,
			newer: (count: number) => `${conversations(count)}: older here, and now as in the backup.`,
			same: (count: number) => `${conversations(count)}: here already, the same.`,
			mended: (count: number) => `${conversations(count)} had lost parts, which are back.`,
			forked: (count: number) =>
				`${conversations(count)} changed on two tablets: both are kept, and your list says so.`,
			waiting: (count: number) =>
				`${conversations(count)} changed here and there: decided when the owner next unlocks.`,
			gone: (count: number) =>
				`${conversations(count)} let go: gone for good, and not brought back.`,
			held: (count: number) => `${conversations(count)} let go there and on hold here: kept.`,
			changed: (count: number, names: string) =>
				`${conversations(count)} let go there, with words here that nobody there had seen: kept (${names}).`,
			damaged: (count: number, names: string) =>
				`${conversations(count)} in the file: damaged, and not brought back (${names}).`,
			refused: (names: string) =>
				`${names}: the backup has other keys for this name than the tablet. Nothing of theirs came in.`,
			nothing: 'There was nothing new in it.',
		},
	},
} as const;
