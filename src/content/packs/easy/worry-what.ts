/** Easy words for worry: what happens, and for how long. */
import { inEasyWords } from './write.ts';

export const worryWhat = [
	inEasyWords(
		'This is called CBT. You learn how worry works. Then you face fears in small steps and see what really happens. You try things out between meetings.',
		['record', 'This is called CBT.'],
		['worried', 'You learn how worry works.'],
		['steps', 'You face fears in small steps.'],
		['look', 'You see what really happens.'],
		['again', 'You try things out between meetings.'],
	),
	inEasyWords(
		'You pick something near you: sport, music, a youth club or faith. Someone can go with you at first. School can make some things easier. Parents and carers may find a place as well.',
		['choose', 'You pick something near you.'],
		['sport', 'It can be sport, music, a youth club or faith.'],
		['together', 'Someone can go with you at first.'],
		['school', 'School can make some things easier.'],
		['family', 'Parents and carers may find a place as well.'],
	),
	inEasyWords(
		'You take a tablet each day, such as sertraline. A specialist doctor starts it low, and sees you often.',
		['tablet', 'You take a tablet each day, such as sertraline.'],
		['doctor', 'A specialist doctor starts it low.'],
		['calendar', 'The doctor sees you often.'],
	),
	inEasyWords(
		'You take a tablet each day, such as sertraline. A specialist doctor starts it low, and sees you often. You have talking sessions too, and face fears in small steps.',
		['tablet', 'You take a tablet each day, such as sertraline.'],
		['doctor', 'A specialist doctor starts it low.'],
		['calendar', 'The doctor sees you often.'],
		['talking', 'You have talking sessions too.'],
		['steps', 'You face fears in small steps.'],
	),
	inEasyWords(
		'No new help for now. We agree what to look out for, and a day to check in.',
		['no', 'There is no new help for now.'],
		['look', 'We agree what to look out for.'],
		['calendar', 'We agree a day to check in.'],
	),
	inEasyWords(
		'A worker teaches your parent or carer how to help you. You face fears step by step at home. Some do it online, with someone to ask.',
		['family', 'A worker teaches your parent or carer to help you.'],
		['steps', 'You face fears step by step at home.'],
		['screen', 'Some do it online, with someone to ask.'],
	),
	inEasyWords(
		'You meet or message people who know worry too. It may be one person or a group. A trained worker sets the ground rules. Parents and carers can have a group of their own.',
		['talking', 'You meet or message people who know worry too.'],
		['group', 'It may be one person or a group.'],
		['person', 'A trained worker sets the ground rules.'],
		['family', 'Parents and carers can have their own group.'],
	),
	inEasyWords(
		'You learn how worry works. You breathe slowly. You face small scary things, a step at a time. You ask others less often if it will be OK. You sleep and move more. You make a plan with school.',
		['worried', 'You learn how worry works.'],
		['calm', 'You breathe slowly.'],
		['steps', 'You face small scary things, a step at a time.'],
		['asking', 'You ask others less often if it will be OK.'],
		['sleeping', 'You sleep and move more.'],
		['school', 'You make a plan with school.'],
	),
	inEasyWords(
		'About 8 to 16 meetings, one a week.',
		['calendar', 'It is about 8 to 16 meetings.'],
		['clock', 'There is one a week.'],
	),
	inEasyWords(
		'A few weeks to work. Often 6 to 12 months in all.',
		['waiting', 'It takes a few weeks to work.'],
		['calendar', 'It is often 6 to 12 months in all.'],
	),
	inEasyWords('4 to 8 weeks at a time.', ['calendar', 'It is 4 to 8 weeks at a time.']),
	inEasyWords(
		'About 4 to 8 short meetings or calls, over 2 to 3 months.',
		['talking', 'It is about 4 to 8 short meetings or calls.'],
		['calendar', 'It goes over 2 to 3 months.'],
	),
	inEasyWords(
		'Try it for 3 to 4 weeks. Then look at it together.',
		['calendar', 'Try it for 3 to 4 weeks.'],
		['look', 'Then look at it together.'],
	),
];
