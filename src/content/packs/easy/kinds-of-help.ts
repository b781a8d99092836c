/** Easy words for the five kinds of help. */
import { inEasyWords } from './write.ts';

export const kindsOfHelp = [
	inEasyWords('I want ideas, facts or a good place to go.', [
		'thinking',
		'I want ideas, facts or a good place to go.',
	]),
	inEasyWords(
		'You stay in charge and try things yourself.',
		['person', 'You stay in charge.'],
		['steps', 'You try things yourself.'],
	),
	inEasyWords(
		'It may be one talk, and a check later on.',
		['talking', 'It may be one talk.'],
		['calendar', 'There is a check later on.'],
	),
	inEasyWords('You can come back.', ['back', 'You can come back.']),
	inEasyWords(
		'I want us to work on something, for a set time.',
		['together', 'I want us to work on something.'],
		['calendar', 'It is for a set time.'],
	),
	inEasyWords('We pick one to three aims together.', [
		'aim',
		'We pick one to three aims together.',
	]),
	inEasyWords('We meet for an agreed time.', ['calendar', 'We meet for an agreed time.']),
	inEasyWords(
		'We check if it helps, and stop or change if it does not.',
		['look', 'We check if it helps.'],
		['change', 'If it does not, we stop or change.'],
	),
	inEasyWords(
		'I need more help, or more kinds of help, at once.',
		['asking', 'I need more help.'],
		['group', 'Or I need more kinds of help at once.'],
	),
	inEasyWords('A small team works on it with you.', [
		'group',
		'A small team works on it with you.',
	]),
	inEasyWords('It often takes longer.', ['clock', 'It often takes longer.']),
	inEasyWords('One person keeps it all joined up.', [
		'person',
		'One person keeps it all joined up.',
	]),
	inEasyWords('Being safe and steady matters most right now.', [
		'safe',
		'Being safe and steady matters most right now.',
	]),
	inEasyWords('We make a plan for the hard moments.', [
		'writing',
		'We make a plan for the hard moments.',
	]),
	inEasyWords(
		'It is real help, and other help can go on too.',
		['heart', 'It is real help.'],
		['together', 'Other help can go on too.'],
	),
	inEasyWords('One person is named to hold it together.', [
		'person',
		'One person is named to hold it together.',
	]),
	inEasyWords(
		'Life has ups and downs, and I am getting on OK.',
		['change', 'Life has ups and downs.'],
		['smile', 'I am getting on OK.'],
	),
	inEasyWords('Friends, family, sport, music and school can be enough.', [
		'group',
		'Friends, family, sport, music and school can be enough.',
	]),
	inEasyWords('You know where to look if that changes.', [
		'look',
		'You know where to look if that changes.',
	]),
];
