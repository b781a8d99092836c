/** An access request and a hold: what two people with the kit may do, and what nobody may. */
import { describe, expect, test } from 'vitest';
import { PHRASE, good, header, tabletInUse, words } from './test-tablet.ts';

const OTHER = 'copper violin meadow sunday';
const WHO = 'Dr Shah and Mr Bell';
const WHY = 'Access request of 20 November';

/** Two practitioners with a session each, both in the kit; the desk is a vault that nobody unlocked. */
async function twoPractitioners() {
	const { tablet, vault, pid, id } = await tabletInUse();
	const halves = good(await vault.makeKit({ passphrase: PHRASE }));
	const second = tablet.start();
	const other = good(await second.create({ label: 'Mr Bell', passphrase: OTHER }));
	const theirs = good(await second.begin(words('I see Mr Bell on Mondays')));
	const desk = tablet.start();
	const begin = () => desk.beginAccess({ ...halves, who: WHO, why: WHY });
	return { tablet, vault, pid, id, halves, second, other, theirs, desk, begin };
}

describe('an access request', () => {
	test('finds the sessions of every profile by both halves, with nobody unlocked', async () => {
		const { pid, id, other, theirs, begin } = await twoPractitioners();
		const { sessions, notSearched } = good(await begin());
		expect(notSearched).toEqual([]);
		expect(new Map(sessions.map((one) => [one.header.id, one.ownerLabel]))).toEqual(
			new Map([
				[id, 'Ms Okafor'],
				[theirs.id, 'Mr Bell'],
			]),
		);
		expect(sessions.map(({ owner }) => owner).toSorted()).toEqual([pid, other.pid].toSorted());
		expect(sessions.every(({ header: { title } }) => title === header().title)).toBe(true);
	});

	test('names whom the kit does not open, so that nobody thinks all was searched', async () => {
		const { tablet, pid, begin } = await twoPractitioners();
		const row = (await tablet.rows.profile(pid))!;
		const slots = row.slots.filter(({ kind }) => kind !== 'recovery');
		await tablet.rows.putProfile({ ...row, slots });
		const { sessions, notSearched } = good(await begin());
		expect(notSearched).toEqual([{ pid, label: 'Ms Okafor' }]);
		expect(sessions.map(({ ownerLabel }) => ownerLabel)).toEqual(['Mr Bell']);
	});

	test('gives out records, and each owner reads in the ledger who asked and why', async () => {
		const { vault, id, theirs, second, desk, begin } = await twoPractitioners();
		good(await begin());
		const records = good(await desk.accessRecords([id, theirs.id]));
		expect(records.map(({ record }) => record)).toMatchObject([
			{ said: 'I want to sleep again' },
			{ said: 'I see Mr Bell on Mondays' },
		]);
		for (const [owner, session] of [
			[vault, id],
			[second, theirs.id],
		] as const) {
			const { entries } = good(await owner.ledger());
			const told = entries.filter(({ who }) => who === WHO);
			expect(told).toMatchObject([
				{ deed: 'exported', id: session, why: WHY, by: '' },
				{ deed: 'access-opened', why: WHY, by: '' },
			]);
		}
	});

	test('gives out the sealed pages too, and names one that no longer opens', async () => {
		const { tablet, vault, id, desk, begin } = await twoPractitioners();
		const [whole, damaged] = ['a'.repeat(32), 'b'.repeat(32)];
		good(await vault.keepDocument(id, whole, Uint8Array.of(1, 2, 3)));
		good(await vault.keepDocument(id, damaged, Uint8Array.of(4)));
		const row = (await tablet.rows.document(id, damaged))!;
		await tablet.rows.putDocument({ ...row, box: row.box.map((byte) => byte ^ 1) });
		good(await begin());
		const [record] = good(await desk.accessRecords([id]));
		expect(record?.documents).toEqual([
			{ documentId: whole, bytes: Uint8Array.of(1, 2, 3) },
			{ documentId: damaged },
		]);
	});

	test('gives out the newest state that is whole where a later one is damaged, and says so', async () => {
		const { tablet, vault, id, desk, begin } = await twoPractitioners();
		const { revision } = good(await vault.load(id));
		good(await vault.save(id, revision, words('and I do now')));
		const bodies = await tablet.rows.all('bodies', id);
		const newest = bodies.find(({ rev }) => rev === Math.max(...bodies.map((one) => one.rev)))!;
		const box = newest.box.map((byte, at) => (at === 30 ? byte ^ 1 : byte));
		await tablet.rows.write([{ table: 'bodies', put: { ...newest, box } }]);
		good(await begin());
		const [record] = good(await desk.accessRecords([id]));
		expect(record).toMatchObject({ record: { said: 'I want to sleep again' } });
		expect(record?.unreadable).toBe(header().updatedAt);
	});

	test('ends with its end: nothing more is given out, and no session stays at hand', async () => {
		const { id, desk, begin } = await twoPractitioners();
		expect(await desk.accessRecords([id])).toMatchObject({ problem: { kind: 'locked' } });
		good(await begin());
		good(await desk.accessRecords([id]));
		good(await desk.endAccess());
		expect(await desk.accessRecords([id])).toMatchObject({ problem: { kind: 'locked' } });
		expect(await desk.load(id)).toMatchObject({ problem: { kind: 'locked' } });
		expect(await desk.sessions()).toMatchObject({ problem: { kind: 'locked' } });
	});

	test('opens no other session to whoever is unlocked, and ends when somebody unlocks or covers', async () => {
		const { vault, pid, id, theirs, halves } = await twoPractitioners();
		const access = { ...halves, who: WHO, why: WHY };
		good(await vault.beginAccess(access));
		expect(await vault.load(theirs.id)).toMatchObject({ problem: { kind: 'session-missing' } });
		good(await vault.unlock(pid, PHRASE));
		expect(await vault.accessRecords([theirs.id])).toMatchObject({ problem: { kind: 'locked' } });
		good(await vault.beginAccess(access));
		good(await vault.keepOnly(id));
		expect(await vault.accessRecords([theirs.id])).toMatchObject({ problem: { kind: 'locked' } });
	});

	test('is not begun while the tablet is covered or in other hands', async () => {
		const { vault, id, halves } = await twoPractitioners();
		good(await vault.keepOnly(id));
		const begun = await vault.beginAccess({ ...halves, who: WHO, why: WHY });
		expect(begun).toMatchObject({ problem: { kind: 'locked' } });
	});

	test('lists a session that no longer opens as damaged, and gives out nothing of it', async () => {
		const { tablet, id, desk, begin } = await twoPractitioners();
		const [tip] = await tablet.rows.tips([id]);
		const head = tip!.head.slice();
		head[20]! ^= 1;
		await tablet.rows.write([{ table: 'tips', put: { ...tip!, head } }]);
		const { sessions } = good(await begin());
		expect(sessions.find((one) => one.header.id === id)?.header.damaged).toBe(true);
		expect(good(await desk.accessRecords([id]))).toEqual([]);
	});

	test('gives out what opens although another that was asked for does not', async () => {
		const { tablet, vault, id, desk, begin } = await twoPractitioners();
		const other = good(await vault.begin(words('and this one is whole')));
		const [tip] = await tablet.rows.tips([id]);
		const head = tip!.head.slice();
		head[20]! ^= 1;
		await tablet.rows.write([{ table: 'tips', put: { ...tip!, head } }]);
		good(await begin());
		const records = good(await desk.accessRecords([id, other.id]));
		expect(records.map((one) => one.header.id)).toEqual([other.id]);
		good(await desk.hold(id, { who: WHO, why: WHY }));
	});
});

describe('a hold', () => {
	const empty = { record: { version: 1 }, header: header({ empty: true }) };
	const hold = { who: 'Ms Okafor', why: 'A complaint came in' };

	test('refuses throwing away until its owner lifts it', async () => {
		const { vault } = await tabletInUse();
		const { id } = good(await vault.begin(empty));
		good(await vault.hold(id, hold));
		expect(await vault.throwAway(id)).toMatchObject({ problem: { kind: 'held' } });
		good(await vault.liftHold(id, { who: 'Ms Okafor', why: 'Answered' }));
		good(await vault.throwAway(id));
	});

	test('that comes while a throwing away waits brings the session back', async () => {
		const { tablet, vault, pid } = await tabletInUse();
		const { id } = good(await vault.begin(empty));
		const window = tablet.start();
		good(await window.unlock(pid, PHRASE));
		good(await vault.throwAway(id));
		good(await window.hold(id, hold));
		await vault.lock();
		expect(good(await window.sessions()).map((one) => one.id)).toContain(id);
	});

	test('says to its owner who, why and when, and to the disk nothing', async () => {
		const { tablet, vault, id } = await tabletInUse();
		good(await vault.hold(id, hold));
		expect(good(await vault.holdOf(id))).toEqual({ ...hold, by: 'owner', at: tablet.clock.now });
		expect(await tablet.everythingOnDisk()).not.toContain('complaint');
		const { entries } = good(await vault.ledger());
		expect(entries[0]).toMatchObject({ deed: 'held', id, ...hold });
		good(await vault.liftHold(id, hold));
		expect(good(await vault.holdOf(id))).toBeUndefined();
	});

	test('that two people placed, its owner sees and cannot lift or write over', async () => {
		const { vault, id, desk, begin } = await twoPractitioners();
		good(await begin());
		good(await desk.hold(id, { who: WHO, why: 'Inquest' }));
		expect(good(await vault.holdOf(id))).toMatchObject({ by: 'two-people', why: 'Inquest' });
		const refused = { problem: { kind: 'held-by-two' } };
		expect(await vault.liftHold(id, hold)).toMatchObject(refused);
		expect(await vault.hold(id, hold)).toMatchObject(refused);
		expect(good(await begin()).sessions.find((one) => one.header.id === id)?.held).toBe(true);
		good(await desk.liftHold(id, { who: WHO, why: 'Inquest closed' }));
		expect(good(await vault.holdOf(id))).toBeUndefined();
	});

	test('that was changed on the disk still holds, and only two people lift it', async () => {
		const { tablet, vault, id, desk, begin } = await twoPractitioners();
		good(await vault.hold(id, hold));
		const row = (await tablet.rows.get('holds', id))!;
		const box = row.box.slice();
		box[20]! ^= 1;
		await tablet.rows.write([{ table: 'holds', put: { ...row, box } }]);
		expect(await vault.holdOf(id)).toMatchObject({ problem: { kind: 'record-damaged' } });
		expect(await vault.liftHold(id, hold)).toMatchObject({ problem: { kind: 'held-by-two' } });
		good(await begin());
		good(await desk.liftHold(id, { who: WHO, why: 'Damaged' }));
	});

	test('of another session put in its place is not taken for its own', async () => {
		const { tablet, vault, id } = await tabletInUse();
		const other = good(await vault.begin(words('another')));
		good(await vault.hold(other.id, hold));
		const row = (await tablet.rows.get('holds', other.id))!;
		await tablet.rows.write([{ table: 'holds', put: { ...row, id } }]);
		expect(await vault.holdOf(id)).toMatchObject({ problem: { kind: 'record-damaged' } });
	});

	test('is placed by nobody who does not own the session, and by nobody while locked', async () => {
		const { tablet, id, second } = await twoPractitioners();
		expect(await second.hold(id, hold)).toMatchObject({ problem: { kind: 'session-missing' } });
		expect(await tablet.start().hold(id, hold)).toMatchObject({ problem: { kind: 'locked' } });
	});
});
