import type { TopicOption } from '#domain/topic.ts';
import { counted } from '#content/packs/counted.ts';
import { stopAnyTime, theTeamKnows } from '#content/packs/shared-answers.ts';
import { fromPractice, fromTrial, nobodyCounted, setLocally } from '#content/packs/write.ts';

export const family: TopicOption = {
	id: 'lm-family',
	namePlain: 'Family sessions',
	nameClinical: 'Family therapy (systemic, attachment-based) or family-focused treatment',
	kind: 'family',
	setting: 'nhs',
	groupings: ['gettingHelp', 'gettingMoreHelp'],
	answers: {
		involves: fromPractice(
			'You and the people you live with meet a trained person. You work on how you talk, argue and back each other up.',
		),
		duration: setLocally('Often a few months, every week or two.'),
		help: fromTrial(
			'One small study counted this. It came out about the same as talking one to one. The number is below.',
			['trowell2007'],
		),
		harms: nobodyCounted('Hard things may be said out loud.', []),
		limits: fromPractice(
			'It needs people in your family who will come. You may still want your own time with someone.',
		),
		ifNotWorking: setLocally(
			'Look at it after about 4 to 6 meetings. Say together if you keep going or change.',
		),
		who: fromPractice(
			'When home life and low mood pull on each other. For younger children. Or when one to one does not fit.',
		),
		stop: stopAnyTime,
		whoKnows: theTeamKnows,
	},
	startsWhen: null,
	whenToStop: setLocally('We would stop if it is not safe for someone to say what they think.'),
	figures: [
		counted({
			id: 'lm-family-trowell',
			question: 'help',
			outcome: 'No longer had depression',
			did: 'no longer had depression',
			didNot: 'still had depression',
			count: 76,
			comparedWith: { who: 'had talking one to one', count: 74 },
			group: '72 people aged 9 to 15 with medium or strong depression',
			where: 'Europe',
			years: 'published 2007',
			afterHowLong: 'at the end of the sessions',
			sourceId: 'trowell2007',
			howConverted: '75.7% and 74.3% rounded',
			caution:
				'A small study. Everyone had some help. Some would have got better without it. Six months later it was 81 and 100 in 100.',
		}),
	],
	notSafeFor: null,
};
