import type { PenVoice } from '#ui/kit/pens.ts';

/** Something written while somebody else held the tablet, before the practitioner has opened it. */
export type UnreadEntry = {
	readonly id: string;
	readonly voice: PenVoice;
	/** The on-screen name of the place it was written in. */
	readonly where: string;
	readonly words: string;
	readonly opened: boolean;
};
