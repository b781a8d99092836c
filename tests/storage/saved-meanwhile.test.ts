/** What was saved in another window, or on another tablet, is never buried by whoever did not see it. */
import { describe, expect, test } from 'vitest';
import type { HeaderToSeal, Vault } from '#storage/vault.ts';
import { backupOf, restored, said } from './backup-file.ts';
import { createTablet, good, header, PHRASE, quickly, tabletInUse, words } from './test-tablet.ts';

const NOTHING = { record: { version: 1 }, header: header({ empty: true }) };

const deeds = async (vault: Vault) => good(await vault.ledger()).entries.map(({ deed }) => deed);

async function say(vault: Vault, id: string, text: string, changes: Partial<HeaderToSeal> = {}) {
	const { revision } = good(await vault.load(id));
	const record = { version: 1, said: text };
	good(await vault.save(id, revision, { record, header: header(changes) }));
}

describe('an empty conversation that was thrown away', () => {
	test('comes back when another window saved words in it: at lock, and at hand-over', async () => {
		for (const isHandedOver of [false, true]) {
			const tablet = createTablet();
			const one = tablet.start();
			const { pid } = good(await one.create({ label: 'Ms Okafor', passphrase: PHRASE }));
			const other = good(await one.begin(words('another')));
			const { id, revision } = good(await one.begin(NOTHING));
			const two = tablet.start();
			good(await two.unlock(pid, PHRASE));
			good(await one.throwAway(id));
			good(await two.save(id, revision, words('She told me about the bridge')));
			if (isHandedOver) good(await one.keepOnly(other.id));
			else await one.lock();
			const three = tablet.start();
			good(await three.unlock(pid, PHRASE));
			expect(await said(three, id)).toBe('She told me about the bridge');
			expect(good(await three.sessions())).toHaveLength(2);
			expect(await tablet.rows.tombstones([id])).toEqual([undefined]);
		}
	});

	test('is gone at lock when nobody wrote in it', async () => {
		const { tablet, vault, pid } = await tabletInUse();
		const { id } = good(await vault.begin(NOTHING));
		good(await vault.throwAway(id));
		await vault.lock();
		const again = tablet.start();
		good(await again.unlock(pid, PHRASE));
		expect(await again.load(id)).toMatchObject({ problem: { kind: 'session-missing' } });
	});
});

describe('letting go', () => {
	/** While the words are tried in the first window, `meanwhile` happens in the second. */
	async function twoWindows() {
		let meanwhile = (): Promise<void> => Promise.resolve();
		const deriveKey: typeof quickly = async (input) => {
			await meanwhile();
			return quickly(input);
		};
		const tablet = createTablet({ deriveKey });
		const one = tablet.start();
		const { pid } = good(await one.create({ label: 'Ms Okafor', passphrase: PHRASE }));
		const { id } = good(await one.begin(words('in the record')));
		await say(one, id, 'in the record', { recordConfirmed: true });
		const two = tablet.start();
		good(await two.unlock(pid, PHRASE));
		const during = (what: () => Promise<void>) => {
			meanwhile = () => {
				meanwhile = () => Promise.resolve();
				return what();
			};
		};
		return { tablet, one, two, id, pid, during };
	}

	test('is refused when another window saved words while the passphrase was tried; no line says that it is gone', async () => {
		const { one, two, id, during } = await twoWindows();
		during(() => say(two, id, 'new words, not in the record'));
		const answer = await one.letGo(id, PHRASE);
		expect(answer).toEqual({ ok: false, problem: { kind: 'revision-conflict' } });
		expect(await said(one, id)).toBe('new words, not in the record');
		expect(await deeds(one)).not.toContain('let-go');
	});

	test('puts words that wait for their owner in their place first, and then asks again what is in the record', async () => {
		const { tablet, one, two, id, pid } = await twoWindows();
		const { revision } = good(await two.load(id));
		const later = { record: { version: 1, said: 'typed while it was covered' }, header: header() };
		good(await two.keepOnly(id));
		const waiting = good(await two.sealForLater(id, revision, later));
		await say(one, id, 'in the record too', { recordConfirmed: true });
		expect(good(await two.mergeBacklog(waiting))).toEqual({ became: 'beside' });
		good(await one.letGo(id, PHRASE));
		const three = tablet.start();
		good(await three.unlock(pid, PHRASE));
		const [left] = good(await three.sessions());
		expect(await said(three, left!.id)).toBe('typed while it was covered');
	});

	test('is written in the ledger in the very step that destroys, also when a line came in between', async () => {
		const { one, two, id, during } = await twoWindows();
		during(async () => void good(await two.begin(words('another'))));
		good(await one.letGo(id, PHRASE));
		expect((await deeds(one)).filter((deed) => deed === 'let-go')).toHaveLength(1);
	});

	test('leaves the conversation where it is when the ledger takes no line', async () => {
		const { tablet, one, id } = await twoWindows();
		const add = IDBObjectStore.prototype.add;
		IDBObjectStore.prototype.add = function (value: unknown, ...rest) {
			if (this.name === 'ledger') throw new DOMException('no room', 'QuotaExceededError');
			return add.call(this, value, ...rest);
		};
		try {
			expect(await one.letGo(id, PHRASE)).toMatchObject({ ok: false });
		} finally {
			IDBObjectStore.prototype.add = add;
		}
		expect(await tablet.rows.tombstones([id])).toEqual([undefined]);
		expect(await said(one, id)).toBe('in the record');
	});
});

describe('what was let go on another tablet', () => {
	async function twoTablets() {
		const here = await tabletInUse();
		const there = createTablet().start();
		good(await restored(there, await backupOf(here.vault)));
		good(await there.unlock(here.pid, PHRASE));
		return { ...here, there };
	}
	const letGo = async (vault: Vault, id: string) => {
		await say(vault, id, 'all of it is in the record', { recordConfirmed: true });
		good(await vault.letGo(id, PHRASE));
		return backupOf(vault);
	};

	test('stays, and is named, where words were written that were never seen there', async () => {
		const { vault, id, there, pid } = await twoTablets();
		await say(there, id, 'only on this tablet');
		const file = await letGo(vault, id);
		expect(good(await restored(there, file))).toMatchObject({ gone: 0, changed: [id] });
		expect(await said(there, id)).toBe('only on this tablet');
		await there.lock();
		const report = good(await restored(there, file));
		expect(report).toMatchObject({ gone: 0, changed: [id] });
		good(await there.unlock(pid, PHRASE));
		expect(await said(there, id)).toBe('only on this tablet');
	});

	test('stays where it came to more words than there, and where such words wait to be merged', async () => {
		const { vault, id, there, pid } = await twoTablets();
		const third = createTablet().start();
		good(await restored(third, await backupOf(vault)));
		for (const text of ['one', 'two', 'three', 'four']) await say(there, id, text);
		good(await restored(third, await backupOf(there)));
		const file = await letGo(vault, id);
		for (const tablet of [there, third])
			expect(good(await restored(tablet, file))).toMatchObject({ changed: [id], gone: 0 });
		good(await third.unlock(pid, PHRASE));
		expect(await said(third, id)).toBe('four');
	});

	test('goes where it lies as it once was there, however much was written since', async () => {
		const { vault, id, there } = await twoTablets();
		await say(vault, id, 'more');
		const file = await letGo(vault, id);
		expect(good(await restored(there, file))).toMatchObject({ gone: 1, changed: [] });
		expect(await there.load(id)).toMatchObject({ problem: { kind: 'session-missing' } });
	});

	test('shows by no length how often somebody sat down over it', async () => {
		const { tablet, vault, id } = await tabletInUse();
		const other = good(await vault.begin(words('short')));
		for (let times = 0; times < 9; times += 1) {
			const updatedAt = new Date(Date.parse('2026-11-26') + times * 864e5).toISOString();
			await say(vault, id, 'again', { updatedAt });
		}
		for (const one of [id, other.id]) await letGo(vault, one);
		const stones = await tablet.rows.tombstones([id, other.id]);
		expect(stones.map((stone) => stone?.past?.length)).toEqual([64, 64]);
	});
});
