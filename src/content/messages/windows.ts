/** One conversation in two windows: one writes, the other reads. */
export const windows = {
	reading: {
		happened: 'Another window writes in this conversation now. Here you can read it.',
		safe: 'What was saved is safe, and what stands here stays on the screen.',
	},
	writeHere: 'Write here instead',
	notYet: 'That did not work. The other window still writes.',
} as const;
