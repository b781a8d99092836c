import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { randomKey } from '#storage/keys.ts';
import { open, seal } from '#storage/envelope.ts';
import { decodeRow, encodeRow } from '#storage/row-codec.ts';
import type { NamedRow } from '#storage/row-codec.ts';
import { ROW_KEYS } from '#storage/row-keys.ts';
import type { TableName, Tables } from '#storage/rows.ts';

const words = fc.string({ unit: 'grapheme', maxLength: 12 });
const id = words;
const number = fc.nat({ max: Number.MAX_SAFE_INTEGER });
const bytes = fc.uint8Array({ maxLength: 40 }).map((array) => new Uint8Array(array));
const maybe = { requiredKeys: [] as never[] };
const pair = fc.record({ publicKey: bytes, privateBox: bytes });
const slot = fc.oneof(
	fc.record({
		...{ kind: fc.constant('passphrase' as const), keyEpoch: number, salt: bytes },
		...{ memoryKiB: number, passes: number, lanes: number, box: bytes },
	}),
	fc.record({ kind: fc.constant('recovery' as const), keyEpoch: number, kit: words, box: bytes }),
	fc.record({
		...{ kind: fc.constant('security-key' as const), keyEpoch: number },
		...{ credentialId: bytes, salt: bytes, box: bytes },
	}),
);
const imported = fc.record({ algorithm: words, until: number, box: bytes, chain: fc.array(bytes) });
const certificate = fc.oneof(
	fc.record({ der: bytes, fingerprint: words, name: words }),
	fc.record({ der: bytes, fingerprint: words, name: words, imported }),
);
const kit = fc
	.tuple(
		fc.record({
			kit: words,
			recipient: words,
			publicKey: bytes,
			privateFile: bytes,
			madeAt: number,
		}),
		fc.record({ provedAt: number }, maybe),
	)
	.map(([always, sometimes]) => ({ ...always, ...sometimes }));
const body = { id, hash16: words, schema: number, rev: number, parent16: words, box: bytes };
const tip = fc.record({ id, rev: number, tip: bytes, head: bytes });
const cover = fc.record({ id, rev: number, box: bytes });
const signed = { id, box: bytes, signature: bytes };

const ROWS: { [Name in TableName]: fc.Arbitrary<Tables[Name]> } = {
	profiles: fc.record({
		...{ pid: id, label: words, keyEpoch: number, slots: fc.array(slot, { maxLength: 3 }) },
		...{ signing: pair, agreement: pair },
		certificates: fc.array(certificate, { maxLength: 3 }),
	}),
	attempts: fc.record({ pid: id, wrong: number, lastAt: number }),
	keys: fc.record({ pid: id, id, owner: id, keyEpoch: number, box: bytes }),
	tips: tip,
	bodies: fc.record(body),
	documents: fc.record({ id, documentId: id, box: bytes }),
	segments: fc.record({ pid: id, n: number, box: bytes }),
	tombstones: fc.oneof(
		fc.record({ id, rev: number, pid: id, signature: bytes }),
		fc.record({ id, rev: number, pid: id, signature: bytes, past: fc.array(id) }),
	),
	incoming: fc.oneof(fc.record({ ...body, tip }), fc.record({ ...body, tip, cover })),
	tablet: fc
		.record(
			{
				...{ kit, auditor: bytes, backedUpAt: number, callInAfterDays: number },
				...{ changedAt: number, lead: bytes },
			},
			maybe,
		)
		.chain((sometimes) => id.map((device) => ({ name: 'tablet' as const, device, ...sometimes }))),
	ledger: fc.record({
		...{ device: id, n: number, prev: words, signer: id, box: bytes, signature: bytes },
		readers: fc.array(fc.record({ reader: id, box: bytes }), { maxLength: 3 }),
	}),
	grants: fc.record({ grantId: id, to: id, from: id, ...signed }),
	pins: fc.record({ pid: id, other: id, box: bytes }),
	covers: cover,
	coverKeys: fc.record({ pid: id, owner: id, ...signed }),
	holds: fc.record({ pid: id, ...signed }),
	counts: fc.record({ pid: id, box: bytes }),
	touched: fc.record({ id, n: number }),
	experiences: fc.record({ id, box: bytes }),
};

const anyRow = fc.oneof(
	...Object.entries(ROWS).map(([table, row]) =>
		(row as fc.Arbitrary<object>).map((one) => ({ table, row: one }) as NamedRow),
	),
);

describe('a row as bytes', () => {
	test('comes back as the row that it was, from every table there is', () => {
		for (const table of Object.keys(ROW_KEYS) as TableName[])
			fc.assert(
				fc.property(ROWS[table] as fc.Arbitrary<object>, (row) => {
					const named = { table, row } as NamedRow;
					expect(decodeRow(encodeRow(named))).toEqual(named);
				}),
				{ numRuns: 40 },
			);
	});

	test('has one form only: whatever is read as a row is written the same again', () => {
		fc.assert(
			fc.property(anyRow, fc.nat(), fc.integer({ min: 1, max: 255 }), (named, at, change) => {
				const changed = encodeRow(named);
				changed[at % changed.length]! ^= change;
				const read = decodeRow(changed);
				if (read) expect(encodeRow(read)).toEqual(changed);
				expect(read).not.toEqual(named);
			}),
			{ numRuns: 2000 },
		);
	});

	test('is refused when it is cut, when something follows it, and when it is no row at all', () => {
		fc.assert(
			fc.property(anyRow, fc.nat(), (named, at) => {
				const whole = encodeRow(named);
				expect(decodeRow(whole.slice(0, at % whole.length))).toBeUndefined();
				expect(decodeRow(new Uint8Array([...whole, 0]))).toBeUndefined();
			}),
		);
		fc.assert(
			fc.property(bytes, (noise) => {
				const read = decodeRow(noise);
				if (read) expect(encodeRow(read)).toEqual(noise);
			}),
			{ numRuns: 2000 },
		);
	});

	test('that says it holds four thousand million parts is refused at once', () => {
		const whole = encodeRow({
			table: 'ledger',
			row: {
				...{ device: '', n: 1, prev: '', signer: '', box: new Uint8Array() },
				...{ readers: [], signature: new Uint8Array() },
			},
		});
		const endless = whole.slice();
		endless.fill(255, whole.length - 8, whole.length - 4);
		expect(decodeRow(endless)).toBeUndefined();
	});

	test('whose box was changed in the bytes no longer opens', async () => {
		const key = await crypto.subtle.importKey('raw', randomKey(), 'AES-GCM', false, [
			...(['encrypt', 'decrypt'] as const),
		]);
		const box = await seal(key, new TextEncoder().encode('words'), ['document', 'a', 'b']);
		const whole = encodeRow({ table: 'documents', row: { id: 'a', documentId: 'b', box } });
		for (let at = 0; at < whole.length; at += 1) {
			const changed = whole.slice();
			changed[at]! ^= 1;
			const read = decodeRow(changed);
			if (read?.table !== 'documents') continue;
			const { id: named, documentId, box: other } = read.row;
			expect(await open(key, other, ['document', named, documentId])).toBeUndefined();
		}
	});
});
