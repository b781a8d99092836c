import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { isMozLz4, unpackMozLz4 } from './engines/lz4.mjs';

// A word inside a longer Base64 text starts at any of three offsets; the letters at both ends mix
// with their neighbours, so only the middle can be known.
const base64Forms = (word) =>
	[0, 1, 2].map((offset) => {
		const padded = Buffer.concat([Buffer.alloc(offset), Buffer.from(word)]);
		const whole = padded.toString('base64').replace(/=+$/, '');
		const last = padded.length % 3 === 0 ? whole.length : whole.length - 1;
		return ['Base64', Buffer.from(whole.slice(Math.ceil((offset * 8) / 6), last))];
	});

/** As browsers keep a text whose letters all have one byte; for English it is the same as UTF-8. */
const latin1Form = (word) => {
	const bytes = Buffer.from(word, 'latin1');
	const isSame = bytes.toString('latin1') !== word || bytes.equals(Buffer.from(word));
	return isSame ? [] : [['Latin-1', bytes]];
};

const formsOf = (word) => [
	['UTF-8', Buffer.from(word)],
	...latin1Form(word),
	['UTF-16', Buffer.from(word, 'utf16le')],
	['UTF-16', Buffer.from(word, 'utf16le').swap16()],
	...base64Forms(word),
];

/** All that is sought, by its first two bytes: so each file is gone through once, however many words. */
const byStartOf = (words) => {
	const byStart = new Map();
	for (const word of words) {
		for (const [form, bytes] of formsOf(word)) {
			const start = bytes.readUInt16LE(0);
			byStart.set(start, [...(byStart.get(start) ?? []), { word, form, bytes }]);
		}
	}
	return byStart;
};

const foundIn = (bytes, byStart) => {
	const isStart = new Uint8Array(2 ** 16);
	for (const start of byStart.keys()) isStart[start] = 1;
	const found = new Map();
	for (let at = 0; at + 1 < bytes.length; at++) {
		const start = bytes[at] | (bytes[at + 1] << 8);
		if (isStart[start] === 0) continue;
		for (const sought of byStart.get(start)) {
			const end = at + sought.bytes.length;
			if (end <= bytes.length && sought.bytes.compare(bytes, at, end) === 0)
				found.set(`${sought.form} ${sought.word}`, sought);
		}
	}
	return [...found.values()];
};

const filesIn = async (folder) =>
	(await readdir(folder, { recursive: true, withFileTypes: true }))
		.filter((found) => found.isFile())
		.map((found) => join(found.parentPath ?? found.path, found.name));

const contentOf = async (file) => {
	// A running browser removes files while we look.
	const bytes = await readFile(file).catch(() => Buffer.alloc(0));
	return isMozLz4(bytes) ? { bytes: unpackMozLz4(bytes), unpacked: 1 } : { bytes, unpacked: 0 };
};

/**
 * Searches every file below the folders for the words, in the forms a browser writes text in; answers
 * what lies readable, and how much was searched.
 *
 * Give words of six letters and more that stand nowhere in the app itself, or its own files in the
 * browser's cache are found. Firefox's packed files are unpacked first. Databases are searched as the
 * bytes they are: what an engine compresses inside of them would not be found.
 */
export const spilledWords = async (folders, words) => {
	const byStart = byStartOf(new Set(words));
	const searched = { files: 0, bytes: 0, unpacked: 0 };
	const spills = [];
	for (const folder of folders) {
		for (const path of await filesIn(folder)) {
			const { bytes, unpacked } = await contentOf(path);
			searched.files += 1;
			searched.bytes += bytes.length;
			searched.unpacked += unpacked;
			const file = relative(folder, path);
			for (const { word, form } of foundIn(bytes, byStart)) spills.push({ word, file, form });
		}
	}
	return { spills, searched };
};
