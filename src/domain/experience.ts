/** How a young person found a talk: what may be kept of it, and how a service may see it, added up. */

/** The three own questions, in the order in which a pack words them. */
export const ownQuestionIds = ['said', 'understood', 'mine'] as const;

/** The answers to an own question; a question that was skipped has none. */
export const ownAnswers = ['yes', 'partly', 'notReally'] as const;

export type OwnAnswer = (typeof ownAnswers)[number];

/** Answers by the id of their question: one of `ownAnswers`, or a number of an instrument's scale. */
export type ExperienceAnswers = Readonly<Record<string, OwnAnswer | number>>;

/** What is handed to be sealed. `instrument` is absent for the three own questions. */
export type Experience = {
	readonly instrument?: string;
	/** Every question that was asked, so that one that was skipped can be told from one that was not. */
	readonly asked: readonly string[];
	readonly answers: ExperienceAnswers;
	readonly mayCount: boolean;
};

/** What is in the box: nothing is finer than the quarter. */
export type SealedExperience = Experience & { readonly quarter: string };

/** How often an answer was given, rounded; `skipped` counts as one. */
export type AnswerCount = {
	readonly answer: OwnAnswer | number | 'skipped';
	readonly count: number;
};

/** A quarter as a service may see it. Where it is not `shown`, nothing at all is said of it. */
export type QuarterOfExperience = {
	readonly quarter: string;
	readonly instrument?: string;
} & (
	| { readonly state: 'running' | 'not-enough' }
	| {
			readonly state: 'shown';
			/** How many are counted, rounded. */
			readonly people: number;
			readonly questions: readonly {
				readonly id: string;
				readonly counts: readonly AnswerCount[];
			}[];
	  }
);

/** Fewer than this many in a quarter say something about one of them. */
export const fewestToShow = 10;

/** Of an ISO day, '2026-Q4': all that is kept of when it was. */
export const quarterOf = (day: string): string =>
	`${day.slice(0, 4)}-Q${Math.ceil(Number(day.slice(5, 7)) / 3)}`;

const roundedToFive = (count: number): number => Math.round(count / 5) * 5;

/**
 * Quarters added up, the newest first. Only those who let it be counted; never one that still runs,
 * for two looks at it with one talk between them would tell how that one went.
 */
export function quartersFrom(
	all: readonly SealedExperience[],
	thisQuarter: string,
): QuarterOfExperience[] {
	const groups = new Map<string, Group>();
	for (const one of all.filter(({ mayCount }) => mayCount)) {
		const { quarter, instrument } = one;
		const key = JSON.stringify([quarter, instrument ?? '']);
		const named = { quarter, ...(instrument !== undefined && { instrument }) };
		groups.set(key, { named, of: [...(groups.get(key)?.of ?? []), one] });
	}
	return [...groups.values()]
		.map((group) => addedUp(group, thisQuarter))
		.sort((one, other) => other.quarter.localeCompare(one.quarter));
}

type Group = {
	readonly named: { readonly quarter: string; readonly instrument?: string };
	readonly of: readonly SealedExperience[];
};

function addedUp({ named, of: group }: Group, thisQuarter: string): QuarterOfExperience {
	if (named.quarter >= thisQuarter) return { ...named, state: 'running' };
	if (group.length < fewestToShow) return { ...named, state: 'not-enough' };
	const ids = [...new Set(group.flatMap(({ asked }) => asked))];
	const questions = ids.map((id) => ({ id, counts: countsOf(id, group) }));
	return { ...named, state: 'shown', people: roundedToFive(group.length), questions };
}

function countsOf(id: string, group: readonly SealedExperience[]): AnswerCount[] {
	const given = group.map(({ answers }) => answers[id] ?? 'skipped');
	const numbers = [...new Set(given.filter((one) => typeof one === 'number'))];
	const possible = numbers.length > 0 ? numbers.sort((one, other) => one - other) : ownAnswers;
	return [...possible, 'skipped' as const].map((answer) => ({
		answer,
		count: roundedToFive(given.filter((one) => one === answer).length),
	}));
}
