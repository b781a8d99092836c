import type { TopicOption } from '#domain/topic.ts';
import { teamIfSeen, waitIsNotFinal } from '#content/packs/shared-answers.ts';
import { fromPractice, nobodyCounted, setLocally } from '#content/packs/write.ts';

export const nothing: TopicOption = {
	id: 'wo-nothing',
	namePlain: 'Nothing extra for now',
	nameClinical: 'Active monitoring',
	kind: 'nothing',
	setting: 'none',
	groupings: ['thriving', 'gettingAdvice'],
	answers: {
		involves: fromPractice(
			'No new help for now. We agree what to look out for, and a day to check in.',
		),
		duration: setLocally('4 to 8 weeks at a time.'),
		help: nobodyCounted(
			'No study counted people who chose this with a check-in. What happens over time is on a page of its own.',
			[],
		),
		harms: nobodyCounted('Worry can grow while you wait. Then we look sooner.', []),
		limits: fromPractice(
			'Worry tends to grow when you keep away from things. Waiting works best if you keep doing them.',
		),
		ifNotWorking: setLocally(
			'Come back sooner if you start to miss school, sleep or meals. Then we choose something to add.',
		),
		who: fromPractice('Milder worry that does not stop school, friends or sleep.'),
		stop: waitIsNotFinal,
		whoKnows: teamIfSeen,
	},
	startsWhen: null,
	whenToStop: setLocally('We would stop waiting at once if you are not safe, or things get worse.'),
	figures: [],
	notSafeFor: {
		...fromPractice(
			'Not safe if you may act on thoughts of suicide, or can’t keep safe. Not a good fit if worry stops you going to school, sleeping or eating.',
			{ sourceIds: ['crisislines'] },
		),
		whoKeepsWatch:
			'We write down who keeps watch, and the day we check in. If you are not safe, ring 999, or 111 then option 2.',
	},
};
