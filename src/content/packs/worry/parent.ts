import type { TopicOption } from '#domain/topic.ts';
import { counted } from '#content/packs/counted.ts';
import { stopAnyTime, theTeamKnows } from '#content/packs/shared-answers.ts';
import { fromPractice, fromTrial, nobodyCounted, setLocally } from '#content/packs/write.ts';

const study = {
	question: 'help' as const,
	outcome: 'No longer had the main worry problem',
	did: 'no longer had their main worry problem',
	didNot: 'still had their main worry problem',
	comparedWith: { who: 'were on a waiting list', count: 25 },
	group: '194 children with anxiety; the parent had no anxiety problem',
	where: 'United Kingdom',
	years: 'published 2013',
	afterHowLong: 'at the end of the course',
	sourceId: 'thirlwall2013',
	compareGroup: 'thirlwall-end',
};

export const parent: TopicOption = {
	id: 'wo-parent',
	namePlain: 'My parent or carer learns to coach me (under 13)',
	nameClinical: 'Guided parent-led CBT',
	kind: 'family',
	setting: 'nhs',
	groupings: ['gettingAdvice', 'gettingHelp'],
	answers: {
		involves: fromPractice(
			'A worker teaches your parent or carer how to help you. You face fears step by step at home. Some do it online, with someone to ask.',
		),
		duration: setLocally('About 4 to 8 short meetings or calls, over 2 to 3 months.'),
		help: fromTrial(
			'One study in this country counted it. The numbers are below. An online kind did no worse than the usual care.',
			['thirlwall2013', 'cocat2024'],
		),
		harms: nobodyCounted('It asks for a lot of your parent’s or carer’s time.', []),
		limits: fromTrial(
			'It has only been tested with children under 13. It may help less if your parent or carer is very worried too and has no help.',
			['thirlwall2013', 'cocat2024'],
			{ certainty: 'medium', unverified: true },
		),
		ifNotWorking: setLocally(
			'Look at it at the end. The next step is most often talking and facing fears yourself.',
		),
		who: fromTrial(
			'Children about 5 to 12. In the study, the parent did not have an anxiety problem.',
			['thirlwall2013'],
		),
		stop: stopAnyTime,
		whoKnows: theTeamKnows,
	},
	startsWhen: null,
	whenToStop: setLocally('We would stop if it makes home life harder for you or for them.'),
	figures: [
		counted({
			...study,
			id: 'wo-parent-full',
			count: 50,
			howConverted: '25 of the group (50%) and 16 of the group (25%) as reported',
			caution: 'This is the full course.',
		}),
		counted({
			...study,
			id: 'wo-parent-short',
			count: 39,
			howConverted: 'percentage in the paper, rounded to a whole number out of 100',
			caution: 'This is the short course. The gap could be chance.',
		}),
	],
	notSafeFor: null,
};
