import { drawPassphrase } from '#storage/passphrase.ts';
import { kindWords } from '#app/kind-words.ts';

/** Four words by chance for a file that leaves the tablet. */
export async function fileWords(): Promise<string> {
	const { dictionary } = await import('@zxcvbn-ts/language-common');
	return drawPassphrase(kindWords(dictionary['diceware-common']));
}
