/** As many hex digits as a number holds exactly: 52 of the fingerprint’s 256 bits. */
const HEX_DIGITS = 13;
const WORDS = 4;

/**
 * A fingerprint as four words that two people can say to each other, from the list that also makes
 * passphrases. They stand for its first 52 bits; what is confirmed is the whole of it.
 */
export async function fourWords(fingerprint: string): Promise<readonly string[]> {
	const { dictionary } = await import('@zxcvbn-ts/language-common');
	const list = dictionary['diceware-common'];
	let left = Number.parseInt(fingerprint.slice(0, HEX_DIGITS), 16);
	return Array.from({ length: WORDS }, () => {
		const word = list[left % list.length] ?? '';
		left = Math.floor(left / list.length);
		return word;
	});
}
