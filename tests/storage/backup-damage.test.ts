import { beforeAll, describe, expect, test } from 'vitest';
import { backupOf, readingOf, restored, said, tabletWith } from './backup-file.ts';
import type { Bytes } from './backup-file.ts';
import { createTablet, good, PHRASE } from './test-tablet.ts';

const COUNT = 80;
let made: Awaited<ReturnType<typeof tabletWith>>;
let file: Bytes;

beforeAll(async () => {
	made = await tabletWith(COUNT);
	file = await backupOf(made.vault);
}, 60_000);

/** Restores the damaged file on a new tablet, and opens every session that is said to be whole. */
async function after(damage: (bytes: Bytes) => Bytes) {
	const damaged = damage(file.slice());
	const vault = createTablet().start();
	const report = good(await readingOf(vault, damaged));
	const restore = good(await restored(vault, damaged));
	good(await vault.unlock(made.pid, PHRASE));
	const lost = new Set(report.damaged);
	const open = made.ids.filter((id) => !lost.has(id));
	for (const id of open) expect(await said(vault, id)).toBe(`words ${made.ids.indexOf(id)}`);
	expect(report.sessions).toBe(open.length);
	expect(restore.damaged.toSorted()).toEqual(report.damaged.toSorted());
	expect(good(await vault.sessions()).length).toBe(open.length);
	return report;
}

/** Damage somewhere in the sessions, not among the few rows before them. */
const middle = () => Math.floor(file.length / 2);

describe('a damaged backup', () => {
	test('that is whole after all gives every session', async () => {
		const report = await after((bytes) => bytes);
		expect(report).toMatchObject({ sessions: COUNT, damaged: [], complete: true });
	});

	test('with one bit turned over costs one session, and names it', async () => {
		const report = await after((bytes) => {
			bytes[middle()]! ^= 4;
			return bytes;
		});
		expect(report).toMatchObject({ sessions: COUNT - 1, complete: true, signed: 'cannot-tell' });
		expect(made.ids).toContain(report.damaged[0]);
	});

	test('with a fortieth of it blanked out costs about a fortieth of the sessions', async () => {
		const report = await after((bytes) => bytes.fill(0, middle(), middle() + bytes.length / 40));
		expect(report.damaged.length).toBeGreaterThanOrEqual(COUNT / 40 - 1);
		expect(report.damaged.length).toBeLessThanOrEqual(COUNT / 40 + 2);
		expect(report).toMatchObject({ complete: true, sessions: COUNT - report.damaged.length });
	});

	test('with a piece cut out of its middle costs only what was in the piece', async () => {
		const report = await after((bytes) => {
			const [from, to] = [middle(), middle() + Math.floor(bytes.length / 40)];
			return new Uint8Array([...bytes.subarray(0, from), ...bytes.subarray(to)]);
		});
		expect(report.damaged.length).toBeLessThanOrEqual(COUNT / 40 + 2);
		expect(report.complete).toBe(true);
	});

	test('cut at sixty in a hundred gives those before the cut, and says that the end is missing', async () => {
		const report = await after((bytes) => bytes.slice(0, bytes.length * 0.6));
		expect(report.complete).toBe(false);
		expect(report.sessions).toBeGreaterThan(COUNT * 0.5);
		expect(report.sessions + report.damaged.length).toBe(COUNT);
	});

	test('hit in a dozen places at random costs a dozen sessions at most', async () => {
		let seed = 7;
		const random = () => (seed = (seed * 48_271) % 2_147_483_647) / 2_147_483_647;
		const report = await after((bytes) => {
			for (let hit = 0; hit < 12; hit += 1)
				bytes[Math.floor((0.1 + 0.8 * random()) * bytes.length)]! ^= 0xff;
			return bytes;
		});
		expect(report.damaged.length).toBeGreaterThan(6);
		expect(report.damaged.length).toBeLessThanOrEqual(12);
	});

	test('whose first thousand bytes are lost still gives its sessions and their owner', async () => {
		const report = await after((bytes) => bytes.fill(0, 0, 1000));
		expect(report.sessions).toBe(COUNT);
		expect(report.profiles.length).toBe(1);
	});
});

describe('what is no backup', () => {
	test('is refused by name: another file, an empty file, a file of a newer app', async () => {
		const { vault } = made;
		const photo = crypto.getRandomValues(new Uint8Array(60_000));
		const notOne = { ok: false, problem: { kind: 'not-a-backup' } };
		expect(await readingOf(vault, photo)).toEqual(notOne);
		expect(await readingOf(vault, new Uint8Array())).toEqual(notOne);
		expect(await restored(vault, photo)).toEqual(notOne);
		const { headParts } = await import('#storage/backup/contents.ts');
		const { framed } = await import('#storage/backup/frames.ts');
		const [kind, rest] = headParts({ device: 'd', madeAt: 1, callInAt: 2 });
		const newer = framed([Uint8Array.of(kind![0]!, kind![1]! + 1), rest!]);
		const tooNew = { ok: false, problem: { kind: 'backup-newer-than-app' } };
		expect(await readingOf(vault, newer)).toEqual(tooNew);
		expect(await restored(vault, newer)).toEqual(tooNew);
	});

	test('never stops the reader, whatever byte is turned over', async () => {
		const { createBackupReader } = await import('#storage/backup/backup-reader.ts');
		const small = await backupOf((await tabletWith(1)).vault);
		for (let at = 0; at < small.length; at += 7) {
			const changed = small.slice();
			changed[at]! ^= 0xff;
			const reader = await createBackupReader();
			expect(reader.read(changed).ok).toBe(true);
			expect(reader.end().ok).toBe(true);
			expect(reader.isAsWritten()).toBe(false);
		}
	}, 30_000);
});

test('somebody who changes a session and mends its checksum is found out by the signature', async () => {
	const { framed, createFrameReader } = await import('#storage/backup/frames.ts');
	const frames = createFrameReader();
	const contents = [...frames.push(file), ...frames.end()];
	const at = contents.findIndex((content) => content[0] === 3);
	contents[at]![contents[at]!.length - 1]! ^= 1;
	const forged = new Uint8Array(Buffer.concat(contents.map((content) => framed([content]))));
	expect(good(await readingOf(made.vault, forged)).signed).toBe('wrong');
	expect(good(await readingOf(made.vault, file)).signed).toBe('known');
	expect(good(await readingOf(createTablet().start(), file)).signed).toBe('unknown');
});

test('a long frame that lost its middle does not take the short ones behind it along', async () => {
	const { framed, createFrameReader } = await import('#storage/backup/frames.ts');
	const long = framed([crypto.getRandomValues(new Uint8Array(5000))]);
	const short = [1, 2, 3].map((n) => framed([Uint8Array.of(n)]));
	const cut = [long.subarray(0, 2000), long.subarray(4000), ...short];
	const reader = createFrameReader();
	const found = [...reader.push(new Uint8Array(Buffer.concat(cut))), ...reader.end()];
	expect(found.map(([n]) => n)).toEqual([1, 2, 3]);
	expect(reader.hasSkipped).toBe(true);
});
