/** The fixed words of a pack: what is said at each stage, and around safety and privacy. */
import type { Prompt, SafetyWording } from './pack-safety.ts';
import type { Answer } from './topic.ts';

/** Where practice, and partly law, change: 13, 16 and 18. */
export type PackAgeBand = '11-12' | '13-15' | '16-17' | '18-25';

/** The eight stages in map order, and *Staying safe*. */
export type PackStageId =
	| 'start'
	| 'whatMatters'
	| 'kindOfHelp'
	| 'options'
	| 'limits'
	| 'choice'
	| 'goals'
	| 'plan'
	| 'safety';

/** What opens a stage: a line to say aloud, and a few prompts. */
export type StageWording = { readonly say: string; readonly prompts: readonly Prompt[] };

/** The places of a sitting that begins from an earlier one, and the page of an ending. */
export type ReviewPlaceId = 'start' | 'since' | 'goals' | 'next' | 'ending';

/** What opens such a place, with what the line rests on. */
export type MeetingAgainWording = { readonly say: Answer; readonly prompts: readonly Prompt[] };

/** The parts of a stage that can have words of their own; the first lies open before any is chosen. */
export const wordedParts = {
	start: ['who', 'talk', 'privacy', 'reach', 'quiet'],
	whatMatters: ['cards', 'words', 'helps', 'change'],
	kindOfHelp: ['kinds', 'together'],
	options: ['grid', 'pick'],
	plan: ['together', 'readBack', 'sign', 'takeHome'],
} as const;

type WordedParts = typeof wordedParts;

/** What opens a part whose subject is not its stage's; where there is none, the stage's words stand. */
export type PartWording = MeetingAgainWording;

/** Absent in packs from before parts had words, and for each part that needs none. */
export type PartsWording = {
	readonly [Stage in keyof WordedParts]?: Readonly<
		Partial<Record<WordedParts[Stage][number], PartWording>>
	>;
};

/** What is told about privacy, by age band; the limits are always told with it. */
export type PrivacyWording = {
	readonly whoSees: readonly string[];
	readonly limits: readonly string[];
	readonly parents: string;
	readonly timeAlone: string;
	readonly sayBack: string;
};

/** A choice about writing things down. A preference: the duty to keep a record is said beside it. */
export type WritingChoice = {
	readonly id: 'showOnly' | 'onlyThePlan' | 'yes';
	readonly label: string;
	readonly what: string;
};

export type ReadyQuestionId = 'knowEnough' | 'knowWhatMatters' | 'haveWhoINeed' | 'feelsLikeMine';

/** "Not yet" leads to what helps, and to the stage where that can be done. */
export type ReadyQuestionWording = {
	readonly id: ReadyQuestionId;
	readonly question: string;
	readonly whenNotYet: string;
	readonly goTo: PackStageId;
};

export type ChoiceKindId = 'choose' | 'trial' | 'nothingExtra' | 'notYet' | 'takeHome';

export type ChoiceKindWording = {
	readonly id: ChoiceKindId;
	readonly label: string;
	readonly what: string;
};

/** Who can usually agree, by law, in this age band: the practitioner can say otherwise, with why. */
export type WhoDecidesWording = {
	readonly plain: string;
	readonly basis: string;
	readonly choices: readonly string[];
};

export type LimitsQuestionId =
	| 'success'
	| 'byWhen'
	| 'howLikely'
	| 'mayNotChange'
	| 'downsides'
	| 'wait'
	| 'meanwhile'
	| 'ifNoHelp'
	| 'whenToStop'
	| 'livingWith';

export type LimitsQuestionWording = {
	readonly id: LimitsQuestionId;
	readonly question: string;
	readonly hint: string;
};

/** What to leave for next time when there are about this many minutes: a suggestion, never a limit. */
export type MinutesWording = { readonly minutes: number; readonly suggests: Answer };

/** Everything that is said in fixed words and is about help, privacy, safety or law. */
export type PackWording = {
	readonly stages: Readonly<Record<PackStageId, StageWording>>;
	readonly parts?: PartsWording;
	readonly meetingAgain: Readonly<Record<ReviewPlaceId, MeetingAgainWording>>;
	readonly privacy: Readonly<Record<PackAgeBand, PrivacyWording>>;
	readonly whoDecides: Readonly<Record<PackAgeBand, WhoDecidesWording>>;
	/** Said each time that words are kept from somebody. */
	readonly keptLimit: string;
	readonly dutyToRecord: string;
	readonly writing: readonly WritingChoice[];
	readonly byPhone: readonly string[];
	/** shortest first */
	readonly minutes: readonly MinutesWording[];
	readonly safety: SafetyWording;
	readonly ready: readonly ReadyQuestionWording[];
	readonly choiceKinds: readonly ChoiceKindWording[];
	readonly limitsQuestions: readonly LimitsQuestionWording[];
	readonly livingWith: Answer;
	readonly notFilledIn: string;
	readonly nobodyCounted: string;
	readonly nobodyCanTell: string;
	readonly notTalkedAbout: string;
	readonly goalCost: string;
	/** The phone number follows; `{phone}` stands in its place. */
	readonly changeAnyDay: string;
	readonly signingMeans: string;
	readonly chosenParts: string;
	readonly experience: readonly string[];
	readonly orderStated: string;
};

/** What the pack suggests for so many minutes: the longest it has words for that fits in them. */
export const suggestionFor = (
	{ minutes: known }: Pick<PackWording, 'minutes'>,
	minutes: number,
): Answer | undefined => (known.findLast((one) => one.minutes <= minutes) ?? known[0])?.suggests;
