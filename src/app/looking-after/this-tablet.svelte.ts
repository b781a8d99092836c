import type { Vault } from '#storage/vault.ts';

const megabyte = 1_000_000;

/** What the tablet says of itself. */
export class ThisTablet {
	device: string | undefined = $state();
	used: string | undefined = $state();

	constructor(vault: Vault) {
		void this.#read(vault);
	}

	async #read(vault: Vault): Promise<void> {
		const device = await vault.device();
		if (device.ok) this.device = device.value.device.slice(0, 8);
		const { storage } = navigator as { storage?: StorageManager };
		const estimate = await storage?.estimate().catch(() => undefined);
		if (estimate?.usage !== undefined)
			this.used = `${Math.max(1, Math.round(estimate.usage / megabyte))} MB`;
	}
}
