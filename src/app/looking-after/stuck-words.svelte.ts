import { saving } from '#content/messages/saving.ts';
import type { Vault } from '#storage/vault.ts';
import { dropWaiting, stuckWords } from '#app/backlog.ts';
import { today } from '#app/clock.ts';
import { fileLeft } from '#app/files-left.ts';
import { saveAs } from './saved-file.ts';

/** Words that wait and could not be put back: a file keeps them, and only then may they go. */
export class StuckWords {
	count = $state(stuckWords().length);
	isSaved = $state(false);
	readonly #vault: Vault;
	readonly #owner: string;
	/** those that are in a file: none that comes later goes with them */
	#saved: readonly string[] = [];

	constructor(vault: Vault, owner: string) {
		this.#vault = vault;
		this.#owner = owner;
	}

	save(): void {
		const stuck = stuckWords();
		for (const { id, bytes } of stuck) {
			saveAs(bytes, saving.fileName(today()));
			void fileLeft(this.#vault, { kind: 'emergency', id, owner: this.#owner });
		}
		this.#saved = stuck.map(({ id }) => id);
		this.isSaved = true;
	}

	drop(): void {
		for (const id of this.#saved) dropWaiting(id);
		this.count = stuckWords().length;
		this.isSaved = false;
	}
}
