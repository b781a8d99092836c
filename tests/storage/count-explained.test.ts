/** What the count misses with good reason is not called missing; what it misses without one is. */
import { describe, expect, it } from 'vitest';
import { backupOf, restored } from './backup-file.ts';
import { createTablet, good, PHRASE, words } from './test-tablet.ts';
import type { Tablet } from './test-tablet.ts';
import { threePeople } from './two-people.ts';
import type { Vault } from '#storage/vault.ts';

const unlocked = async (tablet: Tablet, pid: string): Promise<Vault> => {
	const vault = tablet.start();
	good(await vault.unlock(pid, PHRASE));
	return vault;
};

const looked = async (tablet: Tablet, pid: string, kept?: string) => {
	const vault = await unlocked(tablet, pid);
	if (kept !== undefined) good(await vault.rememberCount(kept));
	return { vault, since: good(await vault.sinceLastTime()) };
};

const ALL_HERE = { missing: 0, putBack: false, ledgerFaults: [] };

/** Ms Okafor has four conversations, and has looked back once. */
async function inUse() {
	const { tablet, okafor, hall } = await threePeople();
	const ids: string[] = [];
	for (let n = 0; n < 4; n += 1) ids.push(good(await okafor.vault.begin(words(`${n}`))).id);
	await okafor.vault.lock();
	const { vault } = await looked(tablet, okafor.pid);
	good(await vault.countToKeep());
	return { tablet, vault, pid: okafor.pid, hall, ids };
}

const takeAway = (tablet: Tablet, pid: string, id: string) =>
	tablet.rows.write([
		{ table: 'keys', remove: [pid, id] },
		{ table: 'tips', remove: id },
	]);

describe('After a conversation moved to a colleague', () => {
	it('nothing is missing when the app ended before the count was written', async () => {
		const { tablet, vault, pid, hall, ids } = await inUse();
		const before = (await tablet.rows.get('counts', pid))!;
		good(await vault.give(ids[0]!, hall.pid, 'move'));
		tablet.crash();
		await tablet.rows.write([{ table: 'counts', put: before }]);
		expect((await looked(tablet, pid)).since).toMatchObject(ALL_HERE);
		expect((await looked(tablet, pid)).since).toMatchObject(ALL_HERE);
	});

	it('one that was stolen in the same moment is missed all the same', async () => {
		const { tablet, vault, pid, hall, ids } = await inUse();
		const before = (await tablet.rows.get('counts', pid))!;
		good(await vault.give(ids[0]!, hall.pid, 'move'));
		tablet.crash();
		await tablet.rows.write([{ table: 'counts', put: before }]);
		await takeAway(tablet, pid, ids[1]!);
		expect((await looked(tablet, pid)).since).toMatchObject({ missing: 1 });
	});

	it('nothing is missing when nobody had looked back before it, and the tablet was locked', async () => {
		const { tablet, vault, pid, hall, ids } = await inUse();
		await vault.lock();
		const next = await unlocked(tablet, pid);
		good(await next.give(ids[0]!, hall.pid, 'move'));
		await next.lock();
		expect((await looked(tablet, pid)).since).toMatchObject(ALL_HERE);
	});

	it('nothing is missing when another window counted last', async () => {
		const { tablet, vault, pid, hall, ids } = await inUse();
		const { vault: other } = await looked(tablet, pid);
		good(await vault.give(ids[0]!, hall.pid, 'move'));
		good(await other.begin(words('in the other window')));
		good(await other.countToKeep());
		tablet.crash();
		expect((await looked(tablet, pid)).since).toMatchObject(ALL_HERE);
	});

	it('nothing is missing by the copy of the count that was kept outside', async () => {
		const { tablet, vault, pid, hall, ids } = await inUse();
		const kept = good(await vault.countToKeep());
		good(await vault.give(ids[0]!, hall.pid, 'move'));
		await vault.lock();
		expect((await looked(tablet, pid, kept)).since).toMatchObject(ALL_HERE);
	});

	it('it is counted again when the colleague gives it back', async () => {
		const { tablet, vault, pid, hall, ids } = await inUse();
		good(await vault.give(ids[0]!, hall.pid, 'move'));
		const [grant] = good(await hall.vault.givenToMe());
		good(await hall.vault.takeIn(grant!.grantId));
		good(await hall.vault.give(ids[0]!, pid, 'move'));
		const [back] = good(await vault.givenToMe());
		good(await vault.takeIn(back!.grantId));
		await vault.lock();
		expect((await looked(tablet, pid)).since).toMatchObject(ALL_HERE);
		await takeAway(tablet, pid, ids[0]!);
		expect((await looked(tablet, pid)).since).toMatchObject({ missing: 1 });
	});
});

describe('After a backup was brought back on a wiped tablet', () => {
	it('what came after the backup is missed once, and from then on the count is right', async () => {
		const { vault, pid, ids } = await inUse();
		const backup = await backupOf(vault);
		good(await vault.begin(words('after the backup')));
		const kept = good(await vault.countToKeep());
		await vault.lock();
		const wiped = createTablet();
		good(await restored(wiped.start(), backup));
		const { vault: again, since } = await looked(wiped, pid, kept);
		expect(since).toMatchObject({ missing: 1, putBack: true });
		const now = good(await again.countToKeep());
		await again.lock();
		const { vault: next, since: after } = await looked(wiped, pid, now);
		expect(after).toMatchObject(ALL_HERE);
		await next.lock();
		await takeAway(wiped, pid, ids[2]!);
		expect((await looked(wiped, pid)).since).toMatchObject({ missing: 1 });
	});
});
