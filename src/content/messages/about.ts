/** The page that says what this is, what stays here, and what it is not. */
export const about = {
	title: 'About Side by Side',
	what: 'A young person, the people close to them and someone who helps sit with one tablet and talk through what matters, what could help, and what it can and can’t do. A plan that they agree goes home with them.',
	staysTitle: 'What stays here',
	stays: [
		'Everything typed here is sealed on this tablet. It is not sent anywhere.',
		'It works with no internet once it says “Ready without internet”.',
		'Nobody is counted, followed or shown adverts.',
	],
	peopleTitle: 'People decide',
	people: [
		'It shows, keeps and prints what people say. It never picks a kind of help, ranks anything or adds up a score.',
		'The words and numbers about help come from named sources. They need a clinician’s approval before a service uses them.',
	],
	pictures:
		'Pictures beside easy words: OpenMoji (openmoji.org), CC BY-SA 4.0, with their colours made paler.',
	look: 'How the screen looks',
	back: 'Back',
} as const;
