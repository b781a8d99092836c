import type { HalvesAsRead } from '#storage/people-door.ts';
import type { Vault } from '#storage/vault.ts';
import type { Trouble } from '#ui/looking-after/trouble.ts';
import { troubleFrom } from './trouble-from.ts';

/** New words for somebody, by both halves of the kit; while the tablet is locked. */
export class Resetting {
	working = $state(false);
	isDone = $state(false);
	trouble: Trouble | undefined = $state.raw();
	readonly #vault: Vault;

	constructor(vault: Vault) {
		this.#vault = vault;
	}

	async reset(
		input: HalvesAsRead & { pid: string; who: string; passphrase: string },
	): Promise<void> {
		this.working = true;
		this.trouble = undefined;
		const done = await this.#vault.resetPassphrase(input);
		this.working = false;
		this.isDone = done.ok;
		if (!done.ok) this.trouble = troubleFrom(done.problem);
	}
}
