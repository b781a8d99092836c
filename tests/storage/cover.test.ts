/** A named group can open safety plans while their owner is away, and never unseen. */
import { describe, expect, test } from 'vitest';
import { backupOf, restored } from './backup-file.ts';
import { createTablet, good, header, PHRASE, tabletInUse, words } from './test-tablet.ts';
import { somebody, threePeople } from './two-people.ts';

const problem = (kind: string) => ({ ok: false, problem: { kind } });
const PLAN = { signs: ['I go quiet'] };

const withPlan = (cover: unknown, said = 'words that are not for the group') => ({
	record: { version: 1, said },
	header: header({ title: 'Amira' }),
	cover,
});

/** Mr Hall covers for Ms Okafor; Dr Shah does not. */
async function covering() {
	const all = await threePeople();
	good(await all.okafor.vault.setCoverGroup([all.hall.pid]));
	return all;
}

describe('a safety plan', () => {
	test('opens for a member of the group, under its title, without the rest', async () => {
		const { okafor, hall } = await covering();
		const { id } = good(await okafor.vault.begin(withPlan(PLAN)));
		await okafor.vault.lock();
		const card = {
			...{ id, owner: okafor.pid, ownerLabel: 'Ms Okafor', title: 'Amira' },
			savedAt: header().updatedAt,
		};
		expect(good(await hall.vault.coveredPlans())).toEqual([card]);
		expect(good(await hall.vault.openCovered(id))).toEqual({ ...card, excerpt: PLAN });
		expect(await hall.vault.load(id)).toEqual(problem('session-missing'));
		expect(good(await hall.vault.sessions())).toEqual([]);
	});

	test('does not open for anybody else', async () => {
		const { okafor, shah } = await covering();
		const { id } = good(await okafor.vault.begin(withPlan(PLAN)));
		expect(good(await shah.vault.coveredPlans())).toEqual([]);
		expect(await shah.vault.openCovered(id)).toEqual(problem('session-missing'));
	});

	test('is the newest that was saved, also while only its session was held', async () => {
		const { okafor, hall } = await covering();
		const { id, revision } = good(await okafor.vault.begin(withPlan(null)));
		expect(good(await hall.vault.coveredPlans())).toEqual([]);
		expect(await hall.vault.openCovered(id)).toEqual(problem('session-missing'));
		good(await okafor.vault.keepOnly(id));
		const next = good(await okafor.vault.save(id, revision, withPlan(PLAN)));
		expect(good(await hall.vault.openCovered(id)).excerpt).toEqual(PLAN);
		const newer = { signs: ['I go quiet', 'I stop eating'] };
		good(await okafor.vault.save(id, next, withPlan(newer)));
		expect(good(await hall.vault.openCovered(id)).excerpt).toEqual(newer);
	});

	test('that is withdrawn opens no more; a save that says nothing of it leaves it', async () => {
		const { okafor, hall } = await covering();
		const { id, revision } = good(await okafor.vault.begin(withPlan(PLAN)));
		const { record, header: head } = withPlan(PLAN);
		const next = good(await okafor.vault.save(id, revision, { record, header: head }));
		good(await hall.vault.openCovered(id));
		good(await okafor.vault.save(id, next, withPlan(null)));
		expect(good(await hall.vault.coveredPlans())).toEqual([]);
		expect(await hall.vault.openCovered(id)).toEqual(problem('session-missing'));
	});

	test('cannot be told from no safety plan by what lies on the disk', async () => {
		const { tablet, okafor } = await covering();
		const one = good(await okafor.vault.begin(withPlan(PLAN)));
		const other = good(await okafor.vault.begin(withPlan(null)));
		const rows = await Promise.all([one, other].map(({ id }) => tablet.rows.get('covers', id)));
		expect(rows.map((row) => [row?.rev, row?.box.length])).toEqual([
			[1, rows[0]!.box.length],
			[1, rows[0]!.box.length],
		]);
		const disk = await tablet.everythingOnDisk();
		for (const word of ['Amira', 'I go quiet']) expect(disk).not.toContain(word);
	});
});

describe('opening one', () => {
	test('is told to its owner at the next unlock: who, and when', async () => {
		const { tablet, okafor, hall } = await covering();
		const { id } = good(await okafor.vault.begin(withPlan(PLAN)));
		await okafor.vault.lock();
		tablet.clock.now += 60_000;
		good(await hall.vault.openCovered(id));
		good(await okafor.vault.unlock(okafor.pid, PHRASE));
		const { toKnow } = good(await okafor.vault.sinceLastTime());
		expect(toKnow).toMatchObject([
			{ deed: 'cover-opened', by: hall.pid, owner: okafor.pid, id, at: tablet.clock.now },
		]);
	});

	test('is not answered when the line cannot be written', async () => {
		const { tablet, okafor, hall } = await covering();
		const { id } = good(await okafor.vault.begin(withPlan(PLAN)));
		const refuse = IDBObjectStore.prototype.add;
		IDBObjectStore.prototype.add = function (value: unknown, ...rest) {
			if (this.name === 'ledger') throw new DOMException('no room', 'QuotaExceededError');
			return refuse.call(this, value, ...rest);
		};
		try {
			expect(await hall.vault.openCovered(id)).toEqual(problem('not-saved'));
		} finally {
			IDBObjectStore.prototype.add = refuse;
		}
		good(await hall.vault.openCovered(id));
		expect((await tablet.rows.all('ledger')).length).toBeGreaterThan(0);
	});
});

describe('the group', () => {
	test('is made of colleagues whose keys were compared, and of nobody else', async () => {
		const tablet = createTablet();
		const okafor = await somebody(tablet, 'Ms Okafor');
		const hall = await somebody(tablet, 'Mr Hall');
		expect(await okafor.vault.setCoverGroup([hall.pid])).toEqual(
			problem('colleague-not-confirmed'),
		);
		for (const pid of [okafor.pid, 'a'.repeat(32)])
			expect(await okafor.vault.setCoverGroup([pid])).toEqual(problem('colleague-missing'));
		expect(good(await okafor.vault.coverGroup())).toEqual([]);
	});

	test('can open what was there before it, and is not readable on the disk', async () => {
		const { tablet, okafor, hall } = await threePeople();
		const { id } = good(await okafor.vault.begin(withPlan(PLAN)));
		good(await okafor.vault.setCoverGroup([hall.pid, hall.pid]));
		expect(good(await okafor.vault.coverGroup())).toEqual([hall.pid]);
		expect(good(await hall.vault.openCovered(id)).excerpt).toEqual(PLAN);
		const row = await tablet.rows.get('pins', [okafor.pid, 'cover-group']);
		expect(Buffer.from(row!.box).toString('latin1')).not.toContain(hall.pid);
	});

	test('that somebody leaves takes their keys away', async () => {
		const { tablet, okafor, hall, shah } = await covering();
		const { id } = good(await okafor.vault.begin(withPlan(PLAN)));
		good(await okafor.vault.setCoverGroup([shah.pid]));
		expect(await hall.vault.openCovered(id)).toEqual(problem('session-missing'));
		good(await shah.vault.openCovered(id));
		const rows = await tablet.rows.all('coverKeys');
		expect(rows.map(({ pid }) => pid)).toEqual([shah.pid]);
	});

	test('of a session that moves is its new owner’s, and no longer the giver’s', async () => {
		const { tablet, okafor, hall, shah } = await covering();
		const { id } = good(await okafor.vault.begin(withPlan(PLAN)));
		good(await shah.vault.setCoverGroup([okafor.pid]));
		const old = (await tablet.rows.get('coverKeys', [hall.pid, id]))!;
		good(await okafor.vault.give(id, shah.pid, 'move'));
		expect(await tablet.rows.all('coverKeys')).toEqual([]);
		await tablet.rows.write([{ table: 'coverKeys', put: old }]);
		expect(await hall.vault.openCovered(id)).toEqual(problem('session-missing'));
		const [given] = good(await shah.vault.givenToMe());
		good(await shah.vault.takeIn(given!.grantId));
		expect(await hall.vault.openCovered(id)).toEqual(problem('session-missing'));
		const opened = good(await okafor.vault.openCovered(id));
		expect(opened).toMatchObject({ owner: shah.pid, ownerLabel: 'Dr Shah', excerpt: PLAN });
	});

	test('is not given the key of a session that somebody else gave to read', async () => {
		const { tablet, okafor, hall, shah } = await threePeople();
		const { id } = good(await okafor.vault.begin(withPlan(PLAN)));
		good(await okafor.vault.give(id, hall.pid, 'copy'));
		const [given] = good(await hall.vault.givenToMe());
		good(await hall.vault.takeIn(given!.grantId));
		good(await hall.vault.setCoverGroup([shah.pid]));
		const { revision } = good(await hall.vault.load(id));
		good(await hall.vault.save(id, revision, withPlan(PLAN)));
		expect(await tablet.rows.all('coverKeys')).toEqual([]);
	});

	test('is empty in practice, and locked while only one session is held', async () => {
		const { vault, id } = await tabletInUse();
		good(await vault.keepOnly(id));
		for (const asked of [vault.setCoverGroup([]), vault.coverGroup(), vault.coveredPlans()])
			expect(await asked).toEqual(problem('locked'));
		expect(await vault.openCovered(id)).toEqual(problem('locked'));
		await vault.practise({ label: 'Ms Okafor' });
		good(await vault.setCoverGroup([]));
		expect(good(await vault.coverGroup())).toEqual([]);
		const made = good(await vault.begin(withPlan(PLAN)));
		good(await vault.save(made.id, made.revision, withPlan(null)));
		expect(good(await vault.coveredPlans())).toEqual([]);
	});
});

describe('what is not as its owner made it', () => {
	async function tampered() {
		const all = await covering();
		const { id } = good(await all.okafor.vault.begin(withPlan(PLAN)));
		const key = (await all.tablet.rows.get('coverKeys', [all.hall.pid, id]))!;
		const row = (await all.tablet.rows.get('covers', id))!;
		return { ...all, id, key, row };
	}
	const flipped = (bytes: Uint8Array<ArrayBuffer>) => {
		const changed = bytes.slice();
		changed[changed.length - 1]! ^= 1;
		return changed;
	};

	test('is refused with one changed bit, of the plan, the key or the signature', async () => {
		const { tablet, hall, id, key, row } = await tampered();
		for (const put of [
			{ ...key, box: flipped(key.box) },
			{ ...key, signature: flipped(key.signature) },
		]) {
			await tablet.rows.write([{ table: 'coverKeys', put }]);
			expect(await hall.vault.openCovered(id)).toEqual(problem('record-damaged'));
		}
		await tablet.rows.write([{ table: 'coverKeys', put: key }]);
		await tablet.rows.write([{ table: 'covers', put: { ...row, box: flipped(row.box) } }]);
		expect(await hall.vault.openCovered(id)).toEqual(problem('record-damaged'));
	});

	test('is refused with another session’s plan, or another revision, in its place', async () => {
		const { tablet, okafor, hall, id, row } = await tampered();
		const other = good(await okafor.vault.begin(withPlan({ signs: ['another'] })));
		const { box } = (await tablet.rows.get('covers', other.id))!;
		for (const put of [
			{ ...row, box },
			{ ...row, rev: 2 },
		]) {
			await tablet.rows.write([{ table: 'covers', put }]);
			expect(await hall.vault.openCovered(id)).toEqual(problem('record-damaged'));
		}
	});

	test('is refused when somebody put another key in the owner’s place', async () => {
		const { tablet, okafor, hall, shah, id } = await tampered();
		const row = (await tablet.rows.profile(okafor.pid))!;
		const { signing } = (await tablet.rows.profile(shah.pid))!;
		await tablet.rows.putProfile({ ...row, signing });
		expect(await hall.vault.openCovered(id)).toEqual(problem('colleague-not-confirmed'));
	});

	test('goes to nobody whose own keys were replaced after they were compared', async () => {
		const { tablet, okafor, hall, shah } = await tampered();
		const row = (await tablet.rows.profile(hall.pid))!;
		const { agreement } = (await tablet.rows.profile(shah.pid))!;
		await tablet.rows.putProfile({ ...row, agreement });
		const { id } = good(await okafor.vault.begin(withPlan(PLAN)));
		expect(await tablet.rows.get('coverKeys', [hall.pid, id])).toBeUndefined();
	});
});

describe('a plan that is not the newest', () => {
	const old = withPlan({ signs: ['ring Mum'] }, 'x');
	const newer = withPlan({ signs: ['do not ring Mum'] }, 'y');

	/** Ms Okafor wrote the newer plan on another tablet; its backup is at hand. */
	async function changedElsewhere() {
		const all = await covering();
		const { id, revision } = good(await all.okafor.vault.begin(old));
		const other = createTablet().start();
		good(await restored(other, await backupOf(all.okafor.vault)));
		good(await other.unlock(all.okafor.pid, PHRASE));
		const there = good(await other.load(id));
		good(await other.save(id, there.revision, newer));
		return { ...all, id, revision, file: await backupOf(other) };
	}

	test('gives way to the newer one that its owner took over from a backup', async () => {
		const { okafor, hall, id, file } = await changedElsewhere();
		expect(good(await restored(okafor.vault, file))).toMatchObject({ newer: 1 });
		const plan = good(await hall.vault.openCovered(id));
		expect(plan.excerpt).toEqual(newer.cover);
		expect(plan.isOlder).toBeUndefined();
	});

	test('says so while another version waits for its owner', async () => {
		const { okafor, hall, id, file } = await changedElsewhere();
		await okafor.vault.lock();
		expect(good(await restored(hall.vault, file))).toMatchObject({ waiting: 1 });
		const plan = good(await hall.vault.openCovered(id));
		expect(plan).toMatchObject({ isOlder: true, savedAt: old.header.updatedAt });
		expect(good(await hall.vault.coveredPlans())).toMatchObject([{ id, isOlder: true }]);
		good(await okafor.vault.unlock(okafor.pid, PHRASE));
		expect(good(await hall.vault.openCovered(id)).excerpt).toEqual(newer.cover);
	});

	test('says so when somebody put its row back to what it was', async () => {
		const { tablet, okafor, hall, id, revision } = await changedElsewhere();
		const row = (await tablet.rows.get('covers', id))!;
		good(await okafor.vault.save(id, revision, newer));
		await tablet.rows.write([{ table: 'covers', put: row }]);
		expect(good(await hall.vault.openCovered(id))).toMatchObject({
			...{ excerpt: old.cover, isOlder: true },
		});
	});

	test('says so when a later save did not speak of it', async () => {
		const { okafor, hall, id, revision } = await changedElsewhere();
		expect(good(await hall.vault.openCovered(id)).isOlder).toBeUndefined();
		const { record, header: head } = newer;
		good(await okafor.vault.save(id, revision, { record, header: head }));
		expect(good(await hall.vault.openCovered(id)).isOlder).toBe(true);
	});

	test('says so when it moved to a colleague as it was', async () => {
		const { okafor, hall, shah, id, revision } = await changedElsewhere();
		const { record, header: head } = newer;
		good(await okafor.vault.save(id, revision, { record, header: head }));
		good(await hall.vault.setCoverGroup([shah.pid]));
		good(await okafor.vault.give(id, hall.pid, 'move'));
		const [grant] = good(await hall.vault.givenToMe());
		good(await hall.vault.takeIn(grant!.grantId));
		expect(good(await shah.vault.openCovered(id)).isOlder).toBe(true);
	});

	test('never takes the place of a newer one when an older backup is restored', async () => {
		const { okafor, hall, id, revision } = await changedElsewhere();
		const before = await backupOf(okafor.vault);
		good(await okafor.vault.save(id, revision, newer));
		good(await restored(okafor.vault, before));
		const plan = good(await hall.vault.openCovered(id));
		expect([plan.excerpt, plan.isOlder]).toEqual([newer.cover, undefined]);
	});
});

describe('somebody who left the group, with all that lay on the disk before', () => {
	async function left(begun: unknown) {
		const all = await threePeople();
		good(await all.okafor.vault.setCoverGroup([all.hall.pid, all.shah.pid]));
		const { id, revision } = good(await all.okafor.vault.begin(withPlan(begun)));
		const row = (await all.tablet.rows.get('coverKeys', [all.hall.pid, id]))!;
		good(await all.okafor.vault.setCoverGroup([all.shah.pid]));
		const putBack = () => all.tablet.rows.write([{ table: 'coverKeys', put: row }]);
		return { ...all, id, revision, putBack };
	}
	const later = { signs: ['written after he left'] };

	test('opens nothing that is saved from then on; whoever stayed does', async () => {
		const { okafor, hall, shah, id, revision, putBack } = await left(PLAN);
		expect(good(await shah.vault.openCovered(id)).excerpt).toEqual(PLAN);
		good(await okafor.vault.save(id, revision, withPlan(later)));
		await putBack();
		expect(await hall.vault.openCovered(id)).toEqual(problem('record-damaged'));
		expect(good(await shah.vault.openCovered(id)).excerpt).toEqual(later);
	});

	test('nor what is saved in the next sitting, in the young person’s hands', async () => {
		const { okafor, hall, shah, id, putBack } = await left(null);
		await okafor.vault.lock();
		good(await okafor.vault.unlock(okafor.pid, PHRASE));
		const { revision } = good(await okafor.vault.load(id));
		good(await okafor.vault.keepOnly(id));
		good(await okafor.vault.save(id, revision, withPlan(later)));
		await putBack();
		expect(await hall.vault.openCovered(id)).toEqual(problem('record-damaged'));
		expect(good(await shah.vault.openCovered(id)).excerpt).toEqual(later);
	});

	test('what was sealed before is still there for who joins, and moves along', async () => {
		const { okafor, hall, shah, id } = await left(PLAN);
		good(await okafor.vault.setCoverGroup([shah.pid, hall.pid]));
		expect(good(await hall.vault.openCovered(id)).excerpt).toEqual(PLAN);
		good(await hall.vault.setCoverGroup([okafor.pid]));
		good(await okafor.vault.give(id, hall.pid, 'move'));
		const [grant] = good(await hall.vault.givenToMe());
		good(await hall.vault.takeIn(grant!.grantId));
		const plan = good(await okafor.vault.openCovered(id));
		expect([plan.excerpt, plan.isOlder]).toEqual([PLAN, undefined]);
	});
});

test('A tablet that is handed over while the group is being written goes on saving in those hands', async () => {
	const { okafor, hall, shah } = await threePeople();
	const { id } = good(await okafor.vault.begin(words('one')));
	// So that the writing takes a while.
	for (let n = 0; n < 40; n += 1) good(await okafor.vault.begin(words(`${n}`)));
	for (let delay = 0; delay < 80; delay += 4) {
		good(await okafor.vault.unlock(okafor.pid, PHRASE));
		good(await okafor.vault.setCoverGroup([hall.pid, shah.pid]));
		const { revision } = good(await okafor.vault.load(id));
		const setting = okafor.vault.setCoverGroup([shah.pid]);
		await new Promise((resolve) => setTimeout(resolve, delay));
		good(await okafor.vault.keepOnly(id));
		await setting;
		good(await okafor.vault.save(id, revision, words(`said after ${delay} ms`)));
	}
});
