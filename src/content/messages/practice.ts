import { spokenList } from './kit.ts';

/** The words around practice with a made-up family. What the family says is content of its own. */
export const practice = {
	/** Who runs the conversation in practice. */
	practitioner: 'Jo',
	choosing: {
		title: 'Who would you like to practise with?',
		lead: 'Nobody here is real. Nothing is kept.',
		age: (age: number) => `${age} years old`,
	},
	guide: {
		label: 'Practice guide',
		title: 'Six moves',
		of: (place: number, of: number) => `${place} of ${of}`,
		moves: 'The six moves',
		done: 'done',
		say: 'You could say',
		cues: (names: readonly string[]) => `What ${spokenList(names)} would say`,
		cuesMeans: 'Cue cards, for when you practise alone. Make your move first, then look.',
		noCues: 'This family has no cue cards. Somebody else can play them.',
		did: 'I did this',
		after: 'Next move',
		finish: 'Finish practising',
		story: 'Their story',
		since: 'Since then (made up)',
		/** Wherever the day of the last meeting shows. */
		lastMadeUp:
			'This is practice. The day of the last meeting is made up, and so is what nobody said there.',
	},
	reflection: {
		title: 'Looking back at your practice',
		/** where the parts of a conversation are named */
		short: 'Looking back',
		lead: 'A few questions, for you alone. What you type here is not kept: it’s gone when you leave.',
		questions: {
			well: 'What went well, and how could you tell?',
			hurried: 'Where did you hurry, or fill the quiet?',
			next: 'What will you do the same way, or another way, with the next family?',
		},
		moves: 'Which moves did you practise?',
		movesLead: 'Tick what you did. Nobody counts it.',
		note: 'On paper, if you like',
		noteLead:
			'The page has the date, the family and the moves you ticked. Your words aren’t on it.',
		print: 'Print “I practised these”',
		next: 'Practise the next meeting',
		nextMeans: 'Some weeks later, with the same family.',
		nextFailed: 'That did not work. Try once more.',
		leave: 'Leave practice',
		leaveMeans: 'Everything from this practice goes, your words too.',
		back: 'Back to the sheet',
	},
	paper: {
		title: 'I practised these',
		on: 'Date',
		family: 'Made-up family',
		moves: 'Moves of using a grid',
		none: 'No move was ticked.',
		what: 'This page says what somebody practised with Side by Side, by their own word. Nobody was real, nothing was measured and nothing was kept.',
		name: 'Name',
	},
} as const;
