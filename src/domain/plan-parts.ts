import type { Id, Instant, IsoDate } from './people.ts';
import type { Stroke, SymbolName } from './document-tree.ts';
import type { Said, Words } from './session.ts';

/** How a topic's grid stands on the sheet. Order and folding are kept, so that it opens as it was left. */
export type ArrangedGrid = {
	readonly topicId: string;
	/** two to four, in the order shown */
	readonly optionIds: readonly string[];
	readonly view: 'whole' | 'one';
	readonly hiddenRows: readonly string[];
	readonly pinnedRows: readonly string[];
	readonly hiddenOptions: readonly string[];
	readonly pinnedOptions: readonly string[];
};

/** A number that came from elsewhere: shown as it was typed, never scored. */
export type NumberFromElsewhere = Said & {
	readonly name: string;
	readonly shown: string;
	readonly date: IsoDate;
	readonly from: string;
};

/** Who does what by when. Somebody from another agency agreed, or was not asked yet. */
export type Step = Said & {
	readonly what: string;
	readonly who:
		| { readonly kind: 'participant'; readonly id: Id }
		| { readonly kind: 'agency'; readonly name: string; readonly agreedBy: string };
	readonly by: string;
};

/** The one named person and agency who coordinates. */
export type Lead = {
	readonly name: string;
	readonly agency: string;
	/** a number or another way; absent where nobody said, and in records from before it was asked */
	readonly reach?: string;
	readonly hours: string;
	readonly outOfHours: string;
};

export type Review = { readonly date: IsoDate; readonly arrangedBy: string };

export type Contact = {
	readonly id: Id;
	readonly name: string;
	readonly number: string;
	readonly when: string;
	/** who wrote it down, and when; absent in records from before this was kept */
	readonly writtenBy?: Id;
	readonly at?: Instant;
	/** whether the practitioner has read what somebody else wrote */
	readonly opened?: boolean;
};

/** The parts of a plan that a reader's copy may have. */
export const planPartIds = [
	'whatMatters',
	'kindOfHelp',
	'options',
	'limits',
	'choice',
	'goals',
	'steps',
	'safety',
] as const;
export type PlanPartId = (typeof planPartIds)[number];

/** What one reader gets: a participant's id, or 'record', 'gp', 'school', or a name typed in. */
export type SharingChoice = {
	readonly id: Id;
	readonly reader: string;
	readonly getsCopy: boolean;
	readonly parts: readonly PlanPartId[];
	readonly nameOnIt: string;
	readonly shows: readonly ('date' | 'place' | 'school')[];
	/** the school's name as typed; stands on the copy only while `shows` has it */
	readonly school: string;
};

/** A kept version of the safety plan: the wording of each step on a day. */
export type SafetyVersion = {
	readonly version: number;
	readonly at: Instant;
	readonly words: readonly Words[];
};

/** Read aloud and found right; out of date as soon as anything is said after it. */
export type ReadBack = { readonly at: Instant; readonly changes: number };

/** Six equal ways to answer the plan. A signature is agreement to the record of the talk, not consent. */
export type Statement = {
	readonly voice: Id;
	readonly at: Instant;
	/** who wrote it down; the voice itself in records from before this was kept */
	readonly writtenBy?: Id;
	/** whether the practitioner has read what somebody else wrote */
	readonly opened?: boolean;
	/** 'through an interpreter, Arabic' */
	readonly through?: string;
	readonly way:
		| {
				readonly kind: 'drawn';
				/** points from 0 to 1 across the place it was drawn in, which is three times as wide as high */
				readonly strokes: readonly Stroke[];
		  }
		| { readonly kind: 'typed'; readonly text: string }
		| { readonly kind: 'symbol'; readonly symbol: SymbolName }
		/** `heardBy` is absent while nobody has said who was there to hear it */
		| { readonly kind: 'said'; readonly heardBy?: Id }
		| { readonly kind: 'notToday' }
		| { readonly kind: 'disagree'; readonly text: string };
};

/** A sealed document: its bytes lie in the vault under `id`. */
export type SealedDocument = {
	readonly id: Id;
	readonly version: number;
	readonly sealedAt: Instant;
	/** SHA-256 of the file, lower-case hex */
	readonly fingerprint: string;
	/** SHA-256 of the certificate, lower-case hex */
	readonly sealedBy: string;
	readonly pages: number;
	readonly reader: string;
};

export type TakenHome = {
	/** absent for a photo page that was taken before there was a sealed document */
	readonly document?: Id;
	readonly at: Instant;
	readonly way: 'paper' | 'file' | 'photo';
};

export type Recorded = { readonly at: Instant; readonly what: readonly ('plan' | 'safety')[] };

export type PlanParts = {
	readonly lead: Lead | null;
	readonly review: Review | null;
	readonly contacts: readonly Contact[];
	readonly sharing: readonly SharingChoice[];
	readonly safetyVersions: readonly SafetyVersion[];
	readonly readBack: ReadBack | null;
	readonly statements: readonly Statement[];
	readonly sealed: readonly SealedDocument[];
	readonly takenHome: readonly TakenHome[];
	readonly recorded: readonly Recorded[];
};
