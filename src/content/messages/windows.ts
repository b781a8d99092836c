/** One conversation in two windows: one writes, the other reads. */
export const windows = {
	reading: {
		happened: 'Another window writes in this conversation now. Here you can read it.',
		safe: 'What was saved is safe, and what stands here stays on the screen.',
	},
	writeHere: 'Write here instead',
	notYet: 'That did not work. The other window still writes.',
} as const;

/** The newest state on the disk is damaged; one from shortly before is whole. */
export const earlier = {
	problem: (newestAt: string) => ({
		happened: `The last few minutes before ${newestAt} can’t be read. They are damaged on this tablet.`,
		safe: 'What you see is from shortly before, and it is whole. Nothing was changed.',
		todo: 'If there is a backup from that time, put it back first: it may have them. Or carry on from here.',
	}),
	carryOn: 'Carry on from here',
} as const;
