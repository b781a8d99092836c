/** Files that are outside the tablet, until somebody says that they are gone. */
export const files = {
	title: 'Files outside',
	lead: 'Every file that you took out of this tablet stands here until you say that it is gone. Deleting the file itself is yours to do: this tablet can’t reach it.',
	none: 'Nothing of yours is outside this tablet.',
	kinds: {
		readable: 'Readable file of your conversations',
		access: 'File for an access request',
		emergency: 'File saved while nothing could be kept here',
		plan: 'A plan as a file',
		backup: 'Backup of this tablet',
	},
	backupOf: (when: string) => `Made and read again ${when}`,
	saved: (when: string) => `Saved ${when}`,
	conversations: (count: number) =>
		count === 1 ? '1 conversation in it' : `${String(count)} conversations in it`,
	by: (who: string) => `By ${who}`,
	for: (who: string, why: string) => `For ${who}: ${why}`,
	until: (day: string) => `Destroy it by ${day}.`,
	past: (day: string) => `It should have been destroyed by ${day}.`,
	gone: 'It is gone',
	goneWhich: (which: string) => `: ${which}`,
	sure: 'Is the file deleted everywhere, or handed over for good? This goes on the list of what happened here.',
	yes: 'Yes, it is gone',
	no: 'Not yet',
	told: 'Noted: that file is gone.',
	/** A backup is called in; the other files are somebody's to keep or to delete. */
	backup: {
		gone: 'It is destroyed',
		sure: 'Is this backup destroyed everywhere it was kept? This goes on the list of what happened here.',
		yes: 'Yes, it is destroyed',
		told: 'Noted: that backup is destroyed.',
	},
	nobody: 'somebody who was not unlocked',
} as const;
