import { describe, expect, test } from 'vitest';
import { backupOf, readingOf, restored, said, tabletWith } from './backup-file.ts';
import { createTablet, good, header, PHRASE } from './test-tablet.ts';
import type { Vault } from '#storage/vault.ts';

const DAY = 24 * 60 * 60 * 1000;

/** Saves once more, that many minutes past nine. */
async function say(vault: Vault, id: string, words: string, minutes: number) {
	const { revision } = good(await vault.load(id));
	const updatedAt = new Date(Date.parse('2026-11-25T09:00:00Z') + minutes * 60_000).toISOString();
	const input = { record: { version: 1, said: words }, header: header({ updatedAt }) };
	good(await vault.save(id, revision, input));
}

/** The same practitioner on a second tablet, from a backup of the first. */
async function twoTablets(count = 1) {
	const first = await tabletWith(count);
	const second = createTablet();
	const vault = second.start();
	good(await restored(vault, await backupOf(first.vault)));
	good(await vault.unlock(first.pid, PHRASE));
	return { first, second, vault, pid: first.pid, ids: first.ids };
}

const listOf = async (vault: Vault) => good(await vault.sessions());

describe('restoring on a new tablet', () => {
	test('brings back every session, document and profile, and the passphrase opens them', async () => {
		const first = await tabletWith(3);
		const [id] = first.ids;
		const pdf = new TextEncoder().encode('a plan');
		good(await first.vault.keepDocument(id!, 'd'.repeat(32), pdf));
		const vault = createTablet().start();
		const report = good(await restored(vault, await backupOf(first.vault)));
		expect(report).toMatchObject({ added: 3, damaged: [], refused: [], waiting: 0 });
		good(await vault.unlock(first.pid, PHRASE));
		expect(await said(vault, id!)).toBe('words 0');
		expect(good(await vault.document(id!, 'd'.repeat(32)))).toEqual(pdf);
		expect(good(await vault.sinceLastTime())).toMatchObject({
			...{ missing: 0, putBack: false, ledgerFaults: [] },
		});
	});

	test('needs nobody unlocked, neither to make the backup nor to put it back', async () => {
		const first = await tabletWith(2);
		await first.vault.lock();
		const file = await backupOf(first.vault);
		expect(good(await readingOf(first.vault, file))).toMatchObject({
			...{ sessions: 2, signed: 'unsigned', complete: true },
		});
		const vault = createTablet().start();
		expect(good(await restored(vault, file)).added).toBe(2);
	});

	test('brings words that wait for their owner to be unlocked, who then finds both versions', async () => {
		const { tablet, vault: here, pid, ids } = await tabletWith(1);
		const [id] = ids as [string];
		const { revision } = good(await here.load(id));
		const there = tablet.start();
		good(await there.unlock(pid, PHRASE));
		await say(there, id, 'from there', 1);
		good(await here.keepOnly(id));
		const input = { record: { version: 1, said: 'from here' }, header: header() };
		const waiting = good(await here.sealForLater(id, revision, input));
		expect(good(await here.mergeBacklog(waiting))).toEqual({ became: 'beside' });
		const vault = createTablet().start();
		good(await restored(vault, await backupOf(here)));
		good(await vault.unlock(pid, PHRASE));
		const all = await Promise.all((await listOf(vault)).map((one) => said(vault, one.id)));
		expect(all.toSorted()).toEqual(['from here', 'from there']);
	});

	test('of one chosen session brings that one and its owner, and nothing else', async () => {
		const first = await tabletWith(3);
		const other = first.tablet.start();
		good(await other.create({ label: 'Mr Lee', passphrase: PHRASE }));
		good(await other.begin({ record: { version: 1 }, header: header() }));
		const tablet = createTablet();
		const vault = tablet.start();
		const report = good(await restored(vault, await backupOf(first.vault), [first.ids[1]!]));
		expect(report.added).toBe(1);
		expect(good(await vault.profiles()).map(({ label }) => label)).toEqual(['Ms Okafor']);
		good(await vault.unlock(first.pid, PHRASE));
		expect((await listOf(vault)).map(({ id }) => id)).toEqual([first.ids[1]]);
		const all = good(await restored(vault, await backupOf(first.vault), [first.pid]));
		expect(all).toMatchObject({ added: 2, same: 1 });
	});

	test('holds nothing readable, and no wrong tries, no cache, nothing unmerged', async () => {
		const { vault, tablet, pid } = await tabletWith(1);
		await tablet.rows.write([{ table: 'attempts', put: { pid, wrong: 3, lastAt: 1 } }]);
		await listOf(vault);
		const text = Buffer.from(await backupOf(vault)).toString('latin1');
		expect(text).not.toMatch(/words 0|No 0/);
		expect((await tablet.rows.segments(pid)).length).toBe(1);
		const second = createTablet();
		good(await restored(second.start(), await backupOf(vault)));
		expect(await second.rows.all('attempts')).toEqual([]);
		expect(await second.rows.all('segments')).toEqual([]);
	});
});

describe('restoring where the sessions are', () => {
	test('changes nothing when nothing changed, and never goes back to an older version', async () => {
		const { vault, ids } = await tabletWith(2);
		const old = await backupOf(vault);
		expect(good(await restored(vault, old))).toMatchObject({ same: 2, added: 0, newer: 0 });
		for (let save = 1; save < 9; save += 1)
			await say(vault, ids[0]!, `later ${save}`, 30 + save / 9);
		expect(good(await restored(vault, old))).toMatchObject({ same: 2, forked: 0, waiting: 0 });
		expect(await said(vault, ids[0]!)).toBe('later 8');
	});

	test('takes over what was changed only on the other tablet', async () => {
		const { first, vault, ids } = await twoTablets();
		for (let save = 1; save < 9; save += 1)
			await say(vault, ids[0]!, `there ${save}`, 30 + save / 9);
		expect(good(await restored(first.vault, await backupOf(vault)))).toMatchObject({ newer: 1 });
		expect(await said(first.vault, ids[0]!)).toBe('there 8');
		await say(first.vault, ids[0]!, 'and on', 50);
	});

	test('keeps both when both tablets changed a session, also when the same file comes twice', async () => {
		const { first, vault, ids, pid } = await twoTablets();
		const [id] = ids;
		const pdf = new TextEncoder().encode('a plan');
		good(await vault.keepDocument(id!, 'e'.repeat(32), pdf));
		await say(first.vault, id!, 'said here', 30);
		await say(vault, id!, 'said there', 40);
		const file = await backupOf(vault);
		await first.vault.lock();
		expect(good(await restored(first.vault, file))).toMatchObject({ waiting: 1, forked: 0 });
		good(await first.vault.unlock(pid, PHRASE));
		const list = await listOf(first.vault);
		expect(list.length).toBe(2);
		const fork = list.find(({ forkOf }) => forkOf === id)!;
		expect(await said(first.vault, id!)).toBe('said here');
		expect(await said(first.vault, fork.id)).toBe('said there');
		expect(good(await first.vault.document(fork.id, 'e'.repeat(32)))).toEqual(pdf);
		expect(good(await restored(first.vault, file))).toMatchObject({ forked: 0, same: 1 });
		expect((await listOf(first.vault)).length).toBe(2);
		await say(first.vault, fork.id, 'and on', 50);
		expect(good(await first.vault.load(fork.id)).header.forkOf).toBe(id);
	});

	test('leaves a colleague’s differing version for the colleague', async () => {
		const { first, vault, ids } = await twoTablets();
		await say(first.vault, ids[0]!, 'said here', 30);
		await say(vault, ids[0]!, 'said there', 40);
		const other = first.tablet.start();
		good(await other.create({ label: 'Mr Lee', passphrase: PHRASE }));
		expect(good(await restored(other, await backupOf(vault)))).toMatchObject({ waiting: 1 });
		expect(await listOf(other)).toEqual([]);
		expect(await said(first.vault, ids[0]!)).toBe('said here');
	});

	test('mends a session whose body or key was lost or damaged', async () => {
		const { vault, tablet, ids, pid } = await tabletWith(2);
		const file = await backupOf(vault);
		const [body] = await tablet.rows.all('bodies', ids[0]);
		const box = body!.box.slice();
		box[40]! ^= 1;
		await tablet.rows.write([
			{ table: 'bodies', put: { ...body!, box } },
			{ table: 'keys', remove: [pid, ids[1]!] },
		]);
		expect(good(await restored(vault, file))).toMatchObject({ mended: 2 });
		expect(await said(vault, ids[0]!)).toBe('words 0');
		expect((await listOf(vault)).length).toBe(2);
	});

	test('refuses somebody of the same name with other keys, and names them', async () => {
		const first = await tabletWith(1);
		const file = await backupOf(first.vault);
		const other = await tabletWith(1, 'Mr Lee');
		const row = (await other.tablet.rows.profile(other.pid))!;
		const second = createTablet();
		await second.rows.putProfile({ ...row, pid: first.pid });
		const report = good(await restored(second.start(), file));
		expect(report).toMatchObject({ added: 0, refused: [{ pid: first.pid, label: 'Ms Okafor' }] });
		expect(await second.rows.all('keys')).toEqual([]);
	});

	test('never changes to whom a tablet in use seals its ways back in', async () => {
		const first = await tabletWith(1);
		good(await first.vault.makeKit({ passphrase: PHRASE }));
		const file = await backupOf(first.vault);
		const used = await tabletWith(1, 'Mr Lee');
		good(await restored(used.vault, file));
		expect(good(await used.vault.kitStatus()).kit).toBeUndefined();
		const fresh = createTablet().start();
		good(await restored(fresh, file));
		expect(good(await fresh.kitStatus()).kit).toBeDefined();
	});
});

test('with the kit’s halves a restored backup opens for somebody who forgot their passphrase', async () => {
	const { vault, pid, ids } = await tabletWith(1);
	const { first, second } = good(await vault.makeKit({ passphrase: PHRASE }));
	const fresh = createTablet().start();
	good(await restored(fresh, await backupOf(vault)));
	const passphrase = 'copper violin meadow sunday';
	const who = 'Dr Shah and Mr Bell';
	good(await fresh.resetPassphrase({ first, second, pid, passphrase, who }));
	good(await fresh.unlock(pid, passphrase));
	expect(await said(fresh, ids[0]!)).toBe('words 0');
});

describe('a backup counts', () => {
	test('only once it was read back and found whole, and until something is written', async () => {
		const { vault, tablet, ids } = await tabletWith(1);
		expect(good(await vault.backupStatus())).toEqual({ hasChangedSince: true });
		tablet.clock.now += 1000;
		const file = await backupOf(vault);
		const report = good(await readingOf(vault, file));
		const cut = good(await readingOf(vault, file.slice(0, -9)));
		const notSaved = { ok: false, problem: { kind: 'not-saved' } };
		expect(await vault.backupVerified(cut)).toEqual(notSaved);
		expect(await vault.backupVerified({ ...report, madeAt: 1 })).toEqual(notSaved);
		good(await vault.backupVerified(report));
		const backedUpAt = tablet.clock.now;
		expect(good(await vault.backupStatus())).toEqual({ backedUpAt, hasChangedSince: false });
		tablet.clock.now += 1000;
		await say(vault, ids[0]!, 'more', 30);
		expect(good(await vault.backupStatus())).toEqual({ backedUpAt, hasChangedSince: true });
		const { entries } = good(await vault.ledger());
		expect(entries.map(({ deed }) => deed)).toContain('backed-up');
	});

	test('and says when it should have been destroyed', async () => {
		const { vault, tablet } = await tabletWith(1);
		const file = await backupOf(vault);
		tablet.clock.now += 34 * DAY;
		expect(good(await readingOf(vault, file)).calledIn).toBe(false);
		tablet.clock.now += 2 * DAY;
		expect(good(await readingOf(vault, file)).calledIn).toBe(true);
	});

	test('and shows later that the ledger’s end was cut off, also when new lines have grown', async () => {
		const { vault, tablet } = await tabletWith(2);
		const file = await backupOf(vault);
		expect(good(await readingOf(vault, file)).ledgerHere).toBeUndefined();
		const { device } = (await tablet.rows.get('tablet', 'tablet'))!;
		const last = (await tablet.rows.last('ledger', device))!;
		await tablet.rows.write([{ table: 'ledger', remove: [device, last.n] }]);
		expect(good(await readingOf(vault, file)).ledgerHere).toBe('cut');
		good(await vault.begin({ record: { version: 1 }, header: header() }));
		expect(good(await readingOf(vault, file)).ledgerHere).toBe('changed');
	});

	test('never in practice: nothing to back up, nothing to restore', async () => {
		const vault = createTablet().start();
		await vault.practise({ label: 'Practice' });
		const practice = { ok: false, problem: { kind: 'practice' } };
		expect(await vault.beginBackup()).toEqual(practice);
		expect(await vault.beginRestore()).toEqual(practice);
		expect(good(await vault.backupStatus())).toEqual({ hasChangedSince: false });
	});

	test('and a session saved while it is being written is whole in it', async () => {
		const { vault, ids } = await tabletWith(3);
		const { ticket } = good(await vault.beginBackup());
		await say(vault, ids[2]!, 'in between', 10);
		const { bytes } = good(await vault.nextOfBackup(ticket));
		expect(good(await readingOf(vault, bytes))).toMatchObject({ sessions: 3, damaged: [] });
	});
});
