import type { Hand } from './hand.ts';

/** The family with names only: what most journeys practise with, for they write the rest. */
export const namesOnly = 'Only names: Ellis and Mum';

/** From the opening page to the sheet of a made-up family. */
export const practise = async (hand: Pick<Hand, 'tap'>, family = namesOnly): Promise<void> => {
	await hand.tap('Try it with a made-up family');
	await hand.tap(family);
};
