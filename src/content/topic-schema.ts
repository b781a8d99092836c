/** Topics, columns, answers and figures, for the validator. */
import * as v from 'valibot';
import { date, ids, listOf, oneOf, shape, shortId, whole, words, yesNo } from './schema-parts.ts';

export const grouping = oneOf(
	'gettingAdvice',
	'gettingHelp',
	'gettingMoreHelp',
	'gettingRiskSupport',
	'thriving',
);

export const questionId = oneOf(
	'involves',
	'duration',
	'help',
	'harms',
	'limits',
	'ifNotWorking',
	'who',
	'stop',
	'startsWhen',
	'whoKnows',
);

const certainty = oneOf('high', 'medium', 'low');

const answerFields = {
	text: words,
	restsOn: oneOf('trial', 'guideline', 'expertsAgreed', 'youngPeople', 'local'),
	sourceIds: ids,
	caution: v.nullable(words),
	certainty,
	unverified: yesNo,
	noGoodNumber: yesNo,
} as const;

export const answerSchema = shape(answerFields);

const count = v.pipe(
	v.number('This should be a number.'),
	v.check(
		(of) => of >= 0 && of <= 100 && Number.isInteger(of * 2),
		'A count is 0 to 100, in whole or half people.',
	),
);

const parts = listOf(
	shape({ label: words, count, style: oneOf('solid', 'outline', 'stripe', 'dot') }),
	2,
	4,
);

export const figureSchema = shape({
	id: shortId,
	question: oneOf('help', 'harms', 'limits'),
	outcome: words,
	parts,
	group: words,
	where: words,
	years: words,
	afterHowLong: words,
	comparison: v.nullable(shape({ who: words, parts })),
	compareGroup: v.nullable(shortId),
	sourceId: shortId,
	certainty,
	howConverted: words,
	caution: v.nullable(words),
	publish: yesNo,
});

export const localAnswer = shape({ text: words, asOf: date });

// The line is drawn from these, and the words above it say the same: never a picture alone.
const localWait = v.pipe(
	shape({
		text: words,
		asOf: date,
		weeks: v.exactOptional(shape({ usual: whole(0, 156), slowest: v.nullable(whole(0, 156)) })),
	}),
	v.check(
		({ weeks }) => (weeks?.slowest ?? Infinity) >= (weeks?.usual ?? 0),
		'The slowest start is not before the usual one.',
	),
	v.check(
		({ text, weeks }) =>
			[weeks?.usual ?? 0, weeks?.slowest ?? 0].every(
				(number) => number === 0 || text.split(/\D+/).includes(String(number)),
			),
		'The words say the same weeks as the line.',
	),
);

const optionSchema = shape({
	id: shortId,
	namePlain: words,
	nameClinical: words,
	kind: oneOf('talking', 'family', 'medicine', 'self', 'peer', 'community', 'nothing'),
	setting: oneOf('nhs', 'peer', 'community', 'self', 'none'),
	groupings: listOf(grouping, 1, 5),
	answers: shape({
		involves: answerSchema,
		duration: answerSchema,
		help: answerSchema,
		harms: answerSchema,
		limits: answerSchema,
		ifNotWorking: answerSchema,
		who: answerSchema,
		stop: answerSchema,
		whoKnows: answerSchema,
	}),
	startsWhen: v.nullable(localWait),
	whenToStop: answerSchema,
	figures: listOf(figureSchema, 0, 20),
	notSafeFor: v.nullable(shape({ ...answerFields, whoKeepsWatch: words })),
});

export const topicSchema = shape({
	id: shortId,
	titlePlain: words,
	titleClinical: words,
	strength: oneOf('solid', 'mixed', 'thin'),
	safetyNote: words,
	uncertaintyNote: words,
	options: listOf(optionSchema, 5, 9),
	overTime: listOf(figureSchema, 0, 20),
});
