import {
	planAnswersIn,
	planWordsIn,
	type PlanAnswer,
	type PlanContext,
	type PlanVoice,
	type PlanWords,
} from './plan-words.ts';
import { answerFor, entryFor, entryOf } from './said.ts';
import type { AnswerValue } from './session.ts';

export type PlanChoice = {
	readonly kind: string | null;
	/** how the room's own choices came, when they were interpreted */
	readonly through: Readonly<Record<'kind' | 'ways' | 'decides', string | null>>;
	readonly trialWeeks: number | null;
	readonly chosen: readonly PlanOption[];
	readonly setAside: readonly PlanOption[];
	readonly place: readonly PlanWords[];
	readonly ways: readonly string[];
	readonly withWhom: readonly PlanWords[];
	readonly ready: readonly {
		readonly question: string;
		readonly answers: readonly PlanAnswer[];
		readonly help: readonly PlanWords[];
	}[];
	readonly agreement: readonly {
		readonly voice: PlanVoice;
		readonly answer: string | null;
		readonly through: string | null;
		readonly words: readonly PlanWords[];
	}[];
	readonly decides: string | null;
	readonly basis: readonly PlanWords[];
};

export type PlanOption = {
	readonly name: string;
	readonly through: string | null;
	readonly reasons: readonly PlanWords[];
};

/** What was chosen and set aside, each voice's agreement, and who decides; null when untouched. */
export const choiceIn = (context: PlanContext): PlanChoice | null => {
	const { session } = context;
	if (
		!session.answers.some((one) => one.question.startsWith('choice.')) &&
		!session.words.some((one) => one.question.startsWith('choice.'))
	)
		return null;
	const weeks = answerFor(session, 'choice.trialWeeks');
	const ways = answerFor(session, 'choice.ways');
	return {
		kind: textOrNull(answerFor(session, 'choice.kind')),
		through: {
			kind: entryFor(session, 'choice.kind')?.through ?? null,
			ways: entryFor(session, 'choice.ways')?.through ?? null,
			decides: entryFor(session, 'choice.decides')?.through ?? null,
		},
		trialWeeks: typeof weeks === 'number' ? weeks : null,
		chosen: optionsThatAre(context, 'chosen'),
		setAside: optionsThatAre(context, 'setAside'),
		place: planWordsIn(context, 'choice.place'),
		ways: Array.isArray(ways) ? ways : [],
		withWhom: planWordsIn(context, 'choice.withWhom'),
		ready: readyIn(context),
		agreement: agreementIn(context),
		decides: textOrNull(answerFor(session, 'choice.decides')),
		basis: planWordsIn(context, 'choice.decidesBasis'),
	};
};

const textOrNull = (value: AnswerValue | undefined): string | null =>
	typeof value === 'string' ? value : null;

const optionsThatAre = (context: PlanContext, state: 'chosen' | 'setAside') =>
	context.pack.topics
		.flatMap((topic) => topic.options)
		.filter((option) => answerFor(context.session, 'choice.option', option.id) === state)
		.map((option) => ({
			name: option.namePlain,
			through: entryFor(context.session, 'choice.option', option.id)?.through ?? null,
			reasons: planWordsIn(context, 'choice.reason', option.id),
		}));

const readyIn = (context: PlanContext): PlanChoice['ready'] =>
	context.pack.wording.ready
		.map((ready) => ({
			question: ready.question,
			answers: planAnswersIn(context, 'choice.ready', ready.id),
			help: planWordsIn(context, 'choice.readyHelp', ready.id),
		}))
		.filter((ready) => ready.answers.length + ready.help.length > 0);

const agreementIn = (context: PlanContext): PlanChoice['agreement'] =>
	context.voices
		.map((voice) => {
			const entry = entryOf(context.session, 'choice.agreement', voice.id);
			return {
				voice,
				answer: textOrNull(entry?.value),
				through: entry?.through ?? null,
				words: planWordsIn(context, 'choice.agreementWords').filter((one) => one.voice === voice),
			};
		})
		.filter((one) => one.answer !== null || one.words.length > 0);
