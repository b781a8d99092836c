/** Easy words for what is said when people meet again, and when help ends. */
import { inEasyWords } from './write.ts';

export const meetingAgain = [
	inEasyWords(
		'It is good to meet again. First we say who is here today. Then we look at what came of last time.',
		['again', 'It is good to meet again.'],
		['group', 'First we say who is here today.'],
		['look', 'Then we look at what came of last time.'],
	),
	inEasyWords(
		'Let’s start with what you asked last time. Then we look at what we tried. What helped, and what did not? It is good to know both.',
		['asking', 'Let’s start with what you asked last time.'],
		['look', 'Then we look at what we tried.'],
		['yes', 'What helped?'],
		['no', 'What did not help?'],
		['heart', 'It is good to know both.'],
	),
	inEasyWords(
		'Where are you with each goal today? Pick the number first. The one from last time shows after that. Down days count too.',
		['aim', 'Where are you with each goal today?'],
		['counting', 'Pick the number first.'],
		['back', 'The one from last time shows after that.'],
		['sad', 'Down days count too.'],
	),
	inEasyWords(
		'There are four ways to go on. We stay as we are, change something, have a pause, or end here. All four are fine. We may not all say the same.',
		['choose', 'There are four ways to go on.'],
		['moving', 'We stay as we are.'],
		['change', 'We change something.'],
		['waiting', 'We have a pause.'],
		['goodbye', 'We end here.'],
		['heart', 'All four are fine.'],
		['talking', 'We may not all say the same.'],
	),
	inEasyWords(
		'Let’s end well. What will you keep doing? What would you see first, if it got hard again? Some of it may stay. And here is the way back in.',
		['goodbye', 'Let’s end well.'],
		['growing', 'What will you keep doing?'],
		['look', 'What would you see first, if it got hard again?'],
		['hard', 'Some of it may stay.'],
		['door', 'Here is the way back in.'],
	),
];
