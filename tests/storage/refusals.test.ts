/** Whatever is sealed opens as what it is, and as nothing else: no bit, no name, no number may differ. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	newSessionKeys,
	openSessionKeys,
	openSessionSecret,
	openSlot,
	profileKeys,
	randomKey,
	sessionKeys,
	slotFor,
} from '#storage/keys.ts';
import type { BodyRow, TipRow } from '#storage/rows.ts';
import { openBody, openHeader, openTip, openWhole, sealSession } from '#storage/session-box.ts';
import { header, quickly } from './test-tablet.ts';

const ID = 'a'.repeat(32);
const OTHER = 'b'.repeat(32);
const anyRecord = fc.record({ version: fc.constant(1), said: fc.string(), more: fc.jsonValue() });

async function sealed(record: { version: number } = { version: 1 }, title = 'Amira') {
	const keys = await sessionKeys(randomKey());
	const first = await sealSession({ id: ID, keys }, undefined, { record, header: header() });
	const input = { record, header: header({ title }) };
	return { keys, ...(await sealSession({ id: ID, keys }, first.tip, input)) };
}

function flipped(box: Uint8Array<ArrayBuffer>, at: number): Uint8Array<ArrayBuffer> {
	const bit = at % (box.length * 8);
	const changed = box.slice();
	changed[bit >> 3]! ^= 1 << (bit & 7);
	return changed;
}

describe('a sealed session', () => {
	test('opens to what was sealed, whatever it was', async () => {
		await fc.assert(
			fc.asyncProperty(anyRecord, fc.string(), async (record, title) => {
				const { keys, rows, tip } = await sealed(record, title);
				expect(await openTip(keys, rows.tip)).toEqual(JSON.parse(JSON.stringify(tip)));
				const body = await openBody(keys, tip, rows.body);
				expect(body?.value).toEqual(JSON.parse(JSON.stringify(record)));
				expect(await openHeader(keys, rows.tip)).toEqual({ id: ID, ...header({ title }) });
			}),
			{ numRuns: 40 },
		);
	});

	test('is refused with any one bit changed in its body, its tip or its header', async () => {
		const { keys, rows, tip } = await sealed();
		await fc.assert(
			fc.asyncProperty(fc.nat(), async (at) => {
				const body = { ...rows.body, box: flipped(rows.body.box, at) };
				expect(await openBody(keys, tip, body)).toBeUndefined();
				expect(await openWhole(keys, body)).toBeUndefined();
				const tips = { ...rows.tip, tip: flipped(rows.tip.tip, at) };
				expect(await openTip(keys, tips)).toBeUndefined();
				const heads = { ...rows.tip, head: flipped(rows.tip.head, at) };
				expect(await openHeader(keys, heads)).toBeUndefined();
			}),
			{ numRuns: 300 },
		);
	});

	test('is refused under another id, revision, version or parent, and with another session’s key', async () => {
		const { keys, rows, tip } = await sealed();
		const others: Partial<BodyRow>[] = [
			...[{ id: OTHER }, { rev: 1 }, { rev: 3 }, { schema: 2 }, { parent16: '0'.repeat(32) }],
		];
		for (const edit of others) {
			const said = JSON.stringify(edit);
			expect(await openWhole(keys, { ...rows.body, ...edit }), said).toBeUndefined();
			expect(await openBody(keys, tip, { ...rows.body, ...edit }), said).toBeUndefined();
		}
		for (const edit of [{ id: OTHER }, { rev: 1 }, { rev: 3 }] satisfies Partial<TipRow>[]) {
			expect(await openTip(keys, { ...rows.tip, ...edit })).toBeUndefined();
			expect(await openHeader(keys, { ...rows.tip, ...edit })).toBeUndefined();
		}
		const theirs = await sessionKeys(randomKey());
		expect(await openWhole(theirs, rows.body)).toBeUndefined();
		expect(await openTip(theirs, rows.tip)).toBeUndefined();
	});

	test('has no box that opens in the place of another of its own', async () => {
		const { keys, rows } = await sealed();
		const { tip, head } = rows.tip;
		expect(await openTip(keys, { ...rows.tip, tip: head })).toBeUndefined();
		expect(await openHeader(keys, { ...rows.tip, head: tip })).toBeUndefined();
		expect(await openWhole(keys, { ...rows.body, box: head })).toBeUndefined();
	});
});

describe('a session’s wrapped key', () => {
	const made = async () => {
		const secret = randomKey();
		const profile = await profileKeys({ pid: ID, keyEpoch: 1 }, secret.slice());
		return { secret, profile, row: (await newSessionKeys(profile, OTHER)).row };
	};

	test('opens for its profile, and with any bit changed, or as another’s, for nobody', async () => {
		const { secret, profile, row } = await made();
		expect(await openSessionKeys(profile, row)).toBeDefined();
		await fc.assert(
			fc.asyncProperty(fc.nat(), async (at) => {
				expect(
					await openSessionSecret(profile, { ...row, box: flipped(row.box, at) }),
				).toBeUndefined();
			}),
			{ numRuns: 200 },
		);
		for (const edit of [{ id: ID }, { keyEpoch: 2 }])
			expect(await openSessionSecret(profile, { ...row, ...edit })).toBeUndefined();
		const namesake = await profileKeys({ pid: OTHER, keyEpoch: 1 }, secret.slice());
		expect(await openSessionSecret(namesake, row)).toBeUndefined();
		const stranger = await profileKeys({ pid: ID, keyEpoch: 1 }, randomKey());
		expect(await openSessionSecret(stranger, row)).toBeUndefined();
	});
});

describe('a way in by words', () => {
	test('opens with its words and settings, and with any other of either it does not', async () => {
		const secret = randomKey();
		const profile = { pid: ID, keyEpoch: 1 };
		const slot = await slotFor(profile, 'four words of mine', secret, quickly);
		const phrase = 'four words of mine';
		expect(await openSlot(ID, slot, phrase, quickly)).toEqual(secret);
		const anyEdit = fc.oneof(
			fc.integer({ min: 1, max: 65_535 }).map((memoryKiB) => ({ memoryKiB })),
			fc.constantFrom(1, 2, 4).map((passes) => ({ passes })),
			fc.integer({ min: 2, max: 9 }).map((lanes) => ({ lanes })),
			fc.integer({ min: 2, max: 9 }).map((keyEpoch) => ({ keyEpoch })),
			fc.nat().map((at) => ({ salt: flipped(slot.salt, at) })),
			fc.nat().map((at) => ({ box: flipped(slot.box, at) })),
		);
		await fc.assert(
			fc.asyncProperty(anyEdit, async (edit) => {
				expect(await openSlot(ID, { ...slot, ...edit }, phrase, quickly)).toBeUndefined();
			}),
			{ numRuns: 200 },
		);
		expect(await openSlot(OTHER, slot, phrase, quickly)).toBeUndefined();
		expect(await openSlot(ID, slot, `${phrase}s`, quickly)).toBeUndefined();
	});
});
