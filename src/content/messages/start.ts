import { unnamed } from './voices.ts';

/** "What helps you, Ellis?"; nobody is called "Young person" to their face. */
const asked = (question: string, name: string): string =>
	Object.values(unnamed).includes(name) ? `${question}?` : `${question}, ${name}?`;

/** The words of *Start*. What is said about privacy and by phone comes from the content pack. */
export const start = {
	title: 'Hello. Who’s here',
	ending: 'today?',
	/** In other hands, where the chairs stay with the practitioner. */
	titleHeld: 'Before we',
	endingHeld: 'begin',
	lead: 'You can stop, skip or come back to anything.',
	label: 'Start',
	tabs: {
		who: 'Who’s here',
		talk: 'How we talk',
		privacy: 'What stays private',
		reach: 'Reaching you',
	},

	chairs: 'Chairs',
	another: 'Another',
	pullUp: 'pull up a chair',
	whoJoins: 'Who is joining?',
	joining: {
		supporter: 'Family or a friend',
		other: 'Someone else',
		interpreter: 'An interpreter',
	},
	notNow: 'Nobody just now',
	worksHere: 'works here',
	interpreter: 'interpreter',
	changeSeat: (name: string) => `${name}: change the name or chair`,
	whereNow: 'Where is everybody?',
	chair: {
		here: 'Here',
		phone: 'Phone',
		video: 'Video',
		steppedOut: 'Stepped out',
		late: 'Late',
	},
	about: (name: string) => (name === '' ? 'About this person' : `About ${name}`),
	nameHere: 'Name to use here',
	pronouns: 'Pronouns',
	pronounsHint: 'As they wish. It can stay empty.',
	relation: {
		supporter: 'Who are they to you?',
		other: 'Who are they?',
		practitioner: 'What do they do here?',
		interpreter: 'Language',
	},
	relationHint: {
		supporter: 'Such as Mum, Nan, foster carer, friend',
		other: 'Such as key worker, advocate, teacher',
		practitioner: 'Such as nurse or youth worker',
		interpreter: 'If they are family, say so: “Arabic, an aunt”',
	},
	done: 'Done',
	takeAway: 'Take this chair away',
	hereNow: 'Here now',
	notHereYet:
		'Not here yet. Keep private first what should stay from them. Then tap where they are.',
	haveChairs: (names: string) =>
		`Not here, but with a chair already: ${names}. Is it one of them? Then tap where they are, under their name.`,
	chairKept: 'Something is kept private from them, so the chair stays.',
	chairStays: 'Their words are on the sheet, so the chair stays. They can be “stepped out”.',

	elsewhere: 'Another name somewhere else?',
	elsewhereLead: (name: string) =>
		`Names and pronouns for ${name} that are not the same as here. Where nothing stands, we use the name from here.`,
	addName: 'Add a name',
	onLetters: 'On letters',
	onVoicemail: 'On voicemail',
	inOwnCopy: 'In your own copy',
	inCopyFor: (name: string) => `In ${name}’s copy`,

	sure: 'So we have the right notes',
	birthMonth: 'Born in',
	birthYear: 'Year',
	month: 'Month',
	noMonth: 'Month',
	noYear: 'Year',
	checked: 'Was a second thing checked?',
	isChecked: 'Yes, checked',
	whatChecked: 'What was checked',
	whatCheckedLead: 'Such as “address, said aloud”. The number itself isn’t needed.',
	howWeMeet: 'How do we meet?',
	meet: { room: 'In the room', phone: 'By phone', video: 'By video' },
	byPhone: 'When we’re not in one room',
	minutes: 'How long have we got?',
	minutesOf: (minutes: number) => `${minutes.toString()} min`,

	howToTalk: (name: string) => asked('What helps you', name),
	wishes: {
		largeText: 'Bigger text',
		easyWords: 'Easy words',
		readAloud: 'Read it to me',
		pictures: 'Pictures',
		oneQuestion: 'One question at a time',
		breaks: 'Breaks',
		timeToThink: 'Time to think',
		writeInstead: 'Writing, not talking',
	},
	language: 'Language',
	languageLead: 'What you like to talk and read in, and if an interpreter helps.',
	needs: 'Anything else that makes it easier?',
	needsLead: 'Such as light, noise, where you sit, moving about.',
	say: (name: string) => asked('How much say do you want today', name),
	sayOptions: {
		lead: 'I want to lead',
		share: 'Let’s do it together',
		listen: 'I’d like to listen',
		notSure: 'Not sure',
	},
	saidSoFar: 'What each wants',

	private: 'What stays private',
	mustTell: 'When someone has to be told',
	explained: 'How was it explained?',
	explainedOptions: { aloud: 'Said aloud', read: 'Read on the sheet', both: 'Both' },
	timeAlone: 'Time on your own',
	timeAloneOptions: { yes: 'Yes please', no: 'No thanks', later: 'Later', notSure: 'Not sure' },
	timeAloneElsewhere: (name: string) =>
		`Everyone is asked this. ${name} answers with the tablet in their own hands.`,
	writing: 'OK to write things down?',

	ways: (name: string) => asked('How can we reach you', name),
	wayOptions: {
		call: 'Call',
		text: 'Text',
		letter: 'Letter',
		email: 'Email',
		voicemail: 'Voicemail is fine',
	},
	contactRules: 'What keeps it safe?',
	contactRulesLead: 'Numbers, good times, who might see it, what we should never do.',
	parental: 'For the practitioner alone',
	parentalLead: 'Shows only while nobody else is here.',
	responsibility: 'Who has parental responsibility?',
	limits: 'What limits it?',
	limitsLead: 'Such as a court order, or contact that isn’t safe.',
} as const;
