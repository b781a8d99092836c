/** Easy words for the questions of Can and can’t. */
import { inEasyWords } from './write.ts';

export const limits = [
	inEasyWords('How would we know that it helps?', ['look', 'How would we know that it helps?']),
	inEasyWords('By when?', ['calendar', 'By when?']),
	inEasyWords('How likely is it to help?', ['counting', 'How likely is it to help?']),
	inEasyWords('How long is the wait?', ['waiting', 'How long is the wait?']),
	inEasyWords('What do we do while we wait?', ['waiting', 'What do we do while we wait?']),
	inEasyWords('What if it does not help?', ['change', 'What if it does not help?']),
	inEasyWords(
		'When would we stop, and why?',
		['stop', 'When would we stop?'],
		['thinking', 'Why would we stop?'],
	),
	inEasyWords('What if some of it stays?', ['heart', 'What if some of it stays?']),
	inEasyWords('Think of one thing that you would do again.', [
		'again',
		'Think of one thing that you would do again.',
	]),
	inEasyWords('Pick a date to look at it.', ['calendar', 'Pick a date to look at it.']),
	inEasyWords(
		'Look at the 100 people. Nobody can tell which you’d be.',
		['counting', 'Look at the 100 people.'],
		['unsure', 'Nobody can tell which you’d be.'],
	),
	inEasyWords(
		'It may help with one thing and leave the rest.',
		['yes', 'It may help with one thing.'],
		['no', 'It may leave the rest.'],
	),
	inEasyWords(
		'Time, travel, how it feels.',
		['clock', 'It may take time.'],
		['bus', 'You may have to travel.'],
		['sad', 'Think of how it feels.'],
	),
	inEasyWords('Say when that was last checked.', ['calendar', 'Say when that was last checked.']),
	inEasyWords(
		'Who can you ring? What can start now?',
		['phone', 'Who can you ring?'],
		['steps', 'What can start now?'],
	),
	inEasyWords('What would we try next?', ['steps', 'What would we try next?']),
	inEasyWords('Stopping is not a black mark.', ['yes', 'Stopping is not a black mark.']),
	inEasyWords('What would make life better, even so?', [
		'growing',
		'What would make life better, even so?',
	]),
	inEasyWords(
		'Some of it may stay, even with good help. You can still build a life that you like. We plan for the hard days too.',
		['hard', 'Some of it may stay, even with good help.'],
		['growing', 'You can still build a life that you like.'],
		['writing', 'We plan for the hard days too.'],
	),
	inEasyWords('Nobody has counted this well yet.', [
		'counting',
		'Nobody has counted this well yet.',
	]),
	inEasyWords('Nobody can tell which you’d be.', ['unsure', 'Nobody can tell which you’d be.']),
	inEasyWords(
		'The wait is not filled in yet. Ask what it is here.',
		['no', 'The wait is not filled in yet.'],
		['asking', 'Ask what it is here.'],
	),
	inEasyWords('Could getting there cost you anything?', [
		'hard',
		'Could getting there cost you anything?',
	]),
];
