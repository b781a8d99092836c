import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bytesFromLabel, hexFromBytes, open, randomId, seal } from '#storage/envelope.ts';
import type { Bytes } from '#storage/envelope.ts';
import { packed, paddedBodyLength, paddedHeaderLength, unpacked } from '#storage/packing.ts';

const newKey = () =>
	crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);

const bytes = (text: string): Bytes => new TextEncoder().encode(text);

const anyLabel = fc.array(fc.oneof(fc.string(), fc.nat()), { maxLength: 5 });

describe('a box', () => {
	test('gives back what was put in, whatever it was', async () => {
		const key = await newKey();
		const anyBytes = fc.uint8Array({ maxLength: 3000 });
		await fc.assert(
			fc.asyncProperty(anyBytes, anyLabel, async (plain, label) => {
				const opened = await open(key, await seal(key, new Uint8Array(plain), label), label);
				expect(opened && hexFromBytes(opened)).toBe(hexFromBytes(plain));
			}),
			{ numRuns: 60 },
		);
	});

	test('does not open when one bit of it is flipped, in 200 random places', async () => {
		const key = await newKey();
		const box = await seal(key, bytes('I want to sleep again'), ['body', 'a', 1]);
		const anyBit = fc.nat(box.length * 8 - 1);
		await fc.assert(
			fc.asyncProperty(anyBit, async (bit) => {
				const flipped = box.slice();
				flipped[bit >> 3]! ^= 1 << (bit & 7);
				expect(await open(key, flipped, ['body', 'a', 1])).toBeUndefined();
			}),
			{ numRuns: 200 },
		);
	});

	test('does not open when its end is cut off, at any length', async () => {
		const key = await newKey();
		const box = await seal(key, bytes('mine'), ['body']);
		for (let length = 0; length < box.length; length += 1)
			expect(await open(key, box.slice(0, length), ['body'])).toBeUndefined();
	});

	test('does not open under any other label', async () => {
		const key = await newKey();
		await fc.assert(
			fc.asyncProperty(anyLabel, anyLabel, async (one, other) => {
				fc.pre(JSON.stringify(one.map(String)) !== JSON.stringify(other.map(String)));
				expect(await open(key, await seal(key, bytes('mine'), one), other)).toBeUndefined();
			}),
			{ numRuns: 60 },
		);
	});

	test('does not open with another key', async () => {
		const box = await seal(await newKey(), bytes('mine'), ['body']);
		expect(await open(await newKey(), box, ['body'])).toBeUndefined();
	});
});

test('two labels that join to the same text are still two labels', () => {
	expect(bytesFromLabel(['ab', 'c'])).not.toEqual(bytesFromLabel(['a', 'bc']));
	expect(bytesFromLabel(['ab'])).not.toEqual(bytesFromLabel(['ab', '']));
});

test('every random name is 32 lower-case hex digits and none comes twice', () => {
	const ids = Array.from({ length: 500 }, randomId);
	expect(ids.every((id) => /^[0-9a-f]{32}$/.test(id))).toBe(true);
	expect(new Set(ids).size).toBe(500);
});

describe('packing', () => {
	test('gives back any JSON as it was', async () => {
		await fc.assert(
			fc.asyncProperty(fc.jsonValue(), async (value) => {
				const back = await unpacked(await packed(value, paddedBodyLength));
				expect(JSON.stringify(back)).toBe(JSON.stringify(value));
			}),
			{ numRuns: 60 },
		);
	});

	test('hides how long a short record is', async () => {
		const short = await packed({ said: 'no' }, paddedBodyLength);
		const longer = await packed({ said: 'I would like to sleep again' }, paddedBodyLength);
		expect([short.length, longer.length]).toEqual([1024, 1024]);
	});

	test('costs at most an eighth more, and gives few different lengths', () => {
		const lengths = new Set<number>();
		for (let length = 1024; length < 60_000; length += 7) {
			const padded = paddedBodyLength(length);
			expect(padded).toBeGreaterThanOrEqual(length);
			expect(padded / length).toBeLessThan(1.125);
			lengths.add(padded);
		}
		expect(lengths.size).toBeLessThan(120);
	});

	test('makes all ordinary headers equally long', async () => {
		const one = await packed({ title: 'A' }, paddedHeaderLength);
		const other = await packed({ title: 'Tuesday with Amira and her mother' }, paddedHeaderLength);
		expect([one.length, other.length]).toEqual([256, 256]);
	});
});
