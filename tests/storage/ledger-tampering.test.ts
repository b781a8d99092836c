import { beforeAll, describe, expect, it } from 'vitest';
import { sign } from '#storage/key-pairs.ts';
import { hashOfLine, signedBytes } from '#storage/ledger-line.ts';
import type { Change, LedgerRow, Rows } from '#storage/rows.ts';
import type { Vault } from '#storage/vault.ts';
import { createTablet, good, PHRASE, words } from './test-tablet.ts';
import { copyOf, putBack } from './whole-disk.ts';

const tablet = createTablet();
let pid = '';
let whole: Change[] = [];
let lines: LedgerRow[] = [];

/** Eight lines: the profile, two sessions, a wrong try, an opening, three wrong tries. */
beforeAll(async () => {
	const vault = tablet.start();
	pid = good(await vault.create({ label: 'Ms Okafor', passphrase: PHRASE })).pid;
	const { id } = good(await vault.begin(words('one')));
	good(await vault.begin(words('two')));
	await vault.lock();
	await tablet.start().unlock(pid, 'wrong');
	const again = tablet.start();
	good(await again.unlock(pid, PHRASE));
	good(await again.sinceLastTime());
	good(await again.load(id));
	await again.lock();
	whole = await copyOf(tablet.rows);
	lines = await tablet.rows.all('ledger');
});

const put = (row: LedgerRow): Change => ({ table: 'ledger', put: row });
const line = (n: number): LedgerRow => lines[n - 1]!;
const remove = (n: number): Change => ({ table: 'ledger', remove: [line(n).device, n] });
const flipped = (bytes: Uint8Array<ArrayBuffer>) => bytes.with(20, bytes[20]! ^ 1);

const NO_FAULT: readonly unknown[] = [];
const changed = (n: number) => [{ kind: 'changed', n }];

type Case = [name: string, changes: () => Change[], faults: readonly unknown[]];
const CASES: Case[] = [
	['left as it is shows no fault', () => [], NO_FAULT],
	['with a line taken out shows the gap', () => [remove(2)], [{ kind: 'gap', n: 2 }]],
	['without its first line shows the gap', () => [remove(1)], [{ kind: 'gap', n: 1 }]],
	[
		'with a changed box shows the line',
		() => [put({ ...line(2), box: flipped(line(2).box) })],
		changed(2),
	],
	[
		'with a changed reader shows the line',
		() => [put({ ...line(3), readers: [{ ...line(3).readers[0]!, reader: 'kit' }] })],
		changed(3),
	],
	['without a reader shows the line', () => [put({ ...line(3), readers: [] })], changed(3)],
	[
		'with another signature shows the line',
		() => [put({ ...line(2), signature: flipped(line(2).signature) })],
		changed(2),
	],
	[
		'whose signature was taken off a line shows it',
		() => [put({ ...line(2), signer: '', signature: new Uint8Array() })],
		changed(2),
	],
	[
		'with a changed wrong try, which nobody signs, shows it by the next line',
		() => [put({ ...line(4), box: flipped(line(4).box) })],
		changed(4),
	],
	[
		'with two lines swapped shows both',
		() => [put({ ...line(3), n: 2 }), put({ ...line(2), n: 3 })],
		[...changed(2), ...changed(3)],
	],
	[
		'with its tail cut off shows how far it had come',
		() => [remove(5), remove(4)],
		[{ kind: 'tail-cut', expected: 5, found: 3 }],
	],
	[
		'emptied shows how far it had come',
		() => lines.map(({ n }) => remove(n)),
		[{ kind: 'tail-cut', expected: 5, found: 0 }],
	],
	[
		'emptied, with another name for the tablet, shows it too',
		() => [
			...lines.map(({ n }) => remove(n)),
			{ table: 'tablet', put: { name: 'tablet', device: 'another' } },
		],
		[{ kind: 'tail-cut', expected: 5, found: 0 }],
	],
];

const faultsSeen = async (changes: readonly Change[]) => {
	await putBack(tablet.rows, whole);
	if (changes.length > 0) await tablet.rows.write(changes);
	const vault = tablet.start();
	good(await vault.unlock(pid, PHRASE));
	return good(await vault.ledger()).faults;
};

describe('A ledger', () => {
	it('holds who did what and when, in order, and opens for its owner', async () => {
		await putBack(tablet.rows, whole);
		const vault = tablet.start();
		good(await vault.unlock(pid, PHRASE));
		const { entries, others } = good(await vault.ledger());
		expect(others).toBe(0);
		expect(entries.map(({ n, deed, by }) => [n, deed, by])).toEqual([
			[5, 'opened', pid],
			[4, 'wrong-try', ''],
			[3, 'created', pid],
			[2, 'created', pid],
			[1, 'profile-made', pid],
		]);
	});

	it.each(CASES)('%s', async (_, changes, faults) => {
		expect(await faultsSeen(changes())).toEqual(faults);
	});

	it.each([1, 2, 3, 4, 5])('with any one byte of line %i changed shows a fault', async (n) => {
		const boxes = [line(n).box.length - 1, 0, 13];
		for (const at of boxes) {
			const box = line(n).box.slice();
			box[at]! ^= 1;
			expect(await faultsSeen([put({ ...line(n), box })])).not.toEqual([]);
		}
	});

	it('of which the tail was cut keeps saying so after new lines have grown', async () => {
		await putBack(tablet.rows, whole);
		await tablet.rows.write([remove(5), remove(4)]);
		const vault = tablet.start();
		good(await vault.unlock(pid, PHRASE));
		const cut = { kind: 'tail-cut', expected: 5, found: 3 };
		expect(good(await vault.sinceLastTime()).ledgerFaults).toEqual([cut]);
		for (const said of ['a', 'b', 'c', 'd']) good(await vault.begin(words(said)));
		await vault.lock();
		const later = tablet.start();
		good(await later.unlock(pid, PHRASE));
		expect(good(await later.sinceLastTime()).ledgerFaults).toEqual([]);
		expect(good(await later.ledger()).faults).toContainEqual(cut);
	});

	it('whose tail was cut and grown again by a forger shows it', async () => {
		await putBack(tablet.rows, whole);
		await tablet.rows.write([remove(5)]);
		await tablet.start().unlock(pid, 'wrong');
		const vault = tablet.start();
		good(await vault.unlock(pid, PHRASE));
		expect(good(await vault.ledger()).faults).toEqual(changed(5));
		expect(good(await vault.sinceLastTime()).ledgerFaults).toEqual(changed(5));
	});

	it('signed anew with a key that was put in place of the practitioner’s own shows it', async () => {
		await putBack(tablet.rows, whole);
		const profile = (await tablet.rows.profile(pid))!;
		const algorithm = { name: 'ECDSA', namedCurve: 'P-256' };
		const pair = await crypto.subtle.generateKey(algorithm, true, ['sign', 'verify']);
		const publicKey = new Uint8Array(await crypto.subtle.exportKey('spki', pair.publicKey));
		const forged: LedgerRow[] = [];
		for (const row of lines) {
			const last = forged.at(-1);
			const moved = { ...row, prev: last ? await hashOfLine(last) : '' };
			const signature = row.signer
				? await sign(pair.privateKey, await signedBytes(moved))
				: row.signature;
			forged.push({ ...moved, signature });
		}
		const signing = { ...profile.signing, publicKey };
		const faults = await faultsSeen([
			...forged.map(put),
			{ table: 'profiles', put: { ...profile, signing } },
			// Without the count nothing but the practitioner’s own key can tell.
			{ table: 'counts', remove: pid },
		]);
		expect(faults).toEqual([1, 2, 3, 5].flatMap(changed));
	});
});

describe('Two windows on one tablet', () => {
	it('write one chain without a gap, however they meet', async () => {
		const shared = createTablet();
		const first = shared.start();
		const made = good(await first.create({ label: 'Ms Okafor', passphrase: PHRASE }));
		const second = shared.start();
		good(await second.unlock(made.pid, PHRASE));
		const begun = (vault: Vault, many: number) =>
			Promise.all(Array.from({ length: many }, (_, at) => vault.begin(words(`${at}`))));
		const both = await Promise.all([begun(first, 12), begun(second, 12)]);
		expect(both.flat().every(({ ok }) => ok)).toBe(true);
		const { entries, faults } = good(await first.ledger());
		expect(faults).toEqual([]);
		expect(entries.map(({ n }) => n)).toEqual(Array.from({ length: 25 }, (_, at) => 25 - at));
	});

	it('miss nothing after both have counted', async () => {
		const shared = createTablet();
		const first = shared.start();
		const made = good(await first.create({ label: 'Ms Okafor', passphrase: PHRASE }));
		const second = shared.start();
		good(await second.unlock(made.pid, PHRASE));
		good(await second.sinceLastTime());
		const { id, revision } = good(await first.begin(words('one')));
		good(await second.begin(words('two')));
		good(await first.save(id, revision, words('more')));
		await second.lock();
		await first.lock();
		const later = shared.start();
		good(await later.unlock(made.pid, PHRASE));
		const since = good(await later.sinceLastTime());
		expect(since).toMatchObject({ missing: 0, putBack: false, ledgerFaults: [] });
	});
});

describe('What is for others', () => {
	it('is counted and not opened, and the auditor’s key opens all', async () => {
		const shared = createTablet();
		const { secret, publicKey } = await auditorPair();
		const tabletRow = { name: 'tablet', device: 'one', auditor: publicKey } as const;
		await shared.rows.write([{ table: 'tablet', put: tabletRow }]);
		const first = shared.start();
		good(await first.create({ label: 'Ms Okafor', passphrase: PHRASE }));
		good(await first.begin(words('hers')));
		const second = shared.start();
		good(await second.create({ label: 'Mr Osei', passphrase: PHRASE }));
		const own = good(await second.ledger());
		expect([own.entries.length, own.others]).toEqual([1, 2]);
		// Nobody is unlocked, and the auditor reads.
		const all = good(await shared.start().ledger(secret));
		expect(all.entries.map(({ deed }) => deed)).toEqual([
			...['profile-made', 'created', 'profile-made'],
		]);
		const wrong = await shared.start().ledger((await auditorPair()).secret);
		expect(wrong).toEqual({ ok: false, problem: { kind: 'not-an-auditor-key' } });
		expect(await shared.start().ledger('no key at all')).toEqual(wrong);
		expect(await shared.start().ledger()).toMatchObject({ problem: { kind: 'locked' } });
	});

	it('says nothing to whoever reads the disk: no deed, no time, no session', async () => {
		await putBack(tablet.rows, whole);
		const rows: Rows = tablet.rows;
		const text = JSON.stringify(await rows.all('ledger'), (_, value: unknown) =>
			value instanceof Uint8Array ? Buffer.from(value).toString('latin1') : value,
		);
		expect(text).not.toMatch(/created|wrong-try|opened|2026|1795/);
		for (const { id } of await rows.keyRows(pid)) expect(text).not.toContain(id);
	});
});

async function auditorPair() {
	const algorithm = { name: 'ECDH', namedCurve: 'P-256' };
	const pair = await crypto.subtle.generateKey(algorithm, true, ['deriveBits']);
	const pkcs8 = await crypto.subtle.exportKey('pkcs8', pair.privateKey);
	const publicKey = new Uint8Array(await crypto.subtle.exportKey('spki', pair.publicKey));
	return { secret: Buffer.from(pkcs8).toString('base64'), publicKey };
}
