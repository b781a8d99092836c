import type { TopicOption } from '#domain/topic.ts';
import { counted } from '#content/packs/counted.ts';
import { stopAnyTime, theTeamKnows } from '#content/packs/shared-answers.ts';
import {
	fromGuideline,
	fromPractice,
	fromTrial,
	nobodyCounted,
	setLocally,
} from '#content/packs/write.ts';

export const group: TopicOption = {
	id: 'lm-group',
	namePlain: 'An online course or a group',
	nameClinical: 'Digital CBT, group CBT, group IPT or group non-directive supportive therapy',
	kind: 'talking',
	setting: 'nhs',
	groupings: ['gettingAdvice', 'gettingHelp'],
	answers: {
		involves: fromPractice(
			'You learn skills step by step. It may be on a screen, with someone who checks in. It may be in a small group with other young people.',
		),
		duration: setLocally('Often about 2 to 3 months.'),
		help: fromTrial(
			'One study tested a computer game that teaches these skills. The number is below. For other courses, nobody has counted out of 100. Over 50 studies, self-help did better than no help.',
			['merry2012', 'bennett2019'],
			{ certainty: 'medium' },
		),
		harms: nobodyCounted('Many people do not finish online courses.', []),
		limits: fromPractice(
			'It is not made for strong low mood, or when you are not safe. Groups can feel like being on show. A screen can feel lonely.',
		),
		ifNotWorking: setLocally(
			'Check a mood form and your own goals at about 6 weeks. Has nothing moved by the end? Then ask about help one to one.',
		),
		who: fromGuideline(
			'Milder low mood. People who like to learn with others, or on their own on a screen.',
			['ng134'],
		),
		stop: stopAnyTime,
		whoKnows: theTeamKnows,
	},
	startsWhen: null,
	whenToStop: setLocally('We would stop at the end of the course, or if nothing moves by then.'),
	figures: [
		counted({
			id: 'lm-group-sparx',
			question: 'help',
			outcome: 'No longer had depression',
			did: 'no longer had depression',
			didNot: 'still had depression',
			count: 44,
			comparedWith: { who: 'had the usual care, mostly talking face to face', count: 26 },
			group: '143 people aged 12 to 19 who took part as planned',
			where: 'New Zealand',
			years: 'published 2012',
			afterHowLong: 'at the end of the course, 4 to 7 weeks',
			sourceId: 'merry2012',
			certainty: 'medium',
			howConverted: '43.7% and 26.4% rounded',
			caution:
				'Only those who finished are counted. Nobody at big risk of self-harm was in it. On a second count, 66 and 58 in 100 got clearly better. You may not be able to get this game in England.',
		}),
	],
	notSafeFor: null,
};
