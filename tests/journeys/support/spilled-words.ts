import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** A word that lies readable on the disk, and where. */
export type Spill = { readonly word: string; readonly file: string; readonly form: string };

// A word inside a longer Base64 text starts at any of three offsets; the letters at both ends mix
// with their neighbours, so only the middle can be known.
const base64Forms = (word: string) =>
	[0, 1, 2].map((offset) => {
		const padded = Buffer.concat([Buffer.alloc(offset), Buffer.from(word)]);
		const whole = padded.toString('base64').replace(/=+$/, '');
		const last = padded.length % 3 === 0 ? whole.length : whole.length - 1;
		return Buffer.from(whole.slice(Math.ceil((offset * 8) / 6), last));
	});

const formsOf = (word: string): [form: string, bytes: Buffer][] => [
	['UTF-8', Buffer.from(word)],
	['UTF-16', Buffer.from(word, 'utf16le')],
	...base64Forms(word).map((bytes): [string, Buffer] => ['Base64', bytes]),
];

const filesIn = async (folder: string) =>
	(await readdir(folder, { recursive: true, withFileTypes: true }))
		.filter((found) => found.isFile())
		.map((found) => join(found.parentPath, found.name));

/**
 * Searches every file below a folder for the words, in the forms a browser writes text in.
 *
 * Give words of six letters and more that stand nowhere in the app itself, or its own files in the
 * browser's cache are found.
 */
export const spilledWords = async (folder: string, words: readonly string[]): Promise<Spill[]> => {
	const wanted = words.map((word) => ({ word, forms: formsOf(word) }));
	const spills: Spill[] = [];
	for (const file of await filesIn(folder)) {
		// A running browser removes files while we look.
		const bytes = await readFile(file).catch(() => Buffer.alloc(0));
		for (const { word, forms } of wanted) {
			const found = forms.find(([, form]) => bytes.includes(form));
			if (found) spills.push({ word, file: file.slice(folder.length + 1), form: found[0] });
		}
	}
	return spills;
};
