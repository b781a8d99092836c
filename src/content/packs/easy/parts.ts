/** Easy words for what is said at a part of a stage. */
import { inEasyWords } from './write.ts';

export const parts = [
	inEasyWords(
		'We all talk in our own way. We can go slow, use pictures, or look at one thing at a time. What works for you?',
		['talking', 'We all talk in our own way.'],
		['clock', 'We can go slow.'],
		['look', 'We can use pictures.'],
		['aim', 'We can look at one thing at a time.'],
		['asking', 'What works for you?'],
	),
	inEasyWords(
		'I will say who sees what you tell me. I will also say when I have to tell someone. Stop me and ask.',
		['look', 'I will say who sees what you tell me.'],
		['tell', 'I will say when I have to tell someone.'],
		['asking', 'Stop me and ask.'],
	),
	inEasyWords(
		'How can we reach you in a way that feels safe? Think who might see a letter, or hear a call.',
		['safe', 'How can we reach you in a way that feels safe?'],
		['letter', 'Think who might see a letter.'],
		['phone', 'Think who might hear a call.'],
	),
	inEasyWords(
		'You don’t have to talk today. We can look at the sheet, move a card, or just sit here. All of that is fine.',
		['calm', 'You don’t have to talk today.'],
		['look', 'We can look at the sheet.'],
		['moving', 'We can move a card.'],
		['together', 'We can just sit here.'],
		['heart', 'All of that is fine.'],
	),
	inEasyWords(
		'What is going on for you? Say as much or as little as you like. I write it down just as you say it.',
		['asking', 'What is going on for you?'],
		['talking', 'Say as much or as little as you like.'],
		['writing', 'I write it down just as you say it.'],
	),
	inEasyWords(
		'What helps already, even a bit? Who is on your side? It can be a friend, a pet, music, faith, sport or a place.',
		['heart', 'What helps already, even a bit?'],
		['group', 'Who is on your side?'],
		['together', 'It can be a friend or a pet.'],
		['calm', 'It can be music or faith.'],
		['sport', 'It can be sport.'],
		['home', 'It can be a place.'],
	),
	inEasyWords(
		'What should be different? And what would be bad, or should not happen? Both help us to find what fits.',
		['change', 'What should be different?'],
		['no', 'What would be bad, or should not happen?'],
		['choose', 'Both help us to find what fits.'],
	),
	inEasyWords(
		'Let’s see where we all pointed. We may agree, or we may not. We write down both, and say when we look again.',
		['look', 'Let’s see where we all pointed.'],
		['together', 'We may agree, or we may not.'],
		['writing', 'We write down both.'],
		['calendar', 'We say when we look again.'],
	),
	inEasyWords(
		'Let’s pick what to look at. Two to four things are plenty. Nothing extra for now is always one of them.',
		['choose', 'Let’s pick what to look at.'],
		['compare', 'Two to four things are plenty.'],
		['waiting', 'Nothing extra for now is always one of them.'],
	),
	inEasyWords(
		'Who does what, and by when? Small steps are best. Then we name one person who holds it all together.',
		['calendar', 'Who does what, and by when?'],
		['steps', 'Small steps are best.'],
		['person', 'Then we name one person who holds it all together.'],
	),
	inEasyWords(
		'Let’s read it all back. Stop me when something is wrong. We put it right before anyone signs.',
		['book', 'Let’s read it all back.'],
		['stop', 'Stop me when something is wrong.'],
		['change', 'We put it right before anyone signs.'],
	),
	inEasyWords(
		'Signing means this is what we said. You can sign, say it aloud, wait, or say what you don’t agree with.',
		['record', 'Signing means this is what we said.'],
		['signing', 'You can sign.'],
		['talking', 'You can say it aloud.'],
		['waiting', 'You can wait.'],
		['no', 'You can say what you don’t agree with.'],
	),
	inEasyWords(
		'How would you like to take it home? It can be on paper, in a file, or a page on your phone.',
		['home', 'How would you like to take it home?'],
		['letter', 'It can be on paper.'],
		['tablet', 'It can be in a file.'],
		['phone', 'It can be a page on your phone.'],
	),
];
