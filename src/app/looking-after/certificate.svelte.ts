import { certificate as words } from '#content/messages/looking-after-certificate.ts';
import type { Vault } from '#storage/vault.ts';
import type { Trouble } from '#ui/looking-after/trouble.ts';
import { sentenceOf, troubleFrom } from './trouble-from.ts';

/** The certificate that seals, and an organisation's file in its place. */
export class CertificateDesk {
	name: string | undefined = $state();
	working = $state(false);
	told: string | undefined = $state();
	trouble: Trouble | undefined = $state.raw();
	readonly #vault: Vault;

	constructor(vault: Vault) {
		this.#vault = vault;
		void this.#read();
	}

	async take(file: File, filePassword: string, passphrase: string): Promise<boolean> {
		this.working = true;
		this.trouble = this.told = undefined;
		const bytes = new Uint8Array(await file.arrayBuffer());
		const taken = await this.#vault.importCertificate({ passphrase, file: bytes, filePassword });
		this.working = false;
		if (taken.ok) this.told = words.done(taken.value.name);
		else this.trouble = certificateTrouble(taken.problem);
		await this.#read();
		return taken.ok;
	}

	async #read(): Promise<void> {
		const found = await this.#vault.certificate();
		if (found.ok) this.name = found.value.name;
	}
}

const certificateTrouble = (problem: { kind: string }): Trouble =>
	problem.kind in words.troubles
		? { at: 'form', text: sentenceOf(problem.kind, words.troubles) }
		: troubleFrom(problem);
