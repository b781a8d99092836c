import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { spilledWords } from '../../scripts/spilled-words.mjs';

let folder = '';
beforeEach(async () => {
	folder = await mkdtemp(join(tmpdir(), 'side-by-side-spill-'));
});
afterEach(() => rm(folder, { recursive: true }));

const formsFound = async (content: Buffer | string, word: string) => {
	await writeFile(join(folder, 'log'), content);
	return (await spilledWords([folder], [word])).spills.map(({ form }) => form);
};

it.each(['football', 'Zoë plays', 'محمد'])(
	'finds %s in plain text, however written',
	async (word) => {
		expect(await formsFound(`before ${word} after`, word)).toEqual(['UTF-8']);
		const utf16 = Buffer.from(`a${word}b`, 'utf16le');
		expect(await formsFound(utf16, word)).toEqual(['UTF-16']);
		expect(await formsFound(utf16.swap16(), word)).toEqual(['UTF-16']);
	},
);

it.each([0, 1, 2, 3, 4, 5])('finds a word in Base64 after %i letters', async (before) => {
	const text = `${'x'.repeat(before)}football practice`;
	for (const after of ['', 'y', 'yy', 'yyy']) {
		const encoded = Buffer.from(text + after).toString('base64');
		expect(await formsFound(encoded, 'football practice')).toEqual(['Base64']);
	}
});

it('finds a word as browsers keep it whose letters all have one byte', async () => {
	expect(await formsFound(Buffer.from('Zoë plays', 'latin1'), 'Zoë plays')).toEqual(['Latin-1']);
});

it('finds a word at the very start and the very end of a file', async () => {
	expect(await formsFound('football', 'football')).toEqual(['UTF-8']);
	expect(await formsFound('footbal', 'football')).toEqual([]);
});

it('finds every word of several folders, below other folders too', async () => {
	await mkdir(join(folder, 'a/b'), { recursive: true });
	await writeFile(join(folder, 'a/b/log'), 'football and tennis');
	const { spills, searched } = await spilledWords(
		[folder, join(folder, 'a')],
		['football', 'tennis'],
	);
	expect(spills.map(({ word, file }) => `${word} in ${file}`)).toEqual([
		'football in a/b/log',
		'tennis in a/b/log',
		'football in b/log',
		'tennis in b/log',
	]);
	expect(searched).toMatchObject({ files: 2, bytes: 38 });
});

it('finds nothing where nothing is', async () => {
	expect(await formsFound('sealed', 'football')).toEqual([]);
});
