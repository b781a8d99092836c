import { describe, expect, test } from 'vitest';
import { BackupFiles } from '#app/backup.ts';
import type { BackupStep } from '#app/backup.ts';
import type { BackupPlace } from '#app/backup-place.ts';
import { said, tabletWith } from '../storage/backup-file.ts';
import { createTablet, good, PHRASE } from '../storage/test-tablet.ts';
import type { Vault } from '#storage/vault.ts';

const now = () => new Date('2026-11-25T12:00:00');

/** A place in memory that gives its file back, as a chosen file does, or not, as a download. */
function placeInMemory({ givesBack = true, fails = false, isShared = false } = {}) {
	const kept: { name?: string; file?: Blob; abandoned?: true } = {};
	const parts: Uint8Array<ArrayBuffer>[] = [];
	const place: BackupPlace = {
		write: (bytes) => {
			if (fails) return Promise.reject(new Error('no room'));
			parts.push(bytes);
			return Promise.resolve();
		},
		close: () => {
			kept.file = new File(parts, 'any');
			return Promise.resolve(givesBack ? (kept.file as File) : undefined);
		},
		abandon: () => {
			kept.abandoned = true;
			return Promise.resolve();
		},
		...(isShared && { handOver: () => Promise.resolve(true) }),
	};
	const choosePlace = (name: string) => {
		kept.name = name;
		return Promise.resolve(place);
	};
	return { kept, choosePlace };
}

function filesOf(vault: Vault, options: Parameters<typeof placeInMemory>[0] = {}) {
	const steps: BackupStep[] = [];
	const { kept, choosePlace } = placeInMemory(options);
	const onStep = (step: BackupStep) => void steps.push(step);
	return { files: new BackupFiles({ vault, now, onStep, choosePlace }), kept, steps };
}

describe('a backup file', () => {
	test('is written, read again and counted; its name tells the day and no more', async () => {
		const { vault } = await tabletWith(3);
		const { files, kept, steps } = filesOf(vault);
		const { name, report } = good(await files.write());
		expect([name, kept.name]).toEqual(Array(2).fill('side-by-side-2026-11-25.backup'));
		expect(report).toMatchObject({ sessions: 3, complete: true });
		expect(good(await vault.backupStatus()).backedUpAt).toBe(report?.madeAt);
		expect(steps.at(-1)).toEqual({ kind: 'reading', done: kept.file?.size, of: kept.file?.size });
		expect(steps[0]).toMatchObject({ kind: 'writing', of: 3 });
	});

	test('that was downloaded counts only when it was chosen again and found whole', async () => {
		const { vault } = await tabletWith(1);
		const { files, kept } = filesOf(vault, { givesBack: false });
		expect(good(await files.write())).toEqual({ name: kept.name });
		expect(good(await vault.backupStatus()).backedUpAt).toBeUndefined();
		const cut = kept.file!.slice(0, kept.file!.size - 10);
		expect(good(await files.verify(cut)).complete).toBe(false);
		expect(good(await vault.backupStatus()).backedUpAt).toBeUndefined();
		good(await files.verify(kept.file!));
		expect(good(await vault.backupStatus()).backedUpAt).toBeDefined();
	});

	test('restores on another tablet, which then opens it', async () => {
		const { vault, pid, ids } = await tabletWith(2);
		const { files, kept } = filesOf(vault);
		good(await files.write());
		const other = createTablet().start();
		const there = filesOf(other);
		expect(good(await there.files.read(kept.file!)).sessions).toBe(2);
		expect(good(await there.files.restore(kept.file!))).toMatchObject({ added: 2 });
		expect(there.steps.at(-1)?.kind).toBe('restoring');
		good(await other.unlock(pid, PHRASE));
		expect(await said(other, ids[1]!)).toBe('words 1');
	});

	test('that waits to be shared says so, and counts no sooner than it was read again', async () => {
		const { vault } = await tabletWith(1);
		const { files, kept } = filesOf(vault, { givesBack: false, isShared: true });
		const { name, report, handOver } = good(await files.write());
		expect([name, report]).toEqual([kept.name, undefined]);
		expect(await handOver?.()).toBe(true);
		expect(good(await vault.backupStatus()).backedUpAt).toBeUndefined();
		good(await files.verify(kept.file!));
		expect(good(await vault.backupStatus()).backedUpAt).toBeDefined();
	});

	test('is not counted when an older one, or one of another tablet, is chosen instead', async () => {
		const { vault, tablet } = await tabletWith(1);
		const older = filesOf(vault);
		good(await older.files.write());
		const first = good(await vault.backupStatus()).backedUpAt;
		tablet.clock.now += 60_000;
		const { files, kept } = filesOf(vault, { givesBack: false });
		good(await files.write());
		const refused = (kind: string) => ({ ok: false, problem: { kind } });
		expect(await files.verify(older.kept.file!)).toEqual(refused('older-backup'));
		const another = filesOf((await tabletWith(1, 'Mr Lee')).vault);
		good(await another.files.write());
		expect(await files.verify(another.kept.file!)).toEqual(refused('another-tablets-backup'));
		expect(good(await vault.backupStatus()).backedUpAt).toBe(first);
		good(await files.verify(kept.file!));
		expect(good(await vault.backupStatus()).backedUpAt).toBe(tablet.clock.now);
	});

	test('that has no room is abandoned, and the person is told', async () => {
		const { vault } = await tabletWith(1);
		const { files, kept } = filesOf(vault, { fails: true });
		expect(await files.write()).toEqual({ ok: false, problem: { kind: 'file-not-written' } });
		expect(kept.abandoned).toBe(true);
	});

	test('can be cancelled while it is written; no place chosen is cancelled too', async () => {
		const { vault } = await tabletWith(1);
		const cancelled = { ok: false, problem: { kind: 'cancelled' } };
		const { kept, choosePlace } = placeInMemory();
		const files: BackupFiles = new BackupFiles({
			...{ vault, now, choosePlace },
			onStep: () => files.cancel(),
		});
		expect(await files.write()).toEqual(cancelled);
		expect(kept.abandoned).toBe(true);
		const nowhere = () => Promise.resolve(undefined);
		const undecided = new BackupFiles({
			vault,
			now,
			onStep: () => undefined,
			choosePlace: nowhere,
		});
		expect(await undecided.write()).toEqual(cancelled);
	});
});
