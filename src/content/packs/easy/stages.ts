/** Easy words for what is said as each part opens. */
import { inEasyWords } from './write.ts';

export const stages = [
	inEasyWords(
		'There is more than one good way to go from here. You know you. I know what help there is. Let’s put them side by side.',
		['choose', 'There is more than one good way to go.'],
		['person', 'You know you.'],
		['talking', 'I know what help there is.'],
		['compare', 'Let’s put them side by side.'],
	),
	inEasyWords(
		'Let’s look at what is going on, and what is going all right. Pick what matters to you. You can leave any card.',
		['look', 'Let’s look at what is going on.'],
		['smile', 'Let’s look at what is going all right.'],
		['choose', 'Pick what matters to you.'],
		['yes', 'You can leave any card.'],
	),
	inEasyWords(
		'Here are five kinds of help. None is better or worse. Point to what fits now. You can point to two, or say you are not sure.',
		['together', 'Here are five kinds of help.'],
		['compare', 'None is better or worse.'],
		['choose', 'Point to what fits now.'],
		['choose', 'You can point to two.'],
		['unsure', 'You can say you are not sure.'],
	),
	inEasyWords(
		'Let’s look at a few things we could do next. Each one gets the same questions. Mark what you think. There is no right answer.',
		['look', 'Let’s look at a few things we could do next.'],
		['asking', 'Each one gets the same questions.'],
		['writing', 'Mark what you think.'],
		['yes', 'There is no right answer.'],
	),
	inEasyWords(
		'No help works for everyone. Let’s say what it can do, and what it can’t. Then we know when to change it.',
		['person', 'No help works for everyone.'],
		['yes', 'Let’s say what it can do.'],
		['no', 'Let’s say what it can’t do.'],
		['change', 'Then we know when to change it.'],
	),
	inEasyWords(
		'You can choose now, try something for a while, or wait. You can take it home to think. All of these are real answers.',
		['choose', 'You can choose now.'],
		['calendar', 'You can try something for a while.'],
		['waiting', 'You can wait.'],
		['home', 'You can take it home to think.'],
		['heart', 'All of these are real answers.'],
	),
	inEasyWords(
		'What would you like to be different? Say it in your own words. Up to three is plenty.',
		['change', 'What would you like to be different?'],
		['talking', 'Say it in your own words.'],
		['aim', 'Up to three is plenty.'],
	),
	inEasyWords(
		'Let’s read it all back. Stop me when something is wrong. Then you say who gets a copy, and what is in it.',
		['book', 'Let’s read it all back.'],
		['stop', 'Stop me when something is wrong.'],
		['person', 'Then you say who gets a copy.'],
		['choose', 'You say what is in it.'],
	),
	inEasyWords(
		'This is for getting through the hard moments. Other help can go on too. You don’t have to be sure that it’s “bad enough”.',
		['hard', 'This is for getting through the hard moments.'],
		['together', 'Other help can go on too.'],
		['unsure', 'You don’t have to be sure that it’s “bad enough”.'],
	),
];
