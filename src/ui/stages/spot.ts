import { getContext, setContext } from 'svelte';
import type { UnderWay } from '#conversation/resume.ts';

/** Where on the sheet people are; it outlives the sheet, which is taken away by a pause or a cover. */
export type SpotKeeper = {
	/** Words that somebody is in the middle of; null once they are saved or taken back. */
	under(words: UnderWay | null): void;
	/** The words that were under way here when the sheet was last taken away: once, and not later. */
	takeUp(question: string, subject: string): UnderWay | undefined;
};

const key = Symbol('spot');

/** Lets every field of the sheet say what is under way in it, and go on with what was. */
export const laySpot = (keeper: SpotKeeper): SpotKeeper => setContext(key, keeper);

/** The keeper of the sheet that this field stands on; nothing where no conversation is kept. */
export const spotHere = (): SpotKeeper | undefined => getContext<SpotKeeper | undefined>(key);
