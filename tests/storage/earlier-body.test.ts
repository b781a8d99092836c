import { describe, expect, test } from 'vitest';
import { good, tabletInUse, words } from './test-tablet.ts';

/** Five saves, and then damage to the body that the test names by its place, newest first. */
async function damaged(...places: number[]) {
	const { tablet, vault, id, revision } = await tabletInUse();
	let last = revision;
	const hashes = [revision.hash];
	for (const said of ['two', 'three', 'four', 'five', 'six']) {
		last = good(await vault.save(id, last, words(said)));
		hashes.unshift(last.hash);
	}
	for (const place of places) {
		const row = (await tablet.rows.body(id, hashes[place]!))!;
		const box = row.box.slice();
		box[40]! ^= 1;
		await tablet.rows.write([{ table: 'bodies', put: { ...row, box } }]);
	}
	return { tablet, vault, id, hashes };
}

describe('a session whose newest words are damaged on disk', () => {
	test('opens as it was just before, and says when the words were written that cannot be read', async () => {
		const { vault, id, hashes } = await damaged(0);
		const found = good(await vault.load(id));
		expect(found.record).toMatchObject({ said: 'five' });
		expect(found.unreadable).toBe('2026-11-25T09:05:00Z');
		expect(found.revision.hash).toBe(hashes[0]);
	});

	test('opens from further back where more is damaged', async () => {
		const { vault, id } = await damaged(0, 1, 2);
		expect(good(await vault.load(id)).record).toMatchObject({ said: 'three' });
	});

	test('is refused when none of it is whole', async () => {
		const { vault, id } = await damaged(0, 1, 2, 3, 4);
		expect(await vault.load(id)).toMatchObject({ problem: { kind: 'record-damaged' } });
	});

	test('leaves the damaged row alone, and goes on from what is whole only with the next save', async () => {
		const { tablet, vault, id, hashes } = await damaged(0);
		const found = good(await vault.load(id));
		expect(await tablet.rows.body(id, hashes[0]!)).toBeDefined();
		good(await vault.save(id, found.revision, words('on from five')));
		const next = good(await vault.load(id));
		expect(next.record).toMatchObject({ said: 'on from five' });
		expect(next.unreadable).toBeUndefined();
	});
});

test('A session that is whole says nothing of an earlier state', async () => {
	const { vault, id } = await damaged();
	const found = good(await vault.load(id));
	expect(found.record).toMatchObject({ said: 'six' });
	expect(found.unreadable).toBeUndefined();
});
