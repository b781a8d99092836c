/** One bit of one row is lost. What can still be read is read, and what cannot is named. */
import { describe, expect, test } from 'vitest';
import { backupOf, restored } from './backup-file.ts';
import { createTablet, good, header, PHRASE, tabletInUse, words } from './test-tablet.ts';
import type { Tablet } from './test-tablet.ts';
import type { Change, TableName, Tables } from '#storage/rows.ts';
import type { Vault } from '#storage/vault.ts';

const DAMAGED = { ok: false, problem: { kind: 'record-damaged' } };

/** Loses one bit of this field of a row, as a failing disk may. */
async function loseABit<Name extends TableName>(
	{ rows }: Tablet,
	table: Name,
	row: Tables[Name],
	field: keyof Tables[Name],
): Promise<void> {
	const changed = (row[field] as Uint8Array).slice();
	changed[changed.length >> 1]! ^= 1;
	await rows.write([{ table, put: { ...row, [field]: changed } } as unknown as Change]);
}

/** Six states of one conversation, and then whatever the test does to the disk; unlocked anew. */
async function afterDamage(
	harm: (made: { tablet: Tablet; pid: string; id: string }) => Promise<void>,
) {
	const { tablet, vault, pid, id, revision } = await tabletInUse();
	let last = revision;
	for (const said of ['two', 'three', 'four', 'five', 'six'])
		last = good(await vault.save(id, last, words(said)));
	good(await vault.sessions());
	good(await vault.sinceLastTime());
	const backup = await backupOf(vault);
	await vault.lock();
	await harm({ tablet, pid, id });
	const next = tablet.start();
	good(await next.unlock(pid, PHRASE));
	return { tablet, vault: next, pid, id, backup, last };
}

const loseTip = (field: 'tip' | 'head') => async (made: { tablet: Tablet; id: string }) =>
	loseABit(made.tablet, 'tips', (await made.tablet.rows.tips([made.id]))[0]!, field);

const saidIn = async (vault: Vault, id: string) =>
	(good(await vault.load(id)).record as unknown as { said: string }).said;

describe('a conversation whose tip is damaged', () => {
	test('opens with the newest words that are whole, and says that newer ones may be missing', async () => {
		const { vault, id } = await afterDamage(loseTip('tip'));
		const found = good(await vault.load(id));
		expect(found).toMatchObject({ record: { said: 'six' }, unreadable: '', header: header() });
	});

	test('stays in the list, and nothing on the disk is changed by reading it', async () => {
		const { tablet, vault, id } = await afterDamage(loseTip('tip'));
		const [before] = await tablet.rows.tips([id]);
		good(await vault.load(id));
		expect(good(await vault.sessions())).toEqual([{ id, ...header() }]);
		expect((await tablet.rows.tips([id]))[0]).toEqual(before);
	});

	test('goes on from there with the next save, and is whole again', async () => {
		const { vault, id } = await afterDamage(loseTip('tip'));
		const found = good(await vault.load(id));
		good(await vault.save(id, found.revision, words('seven')));
		const next = good(await vault.load(id));
		expect(next).toMatchObject({ record: { said: 'seven' }, revision: { rev: 7 } });
		expect(next.unreadable).toBeUndefined();
	});

	test('opens even where the whole row of it is gone, and is listed', async () => {
		const { vault, id } = await afterDamage(async ({ tablet, id: gone }) =>
			tablet.rows.write([{ table: 'tips', remove: gone }]),
		);
		expect(good(await vault.sessions())).toMatchObject([{ id, empty: false }]);
		const found = good(await vault.load(id));
		expect(found).toMatchObject({ record: { said: 'six' }, unreadable: '' });
		good(await vault.save(id, found.revision, words('seven')));
		expect(good(await vault.sessions())).toEqual([{ id, ...header() }]);
	});

	test('opens from further back where its newest words are damaged too', async () => {
		const { vault, id } = await afterDamage(async (made) => {
			await loseTip('tip')(made);
			const bodies = await made.tablet.rows.all('bodies', made.id);
			const newest = bodies.find(({ rev }) => rev === 6)!;
			await loseABit(made.tablet, 'bodies', newest, 'box');
		});
		expect(good(await vault.load(id))).toMatchObject({ record: { said: 'five' }, unreadable: '' });
	});

	test('is whole again after a backup that has it, without a second copy', async () => {
		const { vault, id, backup } = await afterDamage(loseTip('tip'));
		good(await restored(vault, backup));
		const found = good(await vault.load(id));
		expect(found.record).toMatchObject({ said: 'six' });
		expect(found.unreadable).toBeUndefined();
		expect(good(await vault.sessions())).toHaveLength(1);
	});

	test('loses nothing to a backup that is older than what still opens', async () => {
		const { tablet, vault, pid, id, revision } = await tabletInUse();
		const old = await backupOf(vault);
		let last = revision;
		for (let n = 2; n < 12; n += 1) last = good(await vault.save(id, last, words(`${n}`)));
		await vault.lock();
		await loseTip('tip')({ tablet, id });
		const next = tablet.start();
		good(await next.unlock(pid, PHRASE));
		good(await restored(next, old));
		expect(await saidIn(next, id)).toBe('11');
	});
});

describe('a conversation whose sealed header is damaged', () => {
	test('opens whole; its title is in the list still, and sealed again with the next save', async () => {
		const { vault, id } = await afterDamage(loseTip('head'));
		expect(good(await vault.sessions())).toEqual([{ id, ...header() }]);
		const found = good(await vault.load(id));
		expect(found.record).toMatchObject({ said: 'six' });
		good(await vault.save(id, found.revision, words('seven')));
		expect(good(await vault.load(id)).header).toEqual({ id, ...header() });
	});

	test('without any list either, stands there unnamed, and opens', async () => {
		const { vault, id } = await afterDamage(async (made) => {
			await loseTip('head')(made);
			await made.tablet.rows.write([{ table: 'segments', remove: [made.pid, 1] }]);
		});
		const [listed] = good(await vault.sessions());
		expect(listed).toMatchObject({ id, title: '', empty: false, updatedAt: header().updatedAt });
		expect(listed).not.toHaveProperty('damaged');
		expect(await saidIn(vault, id)).toBe('six');
	});
});

describe('a conversation whose key is damaged', () => {
	const loseKey = async ({ tablet, pid, id }: { tablet: Tablet; pid: string; id: string }) =>
		loseABit(tablet, 'keys', (await tablet.rows.keyRow(pid, id))!, 'box');

	test('is still named, is said to be damaged, and the others open', async () => {
		const { tablet, vault, pid, id } = await tabletInUse();
		const other = good(await vault.begin(words('another'))).id;
		good(await vault.sessions());
		await vault.lock();
		await loseKey({ tablet, pid, id });
		const next = tablet.start();
		good(await next.unlock(pid, PHRASE));
		const listed = good(await next.sessions());
		expect(listed.map(({ title }) => title)).toEqual(['Tuesday, Amira', 'Tuesday, Amira']);
		expect(await next.load(id)).toEqual(DAMAGED);
		expect(await saidIn(next, other)).toBe('another');
	});

	test('is marked as damaged where no list names it any more', async () => {
		const { vault, id } = await afterDamage(async (made) => {
			await loseKey(made);
			await made.tablet.rows.write([{ table: 'segments', remove: [made.pid, 1] }]);
		});
		expect(good(await vault.sessions())).toMatchObject([{ id, damaged: true }]);
		expect(await vault.load(id)).toEqual(DAMAGED);
	});

	test('opens again after a backup, and its name is in the list again', async () => {
		const { vault, id, backup } = await afterDamage(async (made) => {
			await loseKey(made);
			await made.tablet.rows.write([{ table: 'segments', remove: [made.pid, 1] }]);
		});
		expect(good(await vault.sessions())).toMatchObject([{ damaged: true }]);
		good(await restored(vault, backup));
		expect(await saidIn(vault, id)).toBe('six');
		expect(good(await vault.sessions())).toEqual([{ id, ...header() }]);
	});
});

describe('a list that is damaged on the disk', () => {
	test('is made again from the conversations themselves, and nothing is missing', async () => {
		const { tablet, vault, pid } = await tabletInUse();
		for (let n = 0; n < 300; n += 1) good(await vault.begin(words(`${n}`)));
		const whole = good(await vault.sessions());
		await vault.lock();
		const segments = await tablet.rows.segments(pid);
		expect(segments.length).toBeGreaterThan(1);
		for (const lost of [segments[0]!, segments.at(-1)!]) {
			await loseABit(tablet, 'segments', lost, 'box');
			const next = tablet.start();
			good(await next.unlock(pid, PHRASE));
			const found = good(await next.sessions());
			expect(found.map(({ id }) => id).toSorted()).toEqual(whole.map(({ id }) => id).toSorted());
			await next.lock();
		}
	});
});

test('a count that is damaged is said to be so, no conversation is called missing, and it counts anew', async () => {
	const { tablet, vault, pid } = await afterDamage(async (made) => {
		made.tablet.clock.now += 60_000;
		await loseABit(made.tablet, 'counts', (await made.tablet.rows.get('counts', made.pid))!, 'box');
	});
	const since = good(await vault.sinceLastTime());
	expect(since).toMatchObject({ missing: 0, putBack: false, countDamaged: true });
	await vault.lock();
	const next = tablet.start();
	good(await next.unlock(pid, PHRASE));
	const again = good(await next.sinceLastTime());
	expect(again).toMatchObject({ missing: 0, putBack: false });
	expect(again).not.toHaveProperty('countDamaged');
});

test('a line of the ledger that is damaged is named by its number, and the others are read', async () => {
	const { vault } = await afterDamage(async ({ tablet }) => {
		const line = (await tablet.rows.all('ledger')).find(({ n }) => n === 2)!;
		await loseABit(tablet, 'ledger', line, 'box');
	});
	const { entries, faults } = good(await vault.ledger());
	expect(faults).toEqual([{ kind: 'changed', n: 2 }]);
	expect(entries.map(({ n }) => n)).not.toContain(2);
	expect(entries.map(({ n }) => n)).toContain(1);
});

describe('a profile that is damaged', () => {
	test('in its way in opens for no words, loses nothing, and comes back whole with a backup', async () => {
		const { tablet, vault, pid, id } = await tabletInUse();
		const backup = await backupOf(vault);
		await vault.lock();
		const row = (await tablet.rows.profile(pid))!;
		const [slot] = row.slots;
		const box = slot!.box.slice();
		box[20]! ^= 1;
		await tablet.rows.putProfile({ ...row, slots: [{ ...slot!, box }] });
		const refused = await tablet.start().unlock(pid, PHRASE);
		expect(refused).toMatchObject({ problem: { kind: 'wrong-passphrase' } });
		const spare = createTablet().start();
		good(await restored(spare, backup));
		good(await spare.unlock(pid, PHRASE));
		expect(await saidIn(spare, id)).toBe('I want to sleep again');
	});

	test('in a private key is named damaged, and every row of it stays as it was', async () => {
		const { tablet, vault, pid } = await tabletInUse();
		await vault.lock();
		const row = (await tablet.rows.profile(pid))!;
		const privateBox = row.signing.privateBox.slice();
		privateBox[20]! ^= 1;
		const harmed = { ...row, signing: { ...row.signing, privateBox } };
		await tablet.rows.putProfile(harmed);
		expect(await tablet.start().unlock(pid, PHRASE)).toMatchObject({
			problem: { kind: 'profile-damaged' },
		});
		expect(await tablet.rows.profile(pid)).toEqual(harmed);
	});
});
