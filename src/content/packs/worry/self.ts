import type { TopicOption } from '#domain/topic.ts';
import { onlyWhoYouTell } from '#content/packs/shared-answers.ts';
import { fromPractice, nobodyCounted, setLocally } from '#content/packs/write.ts';

export const self: TopicOption = {
	id: 'wo-self',
	namePlain: 'Things I can try myself',
	nameClinical: 'Self-management and guided self-help',
	kind: 'self',
	setting: 'self',
	groupings: ['thriving', 'gettingAdvice'],
	answers: {
		involves: fromPractice(
			'You learn how worry works. You breathe slowly. You face small scary things, a step at a time. You ask others less often if it will be OK. You sleep and move more. You make a plan with school.',
		),
		duration: setLocally('Try it for 3 to 4 weeks. Then look at it together.'),
		help: nobodyCounted(
			'There is lots of self-help, and little of it has been tested. With someone to guide you, it does better than no help.',
			['bennett2019'],
		),
		harms: nobodyCounted('If you only stay away from scary things, worry can grow.', []),
		limits: fromPractice(
			'To relax on your own often does not shrink a fear that you keep away from. It may not be enough if you miss school or sleep.',
		),
		ifNotWorking: setLocally(
			'Look again after about 4 weeks. Do you still keep away from things that matter? Then ask about talking and facing fears.',
		),
		who: fromPractice('Everyone. For some people with milder worry it is enough.'),
		stop: setLocally('Yes, any time.'),
		whoKnows: onlyWhoYouTell,
	},
	startsWhen: null,
	whenToStop: setLocally('We would stop if it makes the worry bigger, or feels like blame.'),
	figures: [],
	notSafeFor: null,
};
