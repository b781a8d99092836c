/** A backup, a draft and words that waited, as the first version wrote them: they open for ever. */
import { describe, expect, test } from 'vitest';
import { deriveWithArgon2 } from '#storage/argon2.ts';
import { readingOf, restored } from './backup-file.ts';
import type { Bytes } from './backup-file.ts';
import { frozen, layRows } from './frozen-rows.ts';
import type { FrozenRows } from './frozen-rows.ts';
import { createTablet, good, header } from './test-tablet.ts';

type Fixture = {
	readonly passphrase: string;
	readonly pid: string;
	readonly id: string;
	readonly rows: FrozenRows;
	readonly backup: Bytes;
	readonly draft: Bytes;
	readonly waiting: Bytes;
};

const fixture = () => frozen('backup-format-1.json') as Fixture;

async function tabletOfThen() {
	const { rows, pid, passphrase } = fixture();
	const tablet = createTablet({ deriveKey: deriveWithArgon2 });
	await layRows(tablet, rows);
	const vault = tablet.start();
	good(await vault.unlock(pid, passphrase));
	return vault;
}

describe('what the first version wrote outside its database', { timeout: 60_000 }, () => {
	test('the backup is read as whole, signed and of that day', async () => {
		const { backup, pid } = fixture();
		const report = good(await readingOf(createTablet().start(), backup));
		expect(report).toMatchObject({ sessions: 1, damaged: [], complete: true });
		expect(report.profiles).toEqual([{ pid, label: 'Ms Okafor' }]);
		expect(new Date(report.madeAt).toISOString()).toBe('2026-11-25T09:00:00.000Z');
	});

	test('the backup is brought back on an empty tablet: words, header and plan', async () => {
		const { backup, pid, id, passphrase } = fixture();
		const vault = createTablet({ deriveKey: deriveWithArgon2 }).start();
		expect(good(await restored(vault, backup))).toMatchObject({ added: 1, damaged: [] });
		good(await vault.unlock(pid, passphrase));
		const found = good(await vault.load(id));
		expect(found.header).toEqual({ id, ...header() });
		expect(found.record).toEqual({
			...{ version: 1, said: 'and to see my friends' },
			...{ arabic: 'أميرة', emoji: '🌱' },
		});
		const plan = good(await vault.document(id, 'd'.repeat(32)));
		expect(new TextDecoder().decode(plan)).toBe('%PDF-1.7 a plan');
	});

	test('the draft and the words that waited come after what is there', async () => {
		const { draft, waiting, id } = fixture();
		for (const [outside, said] of [
			[draft, 'a draft'],
			[waiting, 'the last words'],
		] as const) {
			const vault = await tabletOfThen();
			expect(good(await vault.mergeBacklog(outside))).toEqual({ became: 'newest' });
			expect(good(await vault.load(id)).record).toMatchObject({ said });
		}
	});

	test('the tablet itself opens, and misses nothing', async () => {
		const vault = await tabletOfThen();
		const since = good(await vault.sinceLastTime());
		expect(since).toMatchObject({ missing: 0, putBack: false, ledgerFaults: [] });
	});
});
