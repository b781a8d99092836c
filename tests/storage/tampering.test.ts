/** Somebody has the tablet in their hands and changes the database. */
import { expect, test } from 'vitest';
import type { BodyRow, SaveRows, TipRow } from '#storage/rows.ts';
import { PHRASE, createTablet, good, tabletInUse, words, layDown } from './test-tablet.ts';

const DAMAGED = { ok: false, problem: { kind: 'record-damaged' } };

type InUse = Awaited<ReturnType<typeof tabletInUse>>;

/** Puts rows back behind the vault's back; `keep` names all bodies so that none is tidied away. */
async function putBack({ tablet }: InUse, tip: TipRow, body: BodyRow) {
	const [stored] = await tablet.rows.tips([tip.id]);
	const other = { ...body, hash16: `${body.hash16} ` };
	const rows: SaveRows = { tip, body: other, keep: [body.hash16, other.hash16] };
	expect(await tablet.rows.save(stored!, rows)).toBe(true);
}

async function stored({ tablet }: InUse, id: string, hash: string) {
	const [tip] = await tablet.rows.tips([id]);
	const body = await tablet.rows.body(id, hash);
	return { tip: tip!, body: body! };
}

async function unlockedAnew({ tablet, vault, pid }: InUse) {
	await vault.lock();
	const next = tablet.start();
	good(await next.unlock(pid, PHRASE));
	return next;
}

test('an older body in the place of the newest, though genuine, is refused', async () => {
	const all = await tabletInUse();
	const first = await stored(all, all.id, all.revision.hash);
	const next = good(await all.vault.save(all.id, all.revision, words('newer')));
	const newest = await stored(all, all.id, next.hash);
	await overwrite(all, { ...first.body, hash16: next.hash });
	expect(await (await unlockedAnew(all)).load(all.id)).toEqual(DAMAGED);
	await overwrite(all, newest.body);
	good(await (await unlockedAnew(all)).load(all.id));
});

test('a genuine body of the same revision, but not the one that was kept, is refused', async () => {
	const all = await tabletInUse();
	const first = await stored(all, all.id, all.revision.hash);
	const one = good(await all.vault.save(all.id, all.revision, words('one way')));
	const sibling = await stored(all, all.id, one.hash);
	// Back to the first revision, and on from there another way: two bodies are now number two.
	await putBack(all, first.tip, first.body);
	good(await all.vault.load(all.id));
	const other = good(await all.vault.save(all.id, all.revision, words('another way')));
	expect(other.rev).toBe(one.rev);
	await overwrite(all, { ...sibling.body, hash16: other.hash });
	expect(await (await unlockedAnew(all)).load(all.id)).toEqual(DAMAGED);
});

/** Replaces a stored body under the same name, as an intruder's tool would. */
async function overwrite({ tablet }: InUse, body: BodyRow) {
	const { tip } = await stored({ tablet } as InUse, body.id, body.hash16);
	const others: SaveRows = { tip, body: { ...body, hash16: 'f'.repeat(32) }, keep: [] };
	await tablet.rows.save(tip, others);
	await tablet.rows.save(tip, { tip, body, keep: [body.hash16] });
}

test('a body with one field edited, the revision or the schema, is refused', async () => {
	for (const edit of [{ rev: 2 }, { schema: 2 }, { parent16: 'a'.repeat(32) }]) {
		const all = await tabletInUse();
		const { body } = await stored(all, all.id, all.revision.hash);
		await overwrite(all, { ...body, ...edit });
		expect(await (await unlockedAnew(all)).load(all.id), JSON.stringify(edit)).toEqual(DAMAGED);
	}
});

test('a body with one bit flipped is refused, wherever it is flipped', async () => {
	const all = await tabletInUse();
	const { body } = await stored(all, all.id, all.revision.hash);
	for (const at of [0, 1, 13, 500, body.box.length - 1]) {
		const box = body.box.slice();
		box[at]! ^= 1;
		await overwrite(all, { ...body, box });
		expect(await all.vault.load(all.id)).toEqual(DAMAGED);
	}
	await overwrite(all, body);
	good(await all.vault.load(all.id));
});

test('a tip that claims another revision is not believed: its words open, and are called earlier ones', async () => {
	const all = await tabletInUse();
	const { tip, body } = await stored(all, all.id, all.revision.hash);
	await all.tablet.rows.write([{ table: 'tips', put: { ...tip, rev: 7 } }]);
	const found = good(await (await unlockedAnew(all)).load(all.id));
	expect(found).toMatchObject({ revision: { rev: 1, hash: body.hash16 }, unreadable: '' });
});

test('two sessions whose rows are swapped are both refused', async () => {
	const all = await tabletInUse();
	const other = good(await all.vault.begin(words('somebody else')));
	const mine = await stored(all, all.id, all.revision.hash);
	const theirs = await stored(all, other.id, other.revision.hash);
	await putBack(all, { ...theirs.tip, id: all.id }, { ...theirs.body, id: all.id });
	await putBack(all, { ...mine.tip, id: other.id }, { ...mine.body, id: other.id });
	const next = await unlockedAnew(all);
	expect(await next.load(all.id)).toEqual(DAMAGED);
	expect(await next.load(other.id)).toEqual(DAMAGED);
	expect(good(await next.sessions()).map(({ damaged }) => damaged)).toEqual([true, true]);
});

test('the wrapped key of another session opens nothing', async () => {
	const all = await tabletInUse();
	const other = good(await all.vault.begin(words('somebody else')));
	const key = await all.tablet.rows.keyRow(all.pid, other.id);
	const { tip, body } = await stored(all, all.id, all.revision.hash);
	const intruder = createTablet();
	const profile = await all.tablet.rows.profile(all.pid);
	await intruder.rows.putProfile(profile!);
	await layDown(intruder.rows, { key: { ...key!, id: all.id }, tip, body });
	const vault = intruder.start();
	good(await vault.unlock(all.pid, PHRASE));
	expect(await vault.load(all.id)).toEqual(DAMAGED);
});

test('another session put whole in the place of one, its wrapped key included, is refused', async () => {
	const all = await tabletInUse();
	const other = good(await all.vault.begin(words('somebody else')));
	const theirs = await stored(all, other.id, other.revision.hash);
	const key = (await all.tablet.rows.keyRow(all.pid, other.id))!;
	const { id } = all;
	await all.vault.lock();
	await all.tablet.rows.write([
		{ table: 'keys', put: { ...key, id } },
		{ table: 'tips', put: { ...theirs.tip, id } },
		{ table: 'bodies', put: { ...theirs.body, id } },
		{ table: 'bodies', remove: [id, all.revision.hash] },
	]);
	const next = all.tablet.start();
	good(await next.unlock(all.pid, PHRASE));
	expect(await next.load(id)).toEqual(DAMAGED);
	expect(good(await next.load(other.id)).record).toMatchObject({ said: 'somebody else' });
});

test('a session that was cut short, body, tip or key, at any length, opens to nothing new', async () => {
	const all = await tabletInUse();
	const { tip, body } = await stored(all, all.id, all.revision.hash);
	const key = (await all.tablet.rows.keyRow(all.pid, all.id))!;
	await all.vault.lock();
	for (const share of [0, 0.3, 0.99]) {
		const cut = (box: Uint8Array<ArrayBuffer>) => box.slice(0, Math.floor(box.length * share));
		for (const change of [
			{ table: 'bodies', put: { ...body, box: cut(body.box) } } as const,
			{ table: 'keys', put: { ...key, box: cut(key.box) } } as const,
		]) {
			await all.tablet.rows.write([change]);
			const next = all.tablet.start();
			good(await next.unlock(all.pid, PHRASE));
			expect(await next.load(all.id)).toEqual(DAMAGED);
			await next.lock();
			await all.tablet.rows.write([
				{ table: 'bodies', put: body },
				{ table: 'keys', put: key },
			]);
		}
		await all.tablet.rows.write([{ table: 'tips', put: { ...tip, tip: cut(tip.tip) } }]);
		const next = all.tablet.start();
		good(await next.unlock(all.pid, PHRASE));
		expect(good(await next.load(all.id))).toMatchObject({ revision: all.revision, unreadable: '' });
		await next.lock();
	}
});

test('a colleague on the same tablet cannot open the session, even with its key row copied', async () => {
	const all = await tabletInUse();
	await all.vault.lock();
	const vault = all.tablet.start();
	const { pid } = good(
		await vault.create({ label: 'Mr Bell', passphrase: 'another phrase of four' }),
	);
	expect(good(await vault.sessions())).toEqual([]);
	expect(await vault.load(all.id)).toMatchObject({ problem: { kind: 'session-missing' } });
	const key = await all.tablet.rows.keyRow(all.pid, all.id);
	const { tip, body } = await stored(all, all.id, all.revision.hash);
	const copy = createTablet();
	await copy.rows.putProfile((await all.tablet.rows.profile(pid))!);
	await layDown(copy.rows, { key: { ...key!, pid }, tip, body });
	const mrBell = copy.start();
	good(await mrBell.unlock(pid, 'another phrase of four'));
	expect(await mrBell.load(all.id)).toEqual(DAMAGED);
});

test('cheaper settings, another epoch or another profile in the way in are refused', async () => {
	for (const edit of [{ memoryKiB: 8 }, { passes: 1 }, { lanes: 2 }, { keyEpoch: 2 }]) {
		const all = await tabletInUse();
		const row = (await all.tablet.rows.profile(all.pid))!;
		const slots = row.slots.map((slot) => ({ ...slot, ...edit }));
		await all.tablet.rows.putProfile({ ...row, slots });
		const answer = await all.tablet.start().unlock(all.pid, PHRASE);
		expect(answer, JSON.stringify(edit)).toMatchObject({ problem: { kind: 'wrong-passphrase' } });
	}
	const all = await tabletInUse();
	const row = (await all.tablet.rows.profile(all.pid))!;
	await all.tablet.rows.putProfile({ ...row, pid: 'b'.repeat(32) });
	const answer = await all.tablet.start().unlock('b'.repeat(32), PHRASE);
	expect(answer).toMatchObject({ problem: { kind: 'wrong-passphrase' } });
});

test('a profile whose signing key was tampered with is named damaged, not a wrong passphrase', async () => {
	const all = await tabletInUse();
	const row = (await all.tablet.rows.profile(all.pid))!;
	const privateBox = row.signing.privateBox.slice();
	privateBox[20]! ^= 1;
	await all.tablet.rows.putProfile({ ...row, signing: { ...row.signing, privateBox } });
	const answer = await all.tablet.start().unlock(all.pid, PHRASE);
	expect(answer).toEqual({ ok: false, problem: { kind: 'profile-damaged' } });
});
