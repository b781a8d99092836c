/** When a certificate is made, and where it is kept. How one is written is in `certificate.ts`. */
import { sha256 } from './envelope.ts';
import type { OpenProfile } from './passphrase-check.ts';
import type { CertificateRow, ProfileRow } from './rows.ts';

/** The profile with a certificate; one that has it already comes back as it is. */
export async function withCertificate(
	{ row, signing }: Pick<OpenProfile, 'row' | 'signing'>,
	{ now, practice = false }: { readonly now: number; readonly practice?: boolean },
): Promise<ProfileRow> {
	if (row.certificates.length > 0) return row;
	// Loaded only here: the opening screen must not wait for a certificate writer.
	const { writeCertificate } = await import('./certificate.ts');
	const { publicKey } = row.signing;
	const der = await writeCertificate({ name: row.label, publicKey, signing, now, practice });
	const certificate = { der, fingerprint: await sha256(der), name: row.label };
	return { ...row, certificates: [certificate] };
}

/** The one that new seals carry: the newest that has not lapsed. One's own never does. */
export function certificateInUse({ certificates }: ProfileRow, now: number): CertificateRow {
	const newest = certificates.findLast(({ imported }) => !imported || now <= imported.until);
	if (!newest) throw new Error('A profile without a certificate cannot seal.');
	return newest;
}
