import type { Language, Leaf } from '#content/language.ts';

type Change = (text: string) => string;

/** What stands for a number, such as `{page}`, is filled in later and stays as it is. */
const between = (text: string, change: Change): string =>
	text
		.split(/(\{\w+\})/)
		.map((part, at) => (at % 2 === 0 ? change(part) : part))
		.join('');

/**
 * A language made from English by changing every text: no translation, but a proof that a screen
 * has room for other words, and that none of its words stands outside the messages.
 */
export const pseudoLanguage = (
	about: Pick<Language, 'code' | 'direction'>,
	change: Change,
): Language => ({
	...about,
	wordsAt: (place, english) => (namesAlone.has(place) ? english : changedLeaf(english, change)),
});

/** What only puts people's own names in a row: names are nobody's to translate. */
const namesAlone: ReadonlySet<string> = new Set(['kit.spokenList', 'voices.calledOnSheet']);

function changedLeaf(english: Leaf, change: Change): Leaf {
	if (typeof english === 'string') return between(english, change);
	return (...about: never[]) => {
		const made = english(...about);
		return typeof made === 'string' ? change(made) : made;
	};
}
