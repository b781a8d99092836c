/** From two halves on paper to what they open. */
import { ok, problem } from '#domain/result.ts';
import type { Result } from '#domain/result.ts';
import { bytesFromLabel } from '#storage/envelope.ts';
import type { Bytes } from '#storage/envelope.ts';
import { agreementKey } from '#storage/key-pairs.ts';
import { withKeys } from '#storage/passphrase-check.ts';
import type { OpenProfile, OpenSecret } from '#storage/passphrase-check.ts';
import type { HalvesAsRead, HalvesProblem, KitProblem } from '#storage/people-door.ts';
import type { KitRow, ProfileRow, Rows } from '#storage/rows.ts';
import { openSealedTo, sealTo } from '#storage/sealed-to.ts';
import { openAgeFile, recipientOf } from './age-files.ts';
import { kitNameOf, secretFrom } from './kit-halves.ts';
import { openRecoverySlot, recoverySlotOf } from './recovery-slots.ts';

/** The whole key of a kit, for as long as one command needs it; `secret` is to be wiped. */
export type OpenKit = { readonly kit: string; readonly recipient: string; readonly secret: Bytes };

/** Both halves together, and that they belong together. */
export async function openKit(halves: HalvesAsRead): Promise<Result<OpenKit, HalvesProblem>> {
	const read = await secretFrom(halves);
	if (!read.ok) return read;
	const recipient = await recipientOf(read.value.secret);
	if ((await kitNameOf(recipient)) === read.value.kit) return ok({ ...read.value, recipient });
	read.value.secret.fill(0);
	return problem({ kind: 'halves-of-two-kits' });
}

/** As `openKit`, when it must be a kit that this tablet or one of its profiles knows. */
export async function openKnownKit(
	rows: Rows,
	halves: HalvesAsRead,
): Promise<Result<OpenKit, HalvesProblem | { kind: 'no-kit' } | { kind: 'another-kit' }>> {
	const opened = await openKit(halves);
	if (!opened.ok) return opened;
	const [tablet, profiles] = await Promise.all([rows.get('tablet', 'tablet'), rows.profiles()]);
	const slots = profiles.map((row) => recoverySlotOf(row)?.kit);
	const known = [tablet?.kit?.kit, ...slots].filter((kit) => kit !== undefined);
	if (known.includes(opened.value.kit)) return opened;
	opened.value.secret.fill(0);
	return problem({ kind: known.length > 0 ? 'another-kit' : 'no-kit' });
}

/** The kit as a reader of the ledger: its own pair, for as long as one reading takes. */
export async function kitAsReader(
	rows: Rows,
	halves: HalvesAsRead,
): Promise<Result<KitReader, KitProblem>> {
	const opened = await openKnownKit(rows, halves);
	if (!opened.ok) return opened;
	const { kit, secret } = opened.value;
	const row = (await rows.get('tablet', 'tablet'))?.kit;
	const isThis = row?.kit === kit;
	const pkcs8 = isThis && (await openAgeFile(secret, row.privateFile));
	secret.fill(0);
	if (!isThis) return problem({ kind: 'another-kit' });
	if (!pkcs8) return problem({ kind: 'kit-damaged' });
	const { publicKey } = row;
	return ok({ reader: 'kit', pair: { privateKey: await agreementKey(pkcs8), publicKey } });
}

type KitReader = {
	readonly reader: 'kit';
	readonly pair: { readonly privateKey: CryptoKey; readonly publicKey: Bytes };
};

/** A profile's main secret by the kit; undefined also when it is not the one its boxes are under. */
export async function secretByKit(row: ProfileRow, kit: OpenKit): Promise<OpenSecret | undefined> {
	const secret = await secretInSlot(row, kit);
	if (!secret) return undefined;
	const tried = await withKeys(row, secret.slice());
	return tried.ok ? { row, secret } : undefined;
}

/** Every key of a profile by the kit. */
export async function profileByKit(
	row: ProfileRow,
	kit: OpenKit,
): Promise<OpenProfile | undefined> {
	const secret = await secretInSlot(row, kit);
	const opened = secret && (await withKeys(row, secret));
	return opened?.ok ? opened.value : undefined;
}

async function secretInSlot(row: ProfileRow, kit: OpenKit): Promise<Bytes | undefined> {
	const slot = recoverySlotOf(row);
	return slot?.kit === kit.kit ? openRecoverySlot(row.pid, slot, kit.secret) : undefined;
}

/** Whether the kit's own pair opens and its two halves belong together. */
export async function opensItsPair(row: KitRow, { secret }: Pick<OpenKit, 'secret'>) {
	const pkcs8 = await openAgeFile(secret, row.privateFile);
	if (!pkcs8) return false;
	try {
		const pair = { privateKey: await agreementKey(pkcs8), publicKey: row.publicKey };
		const label = ['kit pair tried', row.kit];
		const box = await sealTo(row.publicKey, bytesFromLabel(label), label);
		return (await openSealedTo(pair, box, label)) !== undefined;
	} catch {
		return false;
	}
}
