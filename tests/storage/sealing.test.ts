import { X509Certificate, createHash, verify } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { PHRASE, createTablet, good, tabletInUse } from './test-tablet.ts';

const slowly = { timeout: 60_000 };
const plan = new TextEncoder().encode('the plan as it was agreed');

describe('the seal', () => {
	test('is given only after the passphrase was said again', async () => {
		const { vault } = await tabletInUse();
		const answer = await vault.sealer('not this one');
		expect(answer).toMatchObject({ problem: { kind: 'wrong-passphrase' } });
		const none = await vault.sealer(undefined);
		expect(none).toMatchObject({ problem: { kind: 'passphrase-blank' } });
	});

	test('verifies with the certificate it carries, and not over anything else', async () => {
		const { vault } = await tabletInUse();
		const sealer = good(await vault.sealer(PHRASE));
		const signature = await sealer.sign(plan);
		expect(signature).toHaveLength(64);
		const { publicKey } = new X509Certificate(sealer.certificate);
		const key = { key: publicKey, dsaEncoding: 'ieee-p1363' } as const;
		expect(verify('sha256', plan, key, signature)).toBe(true);
		expect(verify('sha256', Uint8Array.of(...plan, 32), key, signature)).toBe(false);
	});

	test('can be made while only one session is kept, which opens nothing else', async () => {
		const { vault, id } = await tabletInUse();
		good(await vault.keepOnly(id));
		const sealer = good(await vault.sealer(PHRASE));
		expect(await sealer.sign(plan)).toHaveLength(64);
		expect(await vault.sessions()).toEqual({ ok: false, problem: { kind: 'locked' } });
	});

	test('can no longer be made once it is done, handed over or locked', async () => {
		const { vault, id } = await tabletInUse();
		const endings = [
			async (sealer: { done(): Promise<void> }) => sealer.done(),
			async () => good(await vault.keepOnly(id)),
			() => vault.lock(),
		];
		for (const end of endings) {
			const sealer = good(await vault.sealer(PHRASE));
			await end(sealer);
			await expect(sealer.sign(plan)).rejects.toThrow('done');
		}
	});
});

describe('the certificate', () => {
	test('is the practitioner’s own, for signing documents only, and signs itself', async () => {
		const tablet = createTablet();
		const vault = tablet.start();
		good(await vault.create({ label: 'Ọlá Müller-Zhāng 張', passphrase: PHRASE }));
		const { der, fingerprint, name } = good(await vault.certificate());
		const certificate = new X509Certificate(der);
		expect(name).toBe('Ọlá Müller-Zhāng 張');
		expect(certificate.subject).toBe('O=Side by Side\nCN=Ọlá Müller-Zhāng 張');
		expect(certificate.issuer).toBe(certificate.subject);
		expect(certificate.ca).toBe(false);
		expect(certificate.verify(certificate.publicKey)).toBe(true);
		expect(certificate.keyUsage).toEqual(['1.3.6.1.5.5.7.3.36']);
		expect(new Date(certificate.validFrom).getTime()).toBeLessThan(tablet.clock.now);
		expect(new Date(certificate.validTo).getUTCFullYear()).toBe(2046);
		expect(fingerprint).toBe(createHash('sha256').update(der).digest('hex'));
	});

	test('says digital signature and non-repudiation, and its key’s own id', async () => {
		const { vault } = await tabletInUse();
		const { der } = good(await vault.certificate());
		const hex = Buffer.from(der).toString('hex');
		expect(hex).toContain('0603551d0f0101ff0404030206c0');
		expect(hex).toContain('0603551d13');
		expect(hex).toContain('0603551d0e');
	});

	test(
		'is in thirty of thirty tries well-formed, whatever the numbers begin with',
		slowly,
		async () => {
			for (let tries = 0; tries < 30; tries += 1) {
				const vault = createTablet().start();
				good(await vault.create({ label: 'Ms Okafor', passphrase: PHRASE }));
				const certificate = new X509Certificate(good(await vault.certificate()).der);
				expect(certificate.verify(certificate.publicKey)).toBe(true);
			}
		},
	);

	test('is known to the tablet while it is locked, by fingerprint and name', async () => {
		const { tablet, vault } = await tabletInUse();
		const { fingerprint } = good(await vault.certificate());
		await vault.lock();
		const known = good(await tablet.start().knownFingerprints());
		expect(known).toEqual([{ fingerprint, name: 'Ms Okafor' }]);
	});

	test('is not given while locked', async () => {
		const { tablet } = await tabletInUse();
		const answer = await tablet.start().certificate();
		expect(answer).toEqual({ ok: false, problem: { kind: 'locked' } });
	});
});
