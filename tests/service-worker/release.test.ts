import type { KeyObject } from 'node:crypto';
import { createPublicKey, generateKeyPairSync, sign } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { Trusted } from '#service-worker/release.ts';
import { checkedRelease, Refused, trustAfter } from '#service-worker/release.ts';
import { keyName, newsFrom } from '../../scripts/release.mjs';

const newKey = () => generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey;
const ours = newKey();
const others = newKey();

const trustIn = (...keys: KeyObject[]): Trusted => ({ keys: keys.map(keyName) });

const spki = (key: KeyObject) =>
	createPublicKey(key).export({ type: 'spki', format: 'der' }).toString('base64');

type Made = { key?: KeyObject; signer?: KeyObject; date?: string; nextKey?: string };

/** A release as the build writes it; `signer` where somebody else than the named key signs. */
const made = ({ key, signer = key, ...rest }: Made = {}) => {
	const version = key ? `1.0.0.key-${keyName(key)}` : '1.0.0';
	const release = { version, news: [], ...rest, ...(key && { key: spki(key) }), files: {} };
	const bytes = new TextEncoder().encode(JSON.stringify(release));
	const options = signer && { key: signer, dsaEncoding: 'ieee-p1363' as const };
	const signature = options ? sign('sha256', bytes, options).toString('base64') : '';
	return { bytes, signature, version, trusted: undefined };
};

const outcome = async (found: Parameters<typeof checkedRelease>[0]) => {
	try {
		return (await checkedRelease(found)).version;
	} catch (failure) {
		if (failure instanceof Refused) return failure.why.kind;
		throw failure;
	}
};

describe('Which release is taken', () => {
	it('An unsigned build, as long as nothing signed was ever here', async () => {
		const found = made();
		expect(await outcome(found)).toBe('1.0.0');
		expect(await outcome({ ...found, trusted: trustIn(ours) })).toBe('unsigned');
	});

	it('A signed one, on a new tablet and where its signer is trusted', async () => {
		const found = made({ key: ours });
		expect(await outcome(found)).toBe(found.version);
		expect(await outcome({ ...found, trusted: trustIn(others, ours) })).toBe(found.version);
		expect(await outcome({ ...found, trusted: trustIn(others) })).toBe('signed-by-another');
	});

	it('None whose signature was left out, is somebody else’s, or whose promise was changed', async () => {
		const found = made({ key: ours });
		expect(await outcome({ ...found, signature: '' })).toBe('unsigned');
		expect(await outcome({ ...found, signature: 'not base64 §' })).toBe('unsigned');
		expect(await outcome(made({ key: ours, signer: others }))).toBe('unsigned');
		const changed = new TextEncoder().encode(
			new TextDecoder().decode(found.bytes).replace('"files":{}', '"files":{"/":"00"}'),
		);
		expect(await outcome({ ...found, bytes: changed })).toBe('unsigned');
	});

	it('None that puts another key beside the name of ours', async () => {
		const theirs = made({ key: others });
		const named = `1.0.0.key-${keyName(ours)}`;
		const text = new TextDecoder().decode(theirs.bytes).replace(theirs.version, named);
		const bytes = new TextEncoder().encode(text);
		const options = { key: others, dsaEncoding: 'ieee-p1363' as const };
		const signature = sign('sha256', bytes, options).toString('base64');
		expect(await outcome({ bytes, signature, version: named, trusted: undefined })).toBe(
			'unsigned',
		);
	});

	it('None of another build than the service worker, and nothing that is no release', async () => {
		expect(await outcome({ ...made(), version: '2.0.0' })).toBe('mixed');
		const bytes = new TextEncoder().encode('<html>Not found</html>');
		expect(await outcome({ ...made(), bytes })).toBe('mixed');
	});

	it('None that was made before the one that is here', async () => {
		const found = made({ key: ours, date: '2026-11-25T00:00:00.000Z' });
		const since = (date: string) => ({ ...found, trusted: { ...trustIn(ours), date } });
		expect(await outcome(since('2026-11-25T00:00:00.000Z'))).toBe(found.version);
		expect(await outcome(since('2026-11-26T00:00:00.000Z'))).toBe('older');
	});
});

it('After a signed release its signer is trusted, and the one it names; after an unsigned nobody', async () => {
	const version = `1.0.0.key-${keyName(ours)}`;
	const release = { version, news: [], files: {}, nextKey: keyName(others), date: '2026-11-25' };
	expect(trustAfter(release)).toEqual({ ...trustIn(ours, others), date: '2026-11-25' });
	expect(trustAfter({ version: '1.0.0', news: [], files: {} })).toBeUndefined();
	const next = made({ key: others, date: '2026-11-26' });
	expect(await outcome({ ...next, trusted: trustAfter(release) })).toBe(next.version);
});

it('What is new is read from the top of the changelog', () => {
	const changelog =
		'# Changelog\n\nIntro.\n\n## 1.1\n\n- One\n  line.\n- _Two_.\n\n## 1.0\n\n- Old.\n';
	expect(newsFrom(changelog)).toEqual(['One line.', 'Two.']);
});
