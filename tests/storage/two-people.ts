/** Practitioners who share a tablet, each unlocked in a window of their own. */
import { createTablet, good, PHRASE } from './test-tablet.ts';
import type { Tablet } from './test-tablet.ts';
import type { Vault } from '#storage/vault.ts';

export type Somebody = { readonly pid: string; readonly vault: Vault };

export async function somebody(tablet: Tablet, label: string): Promise<Somebody> {
	const vault = tablet.start();
	const { pid } = good(await vault.create({ label, passphrase: PHRASE }));
	return { pid, vault };
}

/** They said the four words to each other, and each said yes. */
export async function acquainted(...people: readonly Somebody[]): Promise<void> {
	for (const one of people)
		for (const other of people)
			if (one !== other) {
				const fingerprint = good(await other.vault.ownFingerprint());
				good(await one.vault.confirmColleague(other.pid, fingerprint));
			}
}

/** Ms Okafor, Mr Hall and Dr Shah, who know each other. */
export async function threePeople() {
	const tablet = createTablet();
	const okafor = await somebody(tablet, 'Ms Okafor');
	const hall = await somebody(tablet, 'Mr Hall');
	const shah = await somebody(tablet, 'Dr Shah');
	await acquainted(okafor, hall, shah);
	return { tablet, okafor, hall, shah };
}
