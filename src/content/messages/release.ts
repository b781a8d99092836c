/** What a release is, and what becomes of a newer one. */
export const release = {
	version: (name: string) => `Version ${name}`,
	of: (day: string) => `of ${day}`,
	signed: 'Signed release: each file was checked before it was kept.',
	notChecked: 'Signed release. This tablet has not checked it yet.',
	unsigned: 'Unsigned build: each file was checked, but nobody has signed for it.',
	newer: 'A newer version is ready',
	newerSigned: 'Signed by the same people as this one, or by those they named.',
	newerFirstSigned: 'The first signed version here. From now on only signed ones are taken.',
	newerUnsigned: 'Unsigned build.',
	changed: 'What changed',
	use: 'Use it now',
	byItself:
		'What you keep stays as it is. It starts by itself when nobody touches this screen for a minute.',
	heldBack: 'It can’t start yet. Close this app in every other window first.',
	refused: {
		title: 'A newer version was not taken',
		safe: 'The one that is here is whole and goes on working.',
		mixed: (what: string) => `On the host it is mixed with another one (${what}).`,
		incomplete: (what: string) => `On the host a part of it is missing (${what}).`,
		unsigned: (what: string) => `Nobody has signed it as a whole (${what}).`,
		'signed-by-another': (what: string) => `Somebody else has signed it (${what}).`,
		older: (what: string) => `It is older than the one that is here (${what}).`,
		todo: 'Tell whoever looks after the app. This tablet asks again every hour.',
	},
} as const;
