import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { spilledWords } from '../journeys/support/spilled-words.ts';

let folder = '';
beforeEach(async () => {
	folder = await mkdtemp(join(tmpdir(), 'side-by-side-spill-'));
});
afterEach(() => rm(folder, { recursive: true }));

const formsFound = async (content: Buffer | string, word: string) => {
	await writeFile(join(folder, 'log'), content);
	return (await spilledWords(folder, [word])).map(({ form }) => form);
};

it.each(['football', 'Zoë plays', 'محمد'])(
	'finds %s in plain text, however written',
	async (word) => {
		expect(await formsFound(`before ${word} after`, word)).toEqual(['UTF-8']);
		expect(await formsFound(Buffer.from(`a${word}b`, 'utf16le'), word)).toEqual(['UTF-16']);
	},
);

it.each([0, 1, 2, 3, 4, 5])('finds a word in Base64 after %i letters', async (before) => {
	const text = `${'x'.repeat(before)}football practice`;
	for (const after of ['', 'y', 'yy', 'yyy']) {
		const encoded = Buffer.from(text + after).toString('base64');
		expect(await formsFound(encoded, 'football practice')).toEqual(['Base64']);
	}
});

it('finds nothing where nothing is', async () => {
	expect(await formsFound('sealed', 'football')).toEqual([]);
});
