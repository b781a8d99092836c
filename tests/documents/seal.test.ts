import { execFileSync } from 'node:child_process';
import { mkdtempSync, writeFileSync, existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PDFDocument } from 'pdf-lib';
import { beforeAll, describe, expect, it } from 'vitest';
import { checkPdf } from '#documents/check.ts';
import { facts, madeFrom, newSealer, treeSaying } from './making.ts';
import { sampleTree } from './sample.ts';

const slow = 120_000;
let good: Uint8Array<ArrayBuffer>;
let text: string;

beforeAll(async () => {
	good = (await madeFrom(treeSaying('One person I can talk to.'))).bytes;
	text = Buffer.from(good).toString('latin1');
});

const withByte = (at: number, change: (byte: number) => number) => {
	const copy = new Uint8Array(good);
	copy[at] = change(copy[at]!);
	return copy;
};

const kindOf = async (bytes: Uint8Array) => (await checkPdf(bytes)).kind;

describe('a sealed plan', () => {
	it('is unaltered as it was made, with who sealed it and when', async () => {
		expect(await checkPdf(good)).toMatchObject({
			kind: 'unaltered',
			sealedBy: 'Jo Mensah',
			sealedAt: facts.madeAt.toISOString(),
			practice: false,
		});
	});

	it(
		'is never unaltered when a byte of it changed: 300 places all over the file',
		async () => {
			const places = Array.from({ length: 300 }, (_, n) => Math.floor((n * good.length) / 300));
			for (const at of places)
				for (const bit of [at % 2 === 0 ? 1 : 0x20])
					expect(`${at} ${await kindOf(withByte(at, (byte) => byte ^ bit))}`).not.toContain(
						'unaltered',
					);
		},
		slow,
	);

	it(
		'is never unaltered when a digit of the seal itself changed, nor one of the zeros behind it',
		async () => {
			const start = text.indexOf('/Contents <') + '/Contents <'.length;
			const end = text.indexOf('>', start);
			const places = [
				...Array.from({ length: 500 }, (_, n) => start + n * 4 + (n % 4)),
				end - 1,
				end - 500,
			];
			for (const at of places) {
				const changed = withByte(at, (byte) => (byte === 0x30 ? 0x31 : 0x30));
				expect(`${at} ${await kindOf(changed)}`).not.toContain('unaltered');
			}
		},
		slow,
	);

	it('says so when something was put behind it', async () => {
		const more = new Uint8Array([...good, ...Buffer.from('\n% more\n')]);
		expect(await kindOf(more)).toBe('appended');
	});

	it('is changed when its end is missing', async () => {
		for (const missing of [1, 6, 400, good.length >> 1])
			expect(await kindOf(good.subarray(0, good.length - missing))).not.toBe('unaltered');
	});

	it('has another fingerprint when somebody else sealed the same words', async () => {
		const other = await madeFrom(treeSaying('One person I can talk to.'), await newSealer());
		const [mine, theirs] = [await checkPdf(good), await checkPdf(other.bytes)];
		expect(mine).toMatchObject({ kind: 'unaltered' });
		expect(theirs).toMatchObject({ kind: 'unaltered' });
		expect(mine).not.toMatchObject({
			fingerprint: theirs.kind === 'unaltered' ? theirs.fingerprint : '',
		});
	});

	it('says that it is practice when it is', async () => {
		const made = await madeFrom(sampleTree, await newSealer('Jo', true));
		expect(await checkPdf(made.bytes)).toMatchObject({ kind: 'unaltered', practice: true });
	});
});

describe('a file that is no sealed plan', () => {
	it('is one of ours without a seal', async () => {
		const unsealed = Buffer.from(text.replace('/ByteRange', '/Byte_ange'), 'latin1');
		expect(await kindOf(unsealed)).toBe('no-seal-ours');
	});

	it('is a PDF from somewhere else, with or without a seal', async () => {
		const pdf = await PDFDocument.create();
		pdf.addPage();
		const foreign = await pdf.save();
		expect(await kindOf(foreign)).toBe('no-seal');
		const sealed = Buffer.concat([foreign, Buffer.from('\n<< /ByteRange [0 1 2 3] >>')]);
		expect(await kindOf(sealed)).toBe('not-ours');
	});

	it('is no PDF at all, or nothing', async () => {
		expect(await kindOf(Buffer.from('PK\u0003\u0004 a letter'))).toBe('not-a-pdf');
		expect(await kindOf(new Uint8Array())).toBe('not-a-pdf');
	});

	it('is too large to be a plan', async () => {
		expect(await kindOf(new Uint8Array(50 * 1024 * 1024))).toBe('too-large');
	});
});

const pdfsig = ['/usr/bin/pdfsig', '/usr/local/bin/pdfsig'].find((path) => existsSync(path));

describe('another program', () => {
	it.skipIf(!pdfsig && !process.env.CI)(
		pdfsig
			? 'finds the seal valid over the whole file'
			: 'could not be asked: poppler’s pdfsig is not on this machine',
		() => {
			const file = join(mkdtempSync(join(tmpdir(), 'seal-')), 'plan.pdf');
			writeFileSync(file, good);
			if (!pdfsig) throw new Error('pdfsig is missing. On Debian: apt-get install poppler-utils');
			const said = execFileSync(pdfsig, [file], { encoding: 'utf8' });
			expect(said).toContain('Signature is Valid');
			expect(said).toContain('Total document signed');
			expect(said).toContain('ETSI.CAdES.detached');
		},
	);
});
