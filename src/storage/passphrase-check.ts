/** Whether a passphrase opens a profile, and how long the next try must wait when it does not. */
import { ok, problem } from '#domain/result.ts';
import type { Result } from '#domain/result.ts';
import { beginTry, forgive, takeBack, waitAfter } from './attempts.ts';
import type { Desk } from './desk.ts';
import { openSigningKey } from './key-pairs.ts';
import { openSlot, profileKeys } from './keys.ts';
import type { ProfileKeys } from './keys.ts';
import { note } from './ledger.ts';
import { normalisedPassphrase } from './normalised-passphrase.ts';
import { recoverySlotOf, withRecoverySlot } from './recovery/recovery-slots.ts';
import { ofProfile, withSlot } from './profile-row.ts';
import type { ProfileRow, Rows } from './rows.ts';
import type { Locked, PassphraseProblem } from './vault.ts';

export type OpenProfile = {
	readonly row: ProfileRow;
	readonly keys: ProfileKeys;
	readonly signing: CryptoKey;
};

/** A profile with its main secret, for wrapping that anew; whoever asks wipes it. */
export type OpenSecret = { readonly row: ProfileRow; readonly secret: Uint8Array<ArrayBuffer> };

/** Every key of a profile, from its passphrase. */
export async function openProfile(
	desk: Desk,
	pid: string,
	passphrase: string,
): Promise<Result<OpenProfile, PassphraseProblem>> {
	const opened = await openSecret(desk, pid, passphrase);
	return opened.ok ? keysAndKit(desk.disk, opened.value) : opened;
}

/** The passphrase asked again of whoever is unlocked. Practice has none, and opens at once. */
export async function askAgain(
	desk: Desk,
	passphrase: string | undefined,
): Promise<Result<OpenProfile, PassphraseProblem | Locked>> {
	const opened = await secretAgain(desk, passphrase);
	return opened.ok ? keysAndKit(desk.rows, opened.value) : opened;
}

/** As `askAgain`, for what must wrap the main secret itself. */
export async function secretAgain(
	desk: Desk,
	passphrase: string | undefined,
): Promise<Result<OpenSecret, PassphraseProblem | Locked>> {
	if (desk.pid === undefined) return problem({ kind: 'locked' });
	if (!desk.practiceSecret) return openSecret(desk, desk.pid, passphrase ?? '');
	const row = await desk.rows.profile(desk.pid);
	if (!row) return problem({ kind: 'profile-missing' });
	return ok({ row, secret: desk.practiceSecret.slice() });
}

async function openSecret(
	desk: Desk,
	pid: string,
	passphrase: string,
): Promise<Result<OpenSecret, PassphraseProblem>> {
	const phrase = normalisedPassphrase(passphrase);
	if (phrase === '') return problem({ kind: 'passphrase-blank' });
	const row = await desk.disk.profile(pid);
	if (!row) return problem({ kind: 'profile-missing' });
	const slot = row.slots.find((one) => one.kind === 'passphrase');
	if (!slot) return problem({ kind: 'profile-damaged' });
	const tried = await beginTry(desk, pid);
	if (!tried.ok) return tried;
	const secret = await openSlot(pid, slot, phrase, desk.deriveKey).catch(
		async (failed: unknown) => {
			// The slow step could not be taken: no words were tried, so that was no try.
			await takeBack(desk, tried.value);
			throw failed;
		},
	);
	if (!secret) {
		// The wait stands in its own row, so a line that cannot be written gives nobody a free guess.
		await note(desk, 'wrong-try', { owner: pid }).catch(() => undefined);
		return problem({ kind: 'wrong-passphrase', waitSeconds: waitAfter(tried.value.counted) });
	}
	await forgive(desk, pid);
	return ok({ row, secret });
}

/** All keys; and since the main secret is at hand, a profile that no kit holds joins the tablet's. */
export async function keysAndKit(
	rows: Rows,
	{ row, secret }: OpenSecret,
): Promise<Result<OpenProfile, { kind: 'profile-damaged' }>> {
	const opened = await withKeys(row, secret.slice());
	const joined = opened.ok ? await withRecoverySlot(rows, row, secret) : row;
	secret.fill(0);
	const slot = recoverySlotOf(joined);
	if (!opened.ok || joined === row || !slot) return opened;
	const joining = ofProfile(row.pid, (now) => (recoverySlotOf(now) ? now : withSlot(slot)(now)));
	// Not written means not joined: then the next unlock tries again.
	const isKept = await rows.write([joining]).then(
		() => true,
		() => false,
	);
	return isKept ? ok({ ...opened.value, row: joined }) : opened;
}

/** All that hangs on the main secret; a pair that does not open means the row was tampered with. */
export async function withKeys(
	row: ProfileRow,
	secret: Uint8Array<ArrayBuffer>,
): Promise<Result<OpenProfile, { kind: 'profile-damaged' }>> {
	const keys = await profileKeys(row, secret);
	const signing = await openSigningKey(keys, row);
	return signing ? ok({ row, keys, signing }) : problem({ kind: 'profile-damaged' });
}
