import type { TopicOption } from '#domain/topic.ts';
import { stopWithThePrescriber, theTeamKnows } from '#content/packs/shared-answers.ts';
import { fromPractice, fromTrial } from '#content/packs/write.ts';
import { camsBetter } from './cams.ts';
import {
	dailyTablet,
	howLong,
	notForEver,
	reviewAtEightWeeks,
	sideEffects,
	stopStepByStep,
} from './medicine-answers.ts';

export const medicine: TopicOption = {
	id: 'wo-med',
	namePlain: 'Medicine on its own',
	nameClinical: 'SSRI such as sertraline, without CBT',
	kind: 'medicine',
	setting: 'nhs',
	groupings: ['gettingMoreHelp'],
	answers: {
		involves: fromPractice(dailyTablet),
		duration: howLong,
		help: fromTrial(
			'More people were much better than on a dummy pill. The numbers are below. Some get better on a dummy pill too.',
			['cams2008'],
		),
		harms: sideEffects,
		limits: notForEver,
		ifNotWorking: reviewAtEightWeeks,
		who: fromPractice(
			'Strong worry, when talking has not done enough or can’t be started. There is no NICE guide for it under 18, so a specialist looks at it with you.',
		),
		stop: stopWithThePrescriber,
		whoKnows: theTeamKnows,
	},
	startsWhen: null,
	whenToStop: stopStepByStep,
	figures: [camsBetter('wo-med-cams', 55)],
	notSafeFor: null,
};
