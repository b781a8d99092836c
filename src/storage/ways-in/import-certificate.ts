/** Takes an organisation's certificate into a profile: from then on it seals. */
import { ok, problem } from '#domain/result.ts';
import type { Desk } from '#storage/desk.ts';
import { sha256 } from '#storage/envelope.ts';
import { sealImportedKey } from '#storage/imported-key.ts';
import { writeNoted } from '#storage/ledger.ts';
import { askAgain } from '#storage/passphrase-check.ts';
import type { WaysInDoor } from '#storage/people-door.ts';
import { ofUnlocked } from '#storage/profile-row.ts';
import type { CertificateRow } from '#storage/rows.ts';

type Import = WaysInDoor['importCertificate'];

/** The command that imports. Refused in practice, whose seal must never pass for a real one. */
export const importCommands = (desk: Desk): Pick<WaysInDoor, 'importCertificate'> => ({
	importCertificate: (input) => importCertificate(desk, input),
});

async function importCertificate(
	desk: Desk,
	{ passphrase, file, filePassword }: Parameters<Import>[0],
): ReturnType<Import> {
	if (!desk.keys || desk.practiceSecret) return problem({ kind: 'locked' });
	// The file first: a wrong password for it is no wrong try for the profile.
	const { openCertificateFile } = await import('./certificate-file.ts');
	const { signingIdentity } = await import('./signing-identity.ts');
	const opened = await openCertificateFile(file, filePassword);
	if (!opened.ok) return opened;
	const identity = await signingIdentity(opened.value, desk.now());
	for (const key of opened.value.keys) key.fill(0);
	if (!identity.ok) return identity;
	const asked = await askAgain(desk, passphrase);
	if (!asked.ok) {
		identity.value.secret.fill(0);
		return asked;
	}
	const { row, keys } = asked.value;
	const { secret, algorithm, der, name, until, chain } = identity.value;
	const fingerprint = await sha256(der);
	const box = await sealImportedKey(keys, { fingerprint, algorithm }, secret);
	const imported = { algorithm, until, box, chain };
	const certificate: CertificateRow = { der, fingerprint, name, imported };
	const withIt = ofUnlocked(row, (now) => {
		const others = now.certificates.filter((one) => one.fingerprint !== fingerprint);
		return { ...now, certificates: [...others, certificate] };
	});
	await writeNoted(desk, [withIt], 'certificate-imported');
	return ok({ name });
}
