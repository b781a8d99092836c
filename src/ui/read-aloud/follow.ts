import type { Block } from './blocks.ts';

const blockName = 'read-block';
const wordName = 'read-word';
/** For a browser that cannot mark words without changing the page. */
const attribute = 'data-read-now';

/** Marks what is being read: the block at once, and the word once the voice says where it is. */
export function follow(block: Block, word?: { at: number; length: number }): void {
	unfollow();
	block.element.scrollIntoView({ block: 'nearest' });
	if (!canMark()) {
		block.element.setAttribute(attribute, '');
		return;
	}
	CSS.highlights.set(blockName, new Highlight(rangeOf(block, 0, block.text.length)));
	if (word)
		CSS.highlights.set(wordName, new Highlight(rangeOf(block, word.at, word.at + word.length)));
}

/** Leaves no mark behind. */
export function unfollow(): void {
	if (canMark()) {
		CSS.highlights.delete(blockName);
		CSS.highlights.delete(wordName);
	}
	for (const marked of document.querySelectorAll(`[${attribute}]`))
		marked.removeAttribute(attribute);
}

/** The word that starts there, for a voice that says only where. */
export const wordAt = (text: string, at: number): number =>
	/^[\p{L}\p{N}'’-]+/u.exec(text.slice(at))?.[0].length ?? 1;

const canMark = (): boolean => typeof CSS !== 'undefined' && 'highlights' in CSS;

function rangeOf({ nodes, element }: Block, from: number, to: number): Range {
	const range = document.createRange();
	range.selectNodeContents(element);
	let before = 0;
	for (const node of nodes) {
		const { length } = node.data;
		if (from >= before && from <= before + length) range.setStart(node, from - before);
		if (to >= before && to <= before + length) range.setEnd(node, to - before);
		before += length;
	}
	return range;
}
