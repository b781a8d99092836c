/** In whose name a line of the ledger stands, and which lines nobody signed. */
import { describe, expect, test } from 'vitest';
import { good, header, PHRASE, tabletInUse, words } from './test-tablet.ts';
import { threePeople } from './two-people.ts';

const FILE = 'f'.repeat(32);
const newest = async (vault: Parameters<typeof linesOf>[0]) => (await linesOf(vault))[0];
const linesOf = async (vault: Awaited<ReturnType<typeof tabletInUse>>['vault']) =>
	good(await vault.ledger()).entries;

describe('a line', () => {
	test('stands in the name of whoever is unlocked, whatever the page says', async () => {
		const { okafor, hall } = await threePeople();
		const { id } = good(await okafor.vault.begin(words('hers')));
		const left = { kind: 'plan', file: FILE, id, owner: okafor.pid, at: 0 } as const;
		good(await hall.vault.fileLeft(left));
		const line = await newest(okafor.vault);
		expect(line).toMatchObject({ deed: 'plan-file', by: hall.pid, owner: okafor.pid });
		expect(line?.isUnsigned).toBeUndefined();
	});

	test('says that nobody signed it when only one conversation was open', async () => {
		const { vault, id, pid } = await tabletInUse();
		good(await vault.keepOnly(id));
		good(await vault.fileLeft({ kind: 'emergency', file: FILE, id, owner: pid, at: 0 }));
		good(await vault.reopen(PHRASE));
		const [line] = await linesOf(vault);
		expect(line).toMatchObject({ deed: 'emergency-file', by: pid, isUnsigned: true });
	});
});

describe('a wrong number', () => {
	test('stands in the ledger as a failed try, each one, and the number itself nowhere', async () => {
		const { tablet, vault, id, pid } = await tabletInUse();
		good(await vault.setPin('482913'));
		good(await vault.keepOnly(id));
		for (const pin of ['111111', '222222', '333333']) await vault.openWithPin(pin);
		await vault.lock();
		const again = tablet.start();
		good(await again.unlock(pid, PHRASE));
		const tries = (await linesOf(again)).filter(({ deed }) => deed === 'wrong-try');
		expect(tries).toHaveLength(3);
		for (const line of tries)
			expect(line).toMatchObject({ owner: pid, why: 'number', isUnsigned: true });
		expect(JSON.stringify(tries)).not.toMatch(/111111|222222|333333/);
	});

	test('gets its answer also while the disk takes no line', async () => {
		const { vault, id } = await tabletInUse();
		good(await vault.setPin('482913'));
		good(await vault.keepOnly(id));
		const add = IDBObjectStore.prototype.add;
		IDBObjectStore.prototype.add = function (value: unknown, ...rest) {
			if (this.name === 'ledger') throw new DOMException('no room', 'QuotaExceededError');
			return add.call(this, value, ...rest);
		};
		try {
			expect(await vault.openWithPin('111111')).toMatchObject({ problem: { triesLeft: 2 } });
			good(await vault.openWithPin('482913'));
		} finally {
			IDBObjectStore.prototype.add = add;
		}
	});
});

describe('a sealed page', () => {
	test('that is read without its conversation leaves one line at most until the next unlock', async () => {
		const { tablet, vault, id, pid } = await tabletInUse();
		good(await vault.keepDocument(id, 'd', new Uint8Array(5)));
		await vault.lock();
		const again = tablet.start();
		good(await again.unlock(pid, PHRASE));
		for (let times = 0; times < 3; times += 1) good(await again.document(id, 'd'));
		const opened = async () => (await linesOf(again)).filter(({ deed }) => deed === 'opened');
		expect(await opened()).toMatchObject([{ by: pid, id }]);
		good(await again.load(id));
		expect(await opened()).toHaveLength(1);
	});

	test('that was never saved is not said to be read', async () => {
		const { vault, tablet, pid } = await tabletInUse();
		const { id } = good(await vault.begin({ record: { version: 1 }, header: header() }));
		await vault.lock();
		const again = tablet.start();
		good(await again.unlock(pid, PHRASE));
		expect(await again.document(id, 'none')).toMatchObject({ ok: false });
		expect((await linesOf(again)).map(({ deed }) => deed)).not.toContain('opened');
	});
});
