import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Where a program lies on the path, if it does. */
export const onPath = (program) =>
	(process.env.PATH ?? '')
		.split(delimiter)
		.map((folder) => join(folder, program))
		.find((candidate) => existsSync(candidate));

const isRoot = () => process.getuid?.() === 0;

/** Runs apt-get without its hundreds of lines; answers whether it worked, and what it complained of. */
const aptGet = (...args) => {
	const { status, stderr } = spawnSync('apt-get', ['-qq', ...args], {
		encoding: 'utf8',
		env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
		stdio: ['ignore', 'ignore', 'pipe'],
	});
	return { isDone: status === 0, complaint: stderr ?? '' };
};

/** Installs a Debian package when this is Debian and we may; answers whether it worked. */
export const installDebianPackage = (name) => {
	if (!isRoot() || !onPath('apt-get')) return false;
	console.log(`Installing ${name} with apt-get: this can take some minutes ...`);
	const install = () => aptGet('install', '-y', '--no-install-recommends', name);
	if (install().isDone) return true;
	// A fresh machine has no list of packages yet, and an old list names what is no longer there.
	const listing = aptGet('update');
	const { isDone, complaint } = install();
	if (!isDone) console.error(`${listing.complaint}${complaint}`.trimEnd());
	return isDone;
};
