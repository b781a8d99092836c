/** Easy words for how it goes, where several options say the same. */
import { inEasyWords } from './write.ts';

export const sharedCourse = [
	inEasyWords(
		'As long as you like. Give it 3 or 4 goes before you say yes or no.',
		['clock', 'As long as you like.'],
		['again', 'Give it 3 or 4 goes.'],
		['choose', 'Then say yes or no.'],
	),
	inEasyWords(
		'It depends on the group. Some meet each week, for as long as you like.',
		['group', 'It depends on the group.'],
		['calendar', 'Some meet each week.'],
		['clock', 'You go for as long as you like.'],
	),
	inEasyWords(
		'We write down who keeps watch, and the day we check in. If you are not safe, ring 999, or 111 then option 2.',
		['writing', 'We write down who keeps watch.'],
		['calendar', 'We write down the day we check in.'],
		['phone', 'If you are not safe, ring 999.'],
		['phone', 'Or ring 111, then option 2.'],
	),
	inEasyWords(
		'Look again after about 4 weeks. If nothing feels lighter, try a new place or choose something to add.',
		['calendar', 'Look again after about 4 weeks.'],
		['hard', 'Nothing may feel lighter.'],
		['change', 'Then try a new place, or choose something to add.'],
	),
	inEasyWords(
		'Look again after 3 or 4 times. Do you feel less alone? If not, try a different group or choose something to add.',
		['again', 'Look again after 3 or 4 times.'],
		['asking', 'Do you feel less alone?'],
		['change', 'If not, try a different group.'],
		['choose', 'Or choose something to add.'],
	),
	inEasyWords(
		'Anyone who would like more people or things to do. It can go with any of the other things.',
		['person', 'Anyone who would like more people or things to do.'],
		['together', 'It can go with any of the other things.'],
	),
	inEasyWords(
		'We would stop when your goals are met. We would stop if nothing moves after we changed it, or if it harms more than it helps.',
		['aim', 'We would stop when your goals are met.'],
		['change', 'We may change it, and still nothing moves.'],
		['stop', 'We would stop then.'],
		['hard', 'We would stop if it harms more than it helps.'],
	),
	inEasyWords(
		'We would stop, step by step, if it harms more than it helps. We would stop when you have been well for long enough.',
		['steps', 'We would stop step by step.'],
		['hard', 'We would stop if it harms more than it helps.'],
		['smile', 'We would stop when you have been well long enough.'],
	),
	inEasyWords(
		'We would stop if it makes you feel worse, or is not safe for you.',
		['sad', 'We would stop if it makes you feel worse.'],
		['stop', 'We would stop if it is not safe for you.'],
	),
	inEasyWords(
		'We would stop if you feel worse after it, or do not feel safe there.',
		['sad', 'We would stop if you feel worse after it.'],
		['stop', 'We would stop if you do not feel safe there.'],
	),
	inEasyWords(
		'We would stop waiting at once if you are not safe, or things get worse.',
		['stop', 'We would stop waiting at once if you are not safe.'],
		['hard', 'We would stop waiting at once if things get worse.'],
	),
	inEasyWords(
		'Nobody has counted this well yet. It may cost money or travel. Walking into a new place can feel hard.',
		['counting', 'Nobody has counted this well yet.'],
		['money', 'It may cost money.'],
		['bus', 'You may have to travel.'],
		['door', 'Walking into a new place can feel hard.'],
	),
	inEasyWords(
		'Nobody has counted this well yet. No study counted people who chose this with a check-in. What happens over time is on a page of its own.',
		['counting', 'Nobody has counted this well yet.'],
		['no', 'No study counted people who chose this with a check-in.'],
		['book', 'What happens over time is on another page.'],
	),
	inEasyWords(
		'Nobody has counted this well yet. Few studies have tested this kind of help. We look at how it goes for you after a few times.',
		['counting', 'Nobody has counted this well yet.'],
		['look', 'Few studies have tested this kind of help.'],
		['calendar', 'We look at how it goes after a few times.'],
	),
	inEasyWords(
		'It helps some people, and not all. The numbers are below. Some get better without it too.',
		['yes', 'It helps some people.'],
		['no', 'It does not help all.'],
		['counting', 'The numbers are below.'],
		['growing', 'Some get better without it too.'],
	),
	inEasyWords(
		'More people were much better than on a dummy pill. The numbers are below. Some get better on a dummy pill too.',
		['tablet', 'More people were much better than on a dummy pill.'],
		['counting', 'The numbers are below.'],
		['compare', 'Some get better on a dummy pill too.'],
	),
];
