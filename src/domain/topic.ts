/** A topic, the options in it, and their answers and figures: what a grid is made from. */

/** The needs-based groupings of THRIVE. All on one level: a kind of support, never a step. */
export type GroupingId =
	'gettingAdvice' | 'gettingHelp' | 'gettingMoreHelp' | 'gettingRiskSupport' | 'thriving';

/** What an answer rests on. It is shown beside the answer, so an opinion never looks like a trial. */
export type RestsOn = 'trial' | 'guideline' | 'expertsAgreed' | 'youngPeople' | 'local';

/** How well the words or the number were checked at their source; travels along for the approver. */
export type Certainty = 'high' | 'medium' | 'low';

/** The questions that every option is asked in a written answer. */
export type QuestionId =
	| 'involves'
	| 'duration'
	| 'help'
	| 'harms'
	| 'limits'
	| 'ifNotWorking'
	| 'who'
	| 'stop'
	| 'startsWhen'
	| 'whoKnows';

/** One cell of the grid. `noGoodNumber` says that nobody has counted this well yet: never zero. */
export type Answer = {
	readonly text: string;
	readonly restsOn: RestsOn;
	readonly sourceIds: readonly string[];
	readonly caution: string | null;
	readonly certainty: Certainty;
	/** True when nobody read it at its source yet: whoever approves the pack checks it. */
	readonly unverified: boolean;
	readonly noGoodNumber: boolean;
};

/** How a part of the 100 is drawn: shape and fill, never colour alone. */
export type PartStyle = 'solid' | 'outline' | 'stripe' | 'dot';

/** So many of the 100 people, in words that finish the sentence "12 in 100 ...". */
export type FigurePart = {
	readonly label: string;
	readonly count: number;
	readonly style: PartStyle;
};

/** The same outcome, counted at the same time, in the people who had something else. */
export type Comparison = {
	readonly who: string;
	readonly parts: readonly FigurePart[];
};

/** One honest number: everything that must stand beside it is part of it. */
export type Figure = {
	readonly id: string;
	/** The question of the grid that it answers. */
	readonly question: 'help' | 'harms' | 'limits';
	readonly outcome: string;
	/** Two to four parts that add to 100: the outcome first, then the same outcome denied. */
	readonly parts: readonly FigurePart[];
	readonly group: string;
	readonly where: string;
	readonly years: string;
	readonly afterHowLong: string;
	readonly comparison: Comparison | null;
	/** Two figures may share a picture only when this is the same, and not null. */
	readonly compareGroup: string | null;
	readonly sourceId: string;
	readonly certainty: Certainty;
	/** How the source's number became "of 100", for the person who approves it. */
	readonly howConverted: string;
	readonly caution: string | null;
	/** False hides it from everybody until somebody has checked it. */
	readonly publish: boolean;
};

/** A wait or place that only the service can know, with the day it was true. */
export type LocalAnswer = { readonly text: string; readonly asOf: string };

/** A wait in words, and in weeks where they are known: only what the words say already is drawn. */
export type LocalWait = LocalAnswer & {
	readonly weeks?: { readonly usual: number; readonly slowest: number | null };
};

/** What *Nothing extra for now* says before anything else. */
export type NotSafeFor = Answer & { readonly whoKeepsWatch: string };

export type OptionKind =
	'talking' | 'family' | 'medicine' | 'self' | 'peer' | 'community' | 'nothing';

export type OptionSetting = 'nhs' | 'peer' | 'community' | 'self' | 'none';

/** One column of the grid: the same questions, depth and weight as every other. */
export type TopicOption = {
	readonly id: string;
	readonly namePlain: string;
	readonly nameClinical: string;
	readonly kind: OptionKind;
	readonly setting: OptionSetting;
	readonly groupings: readonly GroupingId[];
	readonly answers: Readonly<Record<Exclude<QuestionId, 'startsWhen'>, Answer>>;
	/** The local wait; null reads "not filled in yet". */
	readonly startsWhen: LocalWait | null;
	/** When, and why, we would stop: the *Can and can't* stage asks it of each option. */
	readonly whenToStop: Answer;
	readonly figures: readonly Figure[];
	/** Only, and always, on *Nothing extra for now*. */
	readonly notSafeFor: NotSafeFor | null;
};

/** What a grid is about. */
export type Topic = {
	readonly id: string;
	readonly titlePlain: string;
	readonly titleClinical: string;
	/** How much is known about this topic as a whole. */
	readonly strength: 'solid' | 'mixed' | 'thin';
	readonly safetyNote: string;
	readonly uncertaintyNote: string;
	readonly options: readonly TopicOption[];
	/** What happens over time: people of whom some had help, so it is no option's own figure. */
	readonly overTime: readonly Figure[];
};
