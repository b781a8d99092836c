import { describe, expect, test } from 'vitest';
import { PHRASE, createTablet, good, header, tabletInUse, words, layDown } from './test-tablet.ts';
import type { Tablet } from './test-tablet.ts';

describe('saving', () => {
	test('from a revision that is no longer the newest is refused, and nothing is overwritten', async () => {
		const { vault, id, revision } = await tabletInUse();
		good(await vault.save(id, revision, words('newer')));
		const late = await vault.save(id, revision, words('late'));
		expect(late).toEqual({ ok: false, problem: { kind: 'revision-conflict' } });
		expect(good(await vault.load(id)).record).toMatchObject({ said: 'newer' });
	});

	test('in two windows at once, the second window is told, and nothing of the first is lost', async () => {
		const { tablet, vault, pid, id, revision } = await tabletInUse();
		const second = tablet.start();
		good(await second.unlock(pid, PHRASE));
		good(await second.load(id));
		good(await vault.save(id, revision, words('first window')));
		const answer = await second.save(id, revision, words('second window'));
		expect(answer).toEqual({ ok: false, problem: { kind: 'revision-conflict' } });
		const again = good(await second.load(id));
		expect(again.record).toMatchObject({ said: 'first window' });
		good(await second.save(id, again.revision, words('then the second')));
	});

	test('keeps the five newest bodies, each named by its own hash, and no more', async () => {
		const { tablet, vault, id, revision } = await tabletInUse();
		const hashes = [revision.hash];
		let newest = revision;
		for (let save = 0; save < 7; save += 1) {
			newest = good(await vault.save(id, newest, words(`save ${save}`)));
			hashes.push(newest.hash);
		}
		const held = await Promise.all(hashes.map((hash) => tablet.rows.body(id, hash)));
		expect(held.map(Boolean)).toEqual([false, false, false, ...Array<boolean>(5).fill(true)]);
		expect(held.at(-1)).toMatchObject({ rev: 8, parent16: hashes.at(-2) });
	});

	test('to a session that does not exist is refused', async () => {
		const { vault, revision } = await tabletInUse();
		const answer = await vault.save('a'.repeat(32), revision, words('nowhere'));
		expect(answer).toEqual({ ok: false, problem: { kind: 'session-missing' } });
	});

	test('without an unlocked profile is refused', async () => {
		const { vault, id, revision } = await tabletInUse();
		await vault.lock();
		const locked = { ok: false, problem: { kind: 'locked' } };
		expect(await vault.save(id, revision, words('late'))).toEqual(locked);
		expect(await vault.begin(words('new'))).toEqual(locked);
		expect(await vault.sessions()).toEqual(locked);
	});
});

test('every write is asked of the browser with strict durability: saved means on the disk', async () => {
	const asked: unknown[] = [];
	const { transaction } = IDBDatabase.prototype;
	IDBDatabase.prototype.transaction = function (stores, mode, options) {
		if (mode === 'readwrite') asked.push(options?.durability);
		return transaction.call(this, stores, mode, options);
	};
	const { vault, id, revision } = await tabletInUse();
	good(await vault.save(id, revision, words('kept')));
	good(await vault.keepDocument(id, 'd'.repeat(32), Uint8Array.of(1)));
	IDBDatabase.prototype.transaction = transaction;
	expect(asked.length).toBeGreaterThanOrEqual(4);
	expect(new Set(asked)).toEqual(new Set(['strict']));
});

describe('the list', () => {
	test('shows the newest first, each as it was last saved', async () => {
		const { vault, id, revision } = await tabletInUse();
		const early = header({ title: 'Early', updatedAt: '2026-11-01T09:00:00Z' });
		const other = good(await vault.begin({ record: { version: 1 }, header: early }));
		expect(good(await vault.sessions()).map(({ title }) => title)).toEqual([
			...['Tuesday, Amira', 'Early'],
		]);
		const paused = header({ state: 'paused', title: 'Amira, paused', personId: 'c'.repeat(32) });
		good(await vault.save(id, revision, { record: { version: 1 }, header: paused }));
		expect(good(await vault.sessions())).toEqual([
			{ id, ...paused },
			{ id: other.id, ...early },
		]);
	});

	test('is whole after a restart, with what was saved while only one key was held', async () => {
		const { tablet, vault, pid, id, revision } = await tabletInUse();
		good(await vault.begin({ record: { version: 1 }, header: header({ title: 'Other' }) }));
		good(await vault.sessions());
		good(await vault.keepOnly(id));
		const changed = { record: { version: 1 }, header: header({ title: 'Saved while covered' }) };
		good(await vault.save(id, revision, changed));
		await vault.lock();
		const next = tablet.start();
		good(await next.unlock(pid, PHRASE));
		const titles = good(await next.sessions()).map(({ title }) => title);
		expect(titles.sort()).toEqual(['Other', 'Saved while covered']);
	});

	test('needs no index: with every segment gone or spoilt it is the same', async () => {
		const { tablet, vault, pid, id } = await tabletInUse();
		good(await vault.sessions());
		const [segment] = await tablet.rows.segments(pid);
		const spoilt = { ...segment!, box: segment!.box.slice().fill(7, 20, 40) };
		await tablet.rows.putSegments([spoilt]);
		const next = tablet.start();
		good(await next.unlock(pid, PHRASE));
		expect(good(await next.sessions())).toEqual([{ id, ...header() }]);
	});

	test('spreads three hundred sessions over two sealed segments', { timeout: 60_000 }, async () => {
		const { tablet, vault, pid } = await tabletInUse();
		for (let n = 0; n < 299; n += 1) good(await vault.begin(words('one of many')));
		expect(good(await vault.sessions())).toHaveLength(300);
		expect((await tablet.rows.segments(pid)).map(({ n }) => n)).toEqual([1, 2]);
		const next = tablet.start();
		good(await next.unlock(pid, PHRASE));
		expect(good(await next.sessions())).toHaveLength(300);
	});
});

describe('throwing away', () => {
	const nothing = { record: { version: 1 }, header: header({ empty: true, title: 'Nothing yet' }) };
	const listed = async (vault: ReturnType<Tablet['start']>) =>
		good(await vault.sessions()).map(({ id }) => id);

	test('takes an empty session off the list, and putting back brings it again', async () => {
		const { vault, id } = await tabletInUse();
		const empty = good(await vault.begin(nothing));
		const { token } = good(await vault.throwAway(empty.id));
		expect(await listed(vault)).toEqual([id]);
		expect(await vault.load(empty.id)).toMatchObject({ problem: { kind: 'session-missing' } });
		good(await vault.putBack(token));
		expect((await listed(vault)).sort()).toEqual([id, empty.id].sort());
		good(await vault.load(empty.id));
	});

	test('refuses a session in which anything is written', async () => {
		const { vault, id } = await tabletInUse();
		const answer = await vault.throwAway(id);
		expect(answer).toEqual({ ok: false, problem: { kind: 'not-empty' } });
	});

	test('is final at lock: key, tip, body and header are gone, a signed tombstone stays', async () => {
		const { tablet, vault, pid, id } = await tabletInUse();
		const empty = good(await vault.begin(nothing));
		good(await vault.sessions());
		good(await vault.throwAway(empty.id));
		await vault.lock();
		expect(await tablet.rows.keyRow(pid, empty.id)).toBeUndefined();
		expect(await tablet.rows.tips([empty.id])).toEqual([undefined]);
		expect(await tablet.rows.body(empty.id, empty.revision.hash)).toBeUndefined();
		expect(await tablet.rows.tombstones([empty.id])).toMatchObject([{ rev: 2, pid }]);
		const next = tablet.start();
		good(await next.unlock(pid, PHRASE));
		expect(await listed(next)).toEqual([id]);
	});

	test('is honoured when an old copy of the rows comes back', async () => {
		const { tablet, vault, pid, id } = await tabletInUse();
		const empty = good(await vault.begin(nothing));
		const key = (await tablet.rows.keyRow(pid, empty.id))!;
		const tip = (await tablet.rows.tips([empty.id]))[0]!;
		const body = (await tablet.rows.body(empty.id, empty.revision.hash))!;
		good(await vault.throwAway(empty.id));
		await vault.lock();
		await layDown(tablet.rows, { key, tip, body });
		const next = tablet.start();
		good(await next.unlock(pid, PHRASE));
		expect(await listed(next)).toEqual([id]);
		expect(await next.load(empty.id)).toMatchObject({ problem: { kind: 'session-missing' } });
	});

	test('loses nothing when the app dies before the lock', async () => {
		const { tablet, vault, pid } = await tabletInUse();
		const empty = good(await vault.begin(nothing));
		good(await vault.throwAway(empty.id));
		tablet.crash();
		const next = tablet.start();
		good(await next.unlock(pid, PHRASE));
		good(await next.load(empty.id));
	});
});

describe('a sealed plan', () => {
	const pdf = new TextEncoder().encode('%PDF-1.7 the plan of Amira');

	test('is kept beside its session and comes back byte for byte', async () => {
		const { tablet, vault, pid, id } = await tabletInUse();
		good(await vault.keepDocument(id, 'd'.repeat(32), pdf));
		await vault.lock();
		const next = tablet.start();
		good(await next.unlock(pid, PHRASE));
		expect(good(await next.document(id, 'd'.repeat(32)))).toEqual(pdf);
	});

	test('is missing under another name, and not to be had while locked', async () => {
		const { vault, id } = await tabletInUse();
		good(await vault.keepDocument(id, 'd'.repeat(32), pdf));
		const missing = await vault.document(id, 'e'.repeat(32));
		expect(missing).toEqual({ ok: false, problem: { kind: 'document-missing' } });
		await vault.lock();
		const locked = await vault.document(id, 'd'.repeat(32));
		expect(locked).toEqual({ ok: false, problem: { kind: 'locked' } });
	});

	test('of another session is refused when somebody moves it', async () => {
		const { tablet, vault, id } = await tabletInUse();
		const other = good(await vault.begin(words('somebody else')));
		good(await vault.keepDocument(other.id, 'd'.repeat(32), pdf));
		const row = (await tablet.rows.document(other.id, 'd'.repeat(32)))!;
		await tablet.rows.putDocument({ ...row, id });
		const answer = await vault.document(id, 'd'.repeat(32));
		expect(answer).toEqual({ ok: false, problem: { kind: 'record-damaged' } });
	});
});

test('nothing that was typed lies readable on the disk, and no key does', async () => {
	const { tablet, vault, id, revision } = await tabletInUse();
	good(await vault.save(id, revision, words('zanzibar and my stepfather')));
	good(await vault.keepDocument(id, 'd'.repeat(32), new TextEncoder().encode('%PDF zanzibar')));
	good(await vault.sessions());
	await vault.lock();
	const disk = await tablet.everythingOnDisk();
	expect(disk).toContain('Ms Okafor');
	for (const word of ['zanzibar', 'stepfather', 'Amira', 'sleep', 'paused', ...PHRASE.split(' ')])
		expect(disk, word).not.toContain(word);
	expect(disk).not.toContain('CryptoKey');
});

test('two practitioners share a tablet and see only their own sessions', async () => {
	const tablet = createTablet();
	const vault = tablet.start();
	good(await vault.create({ label: 'Ms Okafor', passphrase: PHRASE }));
	good(await vault.begin(words('hers')));
	await vault.lock();
	good(await vault.create({ label: 'Mr Bell', passphrase: 'another phrase of four' }));
	good(await vault.begin(words('his')));
	expect(good(await vault.sessions())).toHaveLength(1);
	expect(
		good(await vault.profiles())
			.map(({ label }) => label)
			.sort(),
	).toEqual([...['Mr Bell', 'Ms Okafor']]);
});
