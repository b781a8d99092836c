import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { giveUp, root, run } from './run.mjs';

const packagesIn = (file) => {
	try {
		return JSON.parse(readFileSync(join(root, file), 'utf8')).packages;
	} catch {
		return {};
	}
};

/**
 * Whether node_modules holds what the lock file asks for.
 *
 * npm writes down what it installed, last of all, so an interrupted install is seen as missing. An
 * optional package may be absent: it is for another kind of computer.
 */
const isInstalled = () => {
	const wanted = packagesIn('package-lock.json');
	const found = packagesIn(join('node_modules', '.package-lock.json'));
	return Object.entries(wanted).every(
		([path, { version, optional, devOptional }]) =>
			path === '' || found[path]?.version === version || optional || devOptional,
	);
};

/** Installs the exact packages of the lock file, unless they are there already. */
export const installWhenNeeded = async () => {
	if (isInstalled()) return;
	console.log('Installing packages ...');
	const code = await run('npm', ['ci', '--no-audit', '--no-fund']);
	if (code !== 0) giveUp('npm could not install the packages. Is there a network?');
};
