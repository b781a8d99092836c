/** Whom a practitioner knows: a colleague's fingerprint, kept under the knower's own key. */
import { open, seal } from '#storage/envelope.ts';
import type { ProfileKeys } from '#storage/keys.ts';
import { packed, paddedHeaderLength, unpacked } from '#storage/packing.ts';
import type { Colleague } from '#storage/people-door.ts';
import type { Change, PinRow, ProfileRow, Rows } from '#storage/rows.ts';
import { fingerprintOf } from './fingerprint.ts';

/** `compared`: two people said the four words; else it was only seen at a first taking in. */
type Pin = { readonly fingerprint: string; readonly compared: boolean };

/** What the unlocked practitioner knows of these keys. A pin that does not open counts as changed. */
export async function knownAs(
	keys: ProfileKeys,
	rows: Pick<Rows, 'get'>,
	other: ProfileRow,
): Promise<Colleague['known']> {
	const row = await rows.get('pins', [keys.pid, other.pid]);
	if (!row) return 'not-yet';
	const pin = await openPin(keys, row);
	if (pin?.fingerprint !== (await fingerprintOf(other))) return 'changed';
	return pin.compared ? 'confirmed' : 'not-yet';
}

/** From now on these keys, and no others, are this colleague. */
export async function pinOf(
	keys: ProfileKeys,
	other: ProfileRow,
	how: Pick<Pin, 'compared'>,
): Promise<Change> {
	const pin: Pin = { fingerprint: await fingerprintOf(other), ...how };
	const box = await seal(keys.index, await packed(pin, paddedHeaderLength), labelOf(keys, other));
	return { table: 'pins', put: { pid: keys.pid, other: other.pid, box } };
}

async function openPin(keys: ProfileKeys, row: PinRow): Promise<Pin | undefined> {
	const plain = await open(keys.index, row.box, labelOf(keys, { pid: row.other }));
	return plain && ((await unpacked(plain)) as Pin);
}

const labelOf = ({ pid, keyEpoch }: ProfileKeys, other: Pick<ProfileRow, 'pid'>) => [
	...['pin', pid, other.pid, keyEpoch],
];
