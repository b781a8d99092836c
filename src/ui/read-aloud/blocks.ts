/** One thing to read in one breath and with one voice: a heading, a paragraph, a word on a button. */
export type Block = {
	readonly element: Element;
	/** exactly the letters of its nodes, so that a place in it is a place on the screen */
	readonly text: string;
	readonly nodes: readonly Text[];
	/** the language that the page says they are in; '' where it says nothing */
	readonly lang: string;
};

const silent = [
	...['[aria-hidden="true"]:not([data-said])', '[inert]', '[hidden]', '[data-not-read]', '.vh'],
	...['script', 'style', 'svg', 'select', 'textarea', 'dialog:not([open])'],
].join(', ');

/** Everything that can be seen in a part of the page, in reading order, as it stands now. */
export function blocksIn(root: Element): readonly Block[] {
	const blocks: { element: Element; lang: string; nodes: Text[] }[] = [];
	const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
	for (let node = walker.nextNode(); node; node = walker.nextNode()) {
		if (!(node instanceof Text) || !isRead(node)) continue;
		const element = blockAround(node);
		const last = blocks.at(-1);
		const lang = node.parentElement?.closest<HTMLElement>('[lang]')?.lang ?? '';
		if (last?.element === element && last.lang === lang) last.nodes.push(node);
		else blocks.push({ element, lang, nodes: [node] });
	}
	return blocks
		.map((block) => ({ ...block, text: block.nodes.map((node) => node.data).join('') }))
		.filter(({ text }) => /[\p{L}\p{N}]/u.test(text));
}

/** Whether a block still stands there as it did, letter for letter. */
export const isStill = ({ nodes, text }: Block): boolean =>
	nodes.every((node) => node.isConnected && isRead(node)) &&
	nodes.map((node) => node.data).join('') === text;

function isRead({ parentElement: around }: Text): boolean {
	if (!around || around.closest(silent)) return false;
	// jsdom draws nothing, and so knows nothing of what can be seen.
	return typeof around.checkVisibility === 'function'
		? around.checkVisibility({ visibilityProperty: true })
		: true;
}

/** The nearest element around it that is not in the middle of a line. */
function blockAround(node: Text): Element {
	let element: Element | null = node.parentElement;
	while (element?.parentElement && isInline(element)) element = element.parentElement;
	return element ?? document.body;
}

const isInline = (element: Element): boolean =>
	['inline', 'contents'].includes(getComputedStyle(element).display);
