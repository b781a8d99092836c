/** Easy words for low mood: who it is for, when we would stop, and who it is not safe for. */
import { inEasyWords } from './write.ts';

export const lowMoodWho = [
	inEasyWords(
		'Medium or strong low mood. Or when a group or online course was not enough.',
		['hard', 'It is for medium or strong low mood.'],
		['group', 'Or a group was not enough.'],
		['screen', 'Or an online course was not enough.'],
	),
	inEasyWords(
		'Everyone. It can go with any of the other things.',
		['group', 'It is for everyone.'],
		['together', 'It can go with any of the other things.'],
	),
	inEasyWords(
		'When home life and low mood pull on each other. For younger children. Or when one to one does not fit.',
		['family', 'Home life and low mood can pull on each other.'],
		['person', 'It is for younger children.'],
		['talking', 'Or for when one to one does not fit.'],
	),
	inEasyWords(
		'Milder low mood. People who like to learn with others, or on their own on a screen.',
		['sad', 'It is for milder low mood.'],
		['group', 'It is for people who like to learn with others.'],
		['screen', 'Or for people who learn on their own, on screen.'],
	),
	inEasyWords(
		'Ages 12 to 18 with medium or strong low mood, when talking is too hard or not wanted. It is not a first step for mild low mood. It has not been shown to work under 12.',
		['person', 'It is for ages 12 to 18.'],
		['hard', 'It is for medium or strong low mood.'],
		['talking', 'It is for when talking is too hard or not wanted.'],
		['no', 'It is not a first step for mild low mood.'],
		['counting', 'It has not been shown to work under 12.'],
	),
	inEasyWords(
		'Ages 12 to 18 with medium or strong low mood, when talking alone is not enough. It has not been shown to work under 12.',
		['person', 'It is for ages 12 to 18.'],
		['hard', 'It is for medium or strong low mood.'],
		['talking', 'It is for when talking alone is not enough.'],
		['counting', 'It has not been shown to work under 12.'],
	),
	inEasyWords(
		'Milder low mood, when you are safe. Or when now is not the right time.',
		['sad', 'It is for milder low mood, when you are safe.'],
		['clock', 'Or it is for when now is not the right time.'],
	),
	inEasyWords(
		'People who feel alone with it. Parents and carers too, in a group of their own.',
		['sad', 'It is for people who feel alone with it.'],
		['family', 'Parents and carers can have a group of their own.'],
	),
	inEasyWords(
		'We would stop if it makes you feel worse, or feels like blame.',
		['sad', 'We would stop if it makes you feel worse.'],
		['stop', 'We would stop if it feels like blame.'],
	),
	inEasyWords(
		'We would stop if it is not safe for someone to say what they think.',
		['talking', 'People may want to say what they think.'],
		['stop', 'We would stop if that is not safe for someone.'],
	),
	inEasyWords(
		'We would stop at the end of the course, or if nothing moves by then.',
		['calendar', 'We would stop at the end of the course.'],
		['stop', 'We would stop if nothing moves by then.'],
	),
	inEasyWords(
		'Not safe if you may act on thoughts of suicide, hardly eat, or can’t get to school. Not for medium or strong low mood on its own.',
		['stop', 'Not safe if you may act on thoughts of suicide.'],
		['food', 'Not safe if you hardly eat.'],
		['school', 'Not safe if you can’t get to school.'],
		['hard', 'Not for medium or strong low mood on its own.'],
	),
];
