/** A ledger and a count that were written once must be read for ever; the fixture is frozen. */
import { expect, test } from 'vitest';
import { frozen, layRows } from './frozen-rows.ts';
import type { FrozenRows } from './frozen-rows.ts';
import { createTablet, good, PHRASE } from './test-tablet.ts';

type Fixture = Readonly<Record<'pid' | 'id' | 'auditorSecret' | 'kept', string>> & {
	readonly rows: FrozenRows;
};

async function tabletOfThen() {
	const fixture = frozen('ledger-format-1.json') as Fixture;
	const tablet = createTablet();
	await layRows(tablet, fixture.rows);
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
