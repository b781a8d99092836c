/** One leaf of the interface's words: a text, or a text made from what it is about. */
export type Leaf = string | ((...about: never[]) => unknown);

/** Another language for the interface: a file in `languages/`, and nothing else. */
export type Language = {
	/** BCP 47, as it stands in `<html lang>` */
	readonly code: string;
	readonly direction: 'ltr' | 'rtl';
	/**
	 * The words at a place such as `goals.goals.addGoal` (file, export, path), or nothing: then the
	 * English ones show.
	 */
	readonly wordsAt: (place: string, english: Leaf) => Leaf | undefined;
};

/** The key under which the tablet keeps its language: nothing about anybody. */
export const languageKey = 'language';

const files = import.meta.glob<{ language: Language }>('./languages/*.language.ts');

// Asked once, when the first words are read in: English costs nothing at all after that.
const wanted = typeof localStorage === 'undefined' ? null : localStorage.getItem(languageKey);
const fileOfWanted = wanted === null ? undefined : files[`./languages/${wanted}.language.ts`];

let language: Language | undefined;
/** Set when the file did not come: then English shows, for nobody may look at an empty page. */
let isMissing = false;

/**
 * Fetches the tablet's language, which must be here before anything is drawn. Nothing for English,
 * and for a language that this build does not have.
 */
export async function fetchLanguage(): Promise<Language | undefined> {
	try {
		language = (await fileOfWanted?.())?.language;
	} catch {
		isMissing = true;
	}
	return language;
}

/**
 * The words of one export of a file of messages in the tablet's language. The build puts every such
 * export through here (`scripts/compile-messages.mjs`), so that no file of words can forget it.
 */
export function inLanguage<Words>(place: string, english: Words): Words {
	if (!fileOfWanted) return english;
	return (isLeaf(english) ? leafAt(place, english) : branchAt(place, english)) as Words;
}

const isLeaf = (words: unknown): words is Leaf =>
	typeof words === 'string' || typeof words === 'function';

/** Looked up when it is read, not when it is written: the language is fetched in between. */
function branchAt(place: string, english: unknown): unknown {
	if (typeof english !== 'object' || english === null) return english;
	return new Proxy(english, {
		get(target, key) {
			const words: unknown = Reflect.get(target, key);
			if (typeof key !== 'string' || !Object.hasOwn(target, key)) return words;
			const below = `${place}.${key}`;
			if (!isLeaf(words)) return branchAt(below, words);
			return leafAt(below, words);
		},
	});
}

function leafAt(place: string, english: Leaf): Leaf {
	if (typeof english === 'function')
		return (...about: never[]) => {
			const words = wordsAt(place, english);
			return typeof words === 'function' ? words(...about) : words;
		};
	return wordsAt(place, english);
}

function wordsAt(place: string, english: Leaf): Leaf {
	// A fault of ours, which the walk through the made-up languages hears; people get English.
	if (!language && !isMissing) console.error(`${place} is read before the language is here`);
	return language?.wordsAt(place, english) ?? english;
}
