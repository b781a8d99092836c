/** Runs Argon2id in a worker made for one derivation, so that its 64 MiB goes back at once. */
import deriveUrl from './derive.ts?worker&url';
import type { DeriveKey } from './keys.ts';
import { derivedIn } from './one-derivation.ts';

type Policy = { createScriptURL(url: string): string };
type PolicyMaker = {
	createPolicy(name: string, rules: { createScriptURL(url: string): string }): Policy;
};

/** Only this one script may become a worker here, whatever string anybody passes. */
const policy = (globalThis as { trustedTypes?: PolicyMaker }).trustedTypes?.createPolicy(
	'side-by-side-worker',
	{
		createScriptURL(url) {
			if (url !== deriveUrl) throw new TypeError('Not a worker of ours.');
			return url;
		},
	},
);

/** Derives a key from a passphrase without holding up the keeper. */
export const deriveInWorker: DeriveKey = (asked) =>
	derivedIn(() => {
		const url = policy?.createScriptURL(deriveUrl) ?? deriveUrl;
		return new Worker(url, { type: 'module' });
	}, asked);
