import { waysIn } from '#content/messages/looking-after-ways-in.ts';
import { askSecurityKey, canAskSecurityKey } from '#app/security-key.ts';
import type { TabletApp } from '#app/tablet.svelte.ts';
import { sentenceOf } from './trouble-from.ts';

/** Coming in by a security key: who has one here, and asking it. */
export class UnlockByKey {
	/** those who may come in by a key */
	pids: readonly string[] = $state.raw([]);
	problem: string | undefined = $state();
	readonly #tablet: TabletApp;

	constructor(tablet: TabletApp) {
		this.#tablet = tablet;
		if (canAskSecurityKey()) void this.#read();
	}

	async ask(pid: string): Promise<void> {
		this.problem = undefined;
		const known = await this.#tablet.vault.securityKeys(pid);
		if (!known.ok) return;
		const answered = await askSecurityKey(known.value);
		if (answered.ok) this.#tablet.send({ type: 'key.answered', pid, ...answered.value });
		else this.problem = sentenceOf(answered.problem.kind, waysIn.key.troubles);
	}

	async #read(): Promise<void> {
		const { profiles } = this.#tablet.life.context;
		const found = await Promise.all(
			profiles.map(async ({ pid }) => {
				const keys = await this.#tablet.vault.securityKeys(pid);
				return keys.ok && keys.value.length > 0 ? [pid] : [];
			}),
		);
		this.pids = found.flat();
	}
}
