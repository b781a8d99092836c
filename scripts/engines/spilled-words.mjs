import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isMozLz4, unpackMozLz4 } from './lz4.mjs';

const formsOf = (word) => [
	['UTF-8', Buffer.from(word)],
	['UTF-16', Buffer.from(word, 'utf16le')],
];

const filesIn = async (folder) =>
	(await readdir(folder, { recursive: true, withFileTypes: true }))
		.filter((found) => found.isFile())
		.map((found) => join(found.parentPath ?? found.path, found.name));

/**
 * Searches every file of a profile folder for the words; answers what lies readable, and what was searched.
 *
 * Firefox's own packed files (open pages, settings) are unpacked first. Databases are searched as the
 * bytes they are: what an engine compresses inside of them would not be found.
 */
export const spilledWords = async (folder, words) => {
	const wanted = words.flatMap((word) =>
		formsOf(word).map(([form, bytes]) => ({ word, form, bytes })),
	);
	const searched = { files: 0, bytes: 0, unpacked: 0 };
	const spills = [];
	for (const file of await filesIn(folder)) {
		const name = file.slice(folder.length + 1);
		let bytes = await readFile(file);
		if (isMozLz4(bytes)) {
			bytes = unpackMozLz4(bytes);
			searched.unpacked += 1;
		}
		searched.files += 1;
		searched.bytes += bytes.length;
		for (const { word, form, bytes: sought } of wanted) {
			if (bytes.includes(sought)) spills.push(`${word} (${form}) in ${name}`);
		}
	}
	return { spills, searched };
};
