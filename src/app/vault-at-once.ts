/** The page's one vault. Its keeper starts while the page is still being put together. */
import { browser } from '$app/environment';
import { createVault } from '#storage/create-vault.ts';
import type { Vault } from '#storage/vault.ts';
import { spawnKeeper } from './worker-urls.ts';

export const vault: Vault = createVault({ spawnKeeper });

// The opening screen waits for this answer, and a worker takes long to start on a slow tablet.
let firstLook = browser ? vault.profiles() : undefined;

/** Who has a profile here. The first time it is the answer that was asked for at once. */
export const profilesHere: Vault['profiles'] = () => {
	const answer = firstLook ?? vault.profiles();
	firstLook = undefined;
	return answer;
};
