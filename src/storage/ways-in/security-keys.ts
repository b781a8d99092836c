/** A personal security key as a further way in, never the only one. */
import { ok, problem } from '#domain/result.ts';
import type { Desk } from '#storage/desk.ts';
import { writeNoted } from '#storage/ledger.ts';
import { keysAndKit, secretAgain } from '#storage/passphrase-check.ts';
import type { WaysInDoor } from '#storage/people-door.ts';
import { ofUnlocked } from '#storage/profile-row.ts';
import { takeIn } from '#storage/profiles.ts';
import type { Bytes } from '#storage/envelope.ts';
import {
	isSecurityKey,
	openSecurityKeySlot,
	securityKeySlot,
	slotOfKey,
	slotsWithout,
} from './security-key-slots.ts';

type Asked = 'addSecurityKey' | 'removeSecurityKey' | 'securityKeys' | 'unlockWithKey';

/** The commands about security keys; the page talks to the key itself. */
export const securityKeyCommands = (desk: Desk): Pick<WaysInDoor, Asked> => ({
	addSecurityKey: (input) =>
		addSecurityKey(desk, input).finally(() => {
			input.secret.fill(0);
			input.again.fill(0);
		}),
	removeSecurityKey: async (passphrase, credentialId) => {
		if (!desk.keys) return problem({ kind: 'locked' });
		const asked = await secretAgain(desk, passphrase);
		if (!asked.ok) return asked;
		asked.value.secret.fill(0);
		const { row } = asked.value;
		const without = ofUnlocked(row, (now) => ({ ...now, slots: slotsWithout(now, credentialId) }));
		await writeNoted(desk, [without], 'key-removed');
		return ok(undefined);
	},
	securityKeys: async (pid) => {
		const slots = (await desk.rows.profile(pid))?.slots ?? [];
		return ok(
			slots.filter(isSecurityKey).map(({ credentialId, salt }) => ({ credentialId, salt })),
		);
	},
	unlockWithKey: (pid, credentialId, secret) =>
		unlockWithKey(desk, pid, credentialId, secret).finally(() => void secret.fill(0)),
});

const ANSWER_LENGTH = 32;

async function addSecurityKey(
	desk: Desk,
	input: Parameters<WaysInDoor['addSecurityKey']>[0],
): ReturnType<WaysInDoor['addSecurityKey']> {
	const { credentialId, salt, secret: answer, again } = input;
	if (!desk.keys) return problem({ kind: 'locked' });
	// Some keys answered otherwise the second time: such a one would lock its owner out.
	const isSame = answer.length === ANSWER_LENGTH && isEqual(answer, again);
	if (!isSame) return problem({ kind: 'key-inconstant' });
	const asked = await secretAgain(desk, input.passphrase);
	if (!asked.ok) return asked;
	const { row, secret } = asked.value;
	const slot = await securityKeySlot(row, secret, { credentialId, salt, answer });
	const opened = await openSecurityKeySlot(row.pid, slot, again);
	const isOpen = opened !== undefined && isEqual(opened, secret);
	secret.fill(0);
	opened?.fill(0);
	if (!isOpen) return problem({ kind: 'key-inconstant' });
	const added = ofUnlocked(row, (now) => ({
		...now,
		slots: [...slotsWithout(now, credentialId), slot],
	}));
	await writeNoted(desk, [added], 'key-added');
	return ok(undefined);
}

async function unlockWithKey(
	desk: Desk,
	pid: string,
	credentialId: Bytes,
	answer: Bytes,
): ReturnType<WaysInDoor['unlockWithKey']> {
	const row = await desk.disk.profile(pid);
	if (!row) return problem({ kind: 'profile-missing' });
	const slot = slotOfKey(row, credentialId);
	// An answer of 32 random bytes is not guessed, so no try is counted and none has to wait.
	const secret = slot && (await openSecurityKeySlot(pid, slot, answer));
	if (!secret) return problem({ kind: 'key-refused' });
	const opened = await keysAndKit(desk.disk, { row, secret });
	if (!opened.ok) return opened;
	takeIn(desk, desk.disk, opened.value);
	return ok({ label: opened.value.row.label });
}

const isEqual = (one: Bytes, other: Bytes): boolean =>
	one.length === other.length && one.every((byte, at) => byte === other[at]);
