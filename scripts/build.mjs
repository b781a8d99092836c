import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { appVersion } from './app-version.mjs';
import { giveUp, root, run } from './run.mjs';
import { sourcesHash } from './sources.mjs';

/** Where the built app lies. */
export const buildFolder = join(root, 'build');

const stamp = join(root, '.svelte-kit', 'built-from');

const isBuilt = (hash) =>
	existsSync(join(buildFolder, 'release.json')) &&
	existsSync(stamp) &&
	readFileSync(stamp, 'utf8') === hash;

/** Builds the app, unless this very source was built last; answers whether it is there. */
export const buildWhenNeeded = async () => {
	// The version besides the sources: it says which key signs, if any.
	const hash = `${sourcesHash()} ${appVersion()}`;
	if (isBuilt(hash)) return true;
	console.log('Building the app ...');
	if ((await run('vite', ['build', '--logLevel', 'warn'])) !== 0) return false;
	mkdirSync(dirname(stamp), { recursive: true });
	writeFileSync(stamp, hash);
	return true;
};

/** Builds when needed, and ends the command when that fails. */
export const requireBuild = async () => {
	if (!(await buildWhenNeeded())) giveUp('The build failed: see above.');
};
