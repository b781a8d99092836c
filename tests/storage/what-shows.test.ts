/** What lies in clear beside the boxes: what it may tell, and that changing it gets nobody anything. */
import { describe, expect, test } from 'vitest';
import { good, header, PHRASE, tabletInUse, words } from './test-tablet.ts';
import { threePeople } from './two-people.ts';

describe('a sealed plan on the disk', () => {
	test('is as long as any other of about its length', async () => {
		const { tablet, vault, id } = await tabletInUse();
		const lengths = [12_345, 12_346, 12_500];
		for (const length of lengths)
			good(await vault.keepDocument(id, String(length), new Uint8Array(length).fill(7)));
		const rows = await tablet.rows.all('documents', id);
		expect(new Set(rows.map(({ box }) => box.length)).size).toBe(1);
		for (const length of lengths) {
			const plan = good(await vault.document(id, String(length)));
			expect(plan).toEqual(new Uint8Array(length).fill(7));
		}
	});

	test('opens when nothing at all is in it, and when zeros end it', async () => {
		const { vault, id } = await tabletInUse();
		good(await vault.keepDocument(id, 'nothing', new Uint8Array()));
		good(await vault.keepDocument(id, 'zeros', Uint8Array.of(1, 0, 0)));
		expect(good(await vault.document(id, 'nothing'))).toEqual(new Uint8Array());
		expect(good(await vault.document(id, 'zeros'))).toEqual(Uint8Array.of(1, 0, 0));
	});

	test('comes along whole when its session moves to a colleague', async () => {
		const { okafor, hall } = await threePeople();
		const { id } = good(await okafor.vault.begin(words('hers')));
		good(await okafor.vault.keepDocument(id, 'plan', Uint8Array.of(1, 2, 3)));
		good(await okafor.vault.give(id, hall.pid, 'move'));
		const [given] = good(await hall.vault.givenToMe());
		good(await hall.vault.takeIn(given!.grantId));
		expect(good(await hall.vault.document(id, 'plan'))).toEqual(Uint8Array.of(1, 2, 3));
	});
});

describe('who reads a copy and writes their own name as its owner', () => {
	test.each([{ isOpen: false }, { isOpen: true }])(
		'lets go of nothing, and opens nothing any more (opened before: $isOpen)',
		async ({ isOpen }) => {
			const { tablet, okafor, hall } = await threePeople();
			const confirmed = { ...words('hers'), header: header({ recordConfirmed: true }) };
			const { id } = good(await okafor.vault.begin(confirmed));
			good(await okafor.vault.give(id, hall.pid, 'copy'));
			const [given] = good(await hall.vault.givenToMe());
			good(await hall.vault.takeIn(given!.grantId));
			if (isOpen) good(await hall.vault.load(id));
			const row = await tablet.rows.keyRow(hall.pid, id);
			await tablet.rows.write([{ table: 'keys', put: { ...row!, owner: hall.pid } }]);
			const answer = await hall.vault.letGo(id, PHRASE);
			expect(answer).toEqual({ ok: false, problem: { kind: 'record-damaged' } });
			expect(await tablet.rows.all('tombstones')).toEqual([]);
			good(await okafor.vault.load(id));
			const anew = tablet.start();
			good(await anew.unlock(hall.pid, PHRASE));
			expect(await anew.load(id)).toMatchObject({ problem: { kind: 'record-damaged' } });
		},
	);
});
