/** The shape of a content pack: all that people read about help, chances, places and safety. */
import type { EasyWording } from './easy-words.ts';
import type { CrisisLine } from './pack-safety.ts';
import type { PackWording } from './pack-wording.ts';
import type { Figure, GroupingId, LocalAnswer, QuestionId, Topic } from './topic.ts';

/** Where something was read. `secondary`: read in somebody else's account of it. */
export type Source = {
	readonly id: string;
	readonly authors: string;
	readonly year: number;
	readonly title: string;
	readonly where: string;
	readonly url: string | null;
	readonly status: 'read' | 'secondary' | 'recalled';
};

/** One of the five kinds of help: the plain sentence large, the THRIVE name small. */
export type GroupingWording = {
	readonly id: GroupingId;
	readonly plain: string;
	readonly thriveName: string;
	readonly lines: readonly string[];
	readonly sourceIds: readonly string[];
};

/** A card about one area of life. `icon` is a name of the Phosphor set. */
export type LifeAreaCard = {
	readonly id: string;
	readonly label: string;
	readonly icon: string;
};

/** A row of the grid, asked of every option in the same words. */
export type QuestionWording = { readonly id: QuestionId; readonly plain: string };

/** A tag for the practitioner alone, from the payment-system groupings. */
export type CaseMixGrouping = {
	readonly code: string;
	readonly name: string;
	readonly grouping: GroupingId;
};

/** A validated set of questions that the service has a licence for: shown word for word. */
export type ExperienceInstrument = {
	readonly name: string;
	/** Who made it, as its owner asks to be named. */
	readonly credit: string;
	/** By what right it stands in this pack. */
	readonly licence: string;
	/** What 0 and 9 mean. */
	readonly low: string;
	readonly high: string;
	readonly questions: readonly { readonly id: string; readonly words: string }[];
};

/** What only the service knows. Null reads "not filled in yet". */
export type LocalThings = {
	readonly serviceName: string | null;
	readonly phone: string | null;
	readonly hours: string | null;
	readonly outOfHours: string | null;
	readonly address: LocalAnswer | null;
};

/** A versioned, dated file of content. `parse-pack.ts` is the only way to get one. */
export type Pack = {
	readonly format: 1;
	readonly id: string;
	readonly version: string;
	readonly language: 'en-GB';
	/** ISO dates. Past its review date a pack still shows, and is marked out of date. */
	readonly made: string;
	readonly reviewBy: string;
	readonly author: string;
	readonly funder: string;
	readonly changeNote: string;
	/** Who approved it for this service; null until a named person did. */
	readonly approvedBy: string | null;
	readonly sources: readonly Source[];
	readonly groupings: readonly GroupingWording[];
	readonly lifeAreaCards: readonly LifeAreaCard[];
	readonly questions: readonly QuestionWording[];
	readonly topics: readonly Topic[];
	/** What happened in whole services, for the *Can and can't* stage: no option's own figure. */
	readonly generalFigures: readonly Figure[];
	readonly crisisLines: readonly CrisisLine[];
	readonly caseMix: readonly CaseMixGrouping[];
	readonly wording: PackWording;
	/** Easy words, by the text that they say again; a pack may have none. */
	readonly easy?: readonly EasyWording[];
	readonly local: LocalThings;
	/** Asked instead of the three own questions, where the service has a licence. */
	readonly experienceInstrument?: ExperienceInstrument;
};
