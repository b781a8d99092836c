import type { SampleHand } from './hand.mjs';

/** Sets a tablet up, and fills in every stage; answers the four words. */
export declare const talk: (
	hand: SampleHand,
	listening: {
		/** `name` is of the stage, or of the stage and the part of it that shows. */
		readonly onstage: (name: string) => Promise<void>;
		readonly parts?: boolean;
	},
) => Promise<string>;
