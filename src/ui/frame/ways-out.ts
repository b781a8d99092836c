import { getContext, setContext } from 'svelte';

/** What is one tap away on every screen of a conversation, also where a page covers the frame. */
export type WaysOut = {
	readonly onsafety: () => void;
	readonly onpause: () => void;
	readonly onhide: () => void;
	readonly onfinish: () => void;
	/** Whether *Staying safe* lies over the page: a dialog steps aside then, and comes back after. */
	readonly isCovered?: () => boolean;
	/** What closes each dialog that stands aside, for whoever leaves the page from there. */
	readonly aside?: Set<() => void>;
};

/** The same where no conversation may lie open: *Staying safe* alone. */
export type SomeWaysOut = Pick<WaysOut, 'onsafety'> & Partial<WaysOut>;

const key = Symbol('ways out');

/** Tells every dialog of a page its ways out; a modal dialog covers whatever shows them elsewhere. */
export const layWaysOut = <Ways extends SomeWaysOut>(ways: Ways): Ways => setContext(key, ways);

/** The ways out of the page that this component stands on; nothing where it laid none. */
export const waysOutHere = (): SomeWaysOut | undefined => getContext<SomeWaysOut | undefined>(key);
