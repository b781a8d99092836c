import { describe, expect, test } from 'vitest';
import { createCommands } from '#storage/commands.ts';
import { createPracticeRows } from '#storage/practice-rows.ts';
import type { Rows } from '#storage/rows.ts';
import { PHRASE, createTablet, good, header, quickly, tabletInUse, words } from './test-tablet.ts';

/** A keeper over a disk that does to its next saves what the test says. */
async function overADisk() {
	const rows = createPracticeRows();
	let next: 'well' | 'fails' | 'hangs' | 'lands late' | 'lies' = 'well';
	const late: (() => void)[] = [];
	const save: Rows['save'] = (...input) => {
		if (next === 'well') return rows.save(...input);
		if (next === 'lies') return Promise.resolve(true);
		if (next === 'fails') return Promise.reject(new Error('QuotaExceededError: zanzibar'));
		const lands = next === 'lands late';
		return new Promise((resolve) => {
			late.push(() => {
				if (lands) void rows.save(...input).then(resolve);
			});
		});
	};
	const disk = { ...rows, save };
	const vault = createCommands({ disk, deriveKey: quickly, now: () => 0 });
	good(await vault.create({ label: 'Ms Okafor', passphrase: PHRASE }));
	const { id, revision } = good(await vault.begin(words('at first')));
	return { vault, rows, id, revision, will: (does: typeof next) => (next = does), late };
}

const NOT_SAVED = { ok: false, problem: { kind: 'not-saved' } };

describe('a disk that does not take a save', () => {
	test('that fails is said within the save, and the next one is whole', async () => {
		const { vault, id, revision, will } = await overADisk();
		will('fails');
		expect(await vault.save(id, revision, words('one'))).toEqual(NOT_SAVED);
		expect(await vault.save(id, revision, words('two'))).toEqual(NOT_SAVED);
		will('well');
		const saved = good(await vault.save(id, revision, words('three')));
		expect(good(await vault.load(id)).record).toMatchObject({ said: 'three' });
		good(await vault.save(id, saved, words('four')));
	});

	test('that is silent for three seconds is said then, and a PIN still opens meanwhile', async () => {
		const { vault, id, revision, will } = await overADisk();
		good(await vault.setPin('123456'));
		will('hangs');
		const began = performance.now();
		const saving = vault.save(id, revision, words('one'));
		good(await vault.openWithPin('123456'));
		good(await vault.sealForLater(id, revision, words('one')));
		expect(performance.now() - began).toBeLessThan(1000);
		expect(await saving).toEqual(NOT_SAVED);
		expect(performance.now() - began).toBeLessThan(3900);
		// While it owes an answer nobody waits for it again.
		const asked = performance.now();
		good(await vault.keepOnly(id));
		expect(performance.now() - asked).toBeLessThan(1000);
	});

	test('that lands late is known as our own, not as somebody else’s', async () => {
		const { vault, id, revision, will, late } = await overADisk();
		will('lands late');
		expect(await vault.save(id, revision, words('one'))).toEqual(NOT_SAVED);
		late.forEach((land) => land());
		will('well');
		good(await vault.save(id, revision, words('two')));
		expect(good(await vault.load(id)).record).toMatchObject({ said: 'two' });
	});

	test('that only says it has taken it, after it failed, is not believed', async () => {
		const { vault, id, revision, will } = await overADisk();
		will('fails');
		await vault.save(id, revision, words('one'));
		will('lies');
		expect(await vault.save(id, revision, words('two'))).toEqual(NOT_SAVED);
		will('well');
		good(await vault.save(id, revision, words('three')));
	});
});

describe('words that wait, sealed, outside the database', () => {
	test('are the newest once they are merged, and known when merged again', async () => {
		const { tablet, vault, pid, id, revision } = await tabletInUse();
		const waiting = good(await vault.sealForLater(id, revision, words('the last words')));
		expect(Buffer.from(waiting).toString('latin1')).not.toContain('last words');
		const next = tablet.start();
		expect(await next.mergeBacklog(waiting)).toMatchObject({ problem: { kind: 'locked' } });
		good(await next.unlock(pid, PHRASE));
		expect(good(await next.mergeBacklog(waiting))).toEqual({ became: 'newest' });
		expect(good(await next.load(id)).record).toMatchObject({ said: 'the last words' });
		expect(good(await next.mergeBacklog(waiting))).toEqual({ became: 'known' });
		expect(good(await next.sessions())).toHaveLength(1);
	});

	test('stay beside what another window saved meanwhile', async () => {
		const { tablet, vault, pid, id, revision } = await tabletInUse();
		const waiting = good(await vault.sealForLater(id, revision, words('from here')));
		const other = tablet.start();
		good(await other.unlock(pid, PHRASE));
		good(await other.save(id, good(await other.load(id)).revision, words('from there')));
		expect(good(await other.mergeBacklog(waiting))).toEqual({ became: 'beside' });
		const said = await Promise.all(
			good(await other.sessions()).map(async (one) => good(await other.load(one.id)).record),
		);
		expect(said).toContainEqual({ version: 1, said: 'from here' });
		expect(said).toContainEqual({ version: 1, said: 'from there' });
	});

	test('are a backup of that one session, for a tablet that never saw it', async () => {
		const { vault, pid, id, revision } = await tabletInUse();
		const file = good(await vault.sealForLater(id, revision, words('the last words')));
		const spare = createTablet().start();
		const { ticket } = good(await spare.beginRestore());
		good(await spare.restoreOn(ticket, file));
		expect(good(await spare.restoreDone(ticket))).toMatchObject({ added: 1, damaged: [] });
		good(await spare.unlock(pid, PHRASE));
		expect(good(await spare.load(id)).record).toMatchObject({ said: 'the last words' });
	});

	test('can be sealed to their owner by a keeper without any key', async () => {
		const { tablet, vault, pid, id, revision } = await tabletInUse();
		await vault.lock();
		const keyless = tablet.start();
		const waiting = good(await keyless.sealToOwner(pid, id, revision, words('after the crash')));
		expect(Buffer.from(waiting).toString('latin1')).not.toContain('after the crash');
		expect(await keyless.mergeBacklog(waiting)).toMatchObject({ problem: { kind: 'locked' } });
		good(await keyless.unlock(pid, PHRASE));
		expect(good(await keyless.mergeBacklog(waiting))).toEqual({ became: 'newest' });
		expect(good(await keyless.load(id)).record).toMatchObject({ said: 'after the crash' });
	});

	test('go with their conversation when it was let go meanwhile', async () => {
		const { tablet, vault, pid, id } = await tabletInUse();
		const { revision } = good(await vault.load(id));
		const confirmed = { record: { version: 1 }, header: header({ recordConfirmed: true }) };
		const next = good(await vault.save(id, revision, confirmed));
		const waiting = good(await vault.sealForLater(id, next, words('the last words')));
		const other = tablet.start();
		good(await other.unlock(pid, PHRASE));
		good(await other.letGo(id, PHRASE));
		expect(good(await other.mergeBacklog(waiting))).toEqual({ became: 'gone' });
	});

	test('wait for whose they are while a colleague is at the tablet', async () => {
		const { tablet, vault, id, revision } = await tabletInUse();
		const waiting = good(await vault.sealForLater(id, revision, words('the last words')));
		const other = tablet.start();
		good(await other.create({ label: 'Mr Lee', passphrase: PHRASE }));
		expect(await other.mergeBacklog(waiting)).toMatchObject({ problem: { kind: 'locked' } });
	});

	test('with a changed bit are refused, and what is here stays', async () => {
		const { vault, id, revision } = await tabletInUse();
		const waiting = good(await vault.sealForLater(id, revision, words('the last words')));
		for (let at = 0; at < waiting.length; at += 97) {
			const changed = waiting.slice();
			changed[at]! ^= 4;
			const merged = await vault.mergeBacklog(changed);
			if (merged.ok) expect(['newest', 'known']).toContain(merged.value.became);
		}
		expect(['I want to sleep again', 'the last words']).toContain(
			(good(await vault.load(id)).record as unknown as { said: string }).said,
		);
	});
});
