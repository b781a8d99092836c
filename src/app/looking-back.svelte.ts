import type { SinceLastTime } from '#storage/keeping-door.ts';
import type { Vault } from '#storage/vault.ts';
import { inTime } from './in-time.ts';
import { keepCount, keptCount, rememberVault } from './kept-outside.ts';

/** At each unlock: whether all is here as it was left. The copy outside is kept in step. */
export class LookingBack {
	/** what there is to say at the table, until the next lock */
	since: SinceLastTime | undefined = $state.raw();
	readonly #vault: Vault;
	#pid: string | undefined;

	constructor(vault: Vault) {
		this.#vault = vault;
	}

	/** A profile that was just made has nothing to look back on. */
	async begin(pid: string): Promise<void> {
		this.#pid = pid;
		await this.#rememberTablet();
		await this.keepCount();
	}

	async unlocked(pid: string): Promise<void> {
		this.#pid = pid;
		await this.#rememberTablet();
		const kept = keptCount(pid);
		if (kept !== undefined) await this.#vault.rememberCount(kept);
		const since = await this.#vault.sinceLastTime();
		if (since.ok) this.since = since.value;
		await this.keepCount();
	}

	/** While everything is unlocked: after a count nothing that is missing later goes unnoticed. */
	async keepCount(): Promise<void> {
		const pid = this.#pid;
		if (pid === undefined) return;
		const count = await inTime(this.#vault.countToKeep());
		if (count?.ok) keepCount(pid, count.value);
	}

	async #rememberTablet(): Promise<void> {
		const device = await this.#vault.device();
		if (device.ok) rememberVault(device.value.device);
	}
}
