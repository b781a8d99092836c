/** A forgotten passphrase, or somebody who left: a new one, by the two halves of the kit. */
import { ok, problem } from '#domain/result.ts';
import type { Desk } from '#storage/desk.ts';
import { slotFor } from '#storage/keys.ts';
import { normalisedPassphrase } from '#storage/normalised-passphrase.ts';
import { withKeys } from '#storage/passphrase-check.ts';
import type { RecoveryDoor } from '#storage/people-door.ts';
import { ofProfile } from '#storage/profile-row.ts';
import type { Change } from '#storage/rows.ts';
import { openKnownKit, secretByKit } from './open-kit.ts';
import type { OpenKit } from './open-kit.ts';
import { writeOnRecord } from './on-record.ts';
import { recoverySlotOf } from './recovery-slots.ts';

/**
 * Wraps the main secret anew; no session is touched. Every other way in but the kit goes: whoever
 * left may still have the security key in a pocket.
 */
export async function resetPassphrase(
	desk: Desk,
	input: Parameters<RecoveryDoor['resetPassphrase']>[0],
): ReturnType<RecoveryDoor['resetPassphrase']> {
	const phrase = normalisedPassphrase(input.passphrase);
	if (phrase === '') return problem({ kind: 'passphrase-blank' });
	const kit = await openKnownKit(desk.rows, input);
	if (!kit.ok) return kit;
	const found = await openedBy(desk, kit.value, input.pid);
	kit.value.secret.fill(0);
	if (!found.ok) return found;
	const { row, secret } = found.value;
	const slot = await slotFor(row, phrase, secret, desk.deriveKey).catch((failed: unknown) => {
		secret.fill(0);
		throw failed;
	});
	const owner = await withKeys(row, secret);
	if (!owner.ok) return owner;
	const changes: Change[] = [
		ofProfile(row.pid, (now) => ({
			...now,
			slots: [slot, ...now.slots.filter(({ kind }) => kind === 'recovery')],
		})),
		{ table: 'attempts', put: { pid: row.pid, wrong: 0, lastAt: desk.now() } },
	];
	const by = desk.keys?.pid ?? '';
	const about = { owner: row.pid, as: owner.value, by, who: input.who };
	await writeOnRecord(desk, changes, { deed: 'recovered', about });
	return ok(undefined);
}

async function openedBy({ rows }: Desk, kit: OpenKit, pid: string) {
	const row = await rows.profile(pid);
	if (!row) return problem({ kind: 'profile-missing' } as const);
	if (recoverySlotOf(row)?.kit !== kit.kit) return problem({ kind: 'not-in-kit' } as const);
	const opened = await secretByKit(row, kit);
	return opened ? ok(opened) : problem({ kind: 'profile-damaged' } as const);
}
