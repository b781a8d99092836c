/** A kit that was printed once, a key that was added once, must open for ever; the fixture is frozen. */
import { expect, test } from 'vitest';
import { frozen, layRows } from './frozen-rows.ts';
import type { FrozenRows } from './frozen-rows.ts';
import { createTablet, good } from './test-tablet.ts';

type Bytes = Uint8Array<ArrayBuffer>;

type Fixture = {
	readonly pid: string;
	readonly id: string;
	readonly halves: { readonly first: string; readonly second: string };
	readonly securityKey: { readonly credentialId: Bytes; readonly answer: Bytes };
	readonly rows: FrozenRows;
};

async function tabletOfThen() {
	const fixture = frozen('recovery-format-1.json') as Fixture;
	const tablet = createTablet();
	await layRows(tablet, fixture.rows);
	return { ...fixture, vault: tablet.start() };
}

test('both halves open the profile, its session, and its hold', async () => {
	const { vault, halves, pid, id } = await tabletOfThen();
	expect(good(await vault.proveKit(halves))).toEqual({ opened: 1, notOpened: [] });
	const found = good(await vault.beginAccess({ ...halves, who: 'Dr Shah', why: 'A test' }));
	expect(found.sessions).toMatchObject([{ owner: pid, held: true, header: { id } }]);
	const [record] = good(await vault.accessRecords([id]));
	expect(record?.record).toMatchObject({ said: 'I want to sleep again' });
	expect(good(await vault.holdOf(id))).toMatchObject({ by: 'owner', why: 'A complaint came in' });
});

test('both halves set a new passphrase', async () => {
	const { vault, halves, pid } = await tabletOfThen();
	const passphrase = 'copper violin meadow sunday';
	good(await vault.resetPassphrase({ ...halves, pid, passphrase, who: 'Dr Shah' }));
	good(await vault.unlock(pid, passphrase));
});

test('the security key opens the profile', async () => {
	const { vault, securityKey, pid, id } = await tabletOfThen();
	const { credentialId, answer } = securityKey;
	good(await vault.unlockWithKey(pid, credentialId, answer));
	expect(good(await vault.load(id)).record).toMatchObject({ said: 'I want to sleep again' });
});
