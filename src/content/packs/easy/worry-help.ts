/** Easy words for worry: whether it helps, and what might not be good. */
import { inEasyWords } from './write.ts';

export const worryHelp = [
	inEasyWords(
		'Nobody has counted this well yet. Few studies have tested this kind of help for worry. We look at how it goes for you.',
		['counting', 'Nobody has counted this well yet.'],
		['look', 'Few studies have tested this for worry.'],
		['person', 'We look at how it goes for you.'],
	),
	inEasyWords(
		'More people were much better than on a dummy pill, or with just one of the two. The numbers are below.',
		['compare', 'More people were much better than on a dummy pill.'],
		['talking', 'More were much better than with just one of the two.'],
		['counting', 'The numbers are below.'],
	),
	inEasyWords(
		'One study in this country counted it. The numbers are below. An online kind did no worse than the usual care.',
		['counting', 'One study in this country counted it.'],
		['look', 'The numbers are below.'],
		['screen', 'An online kind did no worse than the usual care.'],
	),
	inEasyWords(
		'Nobody has counted this well yet. There is lots of self-help, and little of it has been tested. With someone to guide you, it does better than no help.',
		['counting', 'Nobody has counted this well yet.'],
		['book', 'There is lots of self-help.'],
		['look', 'Little of it has been tested.'],
		['together', 'With someone to guide you, it does better than no help.'],
	),
	inEasyWords(
		'Nobody has counted this well yet. Facing a fear feels worse before it feels better.',
		['counting', 'Nobody has counted this well yet.'],
		['hard', 'Facing a fear feels worse before it feels better.'],
	),
	inEasyWords(
		'Nobody has counted this well yet. With sertraline more people had trouble with sleep, or felt tired or restless, than with talking. Serious problems were more common with this kind of tablet than with a dummy pill.',
		['counting', 'Nobody has counted this well yet.'],
		['sleeping', 'With sertraline more people had trouble with sleep.'],
		['tired', 'More felt tired or restless.'],
		['talking', 'That is more than with talking.'],
		['hard', 'With this kind of tablet, more had serious problems.'],
		['compare', 'That is more than with a dummy pill.'],
	),
	inEasyWords(
		'Nobody has counted this well yet. Worry can grow while you wait. Then we look sooner.',
		['counting', 'Nobody has counted this well yet.'],
		['worried', 'Worry can grow while you wait.'],
		['calendar', 'Then we look sooner.'],
	),
	inEasyWords(
		'Nobody has counted this well yet. It asks for a lot of your parent’s or carer’s time.',
		['counting', 'Nobody has counted this well yet.'],
		['clock', 'It asks a lot of your parent’s or carer’s time.'],
	),
	inEasyWords(
		'Nobody has counted this well yet. A new group can be scary. You may pick up a worry from someone else.',
		['counting', 'Nobody has counted this well yet.'],
		['group', 'A new group can be scary.'],
		['worried', 'You may pick up a worry from someone else.'],
	),
	inEasyWords(
		'Nobody has counted this well yet. If you only stay away from scary things, worry can grow.',
		['counting', 'Nobody has counted this well yet.'],
		['worried', 'If you only stay away from scary things, worry can grow.'],
	),
];
