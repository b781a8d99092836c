/** What an older app kept must open for ever; the fixtures are frozen. */
import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { deriveWithArgon2 } from '#storage/argon2.ts';
import { bytesFromLabel } from '#storage/envelope.ts';
import { RECORD_VERSION, migrated } from '#storage/migrations.ts';
import type * as Kept from '#storage/rows.ts';
import { frozen, layRows } from './frozen-rows.ts';
import { createTablet, good, header, tabletInUse } from './test-tablet.ts';

type Fixture = {
	readonly passphrase: string;
	readonly rows: {
		readonly profiles: Kept.ProfileRow[];
		readonly keys: Kept.KeyRow[];
		readonly tips: Kept.TipRow[];
		readonly bodies: Kept.BodyRow[];
		readonly documents: Kept.DocumentRow[];
		readonly segments: Kept.SegmentRow[];
		readonly tombstones: Kept.TombstoneRow[];
	};
};

const folder = new URL('../fixtures/', import.meta.url);
const names = readdirSync(folder).filter((name) => name.startsWith('tablet-format-'));

const fixtureNamed = (name: string) => frozen(name) as Fixture;

async function tabletFrom({ rows }: Fixture) {
	const tablet = createTablet({ deriveKey: deriveWithArgon2 });
	await layRows(tablet, rows);
	return tablet;
}

describe.each(names)('%s', { timeout: 60_000 }, (name) => {
	test('opens with its passphrase: words, header, list and plan', async () => {
		const fixture = fixtureNamed(name);
		const vault = (await tabletFrom(fixture)).start();
		const [{ pid }] = fixture.rows.profiles as [Kept.ProfileRow];
		good(await vault.unlock(pid, fixture.passphrase));
		const [first] = good(await vault.sessions());
		expect(first).toEqual({ id: fixture.rows.keys[0]?.id, ...header() });
		const { record, revision } = good(await vault.load(first!.id));
		expect(record).toMatchObject({ said: 'I want to sleep again', arabic: 'أميرة', emoji: '🌱' });
		expect(revision.rev).toBe(2);
		const plan = good(await vault.document(first!.id, 'd'.repeat(32)));
		expect(new TextDecoder().decode(plan)).toBe('%PDF-1.7 a plan');
		good(await vault.save(first!.id, revision, { record, header: header() }));
	});

	test('opens through the sealed headers alone, without its index', async () => {
		const fixture = fixtureNamed(name);
		const vault = (
			await tabletFrom({ ...fixture, rows: { ...fixture.rows, segments: [] } })
		).start();
		good(await vault.unlock(fixture.rows.profiles[0]!.pid, fixture.passphrase));
		expect(good(await vault.sessions())).toMatchObject([header()]);
	});

	test('has a tombstone whose signature is its owner’s', async () => {
		const { rows } = fixtureNamed(name);
		const [{ signing }] = rows.profiles as [Kept.ProfileRow];
		const { id, rev, pid, signature } = rows.tombstones[0]!;
		const curve = { name: 'ECDSA', namedCurve: 'P-256' };
		const hash = { name: 'ECDSA', hash: 'SHA-256' };
		const spki = signing.publicKey;
		const key = await crypto.subtle.importKey('spki', spki, curve, false, ['verify']);
		const gone = bytesFromLabel(['gone', id, rev, pid]);
		expect(await crypto.subtle.verify(hash, key, signature, gone)).toBe(true);
		expect(
			await crypto.subtle.verify(hash, key, signature, bytesFromLabel(['gone', id, 9, pid])),
		).toBe(false);
	});
});

test('there is a frozen fixture of the format', () => {
	expect(names).toContain('tablet-format-1.json');
});

describe('a record', () => {
	test('from a newer app is refused kindly and stays as it is', async () => {
		const { vault, id, revision } = await tabletInUse();
		const newer = { record: { version: RECORD_VERSION + 1, said: 'new' }, header: header() };
		good(await vault.save(id, revision, newer));
		const answer = await vault.load(id);
		expect(answer).toEqual({ ok: false, problem: { kind: 'record-newer-than-app' } });
		expect(good(await vault.sessions())).toHaveLength(1);
	});

	test('climbs one step at a time from wherever it is', () => {
		const climb = (name: string) => (record: { version: number }) => ({
			...{ ...record, [name]: true },
			version: record.version + 1,
		});
		const steps = [climb('second'), climb('third')];
		expect(migrated({ version: 1 }, steps)).toEqual({
			ok: true,
			value: { version: 3, second: true, third: true },
		});
		expect(migrated({ version: 2 }, steps)).toEqual({
			ok: true,
			value: { version: 3, third: true },
		});
		expect(migrated({ version: 4 }, steps)).toMatchObject({ ok: false });
	});

	test('without a version is damaged, not guessed at', () => {
		for (const odd of [null, 'text', 7, {}, { version: '1' }, { version: 0 }, { version: 1.5 }])
			expect(migrated(odd)).toEqual({ ok: false, problem: { kind: 'record-damaged' } });
	});
});
