/** Ways in: making a profile, unlocking it, practising without one. */
import { ok, problem } from '#domain/result.ts';
import type { Result } from '#domain/result.ts';
import { withCertificate } from './certificates.ts';
import { firstCount, sealCount } from './count-box.ts';
import { beginWithNothing, newCounting } from './counting.ts';
import type { Desk } from './desk.ts';
import { randomId } from './envelope.ts';
import type { Bytes } from './envelope.ts';
import { newPair } from './key-pairs.ts';
import { profileKeys, randomKey, slotFor } from './keys.ts';
import { writeNoted } from './ledger.ts';
import { normalisedPassphrase } from './normalised-passphrase.ts';
import { askAgain, openProfile, withKeys } from './passphrase-check.ts';
import type { OpenProfile } from './passphrase-check.ts';
import { createPracticeRows } from './practice-rows.ts';
import { withRecoverySlot } from './recovery/recovery-slots.ts';
import type { ProfileRow, Rows } from './rows.ts';
import type { Locked, NotTried, PassphraseProblem } from './vault.ts';

/** The commands about who is here. */
export const profileCommands = (desk: Desk) => ({
	profiles: async () => {
		const rows = await desk.disk.profiles();
		return ok(rows.map(({ pid, label }) => ({ pid, label })));
	},
	create: (input: { readonly label: string; readonly passphrase: string }) => create(desk, input),
	unlock: (pid: string, passphrase: string) => unlock(desk, pid, passphrase),
	practise: (input: { readonly label: string }) => practise(desk, input),
	reopen: (passphrase: string) => reopen(desk, passphrase),
	knownFingerprints: async () => {
		const places = new Set([desk.disk, desk.rows]);
		const rows = (await Promise.all([...places].map((place) => place.profiles()))).flat();
		const known = rows.flatMap(({ certificates }) => certificates);
		return ok(known.map(({ fingerprint, name }) => ({ fingerprint, name })));
	},
});

async function create(
	desk: Desk,
	{ label, passphrase }: { readonly label: string; readonly passphrase: string },
): Promise<Result<{ pid: string }, NotTried>> {
	const phrase = normalisedPassphrase(passphrase);
	if (phrase === '') return problem({ kind: 'passphrase-blank' });
	const secret = randomKey();
	const pid = randomId();
	const slot = await slotFor({ pid, keyEpoch: 1 }, phrase, secret, desk.deriveKey);
	const made = await newProfile({ pid, label }, secret);
	const row = await withCertificate(made, { now: desk.now() });
	const joined = await withRecoverySlot(desk.disk, { ...row, slots: [slot] }, secret);
	secret.fill(0);
	const count = await sealCount(made.keys, firstCount(desk.now()));
	const rows = [
		{ table: 'profiles', add: joined } as const,
		{ table: 'counts', put: count } as const,
	];
	await writeNoted(desk, rows, 'profile-made', { as: { ...made, row: joined } });
	takeIn(desk, desk.disk, made);
	beginWithNothing(desk.counting);
	return ok({ pid });
}

async function newProfile(
	{ pid, label }: { readonly pid: string; readonly label: string },
	secret: Bytes,
): Promise<OpenProfile> {
	const keys = await profileKeys({ pid, keyEpoch: 1 }, secret.slice());
	const [signing, agreement] = await Promise.all([
		newPair(keys, 'signing'),
		newPair(keys, 'agreement'),
	]);
	const pairs = { signing, agreement };
	const row: ProfileRow = { pid, label, keyEpoch: 1, slots: [], certificates: [], ...pairs };
	const opened = await withKeys(row, secret.slice());
	if (!opened.ok) throw new Error('A new profile does not open.');
	return opened.value;
}

async function unlock(
	desk: Desk,
	pid: string,
	passphrase: string,
): Promise<Result<{ label: string }, PassphraseProblem>> {
	const opened = await openProfile(desk, pid, passphrase);
	if (!opened.ok) return opened;
	takeIn(desk, desk.disk, opened.value);
	return ok({ label: opened.value.row.label });
}

async function practise(desk: Desk, { label }: { readonly label: string }): Promise<void> {
	const secret = randomKey();
	const profile = await newProfile({ pid: randomId(), label }, secret);
	const rows = createPracticeRows();
	await rows.putProfile(profile.row);
	takeIn(desk, rows, profile);
	desk.practiceSecret = secret;
}

async function reopen(
	desk: Desk,
	passphrase: string,
): Promise<Result<void, PassphraseProblem | Locked>> {
	const opened = await askAgain(desk, passphrase);
	if (!opened.ok) return opened;
	desk.keys = opened.value.keys;
	return ok(undefined);
}

/** A full unlock begins with a clean desk: nothing of whoever was here before stays on it. */
export function takeIn(desk: Desk, rows: Rows, { row, keys }: OpenProfile): void {
	desk.open.clear();
	desk.unsure.clear();
	desk.lifelines.clear();
	desk.thrown.clear();
	desk.noted.clear();
	desk.covered.clear();
	clearTimeout(desk.counting.timer);
	desk.counting = newCounting(desk.now());
	desk.index = undefined;
	desk.pin = undefined;
	desk.sealing = undefined;
	desk.access = undefined;
	desk.practiceSecret = undefined;
	desk.rows = rows;
	desk.pid = row.pid;
	desk.keys = keys;
}
