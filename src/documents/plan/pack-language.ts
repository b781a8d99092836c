import type { Run } from '#domain/document-tree.ts';
import type { Pack } from '#domain/pack.ts';
import type { Nodes } from './nodes.ts';

/**
 * Says of what the pack says in which language it is, on paper that is in another one.
 *
 * Words of the pack stand alone, or in the middle of a sentence of ours: then it is taken apart
 * around them. No letter changes.
 */
export function withPackLanguage(nodes: Nodes, pack: Pack): Nodes {
	// Longest first: a sentence before a name in it. One word alone may be anybody's.
	const texts = [...textsIn(pack)]
		.filter((text) => /\S\s+\S/.test(text))
		.toSorted((a, b) => b.length - a.length);
	const parted = (run: Run): readonly Run[] => {
		const text = run.lang === undefined && texts.find((one) => run.text.includes(one));
		if (!text) return run.text === '' ? [] : [run];
		const at = run.text.indexOf(text);
		return [
			...parted({ ...run, text: run.text.slice(0, at) }),
			{ ...run, text, lang: pack.language },
			...parted({ ...run, text: run.text.slice(at + text.length) }),
		];
	};
	const marked = (value: unknown): unknown => {
		if (Array.isArray(value))
			return value.flatMap((one: unknown) => (isRun(one) ? parted(one) : [marked(one)]));
		if (typeof value !== 'object' || value === null) return value;
		const whole = Object.fromEntries(Object.entries(value).map(([key, one]) => [key, marked(one)]));
		const { words } = whole;
		const isOfPack = typeof words === 'string' && texts.includes(words);
		return isOfPack ? { ...whole, lang: pack.language } : whole;
	};
	return marked(nodes) as Nodes;
}

const isRun = (value: unknown): value is Run =>
	typeof value === 'object' &&
	value !== null &&
	!('kind' in value) &&
	'text' in value &&
	typeof value.text === 'string';

function textsIn(pack: Pack): ReadonlySet<string> {
	const texts = new Set<string>();
	const within = (value: unknown): void => {
		if (typeof value === 'string') texts.add(value);
		else if (typeof value === 'object' && value !== null) Object.values(value).forEach(within);
	};
	within(pack);
	return texts;
}
