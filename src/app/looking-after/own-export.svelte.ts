import { access } from '#content/messages/looking-after-access.ts';
import { backup } from '#content/messages/looking-after-backup.ts';
import type { Vault } from '#storage/vault.ts';
import { today } from '#app/clock.ts';
import { fileWords } from './file-words.ts';
import { saveAs } from './saved-file.ts';
import { sentenceOf } from './trouble-from.ts';

/** One's own conversations in a file that opens without this app. */
export class OwnExport {
	words = $state('');
	working = $state(false);
	problem: string | undefined = $state();
	told: string | undefined = $state();
	readonly #vault: Vault;

	constructor(vault: Vault) {
		this.#vault = vault;
	}

	begin(): void {
		this.problem = undefined;
		this.told = undefined;
		void fileWords().then((drawn) => (this.words = drawn));
	}

	async save(): Promise<boolean> {
		this.working = true;
		// Whatever fails, the screen does not work for ever, and nothing is called saved.
		this.problem = await this.#save().catch(() => sentenceOf('not-taken-out'));
		this.working = false;
		return this.problem === undefined;
	}

	async #save(): Promise<string | undefined> {
		const listed = await this.#vault.sessions();
		if (!listed.ok) return sentenceOf(listed.problem.kind);
		const ids = listed.value.filter((one) => !one.damaged && !one.empty).map(({ id }) => id);
		if (ids.length === 0) return backup.takeOut.none;
		const file = await this.#vault.exportReadable(ids, { passphrase: this.words });
		if (!file.ok) return sentenceOf(file.problem.kind);
		const name = backup.takeOut.fileName(today());
		saveAs(file.value, name);
		const left = listed.value.filter(({ damaged }) => damaged).length;
		this.told = [access.saved(name), ...(left > 0 ? [backup.takeOut.leftOut(left)] : [])].join(' ');
		return undefined;
	}
}
