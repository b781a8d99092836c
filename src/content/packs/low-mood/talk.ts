import type { TopicOption } from '#domain/topic.ts';
import { stopAnyTime, theTeamKnows } from '#content/packs/shared-answers.ts';
import { fromGuideline, fromTrial, setLocally } from '#content/packs/write.ts';
import { talkFigures } from './talk-figures.ts';

export const talk: TopicOption = {
	id: 'lm-talk',
	namePlain: 'Talking one to one',
	nameClinical:
		'Individual CBT; also IPT-A, brief psychosocial intervention or psychodynamic psychotherapy',
	kind: 'talking',
	setting: 'nhs',
	groupings: ['gettingHelp', 'gettingMoreHelp'],
	answers: {
		involves: fromGuideline(
			'You meet a trained person most weeks. You look at what keeps you stuck, and try changes in between. CBT looks at thoughts and what you do, IPT at people in your life. Other styles look at deep patterns, or solve day-to-day problems.',
			['ng134', 'annafreud'],
		),
		duration: fromTrial(
			'CBT: most often each week for about 3 months. IPT: 12 to 16 meetings. Deep patterns: up to 28. In one English study most people went 6 to 11 times.',
			['annafreud', 'ipta-camhs', 'stpp-acp', 'impact2017'],
			{ certainty: 'medium' },
		),
		help: fromTrial(
			'It helps some people, and not all. The numbers are below. Some get better without it too.',
			['cuijpers2023', 'impact2017', 'tads2007'],
		),
		harms: fromTrial(
			'Some people got clearly worse while they had it. Some stopped early. Some stopped as they had what they needed, and some as it was not helping.',
			['cuijpers2023', 'okeeffe2019', 'tads2007'],
		),
		limits: fromTrial(
			'More than half do not see their signs of low mood go down by half in 2 months. Your mood may lift while things around you stay the same. Low mood can come back.',
			['cuijpers2023', 'curry2011'],
		),
		ifNotWorking: fromGuideline(
			'Look at your goals every few meetings. If things are no better after 4 to 6 meetings, the team should meet and think again.',
			['ng134'],
			{ certainty: 'low', unverified: true },
		),
		who: fromGuideline(
			'Medium or strong low mood. Or when a group or online course was not enough.',
			['ng134'],
		),
		stop: stopAnyTime,
		whoKnows: theTeamKnows,
	},
	startsWhen: null,
	whenToStop: setLocally(
		'We would stop when your goals are met. We would stop if nothing moves after we changed it, or if it harms more than it helps.',
	),
	figures: talkFigures,
	notSafeFor: null,
};
