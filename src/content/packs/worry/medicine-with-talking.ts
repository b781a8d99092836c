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

export const medicineWithTalking: TopicOption = {
	id: 'wo-med-talk',
	namePlain: 'Medicine with talking',
	nameClinical: 'SSRI such as sertraline, with CBT',
	kind: 'medicine',
	setting: 'nhs',
	groupings: ['gettingMoreHelp'],
	answers: {
		involves: fromPractice(
			`${dailyTablet} You have talking sessions too, and face fears in small steps.`,
		),
		duration: howLong,
		help: fromTrial(
			'More people were much better than on a dummy pill, or with just one of the two. The numbers are below.',
			['cams2008'],
		),
		harms: sideEffects,
		limits: notForEver,
		ifNotWorking: reviewAtEightWeeks,
		who: fromPractice('Strong worry, or when talking alone has not done enough.'),
		stop: stopWithThePrescriber,
		whoKnows: theTeamKnows,
	},
	startsWhen: null,
	whenToStop: stopStepByStep,
	figures: [camsBetter('wo-med-talk-cams', 81)],
	notSafeFor: null,
};
