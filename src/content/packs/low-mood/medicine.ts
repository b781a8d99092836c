import type { TopicOption } from '#domain/topic.ts';
import { stopWithThePrescriber, theTeamKnows } from '#content/packs/shared-answers.ts';
import { fromGuideline, fromTrial, setLocally } from '#content/packs/write.ts';
import { checksOften, fluoxetineLimits, reviewAtFourWeeks } from './medicine-answers.ts';
import { medicineFigures } from './medicine-figures.ts';

export const medicine: TopicOption = {
	id: 'lm-med',
	namePlain: 'Medicine on its own',
	nameClinical: 'Fluoxetine without psychological therapy',
	kind: 'medicine',
	setting: 'nhs',
	groupings: ['gettingHelp', 'gettingMoreHelp'],
	answers: {
		involves: fromGuideline(
			`You take a tablet or liquid each day. The medicine is called fluoxetine. ${checksOften}`,
			['ng134', 'annafreud'],
		),
		duration: fromGuideline(
			'A few weeks to notice a change. You often keep taking it for about 6 months after you are well.',
			['ng134'],
			{ certainty: 'low', unverified: true },
		),
		help: fromTrial(
			'More people were much better than on a dummy pill. The numbers are below. Some get better on a dummy pill too.',
			['tads2004', 'tads2007', 'hetrick2012', 'emslie2008'],
		),
		harms: fromTrial(
			'It may cause tummy upset, headaches, changed sleep or feeling restless. Nobody has counted these well yet. Some had thoughts of suicide that were new or worse. Those numbers are below.',
			['hetrick2012', 'tads2007'],
		),
		limits: fluoxetineLimits,
		ifNotWorking: reviewAtFourWeeks,
		who: fromGuideline(
			'Ages 12 to 18 with medium or strong low mood, when talking is too hard or not wanted. It is not a first step for mild low mood. It has not been shown to work under 12.',
			['ng134', 'annafreud'],
		),
		stop: stopWithThePrescriber,
		whoKnows: theTeamKnows,
	},
	startsWhen: null,
	whenToStop: setLocally(
		'We would stop, step by step, if it harms more than it helps. We would stop when you have been well for long enough.',
	),
	figures: medicineFigures,
	notSafeFor: null,
};
