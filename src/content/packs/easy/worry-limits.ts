/** Easy words for worry: what it may not change, and what if it does not work. */
import { inEasyWords } from './write.ts';

export const worryLimits = [
	inEasyWords(
		'Fewer people lose every worry problem than lose the main one. For autistic people that is rarer still, unless CBT is changed to fit. Worry can come back.',
		['counting', 'Fewer lose all of their worry problems than the main one.'],
		['person', 'For autistic people that is rarer still.'],
		['change', 'CBT can be changed to fit autistic people.'],
		['back', 'Worry can come back.'],
	),
	inEasyWords(
		'It may not be enough when worry stops you going out. The people there may not know about worry.',
		['door', 'Worry may stop you going out.'],
		['hard', 'Then it may not be enough.'],
		['group', 'The people there may not know about worry.'],
	),
	inEasyWords(
		'The best results were with talking as well, and not in place of it. Years later, what people started with did not tell who stayed well.',
		['talking', 'The best results were with talking as well.'],
		['no', 'It was not in place of talking.'],
		['calendar', 'People were looked at again years later.'],
		['unsure', 'How they started did not tell who stayed well.'],
	),
	inEasyWords(
		'Worry tends to grow when you keep away from things. Waiting works best if you keep doing them.',
		['worried', 'Worry tends to grow when you keep away from things.'],
		['moving', 'Waiting works best if you keep doing them.'],
	),
	inEasyWords(
		'It has only been tested with children under 13. It may help less if your parent or carer is very worried too and has no help.',
		['counting', 'It has only been tested with children under 13.'],
		['worried', 'Your parent or carer may be very worried too.'],
		['family', 'It may help less if they have no help.'],
	),
	inEasyWords(
		'It is not therapy. It may not help you face the thing that scares you. It may not be there at night.',
		['no', 'It is not therapy.'],
		['worried', 'It may not help you face what scares you.'],
		['sleeping', 'It may not be there at night.'],
	),
	inEasyWords(
		'To relax on your own often does not shrink a fear that you keep away from. It may not be enough if you miss school or sleep.',
		['worried', 'You may keep away from a fear.'],
		['calm', 'To relax on your own often does not shrink it.'],
		['school', 'You may miss school or sleep.'],
		['hard', 'Then it may not be enough.'],
	),
	inEasyWords(
		'Check your goals about every 4 meetings. Has nothing moved after 8 to 12? Ask to change how you do it, or bring in family or school. Or talk about medicine.',
		['aim', 'Check your goals about every 4 meetings.'],
		['asking', 'Has nothing moved after 8 to 12?'],
		['change', 'Ask to change how you do it.'],
		['family', 'Or bring in family or school.'],
		['tablet', 'Or talk about medicine.'],
	),
	inEasyWords(
		'Look at it after about 6 to 8 weeks on a full dose. Tell someone quickly if you feel on edge, or think of harming yourself.',
		['calendar', 'Look at it after about 6 to 8 weeks.'],
		['tablet', 'That is on a full dose.'],
		['tell', 'Tell someone quickly if you feel on edge.'],
		['tell', 'Tell someone quickly if you think of harming yourself.'],
	),
	inEasyWords(
		'Come back sooner if you start to miss school, sleep or meals. Then we choose something to add.',
		['school', 'You may start to miss school, sleep or meals.'],
		['back', 'Then come back sooner.'],
		['choose', 'Then we choose something to add.'],
	),
	inEasyWords(
		'Look at it at the end. The next step is most often talking and facing fears yourself.',
		['calendar', 'Look at it at the end.'],
		['talking', 'The next step is most often talking.'],
		['steps', 'You would face fears yourself then.'],
	),
	inEasyWords(
		'Look again after about 4 weeks. Do you still keep away from things that matter? Then ask about talking and facing fears.',
		['calendar', 'Look again after about 4 weeks.'],
		['asking', 'Do you still keep away from things that matter?'],
		['talking', 'Then ask about talking and facing fears.'],
	),
];
