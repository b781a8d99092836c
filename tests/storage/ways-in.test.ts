/** Ways into one profile: another passphrase, and a personal security key beside it. */
import { createDecipheriv, hkdfSync } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { createDesk } from '#storage/desk.ts';
import { bytesFromLabel, hexFromBytes } from '#storage/envelope.ts';
import { randomKey } from '#storage/keys.ts';
import { createPracticeRows } from '#storage/practice-rows.ts';
import type { SecurityKeySlotRow } from '#storage/rows.ts';
import { waysInCommands } from '#storage/ways-in/ways-in.ts';
import { PHRASE, createTablet, good, quickly, tabletInUse } from './test-tablet.ts';

const NEW = 'copper violin meadow sunday';

describe('another passphrase', () => {
	test('takes the place of the one before, and every session stays readable and unwritten', async () => {
		const { tablet, vault, pid, id } = await tabletInUse();
		const tables = ['keys', 'tips', 'bodies', 'documents', 'segments'] as const;
		good(await vault.sessions());
		const sessions = () => Promise.all(tables.map((table) => tablet.rows.all(table)));
		const before = await sessions();
		good(await vault.changePassphrase(PHRASE, NEW));
		expect(await sessions()).toEqual(before);
		expect(good(await vault.load(id)).record).toMatchObject({ said: 'I want to sleep again' });
		await vault.lock();
		const next = tablet.start();
		expect(await next.unlock(pid, PHRASE)).toMatchObject({ problem: { kind: 'wrong-passphrase' } });
		good(await next.unlock(pid, NEW));
		expect(good(await next.load(id)).record).toMatchObject({ said: 'I want to sleep again' });
		const { entries } = good(await next.ledger());
		expect(entries.map(({ deed }) => deed)).toContain('passphrase-changed');
	});

	test('needs the one before, and wrong tries wait as they do at unlock', async () => {
		const { tablet, vault, pid } = await tabletInUse();
		for (const waitSeconds of [0, 0, 5])
			expect(await vault.changePassphrase('not this one', NEW)).toMatchObject({
				problem: { kind: 'wrong-passphrase', waitSeconds },
			});
		expect(await vault.changePassphrase(PHRASE, NEW)).toMatchObject({
			problem: { kind: 'wait-first' },
		});
		tablet.clock.now += 5000;
		good(await vault.changePassphrase(PHRASE, NEW));
		good(await tablet.start().unlock(pid, NEW));
	});

	test('is not set while locked or covered, and practice has none to set', async () => {
		const { tablet, vault, id } = await tabletInUse();
		const locked = { problem: { kind: 'locked' } };
		expect(await tablet.start().changePassphrase(PHRASE, NEW)).toMatchObject(locked);
		good(await vault.keepOnly(id));
		expect(await vault.changePassphrase(PHRASE, NEW)).toMatchObject(locked);
		const practice = createTablet().start();
		await practice.practise({ label: 'Practice' });
		good(await practice.changePassphrase('', NEW));
	});
});

/** What a key answers, each time in bytes of its own: what goes to the keeper is wiped there. */
function securityKey() {
	const answer = randomKey();
	const credentialId = crypto.getRandomValues(new Uint8Array(48));
	const salt = randomKey();
	return {
		...{ credentialId, salt },
		answers: () => answer.slice(),
		toAdd: () => ({
			...{ passphrase: PHRASE, credentialId, salt },
			...{ secret: answer.slice(), again: answer.slice() },
		}),
	};
}

describe('a personal security key', () => {
	test('opens the profile beside the passphrase, and is named while locked', async () => {
		const { tablet, vault, pid, id } = await tabletInUse();
		const key = securityKey();
		good(await vault.addSecurityKey(key.toAdd()));
		await vault.lock();
		const next = tablet.start();
		const { credentialId, salt } = key;
		expect(good(await next.securityKeys(pid))).toEqual([{ credentialId, salt }]);
		expect(good(await next.waysIn(pid))).toEqual([
			{ kind: 'passphrase' },
			{ kind: 'security-key', credentialId },
		]);
		expect(good(await next.unlockWithKey(pid, credentialId, key.answers()))).toEqual({
			label: 'Ms Okafor',
		});
		expect(good(await next.load(id)).record).toMatchObject({ said: 'I want to sleep again' });
		good(await tablet.start().unlock(pid, PHRASE));
	});

	test('that answers otherwise the second time, or too short, is not taken', async () => {
		const { vault, pid } = await tabletInUse();
		const key = securityKey();
		const inconstant = { problem: { kind: 'key-inconstant' } };
		const twice = await vault.addSecurityKey({ ...key.toAdd(), again: randomKey() });
		expect(twice).toMatchObject(inconstant);
		const short = key.answers().slice(0, 16);
		const tooShort = { ...key.toAdd(), secret: short, again: short.slice() };
		expect(await vault.addSecurityKey(tooShort)).toMatchObject(inconstant);
		expect(good(await vault.securityKeys(pid))).toEqual([]);
	});

	test('needs the passphrase to be added and to be taken away, and then opens nothing', async () => {
		const { tablet, vault, pid } = await tabletInUse();
		const key = securityKey();
		const wrong = { problem: { kind: 'wrong-passphrase' } };
		const unsaid = { ...key.toAdd(), passphrase: 'not this one' };
		expect(await vault.addSecurityKey(unsaid)).toMatchObject(wrong);
		good(await vault.addSecurityKey(key.toAdd()));
		expect(await vault.removeSecurityKey('not this one', key.credentialId)).toMatchObject(wrong);
		good(await vault.removeSecurityKey(PHRASE, key.credentialId));
		const answer = await tablet.start().unlockWithKey(pid, key.credentialId, key.answers());
		expect(answer).toMatchObject({ problem: { kind: 'key-refused' } });
		good(await tablet.start().unlock(pid, PHRASE));
	});

	test('another key, another salt or another profile on the disk is refused', async () => {
		const { tablet, vault, pid } = await tabletInUse();
		const key = securityKey();
		good(await vault.addSecurityKey(key.toAdd()));
		const unlock = (whose = pid, answer = key.answers()) =>
			tablet.start().unlockWithKey(whose, key.credentialId, answer);
		const refused = { problem: { kind: 'key-refused' } };
		expect(await unlock(pid, randomKey())).toMatchObject(refused);
		const row = (await tablet.rows.profile(pid))!;
		const moved = (slots: typeof row.slots) => tablet.rows.putProfile({ ...row, slots });
		await moved(
			row.slots.map((slot) => ('credentialId' in slot ? { ...slot, salt: randomKey() } : slot)),
		);
		expect(await unlock()).toMatchObject(refused);
		const other = good(await tablet.start().create({ label: 'Mr Bell', passphrase: NEW }));
		const theirs = (await tablet.rows.profile(other.pid))!;
		const slot = row.slots.find(({ kind }) => kind === 'security-key')!;
		await tablet.rows.putProfile({ ...theirs, slots: [...theirs.slots, slot] });
		expect(await unlock(other.pid)).toMatchObject(refused);
	});

	test('goes when the passphrase was reset with the kit: whoever left may still carry it', async () => {
		const { tablet, vault, pid } = await tabletInUse();
		const key = securityKey();
		good(await vault.addSecurityKey(key.toAdd()));
		const halves = good(await vault.makeKit({ passphrase: PHRASE }));
		good(await vault.resetPassphrase({ ...halves, pid, passphrase: NEW, who: 'Dr Shah' }));
		const answer = await tablet.start().unlockWithKey(pid, key.credentialId, key.answers());
		expect(answer).toMatchObject({ problem: { kind: 'key-refused' } });
	});

	test('is used as HKDF and AES-GCM use it elsewhere: Node opens the same slot', async () => {
		const { tablet, vault, pid } = await tabletInUse();
		const key = securityKey();
		good(await vault.addSecurityKey(key.toAdd()));
		const { slots } = (await tablet.rows.profile(pid))!;
		const slot = slots.find((one): one is SecurityKeySlotRow => one.kind === 'security-key')!;
		const info = 'side-by-side 1 security key';
		const derived = hkdfSync('sha256', key.answers(), new Uint8Array(), info, 32);
		const opened = createDecipheriv('aes-256-gcm', new Uint8Array(derived), slot.box.slice(1, 13));
		const names = [hexFromBytes(key.credentialId), hexFromBytes(key.salt)];
		opened.setAAD(bytesFromLabel(['ms', pid, 'security key', 1, ...names]));
		opened.setAuthTag(slot.box.slice(-16));
		const plain = Buffer.concat([opened.update(slot.box.slice(13, -16)), opened.final()]);
		expect(plain).toHaveLength(32);
	});
});

test('what a security key answered is wiped in the keeper, whether it was taken or refused', async () => {
	const desk = createDesk({ disk: createPracticeRows(), deriveKey: quickly, now: () => 0 });
	const keeper = waysInCommands(desk);
	const [secret, again] = [randomKey(), randomKey()];
	const asked = { passphrase: PHRASE, credentialId: randomKey(), salt: randomKey(), secret, again };
	expect(await keeper.addSecurityKey(asked)).toMatchObject({ problem: { kind: 'locked' } });
	const answer = randomKey();
	expect(await keeper.unlockWithKey('nobody', randomKey(), answer)).toMatchObject({ ok: false });
	for (const bytes of [secret, again, answer]) expect(bytes).toEqual(new Uint8Array(32));
});
