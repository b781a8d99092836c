/** A ledger and a count that were written once must be read for ever; the fixture is frozen. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Change, TableName, Tables } from '#storage/rows.ts';
import { createTablet, good, PHRASE } from './test-tablet.ts';

type Fixture = Readonly<Record<'pid' | 'id' | 'auditorSecret' | 'kept', string>> & {
	readonly rows: { readonly [Name in TableName]?: Tables[Name][] };
};

const file = new URL('../fixtures/ledger-format-1.json', import.meta.url);

async function tabletOfThen() {
	const bytes = (_: string, value: unknown) =>
		typeof value === 'object' && value !== null && 'base64' in value
			? new Uint8Array(Buffer.from(value.base64 as string, 'base64'))
			: value;
	const fixture = JSON.parse(readFileSync(file, 'utf8'), bytes) as Fixture;
	const tablet = createTablet();
	const changes = Object.entries(fixture.rows).flatMap(([table, rows]) =>
		rows.map((put) => ({ table, put }) as Change),
	);
	await tablet.rows.write(changes);
	return { ...fixture, tablet };
}

test('everything is found as it was left, also by the copy kept outside', async () => {
	const { tablet, pid, kept } = await tabletOfThen();
	const vault = tablet.start();
	good(await vault.unlock(pid, PHRASE));
	good(await vault.rememberCount(kept));
	expect(good(await vault.sinceLastTime())).toEqual({
		lastUsedAt: Date.parse('2026-11-25T09:00:00Z'),
		changedThen: 1,
		...{ missing: 0, putBack: false, ledgerFaults: [], toKnow: [] },
	});
});

test('its owner and the auditor read the ledger, and it goes on', async () => {
	const { tablet, pid, id, auditorSecret } = await tabletOfThen();
	const deeds = ['opened', 'wrong-try', 'created', 'created', 'profile-made'];
	const audited = good(await tablet.start().ledger(auditorSecret));
	expect(audited).toMatchObject({ others: 0, faults: [] });
	expect(audited.entries.map(({ deed }) => deed)).toEqual(deeds);
	const vault = tablet.start();
	good(await vault.unlock(pid, PHRASE));
	good(await vault.load(id));
	const { entries, faults } = good(await vault.ledger());
	expect(faults).toEqual([]);
	expect(entries.map(({ deed }) => deed)).toEqual(['opened', ...deeds]);
});
