import { getContext, setContext } from 'svelte';
import type { Pack } from '#domain/pack.ts';

/** What can be asked for at Start, by the names that it is kept under. */
export type WordKind = 'easyWords' | 'pictures';

/** How the fixed words are shown to the people who are here. */
export type HowWords = {
	readonly pack: Pack;
	/** easy words, one idea a line; a picture stands beside each */
	readonly easy: boolean;
	/** pictures beside the ordinary words */
	readonly pictures: boolean;
	choose(kind: WordKind, on: boolean): void;
};

const key = Symbol('how words are shown');

/** Says how words are shown everywhere below here. */
export const offerWords = (how: HowWords): HowWords => setContext(key, how);

/** How words are shown here; nothing outside a conversation, where they are as they were written. */
export const howWords = (): HowWords | undefined => getContext<HowWords | undefined>(key);
