import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './run.mjs';

const folders = ['src', 'static'];
const files = [
	'package.json',
	'package-lock.json',
	'svelte.config.js',
	'vite.config.ts',
	'scripts/headers.mjs',
	'scripts/app-version.mjs',
	'scripts/release.mjs',
	'CHANGELOG.md',
];

const filesIn = (folder) =>
	readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
		.filter((found) => found.isFile())
		.map((found) => join(found.parentPath, found.name));

/** One short text for everything the build is made from: the same sources, the same text. */
export const sourcesHash = () => {
	const hash = createHash('sha256');
	const all = [...files.map((file) => join(root, file)), ...folders.flatMap(filesIn)];
	for (const file of all.sort()) {
		hash
			.update(`${file.slice(root.length)}\0`)
			.update(readFileSync(file))
			.update('\0');
	}
	return hash.digest('hex').slice(0, 12);
};
