/** Easy words for signing, and what leads into Staying safe. */
import { inEasyWords } from './write.ts';

export const safety = [
	inEasyWords(
		'Signing means this is what we said. It is not consent to treatment.',
		['signing', 'Signing means this is what we said.'],
		['doctor', 'It is not consent to treatment.'],
	),
	inEasyWords('This copy has the parts chosen for you.', [
		'letter',
		'This copy has the parts chosen for you.',
	]),
	inEasyWords(
		'You can change this any day. No reason needed: ring {phone}.',
		['change', 'You can change this any day.'],
		['yes', 'No reason needed.'],
		['phone', 'Ring {phone}.'],
	),
	inEasyWords(
		'For getting through the hard moments. Other help can go on too.',
		['hard', 'For getting through the hard moments.'],
		['together', 'Other help can go on too.'],
	),
	inEasyWords(
		'If someone is hurt, or might die, ring 999 now.',
		['ambulance', 'Is someone hurt, or might they die?'],
		['phone', 'Ring 999 now.'],
	),
	inEasyWords(
		'Stay with them. Don’t leave them alone.',
		['hug', 'Stay with them.'],
		['no', 'Don’t leave them alone.'],
	),
	inEasyWords('You don’t have to be sure that it’s “bad enough”.', [
		'unsure',
		'You don’t have to be sure that it’s “bad enough”.',
	]),
	inEasyWords('How do I know that a hard moment is coming?', [
		'look',
		'How do I know that a hard moment is coming?',
	]),
	inEasyWords(
		'What can I do on my own that helps me get through?',
		['person', 'What can I do on my own?'],
		['calm', 'What helps me get through?'],
	),
	inEasyWords(
		'Who or where takes my mind off it?',
		['group', 'Who takes my mind off it?'],
		['home', 'Where can I go that takes my mind off it?'],
	),
	inEasyWords('Who can I tell that I need help?', ['tell', 'Who can I tell that I need help?']),
	inEasyWords(
		'Who can I ring or text, in the day and at night?',
		['phone', 'Who can I ring or text in the day?'],
		['phone', 'Who can I ring or text at night?'],
	),
	inEasyWords(
		'What could make the place where I am safer? Who will do it?',
		['home', 'What could make the place where I am safer?'],
		['person', 'Who will do it?'],
	),
	inEasyWords(
		'Take your time. Say it in any way you like, or point to a line here. Pointing sends nothing and writes nothing down.',
		['clock', 'Take your time.'],
		['talking', 'Say it in any way you like.'],
		['choose', 'Or point to a line here.'],
		['no', 'Pointing sends nothing.'],
		['no', 'Pointing writes nothing down.'],
	),
	inEasyWords('I could say what I came to say.', ['talking', 'I could say what I came to say.']),
	inEasyWords('I understood what could happen next.', [
		'thinking',
		'I understood what could happen next.',
	]),
	inEasyWords('Part of what happens next is mine.', [
		'heart',
		'Part of what happens next is mine.',
	]),
	inEasyWords(
		'These are in A to Z order, by name. The first is not the best one. You can look at them in any order.',
		['book', 'These are in A to Z order, by name.'],
		['compare', 'The first is not the best one.'],
		['look', 'You can look at them in any order.'],
	),
];
