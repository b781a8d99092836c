/** What lies between two colleagues: opened by one of them, believed only from the other. */
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { coverBits, keyFor, randomKey, sealSessionSecret } from '#storage/keys.ts';
import { openCoverKeys, sealCoverKeys } from '#storage/cover/cover-key-box.ts';
import { open, seal } from '#storage/envelope.ts';
import { fingerprintOf } from '#storage/giving/fingerprint.ts';
import { openGrant, sealGrant } from '#storage/giving/grant-box.ts';
import type { Granted } from '#storage/giving/grant-box.ts';
import { whoIsHere } from '#storage/giving/who-is-here.ts';
import type { Here } from '#storage/giving/who-is-here.ts';
import { createDesk } from '#storage/desk.ts';
import { profileCommands } from '#storage/profiles.ts';
import { createTablet, good, header, PHRASE, quickly } from './test-tablet.ts';

let giver: Here;
let receiver: Here;
beforeAll(async () => {
	const tablet = createTablet();
	const here = async (label: string) => {
		const desk = createDesk({ disk: tablet.rows, deriveKey: quickly, now: () => 7 });
		good(await profileCommands(desk).create({ label, passphrase: PHRASE }));
		return good(await whoIsHere(desk));
	};
	giver = await here('Ms Okafor');
	receiver = await here('Mr Hall');
});

const granted = (title: string): Granted => ({
	how: 'copy',
	header: { id: 'a'.repeat(32), ...header({ title }) },
	secret: randomKey(),
});
const sealed = (what: Granted) =>
	sealGrant({ from: giver.row.pid, signing: giver.signing }, receiver.row, what);
const flipped = (bytes: Uint8Array<ArrayBuffer>, bit: number) => {
	const changed = bytes.slice();
	changed[(bit >> 3) % bytes.length]! ^= 1 << (bit & 7);
	return changed;
};

describe('a grant', () => {
	test('opens as it was sealed, for whoever it is for, whatever the title', async () => {
		await fc.assert(
			fc.asyncProperty(fc.string({ unit: 'grapheme', maxLength: 400 }), async (title) => {
				const what = granted(title);
				const row = await sealed(what);
				expect(await openGrant(row, giver.row, receiver.pair)).toEqual(what);
				expect(await openGrant(row, giver.row, giver.pair)).toBeUndefined();
				expect(await openGrant(row, receiver.row, receiver.pair)).toBeUndefined();
			}),
			{ numRuns: 20 },
		);
	});

	test('is refused with any bit changed, or another name in any place', async () => {
		const row = await sealed(granted('Amira'));
		const place = fc.constantFrom('grantId', 'to', 'from', 'id');
		const change = fc.oneof(
			fc.record({ part: fc.constantFrom('box', 'signature'), bit: fc.nat() }),
			fc.record({ part: place, name: fc.string() }),
		);
		await fc.assert(
			fc.asyncProperty(change, async (one) => {
				const value = 'bit' in one ? flipped(row[one.part as 'box'], one.bit) : one.name;
				const changed = { ...row, [one.part]: value };
				expect(await openGrant(changed, giver.row, receiver.pair)).toBeUndefined();
			}),
			{ numRuns: 100 },
		);
	});
});

describe('a cover key', () => {
	test('is the very key that the session seals its safety plan with, and opens nothing else', async () => {
		const secret = randomKey();
		const own = await keyFor('cover', secret.slice());
		const bits = await coverBits(secret.slice());
		const given = await crypto.subtle.importKey('raw', bits, 'AES-GCM', false, ['decrypt']);
		const box = await seal(own, Uint8Array.of(1, 2, 3), ['cover', 'a', 1]);
		expect(await open(given, box, ['cover', 'a', 1])).toEqual(Uint8Array.of(1, 2, 3));
		for (const use of ['body', 'tip', 'head', 'document', 'hold']) {
			const other = await seal(await keyFor(use, secret.slice()), Uint8Array.of(1), ['x']);
			expect(await open(given, other, ['x'])).toBeUndefined();
		}
	});

	test('is refused with any bit changed', async () => {
		const id = 'a'.repeat(32);
		const place = { id, owner: giver.row.pid };
		const keyRow = await sealSessionSecret(giver.keys, place, randomKey());
		const [row] = await sealCoverKeys(giver, { members: [receiver.row] }, keyRow);
		expect(await openCoverKeys(row!, giver.row, receiver.pair)).toHaveLength(1);
		expect(await openCoverKeys(row!, giver.row, giver.pair)).toEqual([]);
		await fc.assert(
			fc.asyncProperty(fc.constantFrom('box', 'signature'), fc.nat(), async (part, bit) => {
				const changed = { ...row!, [part]: flipped(row![part], bit) };
				expect(await openCoverKeys(changed, giver.row, receiver.pair)).toEqual([]);
			}),
			{ numRuns: 50 },
		);
	});
});

test('a fingerprint is SHA-256 over both public halves, each behind its length', async () => {
	const halves = {
		agreement: { publicKey: Uint8Array.of(1, 2, 3), privateBox: new Uint8Array() },
		signing: { publicKey: Uint8Array.of(4, 5), privateBox: new Uint8Array() },
	};
	// printf '\0\0\0\3\1\2\3\0\0\0\2\4\5' | sha256sum
	expect(await fingerprintOf(halves)).toBe(
		'43d22d085fc6cd70f54a880e1e1ee3957f16c1a1629a7728bff9b6128f4a2500',
	);
});
