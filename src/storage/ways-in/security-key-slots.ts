/** A profile's main secret for a personal security key that answers WebAuthn's PRF question. */
import { hexFromBytes, open, seal } from '#storage/envelope.ts';
import type { Bytes } from '#storage/envelope.ts';
import { keyFor } from '#storage/keys.ts';
import type { ProfileRow, SecurityKeySlotRow, SlotRow } from '#storage/rows.ts';

/** What the key answered, 32 bytes, is wiped. */
export async function securityKeySlot(
	{ pid, keyEpoch }: Pick<ProfileRow, 'pid' | 'keyEpoch'>,
	mainSecret: Bytes,
	{ credentialId, salt, answer }: { credentialId: Bytes; salt: Bytes; answer: Bytes },
): Promise<SecurityKeySlotRow> {
	const slot = { kind: 'security-key', keyEpoch, credentialId, salt } as const;
	const key = await keyFor('security key', answer);
	return { ...slot, box: await seal(key, mainSecret, slotLabel(pid, slot)) };
}

/** The main secret, or undefined: another key, another salt, a changed bit. The answer is wiped. */
export async function openSecurityKeySlot(
	pid: string,
	slot: SecurityKeySlotRow,
	answer: Bytes,
): Promise<Bytes | undefined> {
	return open(await keyFor('security key', answer), slot.box, slotLabel(pid, slot));
}

const slotLabel = (pid: string, slot: Omit<SecurityKeySlotRow, 'box'>) => [
	...['ms', pid, 'security key', slot.keyEpoch],
	...[hexFromBytes(slot.credentialId), hexFromBytes(slot.salt)],
];

/** The slot of this one credential. */
export const slotOfKey = (
	{ slots }: ProfileRow,
	credentialId: Bytes,
): SecurityKeySlotRow | undefined => slots.filter(isSecurityKey).find(isOf(credentialId));

/** Every slot but this credential's. */
export const slotsWithout = ({ slots }: ProfileRow, credentialId: Bytes): SlotRow[] =>
	slots.filter((slot) => !(isSecurityKey(slot) && isOf(credentialId)(slot)));

export const isSecurityKey = (slot: SlotRow): slot is SecurityKeySlotRow =>
	slot.kind === 'security-key';

const isOf = (credentialId: Bytes) => (slot: SecurityKeySlotRow) =>
	hexFromBytes(slot.credentialId) === hexFromBytes(credentialId);
