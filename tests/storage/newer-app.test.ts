/** What a newer app wrote is refused kindly, and lies there untouched for that app. */
import { describe, expect, test } from 'vitest';
import { RECORD_VERSION } from '#storage/migrations.ts';
import type { Change } from '#storage/rows.ts';
import { backupOf, restored } from './backup-file.ts';
import { createTablet, good, header, PHRASE, tabletInUse, words } from './test-tablet.ts';
import type { Tablet } from './test-tablet.ts';

const NEWER = { ok: false, problem: { kind: 'record-newer-than-app' } };

const rowsOf = async ({ rows }: Tablet, id: string) =>
	Promise.all([rows.all('keys'), rows.tips([id]), rows.all('bodies', id)]);

/** Three states, then a newer app's change to the disk; asked in every way that could touch it. */
async function afterNewerApp(
	change: (made: { tablet: Tablet; pid: string; id: string; hash: string }) => Promise<void>,
) {
	const { tablet, vault, pid, id, revision } = await tabletInUse();
	const two = good(await vault.save(id, revision, words('two')));
	const { hash } = good(await vault.save(id, two, words('three')));
	good(await vault.sessions());
	await vault.lock();
	await change({ tablet, pid, id, hash });
	const before = await rowsOf(tablet, id);
	const next = tablet.start();
	good(await next.unlock(pid, PHRASE));
	expect(good(await next.sessions()).map((one) => one.id)).toEqual([id]);
	const answer = await next.load(id);
	await next.letGo(id, PHRASE);
	await next.throwAway(id);
	await next.lock();
	expect(await rowsOf(tablet, id)).toEqual(before);
	return answer;
}

/** The same box, as the next format would begin it. */
const inNextFormat = (box: Uint8Array) => Uint8Array.from(box, (byte, at) => (at ? byte : 2));

const put = ({ rows }: Tablet, change: unknown) => rows.write([change as Change]);

describe('a conversation that a newer app wrote', () => {
	test('with a newer record is refused, and nothing of it changes', async () => {
		const answer = await afterNewerApp(async ({ tablet, pid, id }) => {
			const newer = tablet.start();
			good(await newer.unlock(pid, PHRASE));
			const { revision } = good(await newer.load(id));
			const record = { version: RECORD_VERSION + 1, said: 'in words yet to come' };
			good(await newer.save(id, revision, { record, header: header() }));
			await newer.lock();
		});
		expect(answer).toEqual(NEWER);
	});

	test('with a body in a newer format is refused: no older words are shown in its place', async () => {
		const answer = await afterNewerApp(async ({ tablet, id, hash }) => {
			const row = (await tablet.rows.body(id, hash))!;
			await put(tablet, { table: 'bodies', put: { ...row, box: inNextFormat(row.box) } });
		});
		expect(answer).toEqual(NEWER);
	});

	test('with a tip in a newer format is refused: its bodies are not taken for it', async () => {
		const answer = await afterNewerApp(async ({ tablet, id }) => {
			const [row] = await tablet.rows.tips([id]);
			await put(tablet, { table: 'tips', put: { ...row!, tip: inNextFormat(row!.tip) } });
		});
		expect(answer).toEqual(NEWER);
	});

	test('with a key in a newer format is refused', async () => {
		const answer = await afterNewerApp(async ({ tablet, pid, id }) => {
			const row = (await tablet.rows.keyRow(pid, id))!;
			await put(tablet, { table: 'keys', put: { ...row, box: inNextFormat(row.box) } });
		});
		expect(answer).toEqual(NEWER);
	});

	test('is not what one lost bit looks like: that is damage, and the words are found', async () => {
		const answer = await afterNewerApp(async ({ tablet, id }) => {
			const [row] = await tablet.rows.tips([id]);
			for (let bit = 0; bit < 8; bit += 1) {
				const tip = row!.tip.slice();
				tip[0]! ^= 1 << bit;
				await put(tablet, { table: 'tips', put: { ...row!, tip } });
			}
		});
		expect(answer).toMatchObject({ ok: true, value: { record: { said: 'three' } } });
	});
});

/** One conversation that was changed on this tablet and on another, and a backup of that one. */
async function changedElsewhere() {
	const { tablet, vault, pid, id, revision } = await tabletInUse();
	const elsewhere = createTablet().start();
	good(await restored(elsewhere, await backupOf(vault)));
	good(await elsewhere.unlock(pid, PHRASE));
	good(await elsewhere.save(id, revision, words('there')));
	good(await vault.save(id, revision, words('here')));
	return { tablet, vault, id, file: await backupOf(elsewhere) };
}

describe('a backup with another version', () => {
	test('takes no place of what a newer app wrote here, and waits', async () => {
		const { tablet, vault, id, file } = await changedElsewhere();
		const [row] = await tablet.rows.tips([id]);
		await put(tablet, { table: 'tips', put: { ...row!, tip: inNextFormat(row!.tip) } });
		const before = await rowsOf(tablet, id);
		expect(good(await restored(vault, file))).toMatchObject({ waiting: 1, newer: 0, forked: 0 });
		expect(await rowsOf(tablet, id)).toEqual(before);
		expect(await tablet.rows.all('incoming')).toHaveLength(1);
	});

	test('in a newer format waits for the app that can read it', async () => {
		const { tablet, vault, pid, id } = await tabletInUse();
		const [tip] = await tablet.rows.tips([id]);
		const [body] = await tablet.rows.all('bodies', id);
		const box = inNextFormat(body!.box);
		await put(tablet, { table: 'incoming', put: { ...body!, box, tip } });
		await vault.lock();
		const next = tablet.start();
		good(await next.unlock(pid, PHRASE));
		good(await next.sessions());
		expect(await tablet.rows.all('incoming')).toHaveLength(1);
	});
});

test('a database that a newer app has raised still opens, and what is in it stays', async () => {
	const { tablet, vault, pid, id } = await tabletInUse();
	await vault.lock();
	const raised = await new Promise<IDBDatabase>((resolve, reject) => {
		const opening = indexedDB.open(tablet.name, 90);
		opening.onupgradeneeded = () => opening.result.createObjectStore('later');
		opening.onsuccess = () => resolve(opening.result);
		opening.onerror = () => reject(new Error('not raised'));
	});
	raised.transaction('later', 'readwrite').objectStore('later').put('words', 'a');
	raised.close();
	const next = tablet.start();
	const unlocked = await next.unlock(pid, PHRASE);
	expect(unlocked).toMatchObject({ ok: true });
	expect(good(await next.load(id)).record).toMatchObject({ version: 1 });
	await next.lock();
	const names = await indexedDB.databases();
	expect(names.find(({ name }) => name === tablet.name)?.version).toBeGreaterThanOrEqual(90);
});
