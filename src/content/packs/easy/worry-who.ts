/** Easy words for worry: who it is for, when we would stop, and who it is not safe for. */
import { inEasyWords } from './write.ts';

export const worryWho = [
	inEasyWords(
		'Children and teenagers whose worry gets in the way of life.',
		['worried', 'It is for children and teenagers with worry.'],
		['hard', 'Their worry gets in the way of life.'],
	),
	inEasyWords(
		'Strong worry, when talking has not done enough or can’t be started. There is no NICE guide for it under 18, so a specialist looks at it with you.',
		['worried', 'It is for strong worry.'],
		['talking', 'Talking has not done enough or can’t be started.'],
		['no', 'There is no NICE guide for it under 18.'],
		['doctor', 'So a specialist looks at it with you.'],
	),
	inEasyWords(
		'Strong worry, or when talking alone has not done enough.',
		['worried', 'It is for strong worry.'],
		['talking', 'Or talking alone has not done enough.'],
	),
	inEasyWords(
		'Milder worry that does not stop school, friends or sleep.',
		['worried', 'It is for milder worry.'],
		['school', 'It does not stop school, friends or sleep.'],
	),
	inEasyWords(
		'Children about 5 to 12. In the study, the parent did not have an anxiety problem.',
		['person', 'It is for children about 5 to 12.'],
		['counting', 'There was a study of this.'],
		['family', 'There, the parent had no anxiety problem.'],
	),
	inEasyWords(
		'Everyone. For some people with milder worry it is enough.',
		['group', 'It is for everyone.'],
		['worried', 'For some people with milder worry it is enough.'],
	),
	inEasyWords(
		'We would stop if it makes home life harder for you or for them.',
		['home', 'We would stop if it makes home life harder.'],
		['family', 'That is harder for you or for them.'],
	),
	inEasyWords(
		'We would stop if it makes the worry bigger, or feels like blame.',
		['worried', 'We would stop if it makes the worry bigger.'],
		['stop', 'We would stop if it feels like blame.'],
	),
	inEasyWords(
		'Not safe if you may act on thoughts of suicide, or can’t keep safe. Not a good fit if worry stops you going to school, sleeping or eating.',
		['stop', 'Not safe if you may act on thoughts of suicide.'],
		['hard', 'Not safe if you can’t keep safe.'],
		['school', 'Not a good fit if worry stops you going to school.'],
		['sleeping', 'Not a good fit if worry stops you sleeping or eating.'],
	),
];
