/** One conversation in two windows: one writes, the other reads. */
export const windows = {
	reading: {
		happened: 'Another window writes in this conversation now. Here you can read it.',
		safe: 'What was saved is safe, and what stands here stays on the screen.',
	},
	writeHere: 'Write here instead',
	notYet: 'That did not work. The other window still writes.',
} as const;

/** One conversation that was changed in two places: both are kept. */
export const parted = {
	problem: {
		happened: 'This was changed on two tablets, or in two windows. Both are kept.',
		safe: 'The other one is in your list too, and nothing of it is lost.',
		todo: 'Read both, and go on in one. Then finish the other: when what must be kept is in the record, it can be let go.',
	},
	other: 'Open the other one',
	carryOn: 'Carry on here',
} as const;

/** The newest state on the disk is damaged; one from shortly before is whole. */
export const earlier = {
	problem: (newestAt: string) => ({
		happened: `The last few minutes before ${newestAt} can’t be read. They are damaged on this tablet.`,
		safe: 'What you see is from shortly before, and it is whole. Nothing was changed.',
		todo: 'If there is a backup from that time, put it back first: it may have them. Or carry on from here.',
	}),
	/** Nothing on the disk says any more which words were the newest. */
	perhaps: {
		happened: 'Part of this conversation is damaged on this tablet. Its last words may be missing.',
		safe: 'What you see is an earlier version, and it is whole. Nothing was changed.',
		todo: 'If there is a newer backup, put it back first: it may have them. Or carry on from here.',
	},
	carryOn: 'Carry on from here',
} as const;
