import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { isBackupDue, isLongWithoutBackup } from '#app/backup-due.ts';
import { rememberVault } from '#app/kept-outside.ts';
import { StillToFinish } from '#app/still-to-finish.svelte.ts';
import { good, header, tabletInUse } from '../storage/test-tablet.ts';

const hour = 3_600_000;
const day = 24 * hour;
const begun = Date.parse('2026-11-02T09:00:00Z');

beforeEach(() => {
	const kept = new Map<string, string>();
	vi.stubGlobal('localStorage', {
		getItem: (name: string) => kept.get(name) ?? null,
		setItem: (name: string, text: string) => void kept.set(name, text),
	});
	vi.useFakeTimers({ now: begun, toFake: ['Date'] });
});
afterEach(() => {
	vi.unstubAllGlobals();
	vi.useRealTimers();
});

describe('a tablet without a backup', () => {
	test('says nothing on its first day, and from then on that one is due', () => {
		rememberVault('one');
		const status = { hasChangedSince: true };
		vi.setSystemTime(begun + day - 1);
		expect(isBackupDue(status)).toBe(false);
		vi.setSystemTime(begun + day);
		expect(isBackupDue(status)).toBe(true);
		expect(isBackupDue({ hasChangedSince: false })).toBe(false);
	});

	test('says so at once where nobody knows how long it has been in use', () => {
		expect(isBackupDue({ hasChangedSince: true })).toBe(true);
	});

	test('says it at every unlock after fourteen days, counted from the last backup', () => {
		rememberVault('one');
		const status = { hasChangedSince: true, backedUpAt: begun + day };
		vi.setSystemTime(begun + 15 * day - 1);
		expect([isBackupDue(status), isLongWithoutBackup(status)]).toEqual([true, false]);
		vi.setSystemTime(begun + 15 * day);
		expect(isLongWithoutBackup(status)).toBe(true);
		expect(isLongWithoutBackup({ ...status, hasChangedSince: false })).toBe(false);
	});
});

describe('things to finish', () => {
	test('are counted while the keys are there, and said until somebody has seen it', async () => {
		const { vault } = await tabletInUse();
		const still = new StillToFinish(vault);
		expect(await still.count()).toBe(1);
		await vault.lock();
		let isOver = false;
		const said = still.sayAtLock(1).then(() => (isOver = true));
		expect([still.atLock, isOver]).toEqual([1, false]);
		still.seenAtLock();
		await said;
		expect(isOver).toBe(true);
	});

	test('are never said when there are none, nor counted without the keys', async () => {
		const { vault } = await tabletInUse();
		const still = new StillToFinish(vault);
		await still.sayAtLock(0);
		expect(still.atLock).toBe(0);
		await vault.lock();
		expect(await still.count()).toBe(0);
	});

	test('are said at an unlock without the conversation that opens before everybody’s eyes', async () => {
		const { vault, id } = await tabletInUse();
		const { backedUpAt } = good(await vault.backupStatus());
		expect(backedUpAt).toBeUndefined();
		rememberVault('one');
		const still = new StillToFinish(vault);
		await still.unlockedInto(id);
		expect(still.atUnlock).toBeUndefined();
		good(await vault.begin({ record: { version: 1 }, header: header() }));
		await still.unlockedInto(id);
		expect(still.atUnlock).toEqual({ toFinish: 1, noBackup: false });
		vi.setSystemTime(begun + 14 * day);
		await still.unlockedInto(id);
		expect(still.atUnlock).toEqual({ toFinish: 1, noBackup: true });
		still.seenAtUnlock();
		expect(still.atUnlock).toBeUndefined();
	});
});
