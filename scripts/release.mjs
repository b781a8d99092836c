import { execFileSync } from 'node:child_process';
import { createHash, createPrivateKey, createPublicKey, sign } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { addressesIn } from './headers.mjs';
import { root } from './run.mjs';

const textFrom = (pathOrText) =>
	pathOrText.includes('-----BEGIN') ? pathOrText : readFileSync(pathOrText, 'utf8');

const spkiOf = (key) =>
	(key.type === 'public' ? key : createPublicKey(key)).export({ type: 'spki', format: 'der' });

/** The release key that the environment names, as a path or as the text itself; or nothing. */
export const releaseKey = () => {
	const given = process.env.SIDE_BY_SIDE_RELEASE_KEY;
	if (!given) return undefined;
	const key = createPrivateKey(textFrom(given));
	if (key.asymmetricKeyDetails?.namedCurve !== 'prime256v1')
		throw new Error('The release key must be EC P-256: make one with scripts/release-key.mjs.');
	return key;
};

/** The public half that the next releases will be signed with, when this one is to name it. */
export const nextReleaseKey = () => {
	const given = process.env.SIDE_BY_SIDE_NEXT_RELEASE_KEY;
	return given ? createPublicKey(textFrom(given)) : undefined;
};

/** What a key is called in versions: the SHA-256 of its public half. */
export const keyName = (key) => createHash('sha256').update(spkiOf(key)).digest('hex');

const dateOfCommit = () => {
	try {
		const seconds = execFileSync('git', ['log', '-1', '--format=%ct'], {
			cwd: root,
			encoding: 'utf8',
			stdio: ['ignore', 'pipe', 'ignore'],
		});
		return new Date(Number(seconds) * 1000).toISOString();
	} catch {
		// Unpacked without its history.
		return undefined;
	}
};

/** The points under the first heading of the changelog: what is new, in words for people. */
export const newsFrom = (changelog) => {
	const [, newest = ''] = changelog.split(/^## .*$/m);
	return newest
		.split(/^- /m)
		.slice(1)
		.map((point) => point.replaceAll(/\s+/g, ' ').replaceAll(/[_*`]/g, '').trim());
};

const fileAt = (folder, address) =>
	join(folder, address.endsWith('/') ? `${address}index.html` : address);

const hashOf = (folder, address) =>
	createHash('sha256')
		.update(readFileSync(fileAt(folder, address)))
		.digest('hex');

// Not kept offline, yet part of what is promised: the headers, and the worker that checks the rest.
const alsoPromised = ['/headers.json', '/service-worker.js'];

/**
 * Writes what a release promises, `release.json`, and beside it the signature, `release.sig`.
 *
 * Without a key the promise still refuses half an upload; whose it is nobody can tell.
 */
export const writeRelease = (folder, { version, date, news, key, nextKey }) => {
	const promised = [...addressesIn(folder), ...alsoPromised];
	const release = {
		version,
		...(date && { date }),
		news,
		...(key && { key: spkiOf(key).toString('base64') }),
		...(nextKey && { nextKey: keyName(nextKey) }),
		files: Object.fromEntries(promised.map((address) => [address, hashOf(folder, address)])),
	};
	const bytes = Buffer.from(JSON.stringify(release, null, '\t'));
	writeFileSync(join(folder, 'release.json'), bytes);
	const signature = key && sign('sha256', bytes, { key, dsaEncoding: 'ieee-p1363' });
	writeFileSync(join(folder, 'release.sig'), signature ? signature.toString('base64') : '');
};

/** Wraps an adapter so that the release is written over everything else that was built. */
export const withRelease = (adapter, folder) => ({
	...adapter,
	async adapt(builder) {
		await adapter.adapt(builder);
		if (!existsSync(join(folder, 'service-worker.js'))) return;
		writeRelease(folder, {
			version: builder.config.kit.version.name,
			date: dateOfCommit(),
			news: newsFrom(readFileSync(join(root, 'CHANGELOG.md'), 'utf8')),
			key: releaseKey(),
			nextKey: nextReleaseKey(),
		});
	},
});
