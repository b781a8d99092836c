import { endingQuestions } from './questions.ts';
import {
	planAnswersIn,
	planWordsFrom,
	planWordsIn,
	type PlanAnswer,
	type PlanContext,
	type PlanWords,
} from './plan-words.ts';
import type { Words } from './session.ts';
import type { Step } from './plan-parts.ts';

/** What came of the last plan, as people say it in a review. */
export type PlanSinceLast = {
	readonly on: string;
	readonly steps: readonly { readonly words: PlanWords; readonly went: readonly PlanAnswer[] }[];
	readonly helped: readonly PlanWords[];
	readonly notHelped: readonly PlanWords[];
	/** how each voice wants to go on */
	readonly next: readonly PlanAnswer[];
	/** what was chosen last time, and would go on */
	readonly chosen: readonly string[];
};

/** Null where this sitting is the first. */
export const sinceLastIn = (context: PlanContext): PlanSinceLast | null => {
	const { lastTime } = context.session;
	if (!lastTime) return null;
	const steps: readonly (Step | Words)[] = [...lastTime.smallSteps, ...lastTime.steps];
	return {
		on: lastTime.on,
		steps: steps.flatMap((step) => {
			const went = planAnswersIn(context, 'review.step', step.id);
			const voice = context.voices.find(({ id }) => id === step.saidBy);
			if (!voice || went.length === 0) return [];
			const text = 'what' in step ? step.what : step.text;
			return [{ words: planWordsFrom(context, { ...step, text, earlier: [] }, voice), went }];
		}),
		helped: planWordsIn(context, 'review.helped'),
		notHelped: planWordsIn(context, 'review.notHelped'),
		next: planAnswersIn(context, 'review.next'),
		chosen: lastTime.options.flatMap(
			({ optionId }) =>
				context.pack.topics.flatMap(({ options }) => options).find(({ id }) => id === optionId)
					?.namePlain ?? [],
		),
	};
};

export type PlanEnding = Readonly<
	Record<'keepDoing' | 'earlySigns' | 'livingWith' | 'wayBack', readonly PlanWords[]>
>;

/** The page of an ending; null where nobody wrote any of it. */
export const endingIn = (context: PlanContext): PlanEnding | null => {
	const [keepDoing, earlySigns, livingWith, wayBack] = endingQuestions.map((question) =>
		planWordsIn(context, question),
	);
	const page = {
		keepDoing: keepDoing ?? [],
		earlySigns: earlySigns ?? [],
		livingWith: livingWith ?? [],
		wayBack: wayBack ?? [],
	};
	return Object.values(page).some((words) => words.length > 0) ? page : null;
};
