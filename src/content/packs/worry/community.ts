import type { TopicOption } from '#domain/topic.ts';
import { onlyWhoYouTell } from '#content/packs/shared-answers.ts';
import { fromPractice, nobodyCounted, setLocally } from '#content/packs/write.ts';

export const community: TopicOption = {
	id: 'wo-community',
	namePlain: 'Groups and places near me',
	nameClinical: 'Community and family support, school adjustments',
	kind: 'community',
	setting: 'community',
	groupings: ['thriving', 'gettingAdvice'],
	answers: {
		involves: fromPractice(
			'You pick something near you: sport, music, a youth club or faith. Someone can go with you at first. School can make some things easier. Parents and carers may find a place as well.',
		),
		duration: setLocally('As long as you like. Give it 3 or 4 goes before you say yes or no.'),
		help: nobodyCounted(
			'Few studies have tested this kind of help for worry. We look at how it goes for you.',
			['wolpert2019'],
		),
		harms: nobodyCounted(
			'It may cost money or travel. Walking into a new place can feel hard.',
			[],
		),
		limits: fromPractice(
			'It may not be enough when worry stops you going out. The people there may not know about worry.',
		),
		ifNotWorking: setLocally(
			'Look again after about 4 weeks. If nothing feels lighter, try a new place or choose something to add.',
		),
		who: fromPractice(
			'Anyone who would like more people or things to do. It can go with any of the other things.',
		),
		stop: setLocally('Yes, any time.'),
		whoKnows: onlyWhoYouTell,
	},
	startsWhen: null,
	whenToStop: setLocally('We would stop if it makes you feel worse, or is not safe for you.'),
	figures: [],
	notSafeFor: null,
};
