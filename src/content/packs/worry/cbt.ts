import type { TopicOption } from '#domain/topic.ts';
import { counted } from '#content/packs/counted.ts';
import { stopAnyTime, theTeamKnows } from '#content/packs/shared-answers.ts';
import { fromPractice, fromTrial, nobodyCounted, setLocally } from '#content/packs/write.ts';
import { camsBetter } from './cams.ts';

export const cbt: TopicOption = {
	id: 'wo-cbt',
	namePlain: 'Talking and facing fears',
	nameClinical: 'Cognitive behavioural therapy (CBT), individual or group',
	kind: 'talking',
	setting: 'nhs',
	groupings: ['gettingHelp'],
	answers: {
		involves: fromPractice(
			'This is called CBT. You learn how worry works. Then you face fears in small steps and see what really happens. You try things out between meetings.',
		),
		duration: setLocally('About 8 to 16 meetings, one a week.'),
		help: fromTrial(
			'It helps some people, and not all. The numbers are below. Some get better without it too.',
			['james2020', 'cams2008'],
		),
		harms: nobodyCounted('Facing a fear feels worse before it feels better.', []),
		limits: fromTrial(
			'Fewer people lose every worry problem than lose the main one. For autistic people that is rarer still, unless CBT is changed to fit. Worry can come back.',
			['warwick2017', 'camels2018'],
		),
		ifNotWorking: setLocally(
			'Check your goals about every 4 meetings. Has nothing moved after 8 to 12? Ask to change how you do it, or bring in family or school. Or talk about medicine.',
		),
		who: fromPractice('Children and teenagers whose worry gets in the way of life.'),
		stop: stopAnyTime,
		whoKnows: theTeamKnows,
	},
	startsWhen: null,
	whenToStop: setLocally(
		'We would stop when your goals are met. We would stop if nothing moves after we changed it, or if it harms more than it helps.',
	),
	figures: [
		counted({
			id: 'wo-cbt-main-problem',
			question: 'help',
			outcome: 'No longer had the main worry problem',
			did: 'no longer had their main worry problem',
			didNot: 'still had their main worry problem',
			count: 49,
			comparedWith: { who: 'were on a waiting list, or had no help', count: 18 },
			group: '2,697 people under 19 with anxiety, 39 studies',
			where: 'different countries',
			years: 'published 2020',
			afterHowLong: 'at the end, about 3 to 4 months',
			sourceId: 'james2020',
			howConverted: '49.4% and 17.8% rounded',
		}),
		camsBetter('wo-cbt-cams', 60),
	],
	notSafeFor: null,
};
