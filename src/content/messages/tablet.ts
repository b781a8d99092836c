/** The words of the tablet itself: opening, set-up, unlocking, covering, and the pages between. */
export const opening = {
	title: 'Talk it through, side by side',
	what: 'A young person, the people close to them and someone who helps sit together, talk about what could help, and make a plan that goes home with them.',
	practise: 'Try it with a made-up family',
	practiseMeans: 'Nothing to set up. Nothing is kept.',
	setUp: 'Set up this tablet',
	setUpMeans: 'For people who work here. Takes two minutes.',
	restore: 'Bring back a backup',
	ready: 'Ready without internet',
	gettingReady: 'Getting ready to work without internet',
	stays: 'Nothing is sent anywhere.',
	safety: 'Staying safe',
	check: 'Check a plan',
	about: 'About',
} as const;

export const setUp = {
	title: 'Set up this tablet',
	lead: 'Each person who works here has their own way in. Nobody else can read what you keep.',
	step: (step: number, of: number) => `Step ${step} of ${of}`,
	name: 'Your name, as people here say it',
	nameHint: 'It shows on this tablet before anyone unlocks it.',
	nameMissing: 'Type your name first.',
	next: 'Next',
	back: 'Back',
	storageKept: 'This browser keeps what you save here.',
	storageAsking: 'Asking the browser to keep what you save.',
	storageMayGo: 'This browser might clear what you save when it runs out of space.',
	storageMend:
		'To mend that: install this page as an app, or add it to the bookmarks, then ask again. Until then, take plans out the same day.',
	storageAsk: 'Ask the browser again',
	wordsTitle: 'Your four words',
	wordsLead: 'They are the only way in, and only you know them. Write them on paper now.',
	wordsForgotten: 'Nobody can look them up for you if they are lost.',
	otherWords: 'Make other words',
	ownWords: 'Use my own words',
	generated: 'Use words made for me',
	ownLabel: 'Your own words',
	ownHint: 'Five or more words that don’t belong together are best.',
	ownChecking: 'Checking how hard they are to guess.',
	ownStrong: 'Strong enough: as hard to guess as four made words.',
	ownWeak: 'Too easy to guess. Add another word that doesn’t belong.',
	againTitle: 'Now type them once',
	againLead: 'So that we know they are the ones you wrote down.',
	again: 'Your words',
	againDiffer: 'Those aren’t the same words. Look at your paper and try again.',
	pinTitle: 'A short number for today',
	pinLead:
		'Six numbers bring you back quickly after a break. You can leave this out and type your words instead.',
	pin: 'Six numbers (you can leave it out)',
	pinProblem: 'It takes exactly six numbers.',
	kit: (name: string) =>
		`The recovery kit of this tablet is called ${name}. Two people with both halves can then open your way in, if your words are lost. Ask to see a sheet: its name must be the same. If it isn’t, stop here and tell whoever looks after this tablet.`,
	create: 'Finish setting up',
	making: 'Making your keys. This takes a moment on purpose.',
	problem: {
		happened: 'We couldn’t save your new way in.',
		safe: 'Nothing on this tablet has changed.',
		todo: 'The tablet may be full. Make some space, then try again.',
	},
} as const;

export const passphrase = {
	show: 'Show the words',
	hide: 'Cover the words',
} as const;

export const unlock = {
	/** Said where nothing better is known. */
	notDone:
		'That did not work just now. Nothing is lost. Try again; until this tablet is ready to work without internet, it has to be on the internet.',
	title: 'Who’s working today?',
	who: 'Your name',
	someoneElse: 'Someone new',
	label: 'Your words',
	open: 'Unlock',
	opening: 'Unlocking. This takes a moment on purpose.',
	wrong: 'Those aren’t the right words. Nothing is lost.',
	wait: (seconds: number) =>
		`You can try again in ${seconds} ${seconds === 1 ? 'second' : 'seconds'}.`,
	notRead:
		'This tablet gave no answer just now, so nothing was tried. What it keeps is not touched. Please try again.',
	damaged: 'This way in is damaged. What it keeps may still be mended: ask whoever looks after it.',
	notTried:
		'Your words could not be tried: this tablet may have too little memory free. Nothing is lost. Close other programs, then try again.',
	byKey: 'Use my security key',
	keyRefused: 'This key does not open this way in. Your words do.',
	forgotten: 'I’ve forgotten my words',
	practise: 'Try it with a made-up family',
	offline: 'No internet needed.',
} as const;

/** Said to whoever locks the tablet by hand, for a moment; a number and nothing else. */
export const justLocked = {
	title: 'Locked',
	toFinish: (count: number) =>
		count === 1 ? '1 thing is still to finish.' : `${count} things are still to finish.`,
	where: 'When you unlock again, the table says where to find them.',
	done: 'All right',
} as const;

/** Said once when unlocking opens a conversation at once; a number and no name. */
export const atUnlock = {
	label: 'For you, after unlocking',
	toFinish: (count: number) =>
		count === 1
			? '1 other conversation is still to finish.'
			: `${count} other conversations are still to finish.`,
	noBackup: 'There has been no backup of this tablet for two weeks or more.',
	seen: 'All right',
} as const;

export const pin = {
	title: 'Your six numbers',
	lead: 'They bring back what was on the screen.',
	pad: 'Your six numbers',
	entered: (count: number) => `${count} of 6 numbers entered`,
	deleteLast: 'Delete the last number',
	wrong: (left: number) =>
		left === 1
			? 'Not those numbers. One more try, then it takes your words.'
			: `Not those numbers. ${left} more tries.`,
	usePassphrase: 'Use my words',
	/** For whoever tapped *Give back* by mistake: they read "turn" at the top, without a name here. */
	backToTurn: 'Not yet: back to my turn',
	practice: (number: string) => `Practice: the number is ${number}.`,
} as const;

export const hidden = { title: 'Clock', open: 'Unlock' } as const;

export const paused = {
	title: 'Take the time you need.',
	text: 'Everything’s saved. Nothing moves until you’re ready.',
	inPractice: 'Nothing moves until you’re ready. Practice goes when you leave.',
	notSaved: 'Still saving the last change. Keep this open.',
	carryOn: 'Carry on',
} as const;

export const emptyTable = {
	title: 'A fresh sheet',
	lead: 'Start a conversation when you’re sitting together.',
	start: 'New conversation',
	waiting: 'Let them start in the waiting room',
	noRoom: {
		happened: 'There is no room on this tablet for a new conversation.',
		safe: 'What was saved is safe, and your conversations still open.',
		todo: 'Make room: delete photos, films or apps that nobody needs. Then look again.',
	},
	lookAgain: 'Look again',
	list: 'Show my conversations',
	lock: 'Lock',
	leave: 'Leave practice',
	local: 'Local information',
} as const;

export const sessions = {
	title: 'Your conversations',
	find: 'Find',
	findHint: 'Part of a name',
	none: 'No conversation has that in its name.',
	more: 'Show more',
	born: (month: string) => `born ${month}`,
	notBorn: 'no month of birth yet',
	today: 'Today',
	earlier: 'Earlier',
	start: 'New conversation',
	open: 'Open',
	carryOn: 'Carry on',
	with: (title: string) => `with ${title}`,
	unnamed: 'No name yet',
	nothingYet: 'Nothing written yet',
	pausedAt: (stage: string) => `Paused at ${stage}`,
	stateWords: {
		open: 'Not finished',
		paused: 'Paused',
		finished: 'Finished for the day',
		sealed: 'Plan sealed',
	},
	comingBack: 'Coming back soon',
	throwAway: 'Throw away',
	thrownAway: 'Thrown away',
	parted: 'Changed on two tablets. Both are kept.',
	damaged: 'This one can’t be opened. The others are not touched.',
	close: 'Close list',
	stages: (done: number) => `${done} of 8 parts have notes`,
	lock: 'Lock',
} as const;

export const checkPlan = {
	title: 'Is this the plan you were given?',
	lead: 'Choose the PDF. It’s checked here on this device and sent nowhere.',
	choose: 'Choose a PDF',
	another: 'Choose another',
	drop: 'or drop it here',
	checking: 'Checking every part of the file',
	unlock: 'Practitioner unlock',
	pages: (count: number) => (count === 1 ? '1 page' : `${count} pages`),
	checkedNow: 'checked just now',
	sealedBy: 'Sealed by',
	sealedOn: 'Sealed on',
	limits:
		'This shows whether the words have changed. It can’t show who held the pen. If something looks wrong, ring the number in the plan.',
	unaltered: {
		title: 'Yes. Nothing has been changed.',
		text: (on: string) => `Every word is the same as when it was sealed on ${on}.`,
		known: 'This tablet knows the seal.',
		unknown:
			'This tablet doesn’t know the seal, so it can’t tell whose it is. Ask the place named in the plan if you want to be sure.',
		practice: 'It is a practice plan, about a made-up family.',
	},
	changed: {
		title: 'No. Something’s different.',
		text: 'This isn’t the same as when it was sealed. Ask the place named in the plan for the copy they keep.',
		pages: (pages: string) => `Look at page ${pages}.`,
	},
	appended: {
		title: 'No. Something was added.',
		text: 'The sealed part is the same, and something was put after it. Ask the place named in the plan for the copy they keep.',
	},
	noSeal: {
		title: 'This file has no seal.',
		text: 'It may be a scan, or a PDF from somewhere else. Try the PDF you were given on the day.',
	},
	unreadableSeal: {
		title: 'This plan has no seal that can be read.',
		text: 'It looks like one of our plans, perhaps saved again by another program. Ask the place named in the plan for the copy they keep.',
	},
	notOurs: {
		title: 'That isn’t one of our plans.',
		text: 'Another program sealed it. Try the PDF you were given on the day.',
	},
	notPdf: {
		title: 'That file isn’t a PDF.',
		text: 'It may be a photo or a letter. Try the PDF you were given on the day.',
	},
	tooLarge: {
		title: 'That file is too big to be a plan.',
		text: 'Plans are small. Try the PDF you were given on the day.',
	},
} as const;

export const finishing = {
	title: 'Finish for today',
	lead: 'You can come back to any of it another day.',
	where: 'Where we got to',
	nothingYet: 'We met. Nothing is written down, and that’s fine.',
	next: 'When we talk next',
	noNext: 'Not agreed yet.',
	agreeDay: 'Agree a day',
	otherDay: 'Another day',
	questions: 'Questions still open',
	noQuestions: 'None written down.',
	/** In somebody's own hands, where only what is theirs shows. */
	nothingOwn: 'Nothing of yours is written down, and that’s fine.',
	questionsOwn: 'Your questions still open',
	noQuestionsOwn: 'You wrote none down.',
	ring: 'Who to ring',
	goOn: 'Carry on talking',
	end: 'Finish now',
	photo: 'Made to be photographed',
	letGo: {
		title: 'If the help ends here',
		lead: 'What must be kept is in the record. This conversation may be let go; it may also stay on the tablet.',
		go: 'Finish, and let it go',
	},
} as const;

export const unread = {
	title: 'Not opened yet',
	allTitle: 'All opened',
	lead: 'Someone wrote these while you weren’t holding the tablet. Hold it so that only you can read, and open each one.',
	open: (who: string, where: string) => `Open what ${who} wrote in ${where}`,
	left: (count: number) => (count === 1 ? 'One left to open' : `${count} left to open`),
	all: 'Everything has been opened.',
	goOn: 'Carry on',
} as const;

export const handOver = {
	title: 'Hand over the tablet',
	who: 'Who to?',
	give: (name: string) => `Hand over to ${name}`,
	hides: 'Your side of the tablet closes. It takes your numbers or your words to get back to it.',
	cancel: 'Not now',
	/** Before the practitioner joins; both can be left empty. */
	waiting: {
		name: 'Name to use here (you can leave it out)',
		withThem: 'Who came with them? (you can leave it out)',
	},
	notDone: {
		happened: 'The tablet was not handed over: your side of it did not close.',
		safe: 'Nothing is lost, and nobody else can write yet.',
		todo: 'Keep the tablet and try again. If it stays like this, lock it.',
	},
	seen: 'All right',
} as const;
