/** Flesch-Kincaid, small and our own: enough to keep the words of a pack at reading age 9 to 11. */

const sentencesOf = (text: string): string[] =>
	text
		.split(/(?<=[.?!])\s+|\n+/)
		.map((sentence) => sentence.trim())
		.filter((sentence) => /\p{L}/u.test(sentence));

const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu) ?? [];

/** Counts vowel groups; a silent final e, -es and -ed are not heard, -le after a consonant is. */
export const syllablesOf = (word: string): number => {
	if (/^\d+$/.test(word)) return 1;
	const bare = word
		.toLowerCase()
		.replace(/[^a-z]/g, '')
		.replace(/(?:[^laeiouy]es|[^dt]ed|[^laeiouy]e)$/, (end) => end.charAt(0))
		.replace(/^y/, '');
	return Math.max(1, bare.match(/[aeiouy]{1,2}/g)?.length ?? 1);
};

/** The longest sentence of a text, in words. */
export const longestSentence = (text: string): number =>
	Math.max(0, ...sentencesOf(text).map((sentence) => wordsOf(sentence).length));

/** The school grade of a text: 6 or less reads at about eleven. */
export const gradeOf = (text: string): number => {
	const words = wordsOf(text);
	const sentences = sentencesOf(text).length;
	if (words.length === 0 || sentences === 0) return 0;
	const syllables = words.reduce((sum, word) => sum + syllablesOf(word), 0);
	return 0.39 * (words.length / sentences) + 11.8 * (syllables / words.length) - 15.59;
};
