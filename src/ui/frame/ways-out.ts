/** What is one tap away on every screen of a conversation, also where a page covers the frame. */
export type WaysOut = {
	readonly onsafety: () => void;
	readonly onpause: () => void;
	readonly onhide: () => void;
	readonly onfinish: () => void;
};
