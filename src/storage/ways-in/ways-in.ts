/** The ways into one profile: another passphrase, a personal security key beside it. */
import { ok, problem } from '#domain/result.ts';
import type { Desk } from '#storage/desk.ts';
import { slotFor } from '#storage/keys.ts';
import { writeNoted } from '#storage/ledger.ts';
import { normalisedPassphrase } from '#storage/normalised-passphrase.ts';
import { secretAgain, withKeys } from '#storage/passphrase-check.ts';
import type { WayIn, WaysInDoor } from '#storage/people-door.ts';
import { ofUnlocked, withSlot } from '#storage/profile-row.ts';
import type { SlotRow } from '#storage/rows.ts';
import { importCommands } from './import-certificate.ts';
import { securityKeyCommands } from './security-keys.ts';
import { isSecurityKey } from './security-key-slots.ts';

/** The commands about ways in. Each wraps one secret anew; no session is ever touched. */
export const waysInCommands = (desk: Desk): WaysInDoor => ({
	waysIn: async (pid) => ok(((await desk.rows.profile(pid))?.slots ?? []).map(shown)),
	changePassphrase: (before, after) => changePassphrase(desk, before, after),
	...securityKeyCommands(desk),
	...importCommands(desk),
});

const shown = (slot: SlotRow): WayIn =>
	isSecurityKey(slot) ? { kind: slot.kind, credentialId: slot.credentialId } : { kind: slot.kind };

async function changePassphrase(
	desk: Desk,
	before: string,
	after: string,
): ReturnType<WaysInDoor['changePassphrase']> {
	if (!desk.keys) return problem({ kind: 'locked' });
	// Practice has no passphrase, so there is none to change.
	if (desk.practiceSecret) return ok(undefined);
	const phrase = normalisedPassphrase(after);
	if (phrase === '') return problem({ kind: 'passphrase-blank' });
	const asked = await secretAgain(desk, before);
	if (!asked.ok) return asked;
	const { row, secret } = asked.value;
	const slot = await slotFor(row, phrase, secret, desk.deriveKey).catch((failed: unknown) => {
		secret.fill(0);
		throw failed;
	});
	const owner = await withKeys(row, secret);
	if (!owner.ok) return owner;
	const changed = ofUnlocked(row, withSlot(slot));
	await writeNoted(desk, [changed], 'passphrase-changed', { as: owner.value });
	return ok(undefined);
}
