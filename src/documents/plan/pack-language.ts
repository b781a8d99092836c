import type { Run } from '#domain/document-tree.ts';
import type { Pack } from '#domain/pack.ts';
import { textsOf } from '#domain/pack-texts.ts';
import type { Nodes } from './nodes.ts';

/**
 * Says of what the pack says in which language it is, on paper that is in another one.
 *
 * Words of the pack stand alone, or in the middle of a sentence of ours: then it is taken apart
 * around them. No letter changes.
 */
export function withPackLanguage(nodes: Nodes, pack: Pack): Nodes {
	const lang = pack.language;
	const ofPack = finderOf(pack);
	const parted = (run: Run): readonly Run[] => {
		const found = run.lang === undefined ? ofPack(run.text) : undefined;
		if (!found) return run.text === '' ? [] : [run];
		const end = found.at + found.text.length;
		return [
			...parted({ ...run, text: run.text.slice(0, found.at) }),
			{ ...run, text: found.text, lang },
			...parted({ ...run, text: run.text.slice(end) }),
		];
	};
	const marked = (value: unknown): unknown => {
		if (Array.isArray(value))
			return value.flatMap((one: unknown): unknown[] =>
				isRun(one) ? [...parted(one)] : [marked(one)],
			);
		if (typeof value !== 'object' || value === null) return value;
		const whole = Object.fromEntries(Object.entries(value).map(([key, one]) => [key, marked(one)]));
		const { words, about } = whole;
		const isSaid = typeof words === 'string' && ofPack(words)?.text === words;
		const isLine = typeof about === 'string' && ofPack(about) !== undefined;
		return isSaid || isLine ? { ...whole, lang } : whole;
	};
	return marked(nodes) as Nodes;
}

type Found = { readonly text: string; readonly at: number };

/** Finds the first words of the pack in a text, the longest first: a sentence before a name in it. */
function finderOf(pack: Pack): (text: string) => Found | undefined {
	const texts = [...textsOf(pack)].toSorted((a, b) => b.length - a.length);
	// One word alone may be anybody's, unless it is all there is.
	const known = texts.filter((text) => /\S\s+\S/.test(text)).map(patternOf);
	const whole = new Set(texts);
	return (text) => {
		if (whole.has(text) || whole.has(text.replace(/\.$/, ''))) return { text, at: 0 };
		for (const one of known) {
			const match = one(text);
			if (match) return match;
		}
		return undefined;
	};
}

/** What stands for a number to ring, such as `{phone}`, was filled in on the way here. */
function patternOf(text: string): (within: string) => Found | undefined {
	const [before = '', after] = text.split(/\{\w+\}/);
	return (within) => {
		const at = within.indexOf(before);
		const end = after === undefined ? before.length : within.indexOf(after, at + before.length);
		if (at < 0 || end < 0) return undefined;
		if (after === undefined) return { text, at };
		return { text: within.slice(at, end + after.length), at };
	};
}

const isRun = (value: unknown): value is Run =>
	typeof value === 'object' &&
	value !== null &&
	!('kind' in value) &&
	'text' in value &&
	typeof value.text === 'string';
