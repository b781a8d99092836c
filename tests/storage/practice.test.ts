import { X509Certificate } from 'node:crypto';
import { expect, test } from 'vitest';
import { PHRASE, createTablet, good, header, tabletInUse, words } from './test-tablet.ts';

async function practising() {
	const tablet = createTablet();
	const vault = tablet.start();
	await vault.practise({ label: 'Practice' });
	const { id, revision } = good(await vault.begin(words('zanzibar, made up')));
	return { tablet, vault, id, revision };
}

test('practice works like the real thing and writes nothing to the disk', async () => {
	const { tablet, vault, id, revision } = await practising();
	good(await vault.save(id, revision, words('zanzibar again')));
	good(await vault.keepDocument(id, 'd'.repeat(32), Uint8Array.of(1, 2, 3)));
	expect(good(await vault.load(id)).record).toMatchObject({ said: 'zanzibar again' });
	expect(good(await vault.sessions())).toEqual([{ id, ...header() }]);
	expect(good(await vault.profiles())).toEqual([]);
	const everything = JSON.parse(await tablet.everythingOnDisk()) as unknown[][];
	expect(everything.flat()).toEqual([]);
});

test('practice ends with its keeper', async () => {
	const { vault, id } = await practising();
	await vault.lock();
	expect(await vault.load(id)).toEqual({ ok: false, problem: { kind: 'locked' } });
});

test('practice covers, comes back by PIN, and opens everything without a passphrase', async () => {
	const { vault, id } = await practising();
	const other = good(await vault.begin(words('another')));
	good(await vault.setPin('482913'));
	good(await vault.keepOnly(id));
	expect(await vault.load(other.id)).toEqual({ ok: false, problem: { kind: 'locked' } });
	good(await vault.openWithPin('482913'));
	good(await vault.reopen(''));
	good(await vault.load(other.id));
});

test('practice may throw away what has words in it', async () => {
	const { vault, id } = await practising();
	const { token } = good(await vault.throwAway(id));
	expect(good(await vault.sessions())).toEqual([]);
	good(await vault.putBack(token));
	expect(good(await vault.sessions())).toHaveLength(1);
});

test('the practice seal is a throw-away key whose certificate says practice', async () => {
	const { tablet, vault } = await practising();
	const sealer = good(await vault.sealer(undefined));
	expect(new X509Certificate(sealer.certificate).subject).toContain('practice');
	const { fingerprint } = good(await vault.certificate());
	expect(good(await vault.knownFingerprints())).toEqual([{ fingerprint, name: 'Practice' }]);
	await vault.lock();
	expect(good(await tablet.start().knownFingerprints())).toEqual([]);
});

test('after practice the real sessions are there as before', async () => {
	const { tablet, vault, pid, id } = await tabletInUse();
	await vault.lock();
	const next = tablet.start();
	await next.practise({ label: 'Practice' });
	good(await next.begin(words('made up')));
	expect(await next.load(id)).toMatchObject({ problem: { kind: 'session-missing' } });
	good(await next.unlock(pid, PHRASE));
	expect(good(await next.sessions()).map((session) => session.id)).toEqual([id]);
});
