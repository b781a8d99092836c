import { waysIn as words } from '#content/messages/looking-after-ways-in.ts';
import type { TabletApp } from '#app/tablet.svelte.ts';
import { canAskSecurityKey, enrolSecurityKey } from '#app/security-key.ts';
import type { Trouble } from '#ui/looking-after/trouble.ts';
import { sentenceOf, troubleFrom } from './trouble-from.ts';

type Bytes = Uint8Array<ArrayBuffer>;

/** One's own words and security keys: changed, added and taken away. */
export class WaysInDesk {
	readonly mayHaveKeys = canAskSecurityKey();
	working = $state(false);
	trouble: Trouble | undefined = $state.raw();
	told: string | undefined = $state();
	keys: readonly Bytes[] = $state.raw([]);
	/** which of the three touches is waited for */
	touch: number | undefined = $state();
	readonly #tablet: TabletApp;

	constructor(tablet: TabletApp) {
		this.#tablet = tablet;
		void this.#read();
	}

	begin(): void {
		this.trouble = undefined;
		this.told = undefined;
	}

	async changeWords(before: string, after: string): Promise<boolean> {
		const vault = this.#tablet.vault;
		return this.#does(() => vault.changePassphrase(before, after), words.words.done);
	}

	async addKey(passphrase: string): Promise<boolean> {
		this.begin();
		this.working = true;
		const enrolled = await enrolSecurityKey((touch) => (this.touch = touch));
		this.touch = undefined;
		this.working = false;
		if (!enrolled.ok) {
			this.trouble = {
				at: 'form',
				text: sentenceOf(enrolled.problem.kind, words.key.troubles),
			};
			return false;
		}
		const input = { passphrase, ...enrolled.value };
		return this.#does(() => this.#tablet.vault.addSecurityKey(input), words.key.added);
	}

	async removeKey(passphrase: string, credentialId: Bytes): Promise<boolean> {
		const vault = this.#tablet.vault;
		return this.#does(() => vault.removeSecurityKey(passphrase, credentialId), words.key.removed);
	}

	async #does(
		act: () => Promise<{ ok: true } | { ok: false; problem: { kind: string } }>,
		told: string,
	): Promise<boolean> {
		this.begin();
		this.working = true;
		const done = await act();
		this.working = false;
		if (!done.ok) this.trouble = troubleFrom(done.problem);
		else this.told = told;
		await this.#read();
		return done.ok;
	}

	async #read(): Promise<void> {
		const ways = await this.#tablet.vault.waysIn(this.#tablet.pid);
		if (!ways.ok) return;
		this.keys = ways.value.flatMap((way) =>
			way.kind === 'security-key' ? [way.credentialId] : [],
		);
	}
}
