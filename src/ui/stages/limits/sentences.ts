/** A pack's answer, sentence by sentence and word for word, so that it can stand as a list. */
export const sentences = (text: string): readonly string[] =>
	text.split(/(?<=[.?!])\s+(?=[\p{Lu}\p{N}“‘])/u).filter((sentence) => sentence !== '');
