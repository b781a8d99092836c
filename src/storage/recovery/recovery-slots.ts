/** A profile's main secret for the two halves of the kit. */
import { bytesFromLabel, joined } from '#storage/envelope.ts';
import type { Bytes } from '#storage/envelope.ts';
import type { KitRow, ProfileRow, RecoverySlotRow, Rows } from '#storage/rows.ts';
import { ageFileFor, openAgeFile } from './age-files.ts';
import { kitNameOf } from './kit-halves.ts';

type Whose = Pick<ProfileRow, 'pid' | 'keyEpoch'>;

/** The slot of this profile in the tablet's kit, if it has one. */
export const recoverySlotOf = ({ slots }: ProfileRow): RecoverySlotRow | undefined =>
	slots.find((slot) => slot.kind === 'recovery');

/**
 * The profile in the tablet's kit, as far as that goes by itself: whoever was in another kit says
 * yes first, since anybody with a profile here can make one. Never stands in the way of an unlock.
 */
export async function withRecoverySlot(
	rows: Rows,
	row: ProfileRow,
	mainSecret: Bytes,
): Promise<ProfileRow> {
	if (recoverySlotOf(row)) return row;
	try {
		const kit = (await rows.get('tablet', 'tablet'))?.kit;
		return kit ? await rejoined(row, mainSecret, kit) : row;
	} catch {
		return row;
	}
}

/** The profile in this kit and in no other. */
export async function rejoined(
	row: ProfileRow,
	mainSecret: Bytes,
	kit: Pick<KitRow, 'kit' | 'recipient'>,
): Promise<ProfileRow> {
	// The name is made from the key: a key that was put in another's place has another name.
	if ((await kitNameOf(kit.recipient)) !== kit.kit) return row;
	const slot = await recoverySlot(row, mainSecret, kit);
	return { ...row, slots: [...row.slots.filter(({ kind }) => kind !== 'recovery'), slot] };
}

async function recoverySlot(
	{ pid, keyEpoch }: Whose,
	mainSecret: Bytes,
	{ kit, recipient }: Pick<KitRow, 'kit' | 'recipient'>,
): Promise<RecoverySlotRow> {
	const plain = joined([slotLabel(pid, { keyEpoch, kit }), mainSecret]);
	const box = await ageFileFor(recipient, plain);
	plain.fill(0);
	return { kind: 'recovery', keyEpoch, kit, box };
}

/**
 * The main secret, or undefined. An age file has no label, so what a box's label says stands inside:
 * a slot of another profile or another kit is refused. That it is the profile's own secret, and not
 * one that somebody sealed to the public key, only the profile's own boxes prove (`withKeys`).
 */
export async function openRecoverySlot(
	pid: string,
	slot: RecoverySlotRow,
	kitSecret: Bytes,
): Promise<Bytes | undefined> {
	const plain = await openAgeFile(kitSecret, slot.box);
	if (!plain) return undefined;
	const label = slotLabel(pid, slot);
	const isIts = label.every((byte, at) => byte === plain[at]);
	const secret = plain.slice(label.length);
	plain.fill(0);
	if (isIts && secret.length === 32) return secret;
	secret.fill(0);
	return undefined;
}

const slotLabel = (pid: string, { keyEpoch, kit }: Pick<RecoverySlotRow, 'keyEpoch' | 'kit'>) =>
	bytesFromLabel(['ms', pid, 'recovery', keyEpoch, kit]);
