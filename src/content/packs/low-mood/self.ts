import type { TopicOption } from '#domain/topic.ts';
import { onlyWhoYouTell } from '#content/packs/shared-answers.ts';
import { fromPractice, nobodyCounted, setLocally } from '#content/packs/write.ts';

export const self: TopicOption = {
	id: 'lm-self',
	namePlain: 'Things I can try myself',
	nameClinical: 'Self-management and self-help',
	kind: 'self',
	setting: 'self',
	groupings: ['thriving', 'gettingAdvice'],
	answers: {
		involves: fromPractice(
			'You take small steps back to things that used to matter. You move more, and keep regular sleep and meals. Books and apps can guide you. A trusted adult can help with bullying or exams.',
		),
		duration: setLocally('Try a plan for 2 to 4 weeks. Then look at it together.'),
		help: nobodyCounted(
			'Moving more made low mood better in small studies of teenagers. Most other things people try have not been tested.',
			['axelsdottir2020', 'wang2022', 'wolpert2019'],
		),
		harms: nobodyCounted(
			'It can feel like blame if no one else helps. Being told “just go for a run” can hurt.',
			[],
		),
		limits: fromPractice(
			'It may not be enough when low mood is strong, or has gone on for months. It is hard to start when you feel flat. It does not take away bullying, money worries or loss.',
		),
		ifNotWorking: setLocally(
			'Look again after about 4 weeks. Are mood, sleep, school or safety no better? Then choose something to add. Do that sooner if things get worse.',
		),
		who: fromPractice('Everyone. It can go with any of the other things.'),
		stop: setLocally('Yes, any time.'),
		whoKnows: onlyWhoYouTell,
	},
	startsWhen: null,
	whenToStop: setLocally('We would stop if it makes you feel worse, or feels like blame.'),
	figures: [],
	notSafeFor: null,
};
