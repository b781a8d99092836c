import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { run } from './run.mjs';

/** Where a program lies on the path, if it does. */
export const onPath = (program) =>
	(process.env.PATH ?? '')
		.split(delimiter)
		.map((folder) => join(folder, program))
		.find((candidate) => existsSync(candidate));

const isRoot = () => process.getuid?.() === 0;

/** Installs a Debian package when this is Debian and we may; answers whether it worked. */
export const installDebianPackage = async (name) => {
	if (!isRoot() || !onPath('apt-get')) return false;
	console.log(`Installing ${name} with apt-get ...`);
	const options = { env: { DEBIAN_FRONTEND: 'noninteractive' } };
	const args = ['install', '-y', '-qq', '--no-install-recommends', name];
	if ((await run('apt-get', args, { ...options, quiet: true })) === 0) return true;
	// A fresh machine has no list of packages yet.
	await run('apt-get', ['update', '-qq'], { ...options, quiet: true });
	return (await run('apt-get', args, options)) === 0;
};
