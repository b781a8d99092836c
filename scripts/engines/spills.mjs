import assert from 'node:assert/strict';
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { spilledWords } from '../spilled-words.mjs';
import { typed } from './said.mjs';

/** Searches the profile as it lies there; a planted word shows that a spilled one would be found. */
export const nothingIsSpilled = async (profile, ...others) => {
	const planted = join(profile, 'planted');
	await writeFile(planted, 'Hippogriffle');
	const { spills, searched } = await spilledWords([profile], [...others, ...typed, 'Hippogriffle']);
	await rm(planted);
	assert.deepEqual(spills, [{ word: 'Hippogriffle', file: 'planted', form: 'UTF-8' }]);
	const unpacked = searched.unpacked === 0 ? '' : `, ${searched.unpacked} unpacked first`;
	return `${searched.files} files, ${(searched.bytes / 2 ** 20).toFixed(1)} MB${unpacked}`;
};
