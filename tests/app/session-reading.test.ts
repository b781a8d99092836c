import { describe, expect, test, vi } from 'vitest';
import { SessionReading } from '#app/session-reading.ts';
import type { ListedSession } from '#ui/tablet/listed-session.ts';
import { foundIn } from '#ui/tablet/listed-session.ts';
import { good, header, PHRASE, tabletInUse } from '../storage/test-tablet.ts';
import type { Vault } from '#storage/vault.ts';

/** Begins sessions named by number, a minute apart; with the first there are so many and one. */
async function manySessions(vault: Vault, count: number): Promise<void> {
	for (let n = 0; n < count; n += 1) {
		const updatedAt = new Date(Date.UTC(2026, 10, 26, 9, n)).toISOString();
		const made = header({ title: `Señora ${n}`, updatedAt });
		good(await vault.begin({ record: { version: 1 }, header: made }));
	}
}

/** What a screen would show, time after time, until nothing more comes. */
function screenOf(vault: Vault) {
	const shown: (readonly ListedSession[])[] = [];
	const reading = new SessionReading(vault, (sessions) => shown.push(sessions));
	const settled = (count: number) =>
		vi.waitFor(
			() => {
				expect(shown.at(-1)).toHaveLength(count);
				return shown.at(-1)!;
			},
			{ timeout: 50_000 },
		);
	return { reading, shown, settled };
}

describe('reading the list of conversations', () => {
	test('shows the newest at once and all in the end, the newest first', async () => {
		const { tablet, vault, pid } = await tabletInUse();
		await manySessions(vault, 600);
		good(await vault.sessions());
		const next = tablet.start();
		good(await next.unlock(pid, PHRASE));
		const { reading, shown, settled } = screenOf(next);
		expect(await reading.begin()).toBe(true);
		expect(shown[0]?.length).toBeLessThan(600);
		expect(shown[0]?.[0]?.title).toBe('Señora 599');
		const all = await settled(601);
		expect(all.slice(0, -1).map(({ title }) => title)).toEqual(
			Array.from({ length: 600 }, (_, at) => `Señora ${599 - at}`),
		);
		expect(foundIn(all, 'senora 17').map(({ title }) => title)).toContain('Señora 17');
	});

	test('reads once more where the list turns out wrong, and ends then', async () => {
		const { tablet, vault, pid } = await tabletInUse();
		await manySessions(vault, 300);
		good(await vault.sessions());
		await tablet.rows.write([{ table: 'segments', remove: [pid, 1] }]);
		const next = tablet.start();
		good(await next.unlock(pid, PHRASE));
		const { reading, settled } = screenOf(next);
		await reading.begin();
		await settled(301);
	});

	test('says when there is none to be had', async () => {
		const { vault } = await tabletInUse();
		await vault.lock();
		const { reading, shown } = screenOf(vault);
		expect(await reading.begin()).toBe(false);
		expect(shown).toEqual([]);
	});
});
