/** Hide, idle and hand over: what can still be had while only one session's key is kept. */
import { describe, expect, test } from 'vitest';
import { PHRASE, good, header, tabletInUse, words } from './test-tablet.ts';

const LOCKED = { ok: false, problem: { kind: 'locked' } };

async function covered() {
	const all = await tabletInUse();
	const other = good(await all.vault.begin(words('somebody else')));
	good(await all.vault.setPin('482913'));
	good(await all.vault.keepOnly(all.id));
	return { ...all, other };
}

describe('while only one session is kept', () => {
	test('no other session, no list, no new session can be had', async () => {
		const { vault, other } = await covered();
		expect(await vault.load(other.id)).toEqual(LOCKED);
		expect(await vault.save(other.id, other.revision, words('no'))).toEqual(LOCKED);
		expect(await vault.keepOnly(other.id)).toEqual(LOCKED);
		expect(await vault.sessions()).toEqual(LOCKED);
		expect(await vault.begin(words('new'))).toEqual(LOCKED);
		expect(await vault.setPin('000000')).toEqual(LOCKED);
	});

	test('that session still saves, loads and keeps its plan', async () => {
		const { vault, id, revision } = await covered();
		const next = good(await vault.save(id, revision, words('said while handed over')));
		good(await vault.save(id, next, words('and more')));
		expect(good(await vault.load(id)).record).toMatchObject({ said: 'and more' });
		good(await vault.keepDocument(id, 'd'.repeat(32), Uint8Array.of(1, 2, 3)));
		expect(good(await vault.document(id, 'd'.repeat(32)))).toEqual(Uint8Array.of(1, 2, 3));
	});

	test('a session that was open before is forgotten too', async () => {
		const { vault, id, other } = await covered();
		good(await vault.reopen(PHRASE));
		good(await vault.load(other.id));
		good(await vault.keepOnly(id));
		expect(await vault.load(other.id)).toEqual(LOCKED);
	});

	test('the passphrase opens everything again, a wrong one nothing', async () => {
		const { vault, id, revision, other } = await covered();
		const wrong = await vault.reopen('not this one');
		expect(wrong).toEqual({ ok: false, problem: { kind: 'wrong-passphrase', waitSeconds: 0 } });
		expect(await vault.load(other.id)).toEqual(LOCKED);
		good(await vault.save(id, revision, words('said while handed over')));
		good(await vault.reopen(PHRASE));
		expect(good(await vault.sessions())).toHaveLength(2);
		expect(good(await vault.load(id)).record).toMatchObject({ said: 'said while handed over' });
		good(await vault.load(other.id));
	});

	test('after locking, not even that session can be had', async () => {
		const { vault, id } = await covered();
		await vault.lock();
		expect(await vault.load(id)).toEqual(LOCKED);
		expect(await vault.reopen(PHRASE)).toEqual(LOCKED);
	});

	test('what was thrown away before is final', async () => {
		const { vault, id } = await tabletInUse();
		const nothing = { record: { version: 1 }, header: header({ empty: true }) };
		const empty = good(await vault.begin(nothing));
		const { token } = good(await vault.throwAway(empty.id));
		good(await vault.keepOnly(id));
		good(await vault.reopen(PHRASE));
		expect(await vault.putBack(token)).toMatchObject({ problem: { kind: 'session-missing' } });
		expect(good(await vault.sessions())).toHaveLength(1);
	});
});

describe('the PIN', () => {
	test('opens, and a slip before it is forgiven', async () => {
		const { vault } = await covered();
		const slip = { ok: false, problem: { kind: 'wrong-pin', triesLeft: 2 } };
		expect(await vault.openWithPin('000000')).toEqual(slip);
		good(await vault.openWithPin('482913'));
		expect(await vault.openWithPin('000000')).toEqual(slip);
	});

	test('is gone after three wrong tries: then only the passphrase helps', async () => {
		const { vault } = await covered();
		const left: unknown[] = [];
		for (const pin of ['000000', '111111', '222222']) {
			const answer = await vault.openWithPin(pin);
			left.push(!answer.ok && answer.problem);
		}
		expect(left).toEqual([2, 1, 0].map((triesLeft) => ({ kind: 'wrong-pin', triesLeft })));
		const noPin = { ok: false, problem: { kind: 'no-pin' } };
		expect(await vault.openWithPin('482913')).toEqual(noPin);
		good(await vault.reopen(PHRASE));
		expect(await vault.openWithPin('482913')).toEqual(noPin);
		good(await vault.setPin('192837'));
		good(await vault.openWithPin('192837'));
	});

	test('is forgotten at lock, and never on the disk', async () => {
		const { tablet, vault, pid } = await covered();
		expect(await tablet.everythingOnDisk()).not.toContain('482913');
		await vault.lock();
		good(await vault.unlock(pid, PHRASE));
		expect(await vault.openWithPin('482913')).toMatchObject({ problem: { kind: 'no-pin' } });
	});

	test('is six digits and nothing else', async () => {
		const { vault } = await tabletInUse();
		for (const pin of ['12345', '1234567', 'abcdef', '12 456', ''])
			expect(await vault.setPin(pin)).toEqual({
				ok: false,
				problem: { kind: 'not-six-digits' },
			});
	});
});
