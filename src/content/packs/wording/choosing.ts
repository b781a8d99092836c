/** The ready questions, the ways to choose, and what *Can and can't* asks of each column. */
import type {
	ChoiceKindWording,
	LimitsQuestionWording,
	ReadyQuestionWording,
} from '#domain/pack-wording.ts';

export const ready: readonly ReadyQuestionWording[] = [
	{
		id: 'knowEnough',
		question: 'Do I know enough about each one?',
		whenNotYet: 'Let’s look at them side by side again. You can put your questions down too.',
		goTo: 'options',
	},
	{
		id: 'knowWhatMatters',
		question: 'Do I know what matters most to me here?',
		whenNotYet: 'Let’s go back to your cards, and put the top ones in order.',
		goTo: 'whatMatters',
	},
	{
		id: 'haveWhoINeed',
		question: 'Do I have who I need to help me choose?',
		whenNotYet: 'Who is missing? We can ring them, or meet again with them there.',
		goTo: 'start',
	},
	{
		id: 'feelsLikeMine',
		question: 'Does this feel like my choice?',
		whenNotYet: 'Let’s slow down. We can talk alone, or you can take it home to think.',
		goTo: 'choice',
	},
];

export const choiceKinds: readonly ChoiceKindWording[] = [
	{ id: 'choose', label: 'Choose', what: 'We pick one or more, and start.' },
	{
		id: 'trial',
		label: 'Try it for a while',
		what: 'We try it for some weeks. Then we look at it together.',
	},
	{
		id: 'nothingExtra',
		label: 'Nothing extra for now',
		what: 'We say what we watch for, who watches, and when we look again.',
	},
	{
		id: 'notYet',
		label: 'Not yet',
		what: 'I am not ready. We say what is missing, and when we talk again.',
	},
	{
		id: 'takeHome',
		label: 'Take it home to think',
		what: 'You get it on paper. We agree when to talk again.',
	},
];

export const limitsQuestions: readonly LimitsQuestionWording[] = [
	{
		id: 'success',
		question: 'How would we know that it helps?',
		hint: 'Think of one thing that you would do again.',
	},
	{ id: 'byWhen', question: 'By when?', hint: 'Pick a date to look at it.' },
	{
		id: 'howLikely',
		question: 'How likely is it to help?',
		hint: 'Look at the 100 people. Nobody can tell which you’d be.',
	},
	{
		id: 'mayNotChange',
		question: 'What might it not change?',
		hint: 'It may help with one thing and leave the rest.',
	},
	{
		id: 'downsides',
		question: 'What might not be good about it?',
		hint: 'Time, travel, how it feels.',
	},
	{ id: 'wait', question: 'How long is the wait?', hint: 'Say when that was last checked.' },
	{
		id: 'meanwhile',
		question: 'What do we do while we wait?',
		hint: 'Who can you ring? What can start now?',
	},
	{ id: 'ifNoHelp', question: 'What if it does not help?', hint: 'What would we try next?' },
	{
		id: 'whenToStop',
		question: 'When would we stop, and why?',
		hint: 'Stopping is not a black mark.',
	},
	{
		id: 'livingWith',
		question: 'What if some of it stays?',
		hint: 'What would make life better, even so?',
	},
];
