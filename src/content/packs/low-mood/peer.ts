import type { TopicOption } from '#domain/topic.ts';
import { peerGroupKnows } from '#content/packs/shared-answers.ts';
import { fromPractice, nobodyCounted, setLocally } from '#content/packs/write.ts';

export const peer: TopicOption = {
	id: 'lm-peer',
	namePlain: 'Support from people who have been there',
	nameClinical: 'Peer support, for young people and for parents and carers',
	kind: 'peer',
	setting: 'peer',
	groupings: ['thriving', 'gettingAdvice', 'gettingHelp'],
	answers: {
		involves: fromPractice(
			'You meet or message people who have felt low too: one person, or a group. A trained worker sets the ground rules. Parents and carers can have a group of their own.',
		),
		duration: setLocally('It depends on the group. Some meet each week, for as long as you like.'),
		help: nobodyCounted(
			'Few studies have tested this kind of help. We look at how it goes for you after a few times.',
			['wolpert2019'],
		),
		harms: nobodyCounted(
			'Hearing hard stories can bring you down. It may take time to find people you get on with.',
			[],
		),
		limits: fromPractice(
			'It is not therapy. The people there are not trained to treat strong low mood. It may not be there at night.',
		),
		ifNotWorking: setLocally(
			'Look again after 3 or 4 times. Do you feel less alone? If not, try a different group or choose something to add.',
		),
		who: fromPractice(
			'People who feel alone with it. Parents and carers too, in a group of their own.',
		),
		stop: setLocally('Yes, any time. You can just not go, or tell the person who runs it.'),
		whoKnows: peerGroupKnows,
	},
	startsWhen: null,
	whenToStop: setLocally('We would stop if you feel worse after it, or do not feel safe there.'),
	figures: [],
	notSafeFor: null,
};
