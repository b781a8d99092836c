import type { TopicOption } from '#domain/topic.ts';
import { stopWithThePrescriber, theTeamKnows } from '#content/packs/shared-answers.ts';
import { fromGuideline, fromTrial, setLocally } from '#content/packs/write.ts';
import { checksOften, fluoxetineLimits, reviewAtFourWeeks } from './medicine-answers.ts';
import { tads } from './tads.ts';

export const medicineWithTalking: TopicOption = {
	id: 'lm-med-talk',
	namePlain: 'Medicine with talking',
	nameClinical: 'Fluoxetine with psychological therapy',
	kind: 'medicine',
	setting: 'nhs',
	groupings: ['gettingHelp', 'gettingMoreHelp'],
	answers: {
		involves: fromGuideline(
			`You take a tablet or liquid each day, and have talking sessions too. The medicine is called fluoxetine. ${checksOften}`,
			['ng134', 'annafreud'],
		),
		duration: fromGuideline(
			'A few weeks to notice a change. You often keep taking it for about 6 months after you are well.',
			['ng134'],
			{ certainty: 'low', unverified: true },
		),
		help: fromTrial(
			'More people were much better at 12 weeks than with talking alone. By 36 weeks the gap was small. The numbers are below.',
			['tads2007'],
		),
		harms: fromTrial(
			'It may cause tummy upset, headaches, changed sleep or feeling restless. Nobody has counted these well yet. Some had thoughts of suicide that were new or worse. That number is below.',
			['tads2007'],
			{ caution: 'With fluoxetine on its own, that number was 15 in 100 in the same study.' },
		),
		limits: fluoxetineLimits,
		ifNotWorking: reviewAtFourWeeks,
		who: fromGuideline(
			'Ages 12 to 18 with medium or strong low mood, when talking alone is not enough. It has not been shown to work under 12.',
			['ng134', 'annafreud'],
		),
		stop: stopWithThePrescriber,
		whoKnows: theTeamKnows,
	},
	startsWhen: null,
	whenToStop: setLocally(
		'We would stop, step by step, if it harms more than it helps. We would stop when you have been well for long enough.',
	),
	figures: [
		tads.betterAt12Weeks('lm-med-talk-tads-12w', 73, { who: 'had talking alone', count: 48 }),
		tads.betterAt36Weeks('lm-med-talk-tads-36w', 86, { who: 'had talking alone', count: 81 }),
		tads.suicidalEvent('lm-med-talk-tads-event', 8, { who: 'had talking alone', count: 6 }),
	],
	notSafeFor: null,
};
