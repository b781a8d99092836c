import type { IsoDate } from './people.ts';
import { planWordsIn, type PlanContext, type PlanWords } from './plan-words.ts';

/** The change that made this version: of which plan, who asked, and how. */
export type PlanChange = {
	/** the day on which the plan before was sealed */
	readonly of: IsoDate;
	readonly asked: readonly (PlanWords & { readonly how: string | null })[];
};

/** Null where this plan changes no other. */
export const planChangeIn = (context: PlanContext): PlanChange | null => {
	const { changeOf } = context.session;
	if (!changeOf) return null;
	const hows = planWordsIn(context, 'plan.changeHow');
	return {
		of: changeOf.on,
		asked: planWordsIn(context, 'plan.changeAsked').map((words) => ({
			...words,
			how: hows.find(({ voice }) => voice.id === words.voice.id)?.text ?? null,
		})),
	};
};
