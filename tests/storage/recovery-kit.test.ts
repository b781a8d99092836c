/** The recovery kit: two people with two halves get back what one forgot. */
import { describe, expect, test } from 'vitest';
import { bytesFromLabel, joined } from '#storage/envelope.ts';
import { randomKey } from '#storage/keys.ts';
import { ageFileFor, identityOf } from '#storage/recovery/age-files.ts';
import { secretFrom } from '#storage/recovery/kit-halves.ts';
import { openRecoverySlot } from '#storage/recovery/recovery-slots.ts';
import type { ProfileRow, RecoverySlotRow } from '#storage/rows.ts';
import type { Vault } from '#storage/vault.ts';
import { ageTool } from './age-tool.ts';
import { PHRASE, createTablet, good, tabletInUse, words } from './test-tablet.ts';

const NEW = 'copper violin meadow sunday';
const WHO = 'Dr Shah and Mr Bell';

/** A tablet with a kit, and its two halves. */
async function tabletWithKit() {
	const used = await tabletInUse();
	const halves = good(await used.vault.makeKit({ passphrase: PHRASE }));
	return { ...used, halves };
}

const slotIn = (row: ProfileRow | undefined) =>
	row?.slots.find((slot): slot is RecoverySlotRow => slot.kind === 'recovery');

describe('making the kit', () => {
	test('needs somebody unlocked, who says the passphrase again', async () => {
		const { tablet, vault } = await tabletInUse();
		expect(await tablet.start().makeKit({ passphrase: PHRASE })).toMatchObject({
			problem: { kind: 'locked' },
		});
		expect(await vault.makeKit({ passphrase: 'not this one' })).toMatchObject({
			problem: { kind: 'wrong-passphrase' },
		});
		expect(good(await vault.kitStatus()).kit).toBeUndefined();
	});

	test('puts its maker in it at once, and the others when they next unlock', async () => {
		const { tablet, vault, pid } = await tabletInUse();
		const second = tablet.start();
		const other = good(await second.create({ label: 'Mr Bell', passphrase: NEW }));
		expect(good(await vault.kitStatus()).notYetIn.toSorted()).toEqual([pid, other.pid].toSorted());
		good(await vault.makeKit({ passphrase: PHRASE }));
		expect(good(await vault.kitStatus()).notYetIn).toEqual([other.pid]);
		good(await tablet.start().unlock(other.pid, NEW));
		expect(good(await vault.kitStatus()).notYetIn).toEqual([]);
		good(await tablet.start().create({ label: 'Dr Shah', passphrase: NEW }));
		expect(good(await vault.kitStatus()).notYetIn).toEqual([]);
	});

	test('is told to everybody else on the tablet at their next unlock', async () => {
		const { tablet, vault, pid } = await tabletInUse();
		const other = good(await tablet.start().create({ label: 'Mr Bell', passphrase: NEW }));
		good(await vault.makeKit({ passphrase: PHRASE }));
		const second = tablet.start();
		good(await second.unlock(other.pid, NEW));
		const { toKnow } = good(await second.sinceLastTime());
		expect(toKnow).toMatchObject([{ deed: 'kit-made', by: pid }]);
	});

	test('leaves nothing on the disk that either half shows', async () => {
		const { tablet, halves } = await tabletWithKit();
		const disk = await tablet.everythingOnDisk();
		const { secret } = good(await secretFrom(halves));
		expect(disk).toContain(halves.kit);
		for (const told of [
			halves.first.slice(12, 40),
			halves.second.slice(12, 40),
			identityOf(secret),
			Buffer.from(secret).toString('latin1'),
		])
			expect(disk).not.toContain(told);
	});
});

describe('the drill', () => {
	test('counts the profiles that both halves open, and only then the kit is proved', async () => {
		const { tablet, vault, halves } = await tabletWithKit();
		good(await tablet.start().create({ label: 'Mr Bell', passphrase: NEW }));
		expect(good(await vault.kitStatus()).kit?.provedAt).toBeUndefined();
		const turned = { first: halves.second, second: halves.first };
		const drill = good(await tablet.start().proveKit(turned));
		expect(drill).toEqual({ opened: 2, notOpened: [] });
		expect(good(await vault.kitStatus()).kit?.provedAt).toBe(tablet.clock.now);
	});

	test('a misread half is named, the kit of another tablet and a tablet without one are told apart', async () => {
		const { vault, halves } = await tabletWithKit();
		const elsewhere = await tabletWithKit();
		const bare = await tabletInUse();
		const misread = { ...halves, second: `${halves.second.slice(0, -1)}?` };
		expect(await vault.proveKit(misread)).toMatchObject({
			problem: { kind: 'half-misread', which: 'second' },
		});
		expect(await vault.proveKit(elsewhere.halves)).toMatchObject({
			problem: { kind: 'another-kit' },
		});
		const mixed = { first: halves.first, second: elsewhere.halves.second };
		expect(await vault.proveKit(mixed)).toMatchObject({ problem: { kind: 'halves-of-two-kits' } });
		expect(await bare.vault.proveKit(halves)).toMatchObject({ problem: { kind: 'no-kit' } });
	});

	test('a slot that was swapped or forged is found out, and the kit does not count as proved', async () => {
		const { tablet, vault, pid, halves } = await tabletWithKit();
		const other = good(await tablet.start().create({ label: 'Mr Bell', passphrase: NEW }));
		const [mine, theirs] = await Promise.all(
			[pid, other.pid].map((one) => tablet.rows.profile(one)),
		);
		const put = (slot: RecoverySlotRow) =>
			tablet.rows.putProfile({
				...mine!,
				slots: [...mine!.slots.filter(({ kind }) => kind !== 'recovery'), slot],
			});
		const notOpened = { opened: 1, notOpened: [{ pid, label: 'Ms Okafor' }] };

		await put(slotIn(theirs)!);
		expect(good(await vault.proveKit(halves))).toEqual(notOpened);

		const { recipient, kit } = (await tablet.rows.get('tablet', 'tablet'))!.kit!;
		const label = bytesFromLabel(['ms', pid, 'recovery', 1, kit]);
		const forged = await ageFileFor(recipient, joined([label, randomKey()]));
		await put({ ...slotIn(mine)!, box: forged });
		expect(good(await vault.proveKit(halves))).toEqual(notOpened);
		const reset = await vault.resetPassphrase({ ...halves, pid, passphrase: NEW, who: WHO });
		expect(reset).toMatchObject({ problem: { kind: 'profile-damaged' } });
		expect(good(await vault.kitStatus()).kit?.provedAt).toBeUndefined();
	});
});

test('a slot says inside whose it is and of which kit, so another name does not open it', async () => {
	const { tablet, pid, halves } = await tabletWithKit();
	const slot = slotIn(await tablet.rows.profile(pid))!;
	const { secret } = good(await secretFrom(halves));
	expect(await openRecoverySlot(pid, slot, secret)).toHaveLength(32);
	expect(await openRecoverySlot('another', slot, secret)).toBeUndefined();
	expect(await openRecoverySlot(pid, { ...slot, kit: 'ZZZZ-ZZZZ' }, secret)).toBeUndefined();
	expect(await openRecoverySlot(pid, { ...slot, keyEpoch: 2 }, secret)).toBeUndefined();
});

describe('a new kit in place of the old', () => {
	test('with the old halves takes everybody with it, and the old halves then open nothing', async () => {
		const { tablet, vault, pid, halves } = await tabletWithKit();
		const other = good(await tablet.start().create({ label: 'Mr Bell', passphrase: NEW }));
		const made = good(await vault.makeKit({ passphrase: PHRASE, before: halves }));
		expect(good(await vault.kitStatus()).notYetIn).toEqual([]);
		expect(good(await vault.proveKit(made)).opened).toBe(2);
		const reset = { pid, passphrase: NEW, who: WHO };
		const old = await vault.resetPassphrase({ ...halves, ...reset });
		expect(old).toMatchObject({ problem: { kind: 'another-kit' } });
		good(await vault.resetPassphrase({ ...made, ...reset, pid: other.pid }));
	});

	test('without them takes nobody who has not said yes to its name', async () => {
		const { tablet, pid, vault, halves } = await tabletWithKit();
		const maker = tablet.start();
		good(await maker.create({ label: 'Mr Bell', passphrase: NEW }));
		const made = good(await maker.makeKit({ passphrase: NEW }));

		good(await vault.unlock(pid, PHRASE));
		expect(good(await vault.kitStatus())).toMatchObject({ notYetIn: [pid], joinAsked: true });
		const reset = { pid, passphrase: NEW, who: WHO };
		expect(await maker.resetPassphrase({ ...made, ...reset })).toMatchObject({
			problem: { kind: 'not-in-kit' },
		});
		expect(await vault.joinKit(PHRASE, halves.kit)).toMatchObject({
			problem: { kind: 'another-kit' },
		});
		good(await vault.joinKit(PHRASE, made.kit));
		expect(good(await vault.kitStatus())).toMatchObject({ notYetIn: [], joinAsked: false });
		good(await maker.resetPassphrase({ ...made, ...reset }));
	});

	test('whose key was put in its place on the disk gets nobody, for its name is made from the key', async () => {
		const { tablet, vault } = await tabletInUse();
		const elsewhere = await tabletWithKit();
		good(await vault.makeKit({ passphrase: PHRASE }));
		const row = (await tablet.rows.get('tablet', 'tablet'))!;
		const { recipient } = (await elsewhere.tablet.rows.get('tablet', 'tablet'))!.kit!;
		await tablet.rows.write([
			{ table: 'tablet', put: { ...row, kit: { ...row.kit!, recipient } } },
		]);
		const other = good(await tablet.start().create({ label: 'Mr Bell', passphrase: NEW }));
		expect(good(await vault.kitStatus()).notYetIn).toEqual([other.pid]);
	});
});

describe('a forgotten passphrase', () => {
	test('is replaced by both halves: the old one opens nothing, the new one everything', async () => {
		const { tablet, vault, pid, id, halves } = await tabletWithKit();
		await vault.lock();
		const desk = tablet.start();
		good(await desk.resetPassphrase({ ...halves, pid, passphrase: NEW, who: WHO }));
		expect(await tablet.start().unlock(pid, PHRASE)).toMatchObject({
			problem: { kind: 'wrong-passphrase' },
		});
		const next = tablet.start();
		good(await next.unlock(pid, NEW));
		expect(good(await next.load(id)).record).toMatchObject({ said: 'I want to sleep again' });
		const { entries } = good(await next.ledger());
		expect(entries.find(({ deed }) => deed === 'recovered')).toMatchObject({ who: WHO, by: '' });
	});

	test('no longer has to wait for wrong tries that came before', async () => {
		const { tablet, vault, pid, halves } = await tabletWithKit();
		for (let tries = 0; tries < 5; tries += 1) await tablet.start().unlock(pid, 'not this one');
		good(await vault.resetPassphrase({ ...halves, pid, passphrase: NEW, who: WHO }));
		good(await tablet.start().unlock(pid, NEW));
	});

	test('and its replacing leave every row of every session as it was', async () => {
		const { tablet, vault, pid, halves } = await tabletWithKit();
		const sessions = async () =>
			Promise.all(
				(['keys', 'tips', 'bodies', 'documents', 'segments'] as const).map((table) =>
					tablet.rows.all(table),
				),
			);
		good(await vault.sessions());
		const before = await sessions();
		good(await vault.resetPassphrase({ ...halves, pid, passphrase: NEW, who: WHO }));
		good(await vault.changePassphrase(NEW, PHRASE));
		expect(await sessions()).toEqual(before);
		expect(before[2]).toHaveLength(1);
	});

	test('cannot be replaced with one half, another kit, or for somebody who is not there', async () => {
		const { vault, pid, halves } = await tabletWithKit();
		const elsewhere = await tabletWithKit();
		const reset = (input: Partial<Parameters<Vault['resetPassphrase']>[0]>) =>
			vault.resetPassphrase({ ...halves, pid, passphrase: NEW, who: WHO, ...input });
		expect(await reset({ second: halves.first })).toMatchObject({
			problem: { kind: 'same-half-twice' },
		});
		expect(await reset(elsewhere.halves)).toMatchObject({ problem: { kind: 'another-kit' } });
		expect(await reset({ pid: 'nobody' })).toMatchObject({ problem: { kind: 'profile-missing' } });
	});
});

test('the stock age tool opens a recovery slot with the key that the halves make', async (context) => {
	const tool = ageTool();
	if (!tool) return context.skip('The age tool is not installed here, so it was not asked.');
	const { tablet, pid, halves } = await tabletWithKit();
	const slot = slotIn(await tablet.rows.profile(pid))!;
	const { secret } = good(await secretFrom(halves));
	const plain = tool.opened(identityOf(secret), slot.box);
	const said = bytesFromLabel(['ms', pid, 'recovery', 1, halves.kit]);
	expect(plain.slice(0, said.length)).toEqual(said);
	expect(plain).toHaveLength(said.length + 32);
});

test('in practice the whole drill can be tried, and nothing of it reaches the disk', async () => {
	const tablet = createTablet();
	const vault = tablet.start();
	await vault.practise({ label: 'Practice' });
	const { id } = good(await vault.begin(words('made up')));
	const halves = good(await vault.makeKit({ passphrase: undefined }));
	expect(good(await vault.proveKit(halves)).opened).toBe(1);
	const access = good(await vault.beginAccess({ ...halves, who: WHO, why: 'practice' }));
	expect(access.sessions.map(({ header }) => header.id)).toEqual([id]);
	good(await vault.hold(id, { who: WHO, why: 'practice' }));
	const all = await tablet.everythingOnDisk();
	expect((JSON.parse(all) as unknown[][]).flat()).toEqual([]);
});

test('the auditor gets a key once; the tablet keeps its public half', async () => {
	const { vault } = await tabletInUse();
	expect(good(await vault.kitStatus()).hasAuditor).toBe(false);
	const { secret } = good(await vault.makeAuditor());
	expect(good(await vault.kitStatus()).hasAuditor).toBe(true);
	good(await vault.makeKit({ passphrase: PHRASE }));
	const read = good(await vault.ledger(secret));
	expect(read.entries.map(({ deed }) => deed)).toContain('kit-made');
});
