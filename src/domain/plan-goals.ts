import { marksOver, whenOf } from './goal-marks.ts';
import { goalsOf } from './goals.ts';
import {
	planAnswersIn,
	planWordsFrom,
	planWordsIn,
	type PlanAnswer,
	type PlanContext,
	type PlanVoice,
	type PlanWords,
} from './plan-words.ts';
import { answerFor, entryOf } from './said.ts';

export type PlanGoal = {
	readonly words: PlanWords;
	readonly ratings: readonly {
		readonly voice: PlanVoice;
		/** 0 to 10, or null for "not today" */
		readonly now: number | null;
		readonly on: string;
		readonly through: string | null;
		/** where this voice put it before, oldest first */
		readonly before: readonly { readonly value: number; readonly when: string }[];
	}[];
	/** who says that it isn't moving: a tap of theirs, and never our arithmetic */
	readonly notMoving: readonly PlanAnswer[];
	readonly zero: readonly PlanWords[];
	readonly five: readonly PlanWords[];
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
				notMoving: planAnswersIn(context, 'review.notMoving', goal.id),
				zero: planWordsIn(context, 'goals.zero', goal.id),
				five: planWordsIn(context, 'goals.five', goal.id),
				ten: planWordsIn(context, 'goals.ten', goal.id),
				smallStep: planWordsIn(context, 'goals.smallStep', goal.id),
				cost: planWordsIn(context, 'goals.cost', goal.id),
				costAsked: answerFor(context.session, 'goals.costAsked', goal.id) === 'asked',
			},
		];
	});

const ratingsIn = ({ session, voices }: PlanContext, goal: string): PlanGoal['ratings'] =>
	voices.flatMap((voice) => {
		const rating = entryOf(session, 'goals.rating', voice.id, goal);
		if (!rating) return [];
		const now = typeof rating.value === 'number' ? rating.value : null;
		const on = rating.at.slice(0, 10);
		const marks = marksOver(session, goal, voice.id);
		const before = marks
			.filter(({ at }) => at !== rating.at)
			.map((mark) => ({ value: mark.value, when: whenOf(mark, marks) }));
		return [{ voice, now, on, through: rating.through ?? null, before }];
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
