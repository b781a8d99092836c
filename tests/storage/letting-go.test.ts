import { describe, expect, test } from 'vitest';
import { bytesFromLabel } from '#storage/envelope.ts';
import type { HeaderToSeal, Vault } from '#storage/vault.ts';
import { backupOf, restored, said, tabletWith } from './backup-file.ts';
import { createTablet, good, header, PHRASE } from './test-tablet.ts';

const WHO = { who: 'Mr Bell', why: 'complaint' };

/** Saves once more with a header that says so. */
async function mark(vault: Vault, id: string, changes: Partial<HeaderToSeal>) {
	const { revision, record } = good(await vault.load(id));
	good(await vault.save(id, revision, { record, header: header(changes) }));
}

/** A tablet whose first session may be let go. */
async function tabletToLetGo(count = 2) {
	const made = await tabletWith(count);
	const id = made.ids[0]!;
	await mark(made.vault, id, { recordConfirmed: true, title: 'Amira' });
	return { ...made, id };
}

const refused = (kind: string) => ({ ok: false, problem: { kind } });

describe('letting go', () => {
	test('is refused until somebody said what went to the record', async () => {
		const { vault, ids } = await tabletWith(1);
		expect(await vault.letGo(ids[0]!, PHRASE)).toEqual(refused('record-not-confirmed'));
		expect(await said(vault, ids[0]!)).toBe('words 0');
	});

	test('is refused with a wrong passphrase, while a hold is there, and while locked', async () => {
		const { vault, id } = await tabletToLetGo();
		const wrong = await vault.letGo(id, 'not this one');
		expect(wrong).toMatchObject(refused('wrong-passphrase'));
		good(await vault.hold(id, WHO));
		expect(await vault.letGo(id, PHRASE)).toEqual(refused('held'));
		good(await vault.liftHold(id, WHO));
		await vault.lock();
		expect(await vault.letGo(id, PHRASE)).toEqual(refused('locked'));
	});

	test('removes its key, words, documents and title from the disk, and only its own', async () => {
		const { vault, id, ids, tablet } = await tabletToLetGo();
		good(await vault.keepDocument(id, 'd'.repeat(32), Uint8Array.of(1)));
		good(await vault.sessions());
		good(await vault.letGo(id, PHRASE));
		expect(await vault.load(id)).toEqual(refused('session-missing'));
		const { rows } = tablet;
		for (const table of ['bodies', 'documents'] as const)
			expect(await rows.all(table, id)).toEqual([]);
		const left = [...(await rows.all('keys')), ...(await rows.all('tips'))];
		expect(left.map((row) => row.id)).toEqual([ids[1], ids[1]]);
		expect(await said(vault, ids[1]!)).toBe('words 1');
		expect(good(await vault.sessions()).map((one) => one.id)).toEqual([ids[1]]);
	});

	test('gives a receipt that says until when backups may still hold it: 35 days, or as set', async () => {
		const { vault, id, tablet } = await tabletToLetGo();
		expect(good(await vault.callInAfterDays())).toBe(35);
		for (const days of [6, 91, 7.5])
			expect(await vault.setCallInAfterDays(days)).toEqual(refused('not-saved'));
		expect(good(await vault.letGo(id, PHRASE))).toEqual({
			...{ id, title: 'Amira', letGoAt: tablet.clock.now },
			backupsUntil: '2026-12-30',
		});
		good(await vault.setCallInAfterDays(7));
		const other = good(await vault.begin({ record: { version: 1 }, header: header() }));
		await mark(vault, other.id, { recordConfirmed: true });
		expect(good(await vault.letGo(other.id, PHRASE)).backupsUntil).toBe('2026-12-02');
	});

	test('stands in the ledger, with no word of what it was', async () => {
		const { vault, id } = await tabletToLetGo();
		good(await vault.letGo(id, PHRASE));
		const { entries } = good(await vault.ledger());
		expect(entries[0]).toMatchObject({ deed: 'let-go', id });
		expect(JSON.stringify(entries)).not.toContain('Amira');
	});

	test('counts nothing as missing at the next unlock', async () => {
		const { vault, id, pid } = await tabletToLetGo();
		good(await vault.sinceLastTime());
		good(await vault.letGo(id, PHRASE));
		await vault.lock();
		good(await vault.unlock(pid, PHRASE));
		expect(good(await vault.sinceLastTime())).toMatchObject({ missing: 0, putBack: false });
	});

	test('works in practice without a passphrase, and leaves the disk alone', async () => {
		const tablet = createTablet();
		const vault = tablet.start();
		await vault.practise({ label: 'Practice' });
		const confirmed = header({ recordConfirmed: true });
		const { id } = good(await vault.begin({ record: { version: 1 }, header: confirmed }));
		good(await vault.letGo(id, undefined));
		expect(good(await vault.sessions())).toEqual([]);
		expect(await tablet.rows.all('tombstones')).toEqual([]);
	});
});

describe('what was let go stays gone', () => {
	test('when a backup from before is restored, however often', async () => {
		const { vault, id, pid } = await tabletToLetGo();
		const old = await backupOf(vault);
		good(await vault.letGo(id, PHRASE));
		for (let times = 0; times < 2; times += 1)
			expect(good(await restored(vault, old))).toMatchObject({ gone: 1, same: 1, added: 0 });
		expect(good(await restored(vault, old, [id]))).toMatchObject({ gone: 1, added: 0 });
		await vault.lock();
		good(await vault.unlock(pid, PHRASE));
		expect(await vault.load(id)).toEqual(refused('session-missing'));
		expect(good(await vault.sessions()).length).toBe(1);
	});

	test('on another tablet that restores a backup from after it', async () => {
		const { vault, id, pid } = await tabletToLetGo();
		const old = await backupOf(vault);
		good(await vault.letGo(id, PHRASE));
		const after = await backupOf(vault);
		const other = createTablet().start();
		good(await restored(other, old));
		expect(good(await restored(other, after))).toMatchObject({ gone: 1 });
		good(await restored(other, old));
		good(await other.unlock(pid, PHRASE));
		expect(await other.load(id)).toEqual(refused('session-missing'));
	});

	test('but not where it is held: a hold there is stronger than letting go here', async () => {
		const { vault, id, pid } = await tabletToLetGo();
		const other = createTablet().start();
		good(await restored(other, await backupOf(vault)));
		good(await other.unlock(pid, PHRASE));
		good(await other.hold(id, WHO));
		good(await vault.letGo(id, PHRASE));
		expect(good(await restored(other, await backupOf(vault)))).toMatchObject({ held: 1, gone: 0 });
		expect(await said(other, id)).toBe('words 0');
	});

	test('and a hold that came with a backup holds here too', async () => {
		const { vault, id, pid } = await tabletToLetGo();
		const other = createTablet().start();
		good(await restored(other, await backupOf(vault)));
		good(await other.unlock(pid, PHRASE));
		good(await other.hold(id, WHO));
		good(await restored(vault, await backupOf(other)));
		expect(await vault.letGo(id, PHRASE)).toEqual(refused('held'));
	});
});

describe('a tombstone in a file removes nothing', () => {
	const forged = async (pid: string, sign: (bytes: BufferSource) => Promise<ArrayBuffer>) => {
		const { framed } = await import('#storage/backup/frames.ts');
		const { rowParts } = await import('#storage/backup/contents.ts');
		return async (id: string, file: Uint8Array) => {
			const signature = new Uint8Array(await sign(bytesFromLabel(['gone', id, 9, pid])));
			const stone = { table: 'tombstones', row: { id, rev: 9, pid, signature } } as const;
			return new Uint8Array(Buffer.concat([file, framed(rowParts(stone))]));
		};
	};

	test('when nobody signed it, or somebody else did', async () => {
		const { vault, id, pid } = await tabletToLetGo();
		const file = await backupOf(vault);
		const pair = await crypto.subtle.generateKey({ name: 'ECDSA', namedCurve: 'P-256' }, false, [
			...(['sign', 'verify'] as const),
		]);
		const algorithm = { name: 'ECDSA', hash: 'SHA-256' };
		const theirs = (bytes: BufferSource) => crypto.subtle.sign(algorithm, pair.privateKey, bytes);
		for (const sign of [theirs, () => Promise.resolve(new ArrayBuffer(0))])
			good(await restored(vault, await (await forged(pid, sign))(id, file)));
		expect(await said(vault, id)).toBe('words 0');
	});

	test('when a colleague signed it for a session that is not theirs', async () => {
		const { vault, id, tablet } = await tabletToLetGo();
		const colleague = tablet.start();
		const { pid } = good(await colleague.create({ label: 'Mr Lee', passphrase: PHRASE }));
		const sealer = good(await colleague.sealer(PHRASE));
		const sign = async (bytes: BufferSource) => (await sealer.sign(bytes as Uint8Array)).buffer;
		good(await restored(vault, await (await forged(pid, sign))(id, await backupOf(vault))));
		expect(await said(vault, id)).toBe('words 0');
	});
});

test('things to finish: no record confirmed, a safety plan that is nowhere else, words nobody read; empty ones are none', async () => {
	const { vault, ids } = await tabletWith(5);
	await mark(vault, ids[0]!, { recordConfirmed: true });
	await mark(vault, ids[4]!, { recordConfirmed: true, unread: true });
	await mark(vault, ids[1]!, { recordConfirmed: true, safetyPlanToFinish: true });
	await mark(vault, ids[2]!, { empty: true });
	const open = good(await vault.toFinish()).map(({ id }) => id);
	expect(open.toSorted()).toEqual([ids[1]!, ids[3]!, ids[4]!].toSorted());
	await vault.lock();
	expect(await vault.toFinish()).toEqual(refused('locked'));
});
