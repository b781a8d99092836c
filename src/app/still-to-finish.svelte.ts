import type { Id } from '#domain/people.ts';
import type { Vault } from '#storage/vault.ts';
import { isLongWithoutBackup } from './backup-due.ts';
import { inTime } from './in-time.ts';

/** What is said at an unlock that opens a conversation at once: the table with its notes is not seen. */
export type SaidAtUnlock = {
	/** how many other conversations wait for something; a number only, no name */
	readonly toFinish: number;
	/** a fortnight without a backup */
	readonly noBackup: boolean;
};

/** How many things wait to be finished, said at lock and at unlock, to whoever holds the keys. */
export class StillToFinish {
	/** shown while the tablet locks, after the keys are gone and before the page is loaded anew */
	atLock = $state(0);
	atUnlock: SaidAtUnlock | undefined = $state.raw();
	readonly #vault: Vault;
	#seen: (() => void) | undefined;

	constructor(vault: Vault) {
		this.#vault = vault;
	}

	/** Before the keys go: afterwards nobody can count. Locking never waits for it for long. */
	async count(): Promise<number> {
		const found = await inTime(this.#vault.toFinish());
		return found?.ok ? found.value.length : 0;
	}

	/** Resolves once it was seen, or was long enough on the screen. */
	async sayAtLock(count: number): Promise<void> {
		if (count === 0) return;
		this.atLock = count;
		await new Promise<void>((resolve) => (this.#seen = resolve));
	}

	seenAtLock(): void {
		this.#seen?.();
	}

	/** The conversation that lies open is before everybody's eyes: it does not count. */
	async unlockedInto(open: Id): Promise<void> {
		const found = await this.#vault.toFinish();
		const status = await this.#vault.backupStatus();
		const toFinish = found.ok ? found.value.filter(({ id }) => id !== open).length : 0;
		const noBackup = status.ok && isLongWithoutBackup(status.value);
		if (toFinish > 0 || noBackup) this.atUnlock = { toFinish, noBackup };
	}

	/** It was read, or somebody else is about to hold the tablet. */
	seenAtUnlock(): void {
		this.atUnlock = undefined;
	}
}
