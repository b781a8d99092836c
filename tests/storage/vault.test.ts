import { expect, test } from 'vitest';
import { PHRASE, good, header, tabletInUse, words } from './test-tablet.ts';

test('what was said is there again after a restart and the passphrase', async () => {
	const { tablet, vault, pid, id, revision } = await tabletInUse();
	good(await vault.save(id, revision, words('and to like school')));
	await vault.lock();
	const next = tablet.start();
	expect(good(await next.profiles())).toEqual([{ pid, label: 'Ms Okafor' }]);
	expect(await next.load(id)).toEqual({ ok: false, problem: { kind: 'locked' } });
	expect(good(await next.unlock(pid, PHRASE))).toEqual({ label: 'Ms Okafor' });
	const loaded = good(await next.load(id));
	expect(loaded.record).toEqual({ version: 1, said: 'and to like school' });
	expect(loaded.header).toEqual({ id, ...header() });
});

test('capital letters and spare spaces in the passphrase make no difference', async () => {
	const { tablet, vault, pid } = await tabletInUse();
	await vault.lock();
	good(await tablet.start().unlock(pid, '  Lantern PEBBLE  orchid tuesday '));
});
