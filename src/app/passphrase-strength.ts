import { normalisedPassphrase } from '#storage/normalised-passphrase.ts';

/** "As strong" as four generated words: at least this many guesses, by a well-kept estimator. */
const enoughGuesses = 1e15;

/** Whether own words, as the key is made from them, are as strong as generated ones. The estimator is loaded only when asked. */
export async function isAsStrong(passphrase: string): Promise<boolean> {
	const [{ ZxcvbnFactory }, common, english] = await Promise.all([
		import('@zxcvbn-ts/core'),
		import('@zxcvbn-ts/language-common'),
		import('@zxcvbn-ts/language-en'),
	]);
	const estimator = new ZxcvbnFactory({
		graphs: common.adjacencyGraphs,
		dictionary: { ...common.dictionary, ...english.dictionary },
		translations: english.translations,
	});
	return estimator.check(normalisedPassphrase(passphrase)).guesses >= enoughGuesses;
}
