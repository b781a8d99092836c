/** Lending out a signature: the certificate, and signing after the passphrase was asked again. */
import { ok, problem } from '#domain/result.ts';
import type { Result } from '#domain/result.ts';
import { certificateInUse, withCertificate } from './certificates.ts';
import type { Desk } from './desk.ts';
import { randomId } from './envelope.ts';
import type { Bytes } from './envelope.ts';
import { openImportedKey } from './imported-key.ts';
import { sign } from './key-pairs.ts';
import { askAgain } from './passphrase-check.ts';
import { ofProfile } from './profile-row.ts';
import type { ProfileRow } from './rows.ts';
import type { Locked, PassphraseProblem, SealCertificate, Vault } from './vault.ts';

export type SealingCommands = Pick<Vault, 'certificate'> & {
	openSealer(passphrase: string | undefined): Promise<Result<LentSeal, PassphraseProblem | Locked>>;
	signFor(ticket: string, bytes: Bytes): Promise<Result<Bytes, Locked>>;
	closeSealer(ticket: string): Promise<Result<void, never>>;
};

/** What the page may show round; the ticket has something signed, and opens nothing. */
type LentSeal = {
	readonly certificate: Bytes;
	readonly chain: readonly Bytes[];
	readonly ticket: string;
};

/** The commands about the seal. A ticket ends with the next one, with `keepOnly` and at lock. */
export const sealingCommands = (desk: Desk): SealingCommands => ({
	certificate: () => certificate(desk),
	openSealer: (passphrase: string | undefined) => openSealer(desk, passphrase),
	signFor: async (ticket: string, bytes: Bytes) => {
		if (desk.sealing?.ticket !== ticket) return problem({ kind: 'locked' });
		return ok(await sign(desk.sealing.key, bytes));
	},
	closeSealer: (ticket: string) => {
		if (desk.sealing?.ticket === ticket) desk.sealing = undefined;
		return Promise.resolve(ok(undefined));
	},
});

async function certificate(desk: Desk): Promise<Result<SealCertificate, Locked>> {
	if (desk.pid === undefined) return problem({ kind: 'locked' });
	const row = await desk.rows.profile(desk.pid);
	if (row && row.certificates.length > 0) return ok(shown(row, desk));
	if (!desk.practiceSecret) return problem({ kind: 'locked' });
	const opened = await askAgain(desk, undefined);
	if (!opened.ok) return problem({ kind: 'locked' });
	return ok(shown(await certified(desk, opened.value), desk));
}

/** Its public half alone. */
function shown(row: ProfileRow, desk: Desk): SealCertificate {
	const { der, fingerprint, name } = certificateInUse(row, desk.now());
	return { der, fingerprint, name };
}

async function openSealer(
	desk: Desk,
	passphrase: string | undefined,
): Promise<Result<LentSeal, PassphraseProblem | Locked>> {
	const opened = await askAgain(desk, passphrase);
	if (!opened.ok) return opened;
	const row = await certified(desk, opened.value);
	const inUse = certificateInUse(row, desk.now());
	const { keys, signing } = opened.value;
	const key = inUse.imported ? await openImportedKey(keys, inUse) : signing;
	if (!key) return problem({ kind: 'profile-damaged' });
	const ticket = randomId();
	desk.sealing = { ticket, key };
	return ok({ certificate: inUse.der, chain: inUse.imported?.chain ?? [], ticket });
}

/** Set-up made a real profile's certificate; practice gets its throw-away one when first asked. */
async function certified(desk: Desk, profile: Parameters<typeof withCertificate>[0]) {
	const practice = desk.practiceSecret !== undefined;
	const row = await withCertificate(profile, { now: desk.now(), practice });
	if (row === profile.row) return row;
	// Made in two windows at once, the first stays, and both sign by it.
	const { certificates } = row;
	const withOne = (now: ProfileRow) =>
		now.certificates.length > 0 ? now : { ...now, certificates };
	await desk.rows.write([ofProfile(row.pid, withOne)]);
	return (await desk.rows.profile(row.pid)) ?? row;
}
