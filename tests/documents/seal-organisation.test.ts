import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkPdf } from '#documents/check.ts';
import { good, PHRASE, tabletInUse } from '../storage/test-tablet.ts';
import { madeFrom, treeSaying } from './making.ts';

const folder = join(import.meta.dirname, '../fixtures/certificates');
const pdfsig = ['/usr/bin/pdfsig', '/usr/local/bin/pdfsig'].find((path) => existsSync(path));

/** A plan sealed by a practitioner who took in this file, through the real vault. */
const sealedWith = async (name: string) => {
	const { vault } = await tabletInUse();
	const file = new Uint8Array(readFileSync(join(folder, `${name}.p12`)));
	good(await vault.importCertificate({ passphrase: PHRASE, file, filePassword: 'open sesame' }));
	const sealer = good(await vault.sealer(PHRASE));
	const { bytes } = await madeFrom(treeSaying('One person I can talk to.'), sealer);
	return { bytes, chain: sealer.chain, fingerprint: good(await vault.certificate()).fingerprint };
};

describe.each([
	['ec', 'Dr Ana Lindqvist'],
	['rsa', 'Dr Ruth Mbeki'],
	['rsa4096', 'Dr Ola Strand'],
])('a plan sealed with an organisation’s certificate (%s)', (name, person) => {
	it('is unaltered, names its person, and is known by its fingerprint', async () => {
		const { bytes, fingerprint } = await sealedWith(name);
		expect(await checkPdf(bytes)).toMatchObject({
			kind: 'unaltered',
			sealedBy: person,
			fingerprint,
			practice: false,
		});
	});

	it('carries whoever vouches for it, whole', async () => {
		const { bytes, chain } = await sealedWith(name);
		expect(chain).toHaveLength(1);
		const text = Buffer.from(bytes).toString('latin1').toLowerCase();
		expect(text).toContain(Buffer.from(chain[0]!).toString('hex'));
	});

	it('is never unaltered when a byte of it changed, or a digit of the seal', async () => {
		const { bytes } = await sealedWith(name);
		const text = Buffer.from(bytes).toString('latin1');
		const start = text.indexOf('/Contents <') + '/Contents <'.length;
		const places = [
			...Array.from({ length: 60 }, (_, n) => Math.floor((n * bytes.length) / 60)),
			...Array.from({ length: 400 }, (_, n) => start + n * 17),
		];
		for (const at of places) {
			// Behind what is written only zeros follow; those must stay zeros as well.
			const isDigit = at >= start && at < start + 8192;
			const changed = new Uint8Array(bytes);
			const byte = bytes[at]!;
			changed[at] = isDigit ? (byte === 0x30 ? 0x31 : 0x30) : byte ^ (at % 2 === 0 ? 1 : 0x20);
			expect(`${at} ${(await checkPdf(changed)).kind}`).not.toContain('unaltered');
		}
	}, 120_000);

	it.skipIf(!pdfsig && !process.env.CI)(
		pdfsig
			? 'is valid over the whole file for another program'
			: 'could not be shown to another program: poppler’s pdfsig is not on this machine',
		async () => {
			const file = join(mkdtempSync(join(tmpdir(), 'seal-')), 'plan.pdf');
			writeFileSync(file, (await sealedWith(name)).bytes);
			if (!pdfsig) throw new Error('pdfsig is missing. On Debian: apt-get install poppler-utils');
			const said = execFileSync(pdfsig, [file], { encoding: 'utf8' });
			expect(said).toContain('Signature is Valid');
			expect(said).toContain('Total document signed');
			expect(said).toContain('ETSI.CAdES.detached');
			expect(said).toContain(person);
		},
	);
});
