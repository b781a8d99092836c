import type { DocumentNode, DocumentTree } from './document-tree.ts';

/** The names in what somebody typed, so that each can be looked for: "Dan, and not Sam" has two. */
export const namesIn = (typed: string): readonly string[] =>
	typed
		.split(/\s*(?:[,;\n]|\s(?:and|or|&)\s)+\s*/iu)
		.map((name) => name.replace(/^(?:not|no)\s+/iu, '').replace(/[.\s]+$/u, ''))
		.map((name) => name.trim())
		.filter((name) => name !== '');

/** A part of the document by its heading, with every text that stands in it. */
type Part = { readonly title: string; readonly texts: readonly string[] };

/**
 * The headings of the parts in which a name stands, in the order of the document. A plain literal
 * find: it knows no nickname and no other spelling, and changes nothing.
 */
export const partsWith = (tree: DocumentTree, name: string): readonly string[] => {
	const find = findOf(name);
	const found = partsOf(tree).filter(({ texts }) => texts.some((text) => find.test(asOne(text))));
	return [...new Set(found.map(({ title }) => title))];
};

const asOne = (text: string): string => text.normalize('NFC');

// "Dan" is not in "dance". Scripts that set no space between words have no such edges.
const spaced = '[\\p{sc=Latin}\\p{sc=Greek}\\p{sc=Cyrillic}\\p{N}]';

const findOf = (name: string): RegExp => {
	const letters = asOne(name);
	const literal = letters.replaceAll(/[\\^$.*+?()[\]{}|/]/gu, (sign) => `\\${sign}`);
	const before = new RegExp(`^${spaced}`, 'u').test(letters) ? `(?<!${spaced})` : '';
	const after = new RegExp(`${spaced}$`, 'u').test(letters) ? `(?!${spaced})` : '';
	return new RegExp(`${before}${literal}${after}`, 'iu');
};

function partsOf({ body }: DocumentTree): readonly Part[] {
	let title = '';
	return body.flatMap(flat).map((node) => {
		if (node.kind === 'masthead') ({ title } = node);
		if (node.kind === 'heading' && node.level === 2)
			title = node.text.map(({ text }) => text).join('');
		return { title, texts: textsIn(node) };
	});
}

const flat = (node: DocumentNode): readonly DocumentNode[] => {
	if (node.kind === 'section') return node.nodes.flatMap(flat);
	if (node.kind === 'columns') return node.columns.flat().flatMap(flat);
	return [node];
};

// What stands on the page: not how it is drawn.
const unread = new Set(['kind', 'pen', 'size', 'prominence', 'style', 'lang', 'link']);

/** Every text of a node, runs of one line together: a bold word does not hide the next. */
const textsIn = (value: unknown): readonly string[] => {
	if (typeof value === 'string') return [value];
	if (Array.isArray(value)) {
		const runs = value.every((one: unknown) => isRun(one)) ? value.map(({ text }) => text) : null;
		return runs ? [runs.join('')] : value.flatMap(textsIn);
	}
	if (typeof value !== 'object' || value === null) return [];
	return Object.entries(value).flatMap(([key, one]) => (unread.has(key) ? [] : textsIn(one)));
};

const isRun = (value: unknown): value is { readonly text: string } =>
	typeof value === 'object' && value !== null && 'text' in value && typeof value.text === 'string';
