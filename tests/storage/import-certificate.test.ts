import { X509Certificate } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Vault } from '#storage/vault.ts';
import { PHRASE, good, tabletInUse } from './test-tablet.ts';

const folder = join(import.meta.dirname, '../fixtures/certificates');
const plan = new TextEncoder().encode('the plan as it was agreed');
const ordinary = 'open sesame';

const importFrom = async (
	vault: Vault,
	name: string,
	filePassword = ordinary,
	passphrase = PHRASE,
) => {
	const file = new Uint8Array(await readFile(join(folder, `${name}.p12`)));
	return vault.importCertificate({ passphrase, file, filePassword });
};

/** Whether what the vault signs now is right for the certificate that it gives with it. */
const signs = async (vault: Vault) => {
	const sealer = good(await vault.sealer(PHRASE));
	const signature = await sealer.sign(plan);
	const certificate = new X509Certificate(sealer.certificate);
	const algorithm =
		certificate.publicKey.asymmetricKeyType === 'rsa'
			? { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' }
			: { name: 'ECDSA', namedCurve: 'P-256' };
	const spki = new Uint8Array(certificate.publicKey.export({ type: 'spki', format: 'der' }));
	const key = await crypto.subtle.importKey('spki', spki, algorithm, false, ['verify']);
	const isRight = await crypto.subtle.verify(
		{ ...algorithm, hash: 'SHA-256' },
		key,
		signature,
		plan,
	);
	return { isRight, subject: certificate.subject };
};

describe('an organisation’s certificate file', () => {
	test.each([
		['ec', 'Dr Ana Lindqvist'],
		['rsa', 'Dr Ruth Mbeki'],
		['rsa4096', 'Dr Ola Strand'],
		['aes-128', 'Dr Ana Lindqvist'],
		['no-mac', 'Dr Ana Lindqvist'],
	])('(%s) is taken in, and from then on it seals', async (name, person) => {
		const { vault } = await tabletInUse();
		expect(good(await importFrom(vault, name)).name).toBe(person);
		expect(await signs(vault)).toEqual({
			isRight: true,
			subject: `O=Harbour Hospital\nCN=${person}`,
		});
		const { name: shown, ...rest } = good(await vault.certificate());
		expect(shown).toBe(person);
		expect(Object.keys(rest), 'its public half alone').toEqual(['der', 'fingerprint']);
	});

	test('stands in the ledger when it was taken in', async () => {
		const { vault, pid } = await tabletInUse();
		good(await importFrom(vault, 'ec'));
		const { entries } = good(await vault.ledger());
		expect(entries[0]).toMatchObject({ deed: 'certificate-imported', by: pid });
	});

	test('still seals after a restart, and after another passphrase', async () => {
		const { tablet, vault, pid } = await tabletInUse();
		good(await importFrom(vault, 'rsa'));
		await vault.lock();
		const again = tablet.start();
		good(await again.unlock(pid, PHRASE));
		expect((await signs(again)).isRight).toBe(true);
		const other = 'quite another phrase than before it';
		good(await again.changePassphrase(PHRASE, other));
		expect((await again.sealer(other)).ok).toBe(true);
	});

	test('with letters of other languages in its password opens too', async () => {
		const { vault } = await tabletInUse();
		expect((await importFrom(vault, 'latin', 'Zürich')).ok).toBe(true);
		expect((await importFrom(vault, 'cyrillic', 'пароль')).ok).toBe(true);
		expect(await importFrom(vault, 'cyrillic', 'парол')).toMatchObject(
			refused('wrong-file-password'),
		);
	});

	test('keeps the certificates before it known, and comes in once however often', async () => {
		const { vault } = await tabletInUse();
		const own = good(await vault.certificate()).fingerprint;
		good(await importFrom(vault, 'ec'));
		good(await importFrom(vault, 'rsa'));
		good(await importFrom(vault, 'ec'));
		const known = good(await vault.knownFingerprints());
		expect(known).toHaveLength(3);
		expect(known.map(({ fingerprint }) => fingerprint)).toContain(own);
		expect((await signs(vault)).subject).toContain('Lindqvist');
	});

	test('that lapses seals no more: one’s own certificate does again', async () => {
		const { tablet, vault, pid } = await tabletInUse();
		const own = good(await vault.certificate()).fingerprint;
		good(await importFrom(vault, 'ec'));
		await vault.lock();
		tablet.clock.now = Date.parse('2076-01-02T00:00:00Z');
		const later = tablet.start();
		good(await later.unlock(pid, PHRASE));
		expect(good(await later.certificate()).fingerprint).toBe(own);
		expect((await signs(later)).isRight).toBe(true);
	});

	test('leaves its key on the disk in no readable form, and seals for nobody when changed', async () => {
		const { tablet, vault, pid } = await tabletInUse();
		good(await importFrom(vault, 'ec'));
		const row = (await tablet.rows.profile(pid))!;
		const certificate = row.certificates.at(-1)!;
		const { imported } = certificate;
		expect(imported?.chain, 'its issuer, without the root').toHaveLength(1);
		const changed = Uint8Array.from(imported!.box, (byte, at) => (at === 40 ? byte ^ 1 : byte));
		await tablet.rows.putProfile({
			...row,
			certificates: [
				...row.certificates.slice(0, -1),
				{ ...certificate, imported: { ...imported!, box: changed } },
			],
		});
		expect(await vault.sealer(PHRASE)).toMatchObject(refused('profile-damaged'));
	});
});

const refused = (kind: string) => ({ ok: false, problem: { kind } });

describe('a file that cannot be used is told apart', () => {
	test.each([
		['rc2', 'certificate-file-too-old'],
		['triple-des', 'certificate-file-too-old'],
		['half-old', 'certificate-file-too-old'],
		['no-key', 'no-key-in-file'],
		['lapsed', 'certificate-lapsed'],
		['p384', 'key-not-usable'],
		['short', 'key-not-usable'],
		['cipher', 'key-not-usable'],
	])('%s: %s', async (name, kind) => {
		const { vault } = await tabletInUse();
		const own = good(await vault.certificate()).fingerprint;
		expect(await importFrom(vault, name)).toMatchObject(refused(kind));
		expect(good(await vault.certificate()).fingerprint, 'nothing changed').toBe(own);
	});

	test('an old one is called old whatever the password, since no password would open it', async () => {
		const { vault } = await tabletInUse();
		expect(await importFrom(vault, 'rc2', 'wrong')).toMatchObject(
			refused('certificate-file-too-old'),
		);
	});

	test.each(['ec', 'rsa', 'no-mac'])('%s with a wrong password, or none', async (name) => {
		const { vault } = await tabletInUse();
		for (const wrong of ['open sesam', 'Open sesame', ''])
			expect(await importFrom(vault, name, wrong)).toMatchObject(refused('wrong-file-password'));
	});

	test('one that is no certificate file, or was cut or changed anywhere', async () => {
		const { vault } = await tabletInUse();
		const whole = new Uint8Array(await readFile(join(folder, 'ec.p12')));
		const give = (file: Uint8Array<ArrayBuffer>) =>
			vault.importCertificate({ passphrase: PHRASE, file, filePassword: ordinary });
		expect(await give(new TextEncoder().encode('%PDF-1.7'))).toMatchObject(
			refused('not-a-certificate-file'),
		);
		expect(await give(new Uint8Array())).toMatchObject(refused('not-a-certificate-file'));
		expect(await give(new Uint8Array(2_000_000))).toMatchObject(refused('not-a-certificate-file'));
		for (const length of [10, 500, whole.length - 1])
			expect((await give(whole.slice(0, length))).ok).toBe(false);
		for (let at = 0; at < whole.length; at += 97) {
			const changed = Uint8Array.from(whole, (byte, n) => (n === at ? byte ^ 0x10 : byte));
			expect((await give(changed)).ok, `byte ${String(at)}`).toBe(false);
		}
	});

	test('a wrong password of the file is no wrong try for the profile; a wrong passphrase is one', async () => {
		const { vault } = await tabletInUse();
		for (let n = 0; n < 5; n += 1) await importFrom(vault, 'ec', 'wrong');
		expect((await importFrom(vault, 'ec', ordinary, 'not the passphrase')).ok).toBe(false);
		expect(await importFrom(vault, 'ec', ordinary, 'not the passphrase')).toMatchObject(
			refused('wrong-passphrase'),
		);
		expect((await importFrom(vault, 'ec')).ok).toBe(true);
	});

	test('none is taken in while locked, covered, or in practice', async () => {
		const { vault, id } = await tabletInUse();
		good(await vault.keepOnly(id));
		expect(await importFrom(vault, 'ec')).toMatchObject(refused('locked'));
		await vault.lock();
		expect(await importFrom(vault, 'ec')).toMatchObject(refused('locked'));
		await vault.practise({ label: 'Sam' });
		expect(await importFrom(vault, 'ec')).toMatchObject(refused('locked'));
	});
});
