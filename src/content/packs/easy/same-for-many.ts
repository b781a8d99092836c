/** Easy words for stopping, and who will know, where several options say the same. */
import { inEasyWords } from './write.ts';

export const shared = [
	inEasyWords(
		'Yes. You can stop or change your mind at any time. It helps to tell us, so we can plan what comes next. You would not be in trouble. You can come back.',
		['stop', 'Yes, you can stop or change your mind at any time.'],
		['tell', 'It helps to tell us.'],
		['writing', 'Then we can plan what comes next.'],
		['smile', 'You would not be in trouble.'],
		['back', 'You can come back.'],
	),
	inEasyWords(
		'Yes, you can change your mind. Talk to the doctor first. Stopping some tablets all at once can make you feel ill. They are cut down step by step.',
		['change', 'Yes, you can change your mind.'],
		['doctor', 'Talk to the doctor first.'],
		['ill', 'Stopping some tablets all at once can make you feel ill.'],
		['steps', 'They are cut down step by step.'],
	),
	inEasyWords(
		'The team knows. It goes in your health record. Your GP usually gets a letter. School only knows if you say so, or to keep someone safe.',
		['group', 'The team knows.'],
		['record', 'It goes in your health record.'],
		['letter', 'Your GP usually gets a letter.'],
		['school', 'School only knows if you say so.'],
		['safe', 'School may also know to keep someone safe.'],
	),
	inEasyWords(
		'The people you tell. We write down that you chose it. Your GP may see that in a letter.',
		['talking', 'The people you tell will know.'],
		['writing', 'We write down that you chose it.'],
		['letter', 'Your GP may see that in a letter.'],
	),
	inEasyWords(
		'The people in the group. Ask them what they keep to themselves. They must tell someone if you may not be safe. We write down that you chose it.',
		['group', 'The people in the group will know.'],
		['asking', 'Ask them what they keep to themselves.'],
		['safe', 'They must tell someone if you may not be safe.'],
		['writing', 'We write down that you chose it.'],
	),
	inEasyWords(
		'Yes. You can ask for help at any time. We agree a day to check in with you.',
		['asking', 'Yes, you can ask for help at any time.'],
		['calendar', 'We agree a day to check in with you.'],
	),
	inEasyWords(
		'The team knows that you chose this. It goes in your health record. Your GP usually gets a letter.',
		['group', 'The team knows that you chose this.'],
		['record', 'It goes in your health record.'],
		['letter', 'Your GP usually gets a letter.'],
	),
	inEasyWords('Yes, any time.', ['stop', 'Yes, you can stop at any time.']),
	inEasyWords(
		'Yes, any time. You can just not go, or tell the person who runs it.',
		['stop', 'Yes, you can stop at any time.'],
		['goodbye', 'You can just not go.'],
		['talking', 'Or you can tell the person who runs it.'],
	),
];
