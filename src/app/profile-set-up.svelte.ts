import { drawPassphrase } from '#storage/passphrase.ts';
import type { Vault } from '#storage/vault.ts';
import type { OwnWordsCheck, StorageKept } from '#ui/tablet/set-up.ts';
import { kindWords } from './kind-words.ts';
import { isAsStrong } from './passphrase-strength.ts';

/** What set-up needs from the device: words by chance, a strength check, and a promise of storage. */
export class ProfileSetUp {
	words = $state('');
	ownCheck: OwnWordsCheck | undefined = $state();
	storage: StorageKept = $state('asking');
	/** whether the list of words, or what measures own ones, did not come */
	isNotFetched = $state(false);
	/** the kit that the new way in joins by itself: its maker's sheets must have the same name */
	kit: string | undefined = $state();
	#asked = '';

	async lookForKit(vault: Pick<Vault, 'kitStatus'>): Promise<void> {
		const status = await vault.kitStatus().catch(() => undefined);
		this.kit = status?.ok ? status.value.kit?.kit : undefined;
	}

	/** Four words from the EFF's long list, which comes with the strength estimator. */
	async otherWords(): Promise<void> {
		const list = await import('@zxcvbn-ts/language-common').catch(() => undefined);
		this.isNotFetched = !list;
		if (list) this.words = drawPassphrase(kindWords(list.dictionary['diceware-common']));
	}

	async checkOwn(text: string): Promise<void> {
		this.#asked = text;
		if (text.trim() === '') {
			this.ownCheck = undefined;
			return;
		}
		this.ownCheck = 'checking';
		const strong = await isAsStrong(text).catch(() => undefined);
		this.isNotFetched = strong === undefined;
		// Only the newest words count: an earlier answer may come later.
		if (this.#asked !== text) return;
		if (strong === undefined) this.ownCheck = undefined;
		else this.ownCheck = strong ? 'as-strong' : 'too-easy';
	}

	/** Asks the browser to keep what is saved. Some decide by themselves, some ask the person. */
	async askStorage(): Promise<void> {
		this.storage = 'asking';
		const { storage } = navigator as { storage?: StorageManager };
		const kept = (await storage?.persisted()) === true || (await storage?.persist()) === true;
		this.storage = kept ? 'kept' : 'may-be-cleared';
	}
}
