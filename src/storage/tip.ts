/** What a session's tip says: which body is newest, and what of its past may yet come back. */
import type { Revision } from './vault.ts';

/** What a tip says: which body is newest, and which came before it. */
export type Tip = Revision & {
	readonly parent: string;
	/** The last five hashes before this one, newest first: tells a fork from a newer version. */
	readonly ancestors: readonly string[];
	readonly updated: string;
	/** Hashes at which it once lay for a while, newest first: what a backup of that time holds. */
	readonly rested?: readonly string[];
	/**
	 * What else of its past may come back from outside, newest first: states that waited there, drafts
	 * by their own name, and what lay for so long that an old backup may hold it.
	 */
	readonly outside?: readonly string[];
	/** It was sealed to wait outside the database. */
	readonly hasWaited?: true;
	/** The draft that this was made from, where it is no later state of what lies here. */
	readonly draft?: string;
	/** Which session this one parted from: kept here, since whoever saves need not know of it. */
	readonly forkOf?: string;
	/** Made again from the bodies alone: newer words than these may have been lost. Until a save. */
	readonly isRebuilt?: true;
};

/** Whether the body with this hash came before: then this tip is the newer one, and no fork. */
export const comesAfter = (tip: Tip, hash: string): boolean =>
	[tip.ancestors, tip.rested, tip.outside].some((past) => past?.includes(hash));

const RESTS_KEPT = 24;
const REST = 60_000;
const OUTSIDE_KEPT = 64;
const LONG_REST = 60 * REST;

/** Five ancestors are seconds of typing; a backup is mostly made while a session lies still. */
export function restedBefore(before: Tip, updated: string): Pick<Tip, 'rested' | 'outside'> {
	const lay = Date.parse(updated) - Date.parse(before.updated);
	const isOut = before.hasWaited ?? lay >= LONG_REST;
	const rested = [...(lay >= REST ? [before.hash] : []), ...(before.rested ?? [])];
	const outside = [...(isOut ? [before.hash] : []), ...(before.outside ?? [])];
	return {
		...(rested.length > 0 && { rested: rested.slice(0, RESTS_KEPT) }),
		...(outside.length > 0 && { outside: outside.slice(0, OUTSIDE_KEPT) }),
	};
}
