/** Which files are outside the tablet, until somebody says that they are gone. */
import { generateIdentity, identityToRecipient } from 'age-encryption';
import { describe, expect, test } from 'vitest';
import { backupOf, readingOf, tabletWith } from './backup-file.ts';
import { createTablet, good, PHRASE } from './test-tablet.ts';

const FILE = 'a'.repeat(32);
const left = (id: string, owner: string, at: number) =>
	({ kind: 'emergency', file: FILE, id, owner, at }) as const;

describe('files that left', () => {
	test('are listed with when and how many conversations, never with what is in them', async () => {
		const { vault, ids, pid, tablet } = await tabletWith(2);
		const recipient = await identityToRecipient(await generateIdentity());
		good(await vault.exportReadable(ids, { recipient }));
		tablet.clock.now += 1000;
		good(await vault.fileLeft(left(ids[0]!, pid, tablet.clock.now)));
		tablet.clock.now += 1000;
		const report = good(await readingOf(vault, await backupOf(vault)));
		good(await vault.backupVerified(report));
		const at = tablet.clock.now;
		const files = good(await vault.filesOut());
		expect(files).toMatchObject([
			{ kind: 'backup', at, by: pid, sessions: [] },
			{ kind: 'emergency', at: at - 1000, by: pid, sessions: [ids[0]] },
			{ kind: 'readable', at: at - 2000, by: pid, sessions: ids },
		]);
		expect(JSON.stringify(files)).not.toMatch(/No 0|No 1|words/);
	});

	test('stay listed after a restart, until somebody says that they are gone, which is on the record', async () => {
		const { vault, ids, pid, tablet } = await tabletWith(1);
		good(await vault.fileLeft(left(ids[0]!, pid, tablet.clock.now)));
		await vault.lock();
		const again = tablet.start();
		good(await again.unlock(pid, PHRASE));
		expect(good(await again.filesOut())).toHaveLength(1);
		good(await again.fileGone(FILE));
		expect(good(await again.filesOut())).toEqual([]);
		const { entries } = good(await again.ledger());
		expect(entries[0]).toMatchObject({ deed: 'file-gone', file: FILE, by: pid });
		good(await again.fileGone(FILE));
		expect(good(await again.ledger()).entries).toHaveLength(entries.length);
	});

	test('saved while the tablet was covered or locked are on the list of their owner', async () => {
		const { vault, ids, pid, tablet } = await tabletWith(1);
		const at = tablet.clock.now;
		good(await vault.keepOnly(ids[0]!));
		good(await vault.fileLeft(left(ids[0]!, pid, at)));
		expect(await vault.filesOut()).toMatchObject({ problem: { kind: 'locked' } });
		await vault.lock();
		good(await tablet.start().fileLeft({ ...left(ids[0]!, pid, at), file: 'b'.repeat(32) }));
		tablet.clock.now += 5000;
		const again = tablet.start();
		good(await again.unlock(pid, PHRASE));
		const files = good(await again.filesOut());
		expect(files.map((one) => [one.kind, one.at, one.by])).toEqual([
			['emergency', at, pid],
			['emergency', at, pid],
		]);
		expect(good(await again.ledger()).faults).toEqual([]);
	});

	test('told twice are one file, and a time ahead of the tablet’s clock is not believed', async () => {
		const { vault, ids, pid, tablet } = await tabletWith(1);
		const ahead = left(ids[0]!, pid, tablet.clock.now + 9_000_000);
		good(await vault.fileLeft(ahead));
		good(await vault.fileLeft(ahead));
		expect(good(await vault.filesOut())).toMatchObject([{ file: FILE, at: tablet.clock.now }]);
	});

	test('by an access request are on the list of each owner, with who asked and why', async () => {
		const { vault, ids, tablet } = await tabletWith(1);
		const halves = good(await vault.makeKit({ passphrase: PHRASE }));
		const other = tablet.start();
		good(await other.create({ label: 'Mr Bell', passphrase: PHRASE }));
		const desk = tablet.start();
		const asked = { who: 'Dr Shah and Mr Bell', why: 'Access request' };
		good(await desk.beginAccess({ ...halves, ...asked }));
		good(await desk.accessRecords(ids));
		const [file] = good(await vault.filesOut());
		expect(file).toMatchObject({ kind: 'access', by: '', sessions: ids, ...asked });
		expect(good(await other.filesOut())).toEqual([]);
		good(await vault.fileGone(file!.file));
		expect(good(await vault.filesOut())).toEqual([]);
	});

	test('of a real conversation wait for their line while somebody practises', async () => {
		const { vault, ids, pid, tablet } = await tabletWith(1);
		await vault.lock();
		const again = tablet.start();
		await again.practise({ label: 'Practice' });
		const real = left(ids[0]!, pid, tablet.clock.now);
		expect(await again.fileLeft(real)).toEqual({ ok: false, problem: { kind: 'not-saved' } });
		await again.lock();
		const next = tablet.start();
		good(await next.unlock(pid, PHRASE));
		good(await next.fileLeft(real));
		expect(good(await next.filesOut())).toHaveLength(1);
	});

	test('of practice are none', async () => {
		const tablet = createTablet();
		const vault = tablet.start();
		await vault.practise({ label: 'Practice' });
		good(await vault.fileLeft(left('c'.repeat(32), 'd'.repeat(32), tablet.clock.now)));
		expect(good(await vault.filesOut())).toEqual([]);
		expect((JSON.parse(await tablet.everythingOnDisk()) as unknown[][]).flat()).toEqual([]);
	});
});
