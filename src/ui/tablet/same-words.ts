/** Whether two passphrases are the same words; capitals and spaces between words don't count. */
export function sameWords(first: string, second: string): boolean {
	return plainWords(first) === plainWords(second);
}

function plainWords(text: string): string {
	return text.normalize('NFKC').toLowerCase().trim().split(/\s+/).join(' ');
}
