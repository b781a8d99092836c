/** Easy words for low mood: what it may not change, and what if it does not work. */
import { inEasyWords } from './write.ts';

export const lowMoodLimits = [
	inEasyWords(
		'More than half do not see their signs of low mood go down by half in 2 months. Your mood may lift while things around you stay the same. Low mood can come back.',
		['calendar', 'Look at signs of low mood after 2 months.'],
		['counting', 'For more than half, they do not go down by half.'],
		['change', 'Your mood may lift while things around you stay the same.'],
		['back', 'Low mood can come back.'],
	),
	inEasyWords(
		'It may not be enough when low mood is strong, or has gone on for months. It is hard to start when you feel flat. It does not take away bullying, money worries or loss.',
		['hard', 'It may not be enough when low mood is strong.'],
		['calendar', 'It may not be enough after months of low mood.'],
		['tired', 'It is hard to start when you feel flat.'],
		['no', 'It does not take away bullying, money worries or loss.'],
	),
	inEasyWords(
		'It may not be enough when low mood is strong. The people there may not know about mental health.',
		['hard', 'It may not be enough when low mood is strong.'],
		['group', 'The people there may not know about mental health.'],
	),
	inEasyWords(
		'It needs people in your family who will come. You may still want your own time with someone.',
		['family', 'It needs people in your family who will come.'],
		['private', 'You may still want your own time with someone.'],
	),
	inEasyWords(
		'It is not made for strong low mood, or when you are not safe. Groups can feel like being on show. A screen can feel lonely.',
		['hard', 'It is not made for strong low mood.'],
		['stop', 'It is not made for when you are not safe.'],
		['group', 'Groups can feel like being on show.'],
		['screen', 'A screen can feel lonely.'],
	),
	inEasyWords(
		'It works on mood, and not on what is going on around you. It may take weeks. Quite a few get better on a dummy pill too. Other tablets for low mood have been tested less in under 18s.',
		['mind', 'It works on mood.'],
		['no', 'It does not work on what is going on around you.'],
		['waiting', 'It may take weeks.'],
		['compare', 'Quite a few get better on a dummy pill too.'],
		['tablet', 'There are other tablets for low mood.'],
		['counting', 'They have been tested less in under 18s.'],
	),
	inEasyWords(
		'It does not bring new help. To be on a list is not the same as being checked on.',
		['no', 'It does not bring new help.'],
		['record', 'You may be on a list.'],
		['look', 'That is not the same as being checked on.'],
	),
	inEasyWords(
		'It is not therapy. The people there are not trained to treat strong low mood. It may not be there at night.',
		['no', 'It is not therapy.'],
		['person', 'People there are not trained to treat strong low mood.'],
		['sleeping', 'It may not be there at night.'],
	),
	inEasyWords(
		'Look at your goals every few meetings. If things are no better after 4 to 6 meetings, the team should meet and think again.',
		['aim', 'Look at your goals every few meetings.'],
		['calendar', 'Things may be no better after 4 to 6 meetings.'],
		['group', 'Then the team should meet and think again.'],
	),
	inEasyWords(
		'Look again after about 4 weeks. Are mood, sleep, school or safety no better? Then choose something to add. Do that sooner if things get worse.',
		['calendar', 'Look again after about 4 weeks.'],
		['asking', 'Are mood, sleep, school or safety no better?'],
		['choose', 'Then choose something to add.'],
		['hard', 'Do that sooner if things get worse.'],
	),
	inEasyWords(
		'Look at it after about 4 to 6 meetings. Say together if you keep going or change.',
		['calendar', 'Look at it after about 4 to 6 meetings.'],
		['together', 'Say together if you keep going or change.'],
	),
	inEasyWords(
		'Check a mood form and your own goals at about 6 weeks. Has nothing moved by the end? Then ask about help one to one.',
		['record', 'Check a mood form at about 6 weeks.'],
		['aim', 'Check your own goals then too.'],
		['asking', 'Has nothing moved by the end?'],
		['talking', 'Then ask about help one to one.'],
	),
	inEasyWords(
		'If nothing is better after about 4 weeks, ask for a review. The dose, the medicine or the talking can change. Tell someone right away if you feel on edge, or have more thoughts of suicide.',
		['calendar', 'Nothing may be better after about 4 weeks.'],
		['asking', 'Then ask for a review.'],
		['change', 'The dose, the medicine or the talking can change.'],
		['tell', 'Tell someone right away if you feel on edge.'],
		['tell', 'Tell someone right away about more thoughts of suicide.'],
	),
	inEasyWords(
		'If you are no better at the check-in, we choose something to add. We do that sooner if you get worse.',
		['calendar', 'You may be no better at the check-in.'],
		['choose', 'Then we choose something to add.'],
		['hard', 'We do that sooner if you get worse.'],
	),
];
