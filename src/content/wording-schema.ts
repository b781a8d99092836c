/** The fixed wording of a pack, for the validator. */
import * as v from 'valibot';
import { promptSchema, safetySchema } from './safety-schema.ts';
import { listOf, oneOf, shape, words } from './schema-parts.ts';
import { answerSchema } from './topic-schema.ts';

const stage = shape({ say: words, prompts: listOf(promptSchema, 0, 12) });

const meetingAgain = shape({ say: answerSchema, prompts: listOf(promptSchema, 0, 12) });

const part = v.exactOptional(meetingAgain);

const parts = shape({
	start: v.exactOptional(shape({ who: part, talk: part, privacy: part, reach: part, quiet: part })),
	whatMatters: v.exactOptional(shape({ cards: part, words: part, helps: part, change: part })),
	kindOfHelp: v.exactOptional(shape({ kinds: part, together: part })),
	options: v.exactOptional(shape({ grid: part, pick: part })),
	plan: v.exactOptional(shape({ together: part, readBack: part, sign: part, takeHome: part })),
});

const privacy = shape({
	whoSees: listOf(words, 1, 8),
	limits: listOf(words, 1, 8),
	parents: words,
	timeAlone: words,
	sayBack: words,
});

const decides = shape({ plain: words, basis: words, choices: listOf(words, 2, 10) });

const stageId = oneOf(
	'start',
	'whatMatters',
	'kindOfHelp',
	'options',
	'limits',
	'choice',
	'goals',
	'plan',
	'safety',
);

const limitsQuestionId = oneOf(
	'success',
	'byWhen',
	'howLikely',
	'mayNotChange',
	'downsides',
	'wait',
	'meanwhile',
	'ifNoHelp',
	'whenToStop',
	'livingWith',
);

const readyQuestion = shape({
	id: oneOf('knowEnough', 'knowWhatMatters', 'haveWhoINeed', 'feelsLikeMine'),
	question: words,
	whenNotYet: words,
	goTo: stageId,
});

const choiceKind = shape({
	id: oneOf('choose', 'trial', 'nothingExtra', 'notYet', 'takeHome'),
	label: words,
	what: words,
});

const writingChoice = shape({
	id: oneOf('showOnly', 'onlyThePlan', 'yes'),
	label: words,
	what: words,
});

const minutesSuggestion = shape({
	minutes: v.pipe(v.number('This should be a number.'), v.integer('Whole minutes.'), v.minValue(1)),
	suggests: answerSchema,
});

const byAge = <Part extends typeof privacy | typeof decides>(part: Part) =>
	shape({ '11-12': part, '13-15': part, '16-17': part, '18-25': part });

export const wordingSchema = shape({
	stages: shape({
		start: stage,
		whatMatters: stage,
		kindOfHelp: stage,
		options: stage,
		limits: stage,
		choice: stage,
		goals: stage,
		plan: stage,
		safety: stage,
	}),
	// Packs from before parts had words of their own still open.
	parts: v.exactOptional(parts),
	meetingAgain: shape({
		start: meetingAgain,
		since: meetingAgain,
		goals: meetingAgain,
		next: meetingAgain,
		ending: meetingAgain,
	}),
	privacy: byAge(privacy),
	whoDecides: byAge(decides),
	keptLimit: words,
	dutyToRecord: words,
	writing: listOf(writingChoice, 3, 3),
	byPhone: listOf(words, 1, 8),
	minutes: v.pipe(
		listOf(minutesSuggestion, 1, 6),
		v.check(
			(all) => all.every(({ minutes }, at) => minutes > (all[at - 1]?.minutes ?? 0)),
			'The shortest time comes first.',
		),
	),
	safety: safetySchema,
	ready: listOf(readyQuestion, 4, 4),
	choiceKinds: listOf(choiceKind, 5, 5),
	limitsQuestions: listOf(shape({ id: limitsQuestionId, question: words, hint: words }), 10, 10),
	livingWith: answerSchema,
	notFilledIn: words,
	nobodyCounted: words,
	nobodyCanTell: words,
	notTalkedAbout: words,
	goalCost: words,
	changeAnyDay: words,
	signingMeans: words,
	chosenParts: words,
	experience: listOf(words, 3, 3),
	orderStated: words,
});
