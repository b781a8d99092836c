/** Easy words for the ready questions and the ways to choose. */
import { inEasyWords } from './write.ts';

export const choosing = [
	inEasyWords('Do I know enough about each one?', ['book', 'Do I know enough about each one?']),
	inEasyWords(
		'Let’s look at them side by side again. You can put your questions down too.',
		['compare', 'Let’s look at them side by side again.'],
		['writing', 'You can put your questions down too.'],
	),
	inEasyWords('Do I know what matters most to me here?', [
		'heart',
		'Do I know what matters most to me here?',
	]),
	inEasyWords(
		'Let’s go back to your cards, and put the top ones in order.',
		['back', 'Let’s go back to your cards.'],
		['choose', 'Let’s put the top ones in order.'],
	),
	inEasyWords('Do I have who I need to help me choose?', [
		'group',
		'Do I have who I need to help me choose?',
	]),
	inEasyWords(
		'Who is missing? We can ring them, or meet again with them there.',
		['person', 'Who is missing?'],
		['phone', 'We can ring them.'],
		['together', 'Or we can meet again with them there.'],
	),
	inEasyWords('Does this feel like my choice?', ['choose', 'Does this feel like my choice?']),
	inEasyWords(
		'Let’s slow down. We can talk alone, or you can take it home to think.',
		['waiting', 'Let’s slow down.'],
		['private', 'We can talk alone.'],
		['home', 'Or you can take it home to think.'],
	),
	inEasyWords(
		'We pick one or more, and start.',
		['choose', 'We pick one or more.'],
		['steps', 'We start.'],
	),
	inEasyWords(
		'We try it for some weeks. Then we look at it together.',
		['calendar', 'We try it for some weeks.'],
		['look', 'Then we look at it together.'],
	),
	inEasyWords(
		'We say what we watch for, who watches, and when we look again.',
		['look', 'We say what we watch for.'],
		['person', 'We say who watches.'],
		['calendar', 'We say when we look again.'],
	),
	inEasyWords(
		'I am not ready. We say what is missing, and when we talk again.',
		['waiting', 'I am not ready.'],
		['unsure', 'We say what is missing.'],
		['calendar', 'We say when we talk again.'],
	),
	inEasyWords(
		'You get it on paper. We agree when to talk again.',
		['letter', 'You get it on paper.'],
		['calendar', 'We agree when to talk again.'],
	),
];
