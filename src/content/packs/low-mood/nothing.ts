import type { TopicOption } from '#domain/topic.ts';
import { teamIfSeen, waitIsNotFinal } from '#content/packs/shared-answers.ts';
import { fromGuideline, fromPractice, nobodyCounted, setLocally } from '#content/packs/write.ts';

export const nothing: TopicOption = {
	id: 'lm-nothing',
	namePlain: 'Nothing extra for now',
	nameClinical: 'Watchful waiting (active monitoring)',
	kind: 'nothing',
	setting: 'none',
	groupings: ['thriving', 'gettingAdvice'],
	answers: {
		involves: fromGuideline(
			'No new help for now. We agree what to look out for, and a day to check in. For mild low mood the guide says about 2 weeks.',
			['ng134'],
		),
		duration: setLocally('2 to 4 weeks at a time.'),
		help: nobodyCounted(
			'No study counted people who chose this with a check-in. What happens over time is on a page of its own.',
			[],
		),
		harms: nobodyCounted('Low mood can get worse while you wait. Then we look sooner.', []),
		limits: fromPractice(
			'It does not bring new help. To be on a list is not the same as being checked on.',
		),
		ifNotWorking: setLocally(
			'If you are no better at the check-in, we choose something to add. We do that sooner if you get worse.',
		),
		who: fromPractice('Milder low mood, when you are safe. Or when now is not the right time.'),
		stop: waitIsNotFinal,
		whoKnows: teamIfSeen,
	},
	startsWhen: null,
	whenToStop: setLocally('We would stop waiting at once if you are not safe, or things get worse.'),
	figures: [],
	notSafeFor: {
		...fromGuideline(
			'Not safe if you may act on thoughts of suicide, hardly eat, or can’t get to school. Not for medium or strong low mood on its own.',
			['ng134'],
			{ unverified: true },
		),
		whoKeepsWatch:
			'We write down who keeps watch, and the day we check in. If you are not safe, ring 999, or 111 then option 2.',
	},
};
