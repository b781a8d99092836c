/** Easy words for the rows of every grid. */
import { inEasyWords } from './write.ts';

export const questions = [
	inEasyWords('What happens if I pick this?', ['look', 'What happens if I pick this?']),
	inEasyWords('How long does it take?', ['calendar', 'How long does it take?']),
	inEasyWords('Out of 100 people like me, how many does it help?', [
		'counting',
		'Out of 100 people like me, how many does it help?',
	]),
	inEasyWords('What might not be good about it?', ['hard', 'What might not be good about it?']),
	inEasyWords('What might it not change?', ['no', 'What might it not change?']),
	inEasyWords(
		'How will we know if it is not working, and what then?',
		['asking', 'How will we know if it is not working?'],
		['change', 'What do we do then?'],
	),
	inEasyWords('Who is it for?', ['person', 'Who is it for?']),
	inEasyWords('Can I stop or change my mind?', ['stop', 'Can I stop or change my mind?']),
	inEasyWords('How soon can it start?', ['clock', 'How soon can it start?']),
	inEasyWords('Who will know?', ['private', 'Who will know?']),
];
