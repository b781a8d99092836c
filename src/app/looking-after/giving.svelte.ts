import type { Id } from '#domain/people.ts';
import type { Colleague } from '#storage/people-door.ts';
import type { Vault } from '#storage/vault.ts';
import { sentenceOf } from './trouble-from.ts';

/** Giving one conversation to a colleague on this tablet. */
export class Giving {
	colleagues: readonly Colleague[] | undefined = $state.raw();
	working = $state(false);
	problem: string | undefined = $state();
	/** the name of whoever it lies ready for */
	given: string | undefined = $state();
	readonly #vault: Vault;

	constructor(vault: Vault) {
		this.#vault = vault;
		void this.#read();
	}

	async give(id: Id, to: string, how: 'copy' | 'move'): Promise<void> {
		this.working = true;
		this.problem = undefined;
		const given = await this.#vault.give(id, to, how);
		this.working = false;
		if (!given.ok) this.problem = sentenceOf(given.problem.kind);
		else this.given = this.colleagues?.find(({ pid }) => pid === to)?.label ?? '';
	}

	async #read(): Promise<void> {
		const found = await this.#vault.colleagues();
		this.colleagues = found.ok ? found.value : [];
		if (!found.ok) this.problem = sentenceOf(found.problem.kind);
	}
}
