import type { Language, Leaf } from '#content/language.ts';

type Change = (text: string) => string;

/**
 * A language made from English by changing every text: no translation, but a proof that a screen
 * has room for other words, and that none of its words stands outside the messages.
 */
export const pseudoLanguage = (
	about: Pick<Language, 'code' | 'direction'>,
	change: Change,
): Language => ({
	...about,
	wordsAt: (_, english) => changedLeaf(english, change),
});

function changedLeaf(english: Leaf, change: Change): Leaf {
	if (typeof english === 'string') return change(english);
	if (typeof english !== 'function') return english.map(change);
	return (...about: never[]) => {
		const made = english(...about);
		return typeof made === 'string' ? change(made) : made;
	};
}
