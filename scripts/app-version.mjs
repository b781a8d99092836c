import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { keyName, releaseKey } from './release.mjs';
import { root } from './run.mjs';
import { sourcesHash } from './sources.mjs';

const git = (...args) =>
	execFileSync('git', args, { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });

/** The commit when nothing has changed since, the sources' own hash when something has. */
const sourcesName = () => {
	try {
		const changes = git('status', '--porcelain', '--', 'src', 'static', 'package-lock.json');
		if (changes === '') return git('rev-parse', '--short=12', 'HEAD').trim();
	} catch {
		// Unpacked without its history.
	}
	return sourcesHash();
};

/**
 * The version that the app says it is.
 *
 * Never a time: the same sources make the same build, and two builds that differ never share the
 * name, or the offline copy of one would be mixed with the other's. A signed build says after
 * `.key-` by which key: that is how the service worker knows what it must ask of its release.
 */
export const appVersion = () => {
	const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
	const key = releaseKey();
	return `${version}+${sourcesName()}${key ? `.key-${keyName(key)}` : ''}`;
};
