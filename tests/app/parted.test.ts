import { describe, expect, test } from 'vitest';
import { listedFrom } from '#app/session-reading.ts';
import { partedFrom } from '#app/parted.ts';
import { partedIn } from '#ui/tablet/listed-session.ts';
import { backupOf, restored, tabletWith } from '../storage/backup-file.ts';
import { createTablet, good, header, PHRASE } from '../storage/test-tablet.ts';
import type { Vault } from '#storage/vault.ts';

const forkOf = async (vault: Vault, id: string) => good(await vault.load(id)).header.forkOf;

/** One conversation that was changed on two tablets, and one that was not, on the first of them. */
async function changedOnTwo() {
	const first = await tabletWith(2);
	const [id, other] = first.ids;
	const vault = createTablet().start();
	good(await restored(vault, await backupOf(first.vault)));
	good(await vault.unlock(first.pid, PHRASE));
	for (const [at, each] of [first.vault, vault].entries()) {
		const { revision } = good(await each.load(id!));
		const updatedAt = `2026-11-25T09:3${at}:00Z`;
		const said = { record: { version: 1, said: `on ${at}` }, header: header({ updatedAt }) };
		good(await each.save(id!, revision, said));
	}
	expect(good(await restored(first.vault, await backupOf(vault))).forked).toBe(1);
	return { vault: first.vault, id: id!, other: other! };
}

describe('a conversation that was changed on two tablets', () => {
	test('stands in the list twice, and both say so', async () => {
		const { vault, id, other } = await changedOnTwo();
		const listed = good(await vault.newest()).map(listedFrom);
		const parted = partedIn(listed);
		expect(listed).toHaveLength(3);
		expect([parted.size, parted.has(id), parted.has(other)]).toEqual([2, true, false]);
	});

	test('leads from each of the two to the other, and from no other conversation', async () => {
		const { vault, id, other } = await changedOnTwo();
		const second = (await partedFrom(vault, id, await forkOf(vault, id)))?.other;
		expect(second).toMatch(/^[0-9a-f]{32}$/);
		expect(await partedFrom(vault, second!, await forkOf(vault, second!))).toEqual({ other: id });
		expect(await partedFrom(vault, other, await forkOf(vault, other))).toBeUndefined();
	});
});
