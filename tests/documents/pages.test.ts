import { writeFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { checkPdf } from '#documents/check.ts';
import { facts, madeFrom, newSealer } from './making.ts';
import { sampleTree } from './sample.ts';

describe('a plan on paper', () => {
	it('is a sealed file of at most 150 KB that our own check calls unaltered', async () => {
		const made = await madeFrom(sampleTree);
		if (process.env.KEEP_PDF) await writeFile(process.env.KEEP_PDF, made.bytes);
		expect(made.bytes.length).toBeLessThan(150 * 1024);
		const report = await checkPdf(made.bytes);
		expect(report).toMatchObject({ kind: 'unaltered', sealedBy: 'Jo Mensah', practice: false });
		expect(report).toMatchObject({ sealedAt: facts.madeAt.toISOString() });
	});

	it('is the same to the byte when tree, date and number are the same, besides its signature', async () => {
		const sealer = await newSealer();
		const fixed = { ...sealer, sign: () => Promise.resolve(new Uint8Array(64).fill(7)) };
		const [one, other] = [await madeFrom(sampleTree, fixed), await madeFrom(sampleTree, fixed)];
		expect(one.fingerprint).toBe(other.fingerprint);
	});
});
