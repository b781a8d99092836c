/** Who reads the ledger besides its owner: an auditor, and two people with the recovery kit. */
import { describe, expect, test } from 'vitest';
import { createTablet, good, PHRASE, tabletInUse } from './test-tablet.ts';
import { randomKey } from '#storage/keys.ts';

const deedsIn = (read: { entries: readonly { deed: string }[] }) =>
	read.entries.map(({ deed }) => deed);

describe('an auditor’s key', () => {
	test('reads the line that brought it at once, and everything after, but nothing before', async () => {
		const { vault } = await tabletInUse();
		const { secret } = good(await vault.makeAuditor());
		expect(deedsIn(good(await vault.ledger(secret)))).toEqual(['auditor-made']);
		good(await vault.changePassphrase(PHRASE, 'copper violin meadow sunday'));
		expect(deedsIn(good(await vault.ledger(secret)))).toEqual([
			...['passphrase-changed', 'auditor-made'],
		]);
	});

	test('that takes the place of another: the one before reads that it did, and nothing more', async () => {
		const { vault } = await tabletInUse();
		const first = good(await vault.makeAuditor());
		const second = good(await vault.makeAuditor());
		good(await vault.makeKit({ passphrase: PHRASE }));
		expect(deedsIn(good(await vault.ledger(first.secret)))).toEqual([
			...['auditor-made', 'auditor-made'],
		]);
		expect(deedsIn(good(await vault.ledger(second.secret)))).toEqual([
			...['kit-made', 'auditor-made'],
		]);
	});

	test('from another tablet is taken in by its public half alone', async () => {
		const there = good(await (await tabletInUse()).vault.makeAuditor());
		const { vault } = await tabletInUse();
		const refused = { ok: false, problem: { kind: 'not-an-auditor-key' } };
		for (const wrong of ['', 'no key at all', there.secret, there.publicHalf.slice(4)])
			expect(await vault.takeAuditor(wrong)).toEqual(refused);
		expect(good(await vault.kitStatus()).hasAuditor).toBe(false);
		const inLines = there.publicHalf.replaceAll(/(.{20})/g, '$1\n ');
		good(await vault.takeAuditor(inLines));
		expect(good(await vault.kitStatus()).hasAuditor).toBe(true);
		expect(deedsIn(good(await vault.ledger(there.secret)))).toEqual(['auditor-made']);
	});

	test('is told to everybody on the tablet at their next unlock', async () => {
		const { tablet, vault } = await tabletInUse();
		const other = tablet.start();
		const { pid } = good(await other.create({ label: 'Mr Bell', passphrase: PHRASE }));
		good(await other.sinceLastTime());
		await other.lock();
		good(await vault.makeAuditor());
		const again = tablet.start();
		good(await again.unlock(pid, PHRASE));
		const { toKnow } = good(await again.sinceLastTime());
		expect(toKnow.map(({ deed }) => deed)).toEqual(['auditor-made']);
	});

	test('is neither made nor taken in while locked or covered', async () => {
		const { tablet, vault, id } = await tabletInUse();
		const { publicHalf } = good(await vault.makeAuditor());
		good(await vault.keepOnly(id));
		const locked = { ok: false, problem: { kind: 'locked' } };
		for (const one of [vault, tablet.start()]) {
			expect(await one.makeAuditor()).toEqual(locked);
			expect(await one.takeAuditor(publicHalf)).toEqual(locked);
		}
	});
});

describe('both halves of the recovery kit', () => {
	test('open every line since the kit was made, of everybody, with nobody unlocked', async () => {
		const { tablet, vault, id } = await tabletInUse();
		const halves = good(await vault.makeKit({ passphrase: PHRASE }));
		good(await vault.hold(id, { who: 'Mr Bell', why: 'Inquest' }));
		const other = tablet.start();
		good(await other.create({ label: 'Mr Bell', passphrase: PHRASE }));
		const read = good(await tablet.start().ledger(halves));
		expect(deedsIn(read)).toEqual(['ledger-read', 'profile-made', 'held']);
		expect(read.faults).toEqual([]);
	});

	test('of another kit, or misread, open none, and leave no line', async () => {
		const { vault } = await tabletInUse();
		const halves = good(await vault.makeKit({ passphrase: PHRASE }));
		const elsewhere = good(await (await tabletInUse()).vault.makeKit({ passphrase: PHRASE }));
		expect(await vault.ledger(elsewhere)).toMatchObject({ problem: { kind: 'another-kit' } });
		const misread = { ...halves, first: halves.first.slice(0, -1) };
		expect(await vault.ledger(misread)).toMatchObject({ problem: { kind: 'half-misread' } });
		expect(deedsIn(good(await vault.ledger()))[0]).toBe('kit-made');
		expect(await createTablet().start().ledger(halves)).toMatchObject({
			problem: { kind: 'no-kit' },
		});
	});
});

test('a security key that comes or goes stands in the ledger', async () => {
	const { vault } = await tabletInUse();
	const [credentialId, salt, answer] = [randomKey(), randomKey(), randomKey()];
	const secrets = { secret: answer.slice(), again: answer.slice() };
	good(await vault.addSecurityKey({ passphrase: PHRASE, credentialId, salt, ...secrets }));
	good(await vault.removeSecurityKey(PHRASE, credentialId));
	const deeds = deedsIn(good(await vault.ledger()));
	expect(deeds.slice(0, 2)).toEqual(['key-removed', 'key-added']);
});
