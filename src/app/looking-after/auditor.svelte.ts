import { ledger as words } from '#content/messages/looking-after-ledger.ts';
import type { Vault } from '#storage/vault.ts';
import { sentenceOf } from './trouble-from.ts';

/** The key of somebody outside who checks the list: made here, or taken in from another tablet. */
export class AuditorDesk {
	hasAuditor = $state(false);
	/** just made: shown once */
	made: { readonly secret: string; readonly publicHalf: string } | undefined = $state.raw();
	told: string | undefined = $state();
	problem: string | undefined = $state();
	/** beside the field for a public half */
	halfProblem: string | undefined = $state();
	readonly #vault: Vault;

	constructor(vault: Vault) {
		this.#vault = vault;
		void this.#read();
	}

	async make(): Promise<void> {
		this.#begin();
		const made = await this.#vault.makeAuditor();
		if (made.ok) this.made = made.value;
		else this.problem = sentenceOf(made.problem.kind);
		await this.#read();
	}

	async take(publicHalf: string): Promise<void> {
		this.#begin();
		const taken = await this.#vault.takeAuditor(publicHalf);
		if (taken.ok) this.told = words.auditor.taken;
		else this.halfProblem = sentenceOf(taken.problem.kind);
		await this.#read();
	}

	#begin(): void {
		this.made = this.told = this.problem = this.halfProblem = undefined;
	}

	async #read(): Promise<void> {
		const status = await this.#vault.kitStatus();
		if (status.ok) this.hasAuditor = status.value.hasAuditor;
	}
}
