/** What is printed of the recovery kit: two texts of which either alone says nothing. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	ageFileFor,
	identityOf,
	newAgeKey,
	openAgeFile,
	recipientOf,
} from '#storage/recovery/age-files.ts';
import { bech32 } from '#storage/recovery/bech32.ts';
import { bytesFromFives, fivesFromBytes } from '#storage/recovery/five-bits.ts';
import { halvesOf, kitNameOf, secretFrom } from '#storage/recovery/kit-halves.ts';
import { ageTool } from './age-tool.ts';
import { good } from './test-tablet.ts';

const counted = (from: number) => Uint8Array.from({ length: 32 }, (_, at) => (from + at) & 255);
const bytes32 = fc.uint8Array({ minLength: 32, maxLength: 32 }).map((one) => new Uint8Array(one));

const FIRST = 'CHJP-CSV8-D5N6-PV3D-DSQQ-0WBJ-EDT7-AXKQ-F1WQ-MYVW-FNZ7-Z041-GA1G-MQ0Z-258';
const SECOND = 'CNKP-ARVD-DXPP-6SB7-CNHQ-TZVX-CDJP-ESB3-DNQP-TRV5-CXJP-77CZ-KPHG-7FKS-J1G';

describe('the two halves', () => {
	test('are written as they have always been written', async () => {
		const halves = await halvesOf({ secret: counted(1), kit: 'K7QX-2M9A' }, counted(100));
		// Checked against a second writing of the same in another language.
		expect(halves).toEqual({
			first: `1-K7QX-2M9A-${FIRST}`,
			second: `2-K7QX-2M9A-${SECOND}`,
			kit: 'K7QX-2M9A',
		});
	});

	test('together give the secret back, in either order, typed small and without dashes', async () => {
		await fc.assert(
			fc.asyncProperty(bytes32, bytes32, fc.boolean(), async (secret, mask, isTurned) => {
				const { first, second } = await halvesOf({ secret, kit: 'K7QX-2M9A' }, mask);
				const typed = second.toLowerCase().replaceAll('-', ' ').replaceAll('0', 'o');
				const read = isTurned ? { first: typed, second: first } : { first, second: typed };
				expect(good(await secretFrom(read))).toEqual({ secret, kit: 'K7QX-2M9A' });
			}),
		);
	});

	test('refuse any changed letter, and say which half was misread', async () => {
		const letters = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
		await fc.assert(
			fc.asyncProperty(bytes32, fc.nat(200), fc.nat(30), fc.boolean(), async (secret, ...drawn) => {
				const [at, step, isFirst] = drawn;
				const halves = await halvesOf({ secret, kit: 'K7QX-2M9A' });
				const which = isFirst ? 'first' : 'second';
				const places = [...halves[which].matchAll(/[^-]/g)].map(({ index }) => index);
				const place = places[at % places.length]!;
				const was = letters.indexOf(halves[which][place]!);
				const now = letters[(was + 1 + step) % 32]!;
				const misread = halves[which].slice(0, place) + now + halves[which].slice(place + 1);
				expect(await secretFrom({ ...halves, [which]: misread })).toEqual({
					ok: false,
					problem: { kind: 'half-misread', which },
				});
			}),
			{ numRuns: 300 },
		);
	});

	test('refuse a letter too few, a letter too many, and something that is no half at all', async () => {
		const halves = await halvesOf({ secret: counted(1), kit: 'K7QX-2M9A' });
		for (const first of ['', 'lantern pebble', halves.first.slice(0, -1), `${halves.first}0`])
			expect(await secretFrom({ ...halves, first })).toEqual({
				ok: false,
				problem: { kind: 'half-misread', which: 'first' },
			});
	});

	test('of two kits, or the same half twice, are told apart from misreading', async () => {
		const one = await halvesOf({ secret: counted(1), kit: 'K7QX-2M9A' });
		const other = await halvesOf({ secret: counted(2), kit: 'ZZZZ-2M9A' });
		const mixed = await secretFrom({ first: one.first, second: other.second });
		expect(mixed).toEqual({ ok: false, problem: { kind: 'halves-of-two-kits' } });
		const twice = await secretFrom({ first: one.first, second: one.first });
		expect(twice).toEqual({ ok: false, problem: { kind: 'same-half-twice' } });
	});

	test('either alone is as good as random: each secret fits each half', () => {
		return fc.assert(
			fc.asyncProperty(bytes32, bytes32, async (secret, another) => {
				const mask = counted(7);
				const { second } = await halvesOf({ secret, kit: 'K7QX-2M9A' }, mask);
				const fitting = secret.map((byte, at) => byte ^ mask[at]! ^ another[at]!);
				const { second: same } = await halvesOf({ secret: another, kit: 'K7QX-2M9A' }, fitting);
				expect(same).toBe(second);
			}),
		);
	});
});

test('a kit is named after its public key, the same every time', async () => {
	const recipient = await recipientOf(counted(1));
	expect(recipient).toBe('age1q73he0q5yzfu3d64msd3p6rvksnrwjk3d2598mgtmlqt9wrdr37q2vrn72');
	expect(await kitNameOf(recipient)).toBe('4MCP-642T');
});

test('five bits and eight bits undo each other', () => {
	fc.assert(
		fc.property(fc.uint8Array(), (bytes) => {
			expect(bytesFromFives(fivesFromBytes(bytes))).toEqual(new Uint8Array(bytes));
		}),
	);
	expect(bytesFromFives([0, 1])).toBeUndefined();
});

describe('what age reads', () => {
	test('a key is spelt as BIP 173 and age spell it', () => {
		// BIP 173's own example, and the identity that age's test suite prints for these bytes.
		expect(bech32('a', new Uint8Array())).toBe('a12uel5l');
		expect(bech32('abcdef', bytesFromFives(Array.from({ length: 32 }, (_, at) => at))!)).toBe(
			'abcdef1qpzry9x8gf2tvdw0s3jn54khce6mua7lmqqqxw',
		);
	});

	test('a file opens with its key, and with no other, and not when a bit of it changed', async () => {
		const [key, other] = [await newAgeKey(), await newAgeKey()];
		const plain = counted(9);
		const file = await ageFileFor(key.recipient, plain);
		expect(await openAgeFile(key.secret, file)).toEqual(plain);
		expect(await openAgeFile(other.secret, file)).toBeUndefined();
		for (const at of [0, 30, 60, file.length - 40, file.length - 1]) {
			const changed = file.slice();
			changed[at]! ^= 1;
			expect(await openAgeFile(key.secret, changed)).toBeUndefined();
		}
	});

	test('a key that WebKit would refuse is drawn again', async () => {
		const draws = [new Uint8Array(32), counted(5)];
		const key = await newAgeKey(() => draws.shift()!);
		expect(key.secret).toEqual(counted(5));
	});

	test('the stock age tool opens what we write, and we open what it writes', async (context) => {
		const tool = ageTool();
		if (!tool) return context.skip('The age tool is not installed here, so it was not asked.');
		const key = await newAgeKey();
		const ours = await ageFileFor(key.recipient, counted(3));
		expect(tool.opened(identityOf(key.secret), ours)).toEqual(counted(3));
		const theirs = tool.sealed(key.recipient, counted(4));
		expect(await openAgeFile(key.secret, theirs)).toEqual(counted(4));
	});
});
