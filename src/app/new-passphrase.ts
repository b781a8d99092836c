/** A generated passphrase for set-up. The words are the EFF's long list, loaded only when wanted. */
import { drawPassphrase } from '#storage/passphrase.ts';

/** Four words that a person can remember and a thief cannot guess. */
export async function newPassphrase(): Promise<string> {
	const { dictionary } = await import('@zxcvbn-ts/language-common');
	return drawPassphrase(dictionary['diceware-common']);
}
