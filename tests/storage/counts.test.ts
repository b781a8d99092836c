import { describe, expect, it } from 'vitest';
import type { Vault } from '#storage/vault.ts';
import { createTablet, good, header, PHRASE, tabletInUse, words } from './test-tablet.ts';
import type { Tablet } from './test-tablet.ts';
import { copyOf, putBack } from './whole-disk.ts';

const unlocked = async (tablet: Tablet, pid: string): Promise<Vault> => {
	const vault = tablet.start();
	good(await vault.unlock(pid, PHRASE));
	return vault;
};

const lookBack = async (tablet: Tablet, pid: string, kept?: string) => {
	const vault = await unlocked(tablet, pid);
	if (kept !== undefined) good(await vault.rememberCount(kept));
	return { vault, since: good(await vault.sinceLastTime()) };
};

const ALL_HERE = { missing: 0, putBack: false, ledgerFaults: [], toKnow: [] };

describe('After an unlock', () => {
	it('a practitioner hears when they were last here and how many conversations changed', async () => {
		const { tablet, vault, pid, id, revision } = await tabletInUse();
		good(await vault.begin(words('another one')));
		good(await vault.save(id, revision, words('more')));
		await vault.lock();
		const lastUsedAt = tablet.clock.now;
		tablet.clock.now += 3 * 86_400_000;
		const { since } = await lookBack(tablet, pid);
		expect(since).toEqual({ lastUsedAt, changedThen: 2, ...ALL_HERE });
	});

	it('nothing is missing when the app was killed in the middle of the work', async () => {
		const { tablet, vault, pid, id, revision } = await tabletInUse();
		good(await vault.countToKeep());
		good(await vault.save(id, revision, words('after the count')));
		good(await vault.begin(words('a new one after the count')));
		tablet.crash();
		expect((await lookBack(tablet, pid)).since).toMatchObject(ALL_HERE);
	});

	it('nothing is missing when the sheet was written on while it was covered', async () => {
		const { tablet, vault, pid, id, revision } = await tabletInUse();
		good(await vault.keepOnly(id));
		good(await vault.save(id, revision, words('in their own hands')));
		tablet.crash();
		expect((await lookBack(tablet, pid)).since).toMatchObject(ALL_HERE);
	});

	it('what was thrown away while it was empty is not missed', async () => {
		const { tablet, vault, pid } = await tabletInUse();
		const empty = { record: { version: 1 }, header: header({ empty: true }) };
		const { id } = good(await vault.begin(empty));
		good(await vault.throwAway(id));
		await vault.lock();
		expect((await lookBack(tablet, pid)).since).toMatchObject(ALL_HERE);
	});

	it('a conversation that somebody deleted from the disk is missed, and only once', async () => {
		const { tablet, vault, pid, id } = await tabletInUse();
		await vault.lock();
		await tablet.rows.write([
			{ table: 'keys', remove: [pid, id] },
			{ table: 'tips', remove: id },
		]);
		const { vault: again, since } = await lookBack(tablet, pid);
		expect(since).toMatchObject({ missing: 1, putBack: false });
		await again.lock();
		expect((await lookBack(tablet, pid)).since).toMatchObject(ALL_HERE);
	});

	it('a conversation is missed even behind a tombstone that nobody signed', async () => {
		const { tablet, vault, pid, id } = await tabletInUse();
		await vault.lock();
		const [expected] = await tablet.rows.tips([id]);
		await tablet.rows.bury({ id, rev: 2, pid, signature: new Uint8Array(64) }, { expected });
		expect((await lookBack(tablet, pid)).since).toMatchObject({ missing: 1 });
	});

	it('one conversation put back to what it was is noticed', async () => {
		const { tablet, vault, id, pid, revision } = await tabletInUse();
		const [tip] = await tablet.rows.tips([id]);
		good(await vault.save(id, revision, words('taken back by somebody')));
		await vault.lock();
		await tablet.rows.write([{ table: 'tips', put: tip! }]);
		expect((await lookBack(tablet, pid)).since).toMatchObject({ missing: 0, putBack: true });
	});

	it('a count that somebody deleted is noticed by what stands in the ledger', async () => {
		const { tablet, vault, pid } = await tabletInUse();
		await vault.lock();
		tablet.clock.now += 1000;
		await tablet.rows.write([{ table: 'counts', remove: pid }]);
		expect((await lookBack(tablet, pid)).since).toMatchObject({ putBack: true });
	});

	it('a whole disk put back is noticed by the copy kept outside it', async () => {
		const { tablet, vault, pid, id, revision } = await tabletInUse();
		await vault.lock();
		const old = await copyOf(tablet.rows);
		const { vault: later } = await lookBack(tablet, pid);
		const loaded = good(await later.load(id));
		expect(loaded.revision).toEqual(revision);
		good(await later.save(id, loaded.revision, words('said later')));
		const kept = good(await later.countToKeep());
		await later.lock();
		await putBack(tablet.rows, old);
		const { since } = await lookBack(tablet, pid, kept);
		expect(since).toMatchObject({ putBack: true, ledgerFaults: [{ kind: 'tail-cut' }] });
	});

	it('a whole disk put back passes without that copy: it cannot be told from within', async () => {
		const { tablet, vault, pid } = await tabletInUse();
		await vault.lock();
		const old = await copyOf(tablet.rows);
		await (await lookBack(tablet, pid)).vault.lock();
		await putBack(tablet.rows, old);
		expect((await lookBack(tablet, pid)).since).toMatchObject(ALL_HERE);
	});

	it('a copy that was kept for somebody else, or damaged, says nothing', async () => {
		const { tablet, vault, pid } = await tabletInUse();
		const other = tablet.start();
		good(await other.create({ label: 'Mr Osei', passphrase: PHRASE }));
		const kept = good(await other.countToKeep());
		await vault.lock();
		for (const text of [kept, 'not a count', '']) {
			const { vault: again, since } = await lookBack(tablet, pid, text);
			expect(since).toMatchObject(ALL_HERE);
			await again.lock();
		}
	});

	it('a hundred sessions are all counted, and one of them is missed', async () => {
		const { tablet, vault, pid } = await tabletInUse();
		const made = [];
		for (let at = 0; at < 100; at += 1) made.push(good(await vault.begin(words(`${at}`))).id);
		await vault.lock();
		const { vault: again, since } = await lookBack(tablet, pid);
		expect(since).toMatchObject({ ...ALL_HERE, changedThen: 101 });
		await again.lock();
		await tablet.rows.write([{ table: 'tips', remove: made[50]! }]);
		expect((await lookBack(tablet, pid)).since).toMatchObject({ missing: 1 });
	});
});

describe('The count', () => {
	it('says nothing of it to whoever reads the disk', async () => {
		const { tablet, vault } = await tabletInUse();
		good(await vault.countToKeep());
		const [row] = await tablet.rows.all('counts');
		expect(Object.keys(row!)).toEqual(['pid', 'box']);
		expect(Buffer.from(row!.box).toString('latin1')).not.toContain('usedAt');
	});

	it('is not given out while only one session is open, or nobody is here', async () => {
		const { tablet, vault, id } = await tabletInUse();
		good(await vault.keepOnly(id));
		const locked = { ok: false, problem: { kind: 'locked' } };
		expect(await vault.countToKeep()).toEqual(locked);
		expect(await vault.sinceLastTime()).toEqual(locked);
		expect(await tablet.start().sinceLastTime()).toEqual(locked);
	});

	it('is never made of practice', async () => {
		const tablet = createTablet();
		const vault = tablet.start();
		await vault.practise({ label: 'Practice' });
		good(await vault.begin(words('made up')));
		expect(good(await vault.sinceLastTime())).toEqual({ changedThen: 0, ...ALL_HERE });
		expect(good(await vault.countToKeep())).toBe('');
		await vault.lock();
		expect(await tablet.rows.all('counts')).toEqual([]);
		expect(await tablet.rows.all('ledger')).toEqual([]);
	});
});
