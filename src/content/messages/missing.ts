/** When what was kept on this tablet is not there, or not as it was left. */
export const missing = {
	title: 'Something is missing',
	problem: {
		happened: 'This tablet had conversations on it, and they are not here now.',
		safe: 'Nothing new was put in their place. Plans on paper and backups are as they were.',
		todo: 'Don’t clear or reset anything on this tablet. Tell whoever looks after it.',
	},
	again: 'Try again',
	restore: 'Bring back a backup',
	startNew: 'Start new all the same',
	safety: 'Staying safe',
	check: 'Check a plan',
	sure: {
		title: 'Start new on this tablet?',
		lead: 'What was here does not come back by itself, and you begin with an empty tablet. A backup can still be brought back later.',
		yes: 'Yes, start new',
		no: 'No, go back',
	},
} as const;

const conversations = (count: number) =>
	count === 1 ? '1 conversation' : `${count} conversations`;

const toKnow: Readonly<Record<string, string>> = {
	'cover-opened': 'A safety plan of yours was opened by a colleague.',
	recovered: 'The recovery kit was used to give your name new words.',
	'kit-made': 'A recovery kit was made on this tablet.',
	'auditor-made': 'An auditor’s key was made or taken in on this tablet.',
	'lead-made': 'A key for the service lead was made or taken in on this tablet.',
	'access-opened': 'Your conversations were looked through with the recovery kit.',
	exported: 'A record of yours was taken out of this tablet.',
	held: 'A hold was put on a conversation of yours, so that it is kept.',
	'hold-lifted': 'A hold on a conversation of yours was lifted.',
};

/** Said at the table after an unlock. */
export const sinceLastTime = {
	title: 'Since you were last here',
	/** It stays true after a conversation in between, when this table comes again. */
	lastUsed: (when: string, changed: number): string =>
		changed === 0
			? `Before you unlocked: last used ${when}.`
			: `Before you unlocked: last used ${when}, ${conversations(changed)} changed then.`,
	missing: (count: number) => ({
		happened: `${conversations(count)} that should be here ${count === 1 ? 'is' : 'are'} missing.`,
		safe: 'All the others are here.',
		todo: 'Tell whoever looks after this tablet before you go on: a backup may still have what is missing.',
	}),
	putBack: {
		happened: 'What is on this tablet is older than when you last used it.',
		safe: 'Nothing was changed by looking.',
		todo: 'That is so after a backup was brought back. If nobody did that, tell whoever looks after this tablet: somebody may have put an old copy in its place.',
	},
	countDamaged: {
		happened: 'What this tablet noted about how many conversations you have is damaged.',
		safe: 'Every conversation that is here opens as before. From now on it counts anew.',
		todo: 'It can’t tell whether one is missing. Look through your list, and tell whoever looks after this tablet.',
	},
	ledger: {
		happened: 'The list of who did what on this tablet was changed or cut short.',
		safe: 'Your conversations are as they were.',
		todo: 'That can be so after a backup was brought back. If nobody did that, tell whoever looks after this tablet.',
	},
	toKnow: (deed: string, when: string, who: string | undefined): string =>
		`${when}: ${toKnow[deed] ?? 'Something was done with your conversations.'}${who ? ` (${who})` : ''}`,
} as const;
