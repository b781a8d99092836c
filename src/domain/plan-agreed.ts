import { goalsOf } from './goals.ts';
import {
	planWordsFrom,
	planWordsIn,
	type PlanContext,
	type PlanVoice,
	type PlanWords,
} from './plan-words.ts';
import { answerFor, answerOf } from './said.ts';
import type { AnswerValue } from './session.ts';

export type PlanChoice = {
	readonly kind: string | null;
	readonly trialWeeks: number | null;
	readonly chosen: readonly PlanOption[];
	readonly setAside: readonly PlanOption[];
	readonly place: readonly PlanWords[];
	readonly ways: readonly string[];
	readonly withWhom: readonly PlanWords[];
	readonly ready: readonly {
		readonly question: string;
		readonly answers: readonly { readonly voice: PlanVoice; readonly answer: string }[];
		readonly help: readonly PlanWords[];
	}[];
	readonly agreement: readonly {
		readonly voice: PlanVoice;
		readonly answer: string | null;
		readonly words: readonly PlanWords[];
	}[];
	readonly decides: string | null;
	readonly basis: readonly PlanWords[];
};

export type PlanOption = { readonly name: string; readonly reasons: readonly PlanWords[] };

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
			reasons: planWordsIn(context, 'choice.reason', option.id),
		}));

const readyIn = (context: PlanContext): PlanChoice['ready'] =>
	context.pack.wording.ready
		.map((ready) => ({
			question: ready.question,
			answers: context.voices.flatMap((voice) => {
				const answer = answerOf(context.session, 'choice.ready', voice.id, ready.id);
				return typeof answer === 'string' ? [{ voice, answer }] : [];
			}),
			help: planWordsIn(context, 'choice.readyHelp', ready.id),
		}))
		.filter((ready) => ready.answers.length + ready.help.length > 0);

const agreementIn = (context: PlanContext): PlanChoice['agreement'] =>
	context.voices
		.map((voice) => ({
			voice,
			answer: textOrNull(answerOf(context.session, 'choice.agreement', voice.id)),
			words: planWordsIn(context, 'choice.agreementWords').filter((one) => one.voice === voice),
		}))
		.filter((one) => one.answer !== null || one.words.length > 0);

export type PlanGoal = {
	readonly words: PlanWords;
	readonly ratings: readonly {
		readonly voice: PlanVoice;
		/** 0 to 10, or null for "not today" */
		readonly now: number | null;
		readonly on: string;
	}[];
	readonly ten: readonly PlanWords[];
	readonly smallStep: readonly PlanWords[];
	readonly cost: readonly PlanWords[];
	readonly costAsked: boolean;
};

/** The goals in their order, each with its ratings, what 10 looks like, a small step and a cost. */
export const goalsIn = (context: PlanContext): readonly PlanGoal[] =>
	goalsOf(context.session).flatMap((goal) => {
		const whose = context.voices.find((voice) => voice.id === goal.saidBy);
		if (!whose) return [];
		return [
			{
				words: planWordsFrom(context, goal, whose),
				ratings: ratingsIn(context, goal.id),
				ten: planWordsIn(context, 'goals.ten', goal.id),
				smallStep: planWordsIn(context, 'goals.smallStep', goal.id),
				cost: planWordsIn(context, 'goals.cost', goal.id),
				costAsked: answerFor(context.session, 'goals.costAsked', goal.id) === 'asked',
			},
		];
	});

const ratingsIn = ({ session, voices }: PlanContext, goal: string): PlanGoal['ratings'] =>
	voices.flatMap((voice) => {
		const rating = session.answers.find(
			(one) => one.question === 'goals.rating' && one.subject === goal && one.saidBy === voice.id,
		);
		if (!rating) return [];
		const now = typeof rating.value === 'number' ? rating.value : null;
		return [{ voice, now, on: rating.at.slice(0, 10) }];
	});

export type PlanStep = {
	readonly words: PlanWords;
	readonly who: string;
	readonly by: string;
	/** somebody from another agency who was not asked yet */
	readonly notAskedYet: boolean;
	readonly agreedBy: string | null;
};

export const stepsIn = (context: PlanContext): readonly PlanStep[] =>
	context.session.steps.flatMap((step) => {
		const saidBy = context.voices.find((voice) => voice.id === step.saidBy);
		if (!saidBy) return [];
		const { who } = step;
		const person =
			who.kind === 'participant'
				? context.session.participants.find((one) => one.id === who.id)
				: undefined;
		return [
			{
				words: planWordsFrom(context, { ...step, text: step.what, earlier: [] }, saidBy),
				who: who.kind === 'agency' ? who.name : nameIn(person),
				by: step.by,
				notAskedYet: who.kind === 'agency' && who.agreedBy === '',
				agreedBy: who.kind === 'agency' && who.agreedBy !== '' ? who.agreedBy : null,
			},
		];
	});

const nameIn = (person: { name: string; relation: string } | undefined): string =>
	person === undefined ? '' : person.name === '' ? person.relation : person.name;
