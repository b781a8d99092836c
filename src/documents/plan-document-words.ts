import type { PlanEnding } from '#domain/plan-review.ts';
import type { PlanPartId, Statement } from '#domain/plan-parts.ts';
import type { SymbolName } from '#domain/document-tree.ts';
import type { Certainty } from '#domain/topic.ts';

type Way = Statement['way']['kind'];

/**
 * The interface wording of a plan on paper: headings and short joints between people's own words.
 * Nothing clinical is in it; that comes from the pack.
 */
export interface PlanDocumentWords {
	/** What a reader program shows as the name of the file: discreet. */
	readonly fileTitle: string;
	readonly title: (name: string) => string;
	readonly practice: string;
	readonly version: (version: number) => string;
	/** which plan this one takes the place of */
	readonly changes: (day: string) => string;
	/** before the words of whoever asked */
	readonly askedFor: (how: string | null) => string;
	readonly day: (isoDate: string) => string;
	readonly moment: (instant: string) => string;
	readonly madeBy: string;
	readonly practitioner: (name: string) => string;
	readonly notHere: (name: string) => string;
	readonly hereInPart: (name: string) => string;
	readonly interpreted: (language: string) => string;
	readonly notSeenYet: (name: string) => string;
	readonly leftUnseen: (name: string) => string;
	/** in a change: what they chose and signed before is theirs all the same */
	readonly changedUnseen: (name: string) => string;
	readonly through: (how: string) => string;
	readonly writtenBy: (name: string) => string;
	readonly saidBy: (name: string) => string;
	readonly headings: Readonly<Record<PlanPartId | PlainHeading, string>>;
	readonly questions: Readonly<Record<WhatMattersQuestion, string>>;
	readonly places: Readonly<Record<string, string>>;
	/** the first place of cards that somebody else placed: no "me" */
	readonly weighsOnThem: string;
	readonly inOrder: string;
	readonly ownCard: string;
	readonly about: (subject: string) => string;
	readonly pointsTo: (kinds: string) => string;
	readonly notSure: string;
	readonly seenApart: string;
	readonly seenSame: string;
	readonly together: string;
	readonly howWeDiffer: string;
	readonly whyNow: string;
	readonly lookAgain: string;
	readonly marks: Readonly<Record<string, string>>;
	readonly toAsk: string;
	readonly askedStates: Readonly<Record<'asked' | 'answered' | 'nextTime', string>>;
	readonly answer: string;
	readonly practitionerThinks: (name: string) => string;
	/** why what the practitioner thinks was opened */
	readonly openedBecause: Readonly<Record<string, string>>;
	readonly limitsOf: (option: string) => string;
	readonly of100: (parts: string) => string;
	readonly of100Who: (who: string, parts: string) => string;
	readonly moreNumbers: string;
	readonly counted: (figure: CountedWords) => string;
	readonly certainty: Readonly<Record<Certainty, string>>;
	readonly meetings: string;
	readonly saidBack: string;
	readonly wait: (text: string, asOf: string) => string;
	readonly setAside: string;
	readonly chosenThrough: (how: string) => string;
	readonly trialFor: (weeks: number) => string;
	readonly where: string;
	readonly ways: Readonly<Record<string, string>>;
	readonly withWhom: string;
	readonly agreement: Readonly<Record<string, string>>;
	readonly ready: string;
	readonly readyAnswers: Readonly<Record<string, string>>;
	readonly whatHelps: string;
	readonly decides: string;
	readonly decidesWho: Readonly<Record<string, string>>;
	readonly ratedToday: (name: string, rating: number) => string;
	readonly notRated: (name: string) => string;
	readonly scaleMeans: string;
	readonly ratedOn: (rating: number, when: string) => string;
	readonly ratedBefore: (name: string, marks: string) => string;
	readonly notMoving: (name: string) => string;
	readonly wordedBefore: (earlier: readonly string[]) => string;
	readonly zero: string;
	readonly five: string;
	readonly ten: string;
	readonly cost: string;
	readonly noCost: string;
	readonly elsewhere: string;
	readonly numberFrom: (date: string, from: string) => string;
	readonly stepBy: (who: string, by: string) => string;
	readonly notAsked: string;
	readonly agreedBy: (name: string) => string;
	readonly sinceDay: (day: string) => string;
	readonly lastSteps: string;
	readonly stepWas: string;
	readonly stepWent: Readonly<Record<string, string>>;
	readonly helped: string;
	readonly notHelped: string;
	readonly howWeGoOn: string;
	readonly chosenLast: (options: string) => string;
	readonly goOn: Readonly<Record<string, string>>;
	readonly ending: Readonly<Record<keyof PlanEnding, string>>;
	readonly meanwhile: string;
	readonly today: string;
	readonly reviewBy: (who: string) => string;
	readonly kindAgain: string;
	readonly lead: (name: string, agency: string) => string;
	readonly leadReach: (how: string) => string;
	readonly leadHours: (hours: string) => string;
	readonly leadOutOfHours: (who: string) => string;
	readonly otherWays: string;
	readonly nextContact: string;
	readonly supporterPage: string;
	/** names of the readers who are no participants; anybody else is called as typed */
	readonly readers: Readonly<Record<string, string>>;
	readonly getCopies: (names: string) => string;
	readonly noCopies: string;
	readonly statements: Readonly<Record<Way, string>>;
	readonly disagreesWith: string;
	readonly answered: (name: string, way: string) => string;
	readonly symbols: Readonly<Record<SymbolName, string>>;
	readonly noAnswer: string;
	readonly sealedBy: (name: string) => string;
	readonly sealKey: (fingerprint: string) => string;
	readonly sealMeans: string;
	readonly check: string;
	readonly page: string;
}

export type PlainHeading =
	| 'when'
	| 'sinceLast'
	| 'ending'
	| 'ring'
	| 'ringAfter'
	| 'notTalkedAbout'
	| 'notThisTime'
	| 'copies'
	| 'signed';

export type WhatMattersQuestion =
	'goingOn' | 'alreadyHelps' | 'whoHelps' | 'different' | 'wouldBeBad';

/** Everything that has to stand beside a number. */
export interface CountedWords {
	readonly group: string;
	readonly where: string;
	readonly years: string;
	readonly after: string;
	readonly source: string;
	readonly sure: string;
	readonly caution: string | null;
}
