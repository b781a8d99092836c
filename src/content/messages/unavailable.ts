/** When the tablet's own database will not open: nothing is put in its place. */
export const unavailable = {
	title: 'Not open just now',
	problem: {
		happened: 'What is kept on this tablet can’t be opened just now.',
		safe: 'Nothing was thrown away, and nothing new is put in its place.',
		todo: 'Close other windows of Side by Side and try again. If it stays like this, ask whoever looks after this tablet.',
	},
	again: 'Try again',
	safety: 'Staying safe',
	check: 'Check a plan',
} as const;
