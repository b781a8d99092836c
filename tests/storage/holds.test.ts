/** A hold on every path by which a session could be let go. */
import { describe, expect, test } from 'vitest';
import type { HeaderToSeal, Vault } from '#storage/vault.ts';
import { backupOf, restored, said } from './backup-file.ts';
import { createTablet, good, header, PHRASE, quickly } from './test-tablet.ts';
import type { Tablet } from './test-tablet.ts';
import { threePeople } from './two-people.ts';

const WHO = { who: 'Mr Bell', why: 'Inquest' };
const held = { ok: false, problem: { kind: 'held' } };
const done = (changes: Partial<HeaderToSeal> = {}) => ({
	record: { version: 1, said: 'words' },
	header: header({ recordConfirmed: true, ...changes }),
});

async function tabletToLetGo(tablet: Tablet = createTablet()) {
	const vault = tablet.start();
	const { pid } = good(await vault.create({ label: 'Ms Okafor', passphrase: PHRASE }));
	const { id, revision } = good(await vault.begin(done()));
	return { tablet, vault, pid, id, revision };
}

async function say(vault: Vault, id: string, text: string) {
	const { revision } = good(await vault.load(id));
	good(await vault.save(id, revision, { ...done(), record: { version: 1, said: text } as never }));
}

describe('a hold', () => {
	test('that comes from another window while the words are being checked still refuses', async () => {
		let meanwhile: () => Promise<void> = () => Promise.resolve();
		const deriveKey: typeof quickly = async (input) => {
			await meanwhile();
			return quickly(input);
		};
		const { tablet, vault, pid, id } = await tabletToLetGo(createTablet({ deriveKey }));
		const window = tablet.start();
		good(await window.unlock(pid, PHRASE));
		meanwhile = async () => {
			good(await window.hold(id, WHO));
		};
		expect(await vault.letGo(id, PHRASE)).toEqual(held);
		expect(await said(vault, id)).toBe('words');
	});

	test('is asked about in the step that destroys: nothing of the session goes, no tombstone stands', async () => {
		const { tablet, vault, pid, id } = await tabletToLetGo();
		good(await vault.hold(id, WHO));
		const stone = { id, rev: 9, pid, signature: Uint8Array.of(1) };
		const [expected] = await tablet.rows.tips([id]);
		expect(await tablet.rows.bury(stone, { expected })).toBe('held');
		expect(await tablet.rows.tombstones([id])).toEqual([undefined]);
		expect(await said(vault, id)).toBe('words');
		good(await vault.liftHold(id, WHO));
		expect(await tablet.rows.bury(stone, { expected })).toBe('buried');
	});

	test('is kept by both versions when two tablets changed the session, also one that no longer opens', async () => {
		for (const isDamaged of [false, true]) {
			const { tablet, vault, pid, id } = await tabletToLetGo();
			const other = createTablet().start();
			good(await restored(other, await backupOf(vault)));
			good(await other.unlock(pid, PHRASE));
			good(await vault.hold(id, WHO));
			if (isDamaged) await damageHold(tablet, id);
			await say(vault, id, 'here');
			await say(other, id, 'there');
			expect(good(await restored(vault, await backupOf(other)))).toMatchObject({ forked: 1 });
			const all = good(await vault.sessions());
			expect(all).toHaveLength(2);
			for (const one of all) expect(await vault.letGo(one.id, PHRASE)).toEqual(held);
		}
	});

	test('by two people goes along when the session moves, and comes back with it when that is declined', async () => {
		const { tablet, okafor, hall } = await threePeople();
		const { id } = good(await okafor.vault.begin(done()));
		const halves = good(await okafor.vault.makeKit({ passphrase: PHRASE }));
		const desk = tablet.start();
		good(await desk.beginAccess({ ...halves, ...WHO }));
		good(await desk.hold(id, WHO));
		good(await okafor.vault.give(id, hall.pid, 'move'));
		expect(await tablet.rows.get('holds', id)).toBeDefined();
		const [given] = good(await hall.vault.givenToMe());
		good(await hall.vault.declineGrant(given!.grantId));
		const [back] = good(await okafor.vault.givenToMe());
		good(await okafor.vault.takeIn(back!.grantId));
		expect(good(await okafor.vault.holdOf(id))).toMatchObject({ ...WHO, by: 'two-people' });
		expect(await okafor.vault.letGo(id, PHRASE)).toEqual(held);
		expect(await okafor.vault.liftHold(id, WHO)).toMatchObject({
			problem: { kind: 'held-by-two' },
		});
	});

	test('is not lifted by a backup from before it, nor let go by one in which it was let go', async () => {
		const { vault, id, pid } = await tabletToLetGo();
		const before = await backupOf(vault);
		const other = createTablet().start();
		good(await restored(other, before));
		good(await other.unlock(pid, PHRASE));
		good(await other.letGo(id, PHRASE));
		good(await vault.hold(id, WHO));
		good(await restored(vault, before));
		expect(good(await restored(vault, await backupOf(other)))).toMatchObject({ held: 1, gone: 0 });
		expect(good(await vault.holdOf(id))).toMatchObject(WHO);
		expect(await vault.letGo(id, PHRASE)).toEqual(held);
	});

	test('refuses in practice as well', async () => {
		const vault = createTablet().start();
		await vault.practise({ label: 'Practice' });
		const { id } = good(await vault.begin(done()));
		good(await vault.hold(id, WHO));
		expect(await vault.letGo(id, undefined)).toEqual(held);
		expect(await vault.throwAway(id)).toEqual(held);
		good(await vault.liftHold(id, WHO));
		good(await vault.letGo(id, undefined));
	});

	test('and its lifting stand in the ledger with who, why and when', async () => {
		const { tablet, vault, id } = await tabletToLetGo();
		good(await vault.hold(id, WHO));
		tablet.clock.now += 60_000;
		good(await vault.liftHold(id, { who: 'Dr Shah', why: 'Inquest closed' }));
		const { entries } = good(await vault.ledger());
		const at = tablet.clock.now;
		expect(entries.slice(0, 2)).toMatchObject([
			{ deed: 'hold-lifted', id, at, who: 'Dr Shah', why: 'Inquest closed' },
			{ deed: 'held', id, at: at - 60_000, ...WHO },
		]);
	});
});

async function damageHold(tablet: Tablet, id: string) {
	const row = (await tablet.rows.get('holds', id))!;
	const box = row.box.slice();
	box[20]! ^= 1;
	await tablet.rows.write([{ table: 'holds', put: { ...row, box } }]);
}
