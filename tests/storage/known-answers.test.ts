/** Each use of a primitive against an answer that was published, or that another library gives. */
import { createCipheriv, createDecipheriv, createHmac } from 'node:crypto';
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { crc32 } from '#storage/backup/crc32.ts';
import { bytesFromLabel, hash16, hexFromBytes, open, seal, sha256 } from '#storage/envelope.ts';
import { isSignedBy } from '#storage/key-pairs.ts';
import { coverBits, keyFor, profileKeys, sessionKeys } from '#storage/keys.ts';
import { packed, paddedBodyLength, unpacked } from '#storage/packing.ts';
import { fivesFromBytes } from '#storage/recovery/five-bits.ts';
import { openSealedTo, sealTo } from '#storage/sealed-to.ts';

const bytes = (hex: string) => new Uint8Array(Buffer.from(hex.replace(/\s/g, ''), 'hex'));
const text = (said: string) => new TextEncoder().encode(said);
const secret = () => new Uint8Array(32).fill(7);

/** RFC 5869 from HMAC alone, for one block: no salt, 32 bytes out. */
function hkdf(input: Uint8Array, info: Uint8Array): Uint8Array {
	const root = createHmac('sha256', new Uint8Array(32)).update(input).digest();
	return createHmac('sha256', root).update(info).update(Uint8Array.of(1)).digest();
}

/** A box as another library makes it: one format byte, twelve of iv, ciphertext, tag. */
function boxedBy(key: Uint8Array, plain: Uint8Array, label: Uint8Array) {
	const iv = new Uint8Array(12).fill(3);
	const cipher = createCipheriv('aes-256-gcm', key, iv).setAAD(label);
	const sealed = [cipher.update(plain), cipher.final(), cipher.getAuthTag()];
	return new Uint8Array(Buffer.concat([Uint8Array.of(1), iv, ...sealed]));
}

describe('SHA-256', () => {
	test('names bytes as FIPS 180-4 has it (its examples of one block and of two)', async () => {
		const two = 'abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq';
		expect(await sha256(text('abc'))).toBe(
			'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
		);
		expect(await sha256(text(two))).toBe(
			'248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1',
		);
		expect(await hash16(text('abc'))).toBe('ba7816bf8f01cfea414140de5dae2223');
	});
});

test('CRC-32 is that of zip and PNG: over “123456789” it is the check value of Williams’ “Painless Guide” (1993)', () => {
	expect(crc32(text('123456789')).toString(16)).toBe('cbf43926');
	expect(crc32(new Uint8Array())).toBe(0);
});

describe('AES-256-GCM', () => {
	test('of this platform agrees with test case 16 of McGrew and Viega’s specification', async () => {
		const key = bytes('feffe9928665731c6d6a8f9467308308 feffe9928665731c6d6a8f9467308308');
		const plain = bytes(
			'd9313225f88406e5a55909c5aff5269a 86a7a9531534f7da2e4c303d8a318a72' +
				'1c3c0c95956809532fcf0e2449a6b525 b16aedf5aa0de657ba637b39',
		);
		const algorithm = {
			name: 'AES-GCM',
			iv: bytes('cafebabefacedbaddecaf888'),
			additionalData: bytes('feedfacedeadbeeffeedfacedeadbeef abaddad2'),
		};
		const held = await crypto.subtle.importKey('raw', key, 'AES-GCM', false, ['encrypt']);
		const sealed = new Uint8Array(await crypto.subtle.encrypt(algorithm, held, plain));
		expect(hexFromBytes(sealed)).toBe(
			'522dc1f099567d07f47f37a32a84427d643a8cdcbfe5c0c97598a2bd2555d1aa' +
				'8cb08e48590dbb3da7b08b1056828838c5f61e6393ba7a0abcc9f662' +
				'76fc6ece0f4e1768cddf8853bb2d551b',
		);
	});

	test('is used for boxes as another library uses it, in both directions', async () => {
		const raw = secret();
		const key = await crypto.subtle.importKey('raw', raw, 'AES-GCM', false, ['encrypt', 'decrypt']);
		const label = bytes('01 00000004 626f6479 00000001 61 00000001 31');
		expect(bytesFromLabel(['body', 'a', 1])).toEqual(label);
		const theirs = boxedBy(raw, text('words'), label);
		expect(await open(key, theirs, ['body', 'a', 1])).toEqual(text('words'));
		const ours = await seal(key, text('words'), ['body', 'a', 1]);
		const opened = createDecipheriv('aes-256-gcm', raw, ours.slice(1, 13));
		opened.setAAD(label).setAuthTag(ours.slice(-16));
		expect(opened.update(ours.slice(13, -16), undefined, 'utf8') + opened.final('utf8')).toBe(
			'words',
		);
	});
});

describe('HKDF-SHA-256', () => {
	test('of this test agrees with RFC 5869, test case 3: no salt and nothing said', () => {
		const okm = hkdf(new Uint8Array(22).fill(0x0b), new Uint8Array());
		expect(hexFromBytes(okm)).toBe(
			'8da4e775a563c18f715f802a063c5a31b8a11f5c5ee1879ec3454e5f3c738d2d',
		);
	});

	const of = async (use: string): Promise<CryptoKey> => {
		const profile = await profileKeys({ pid: 'a', keyEpoch: 1 }, secret());
		const session = await sessionKeys(secret());
		const all = { ...profile, ...session } as unknown as Record<string, CryptoKey>;
		return all[use] ?? keyFor(use, secret());
	};

	test.each([
		...['keyring', 'index', 'wrap', 'slot', 'security key'],
		...['body', 'tip', 'head', 'document', 'hold', 'cover'],
	])('makes the key “%s” from its own label and from no other', async (use) => {
		const label = bytesFromLabel(['row']);
		const box = boxedBy(hkdf(secret(), text(`side-by-side 1 ${use}`)), text('words'), label);
		expect(await open(await of(use), box, ['row'])).toEqual(text('words'));
		const other = boxedBy(hkdf(secret(), text(`side-by-side 1 ${use}s`)), text('words'), label);
		expect(await open(await of(use), other, ['row'])).toBeUndefined();
	});

	test('gives the cover group the very key that the session covers its plan with', async () => {
		const expected = hkdf(secret(), text('side-by-side 1 cover'));
		expect(hexFromBytes(await coverBits(secret()))).toBe(hexFromBytes(expected));
	});

	test('makes another cover key for each era, and gives the newest first', async () => {
		const bits = await coverBits(secret(), ['b', 'a']);
		const uses = ['cover b', 'cover a', 'cover'];
		const expected = uses.map((use) => hkdf(secret(), text(`side-by-side 1 ${use}`)));
		expect(hexFromBytes(bits)).toBe(expected.map((one) => hexFromBytes(one)).join(''));
		const label = bytesFromLabel(['row']);
		const box = boxedBy(expected[0]!, text('words'), label);
		const { cover } = await sessionKeys(secret(), 'b');
		expect(await open(cover, box, ['row'])).toEqual(text('words'));
	});
});

/** RFC 5903, section 8.1: two people's P-256 keys, and what they agree on. */
const RFC_5903 = {
	i: 'c88f01f510d9ac3f70a292daa2316de544e9aab8afe84049c62a9c57862d1433',
	gi:
		'dad0b65394221cf9b051e1feca5787d098dfe637fc90b9ef945d0c3772581180' +
		'5271a0461cdb8252d61f1c456fa3e59ab1f45b33accf5f58389e0577b8990bb3',
	r: 'c6ef9c5d78ae012a011164acb397ce2088685d8f06bf9be0b283ab46476bee53',
	gr:
		'd12dfb5289c8d4f81208b70270398c342296970a0bccb74c736fc7554494bf63' +
		'56fbf3ca366cc23e8157854c13c58d6aac23f046ada30f8353e74f33039872ab',
	gir: 'd6840f6b42f6edafd13116e0e12565202fef8e9ece7dce03812464d04b9442de',
};

/** A P-256 point as SPKI, byte for byte as RFC 5480 has it. */
const spki = (point: string) =>
	bytes(`3059301306072a8648ce3d020106082a8648ce3d03010703420004${point}`);

function privateHalf(d: string, point: string): Promise<CryptoKey> {
	const url = (hex: string) => Buffer.from(hex, 'hex').toString('base64url');
	const [x, y] = [url(point.slice(0, 64)), url(point.slice(64))];
	const jwk = { kty: 'EC', crv: 'P-256', d: url(d), x, y };
	const curve = { name: 'ECDH', namedCurve: 'P-256' };
	return crypto.subtle.importKey('jwk', jwk, curve, false, ['deriveBits']);
}

describe('sealing to somebody', () => {
	const { i, gi, r, gr, gir } = RFC_5903;
	const length = bytes('0000005b');
	const info = () =>
		Buffer.concat([
			bytesFromLabel(['side-by-side 1 sealed to']),
			...[length, spki(gi), length, spki(gr)],
		]);

	test('agrees on the secret of RFC 5903, 8.1, and opens what another library sealed with it', async () => {
		const mine = await privateHalf(i, gi);
		const curve = { name: 'ECDH', namedCurve: 'P-256' };
		const theirs = await crypto.subtle.importKey('spki', spki(gr), curve, false, []);
		const agreed = await crypto.subtle.deriveBits({ name: 'ECDH', public: theirs }, mine, 256);
		expect(hexFromBytes(new Uint8Array(agreed))).toBe(gir);
		const inner = boxedBy(hkdf(bytes(gir), info()), text('for you'), bytesFromLabel(['grant']));
		const box = new Uint8Array(Buffer.concat([length, spki(gi), inner]));
		const pair = { privateKey: await privateHalf(r, gr), publicKey: spki(gr) };
		expect(await openSealedTo(pair, box, ['grant'])).toEqual(text('for you'));
		expect(await openSealedTo(pair, box, ['draft'])).toBeUndefined();
	});

	test('writes such a box itself: a fresh half in SPKI behind its length, then the box', async () => {
		const box = await sealTo(spki(gr), text('for you'), ['grant']);
		expect(box.slice(0, 4)).toEqual(length);
		expect(hexFromBytes(box.slice(4, 31))).toBe(hexFromBytes(spki('').slice(0, 27)));
		const pair = { privateKey: await privateHalf(r, gr), publicKey: spki(gr) };
		expect(await openSealedTo(pair, box, ['grant'])).toEqual(text('for you'));
	});
});

describe('ECDSA with P-256 and SHA-256', () => {
	/** RFC 6979, A.2.5: the key, and the signature over “sample”. */
	const key = spki(
		'60fed4ba255a9d31c961eb74c6356d68c049b8923b61fa6ce669622e60f29fb6' +
			'7903fe1008b8bc99a41ae9e95628bc64f2f1b20c2d7e9f5177a3c294d4462299',
	);
	const signature = bytes(
		'efd48b2aacb6a8fd1140dd9cd45e81d69d2c877b56aaf991c34d0ea84eaf3716' +
			'f7cb1c942d657c41d436c7a1b6e29f65f3e900dbb9aff4064dc4ab2f843acda8',
	);

	test('believes the signature of RFC 6979, A.2.5, and over nothing else', async () => {
		expect(await isSignedBy(key, text('sample'), signature)).toBe(true);
		expect(await isSignedBy(key, text('Sample'), signature)).toBe(false);
	});

	test('believes it with no bit changed, in the signature or in the key', async () => {
		const anyBit = fc.nat(64 * 8 - 1);
		await fc.assert(
			fc.asyncProperty(anyBit, fc.boolean(), async (bit, inKey) => {
				const [pub, sig] = [key.slice(), signature.slice()];
				const changed = inKey ? pub.subarray(27) : sig;
				changed[bit >> 3]! ^= 1 << (bit & 7);
				expect(await isSignedBy(pub, text('sample'), sig)).toBe(false);
			}),
		);
	});
});

describe('packing', () => {
	const framed = (deflated: Uint8Array) => {
		const length = Buffer.alloc(4);
		length.writeUInt32BE(deflated.length);
		return new Uint8Array(Buffer.concat([length, deflated, new Uint8Array(9)]));
	};

	test('reads a stored block as RFC 1951, 3.2.4, lays it out', async () => {
		expect(await unpacked(framed(bytes('01 0200 fdff 3737')))).toBe(77);
	});

	test('is raw deflate: zlib reads what is packed here, and the other way round', async () => {
		await fc.assert(
			fc.asyncProperty(fc.jsonValue(), async (value) => {
				const json = JSON.stringify(value);
				expect(JSON.stringify(await unpacked(framed(deflateRawSync(json))))).toBe(json);
				const ours = Buffer.from(await packed(value, paddedBodyLength));
				const deflated = ours.subarray(4, 4 + ours.readUInt32BE());
				expect(inflateRawSync(deflated).toString()).toBe(json);
			}),
			{ numRuns: 40 },
		);
	});

	test('pads as Padmé does (Nikitin and others, “Reducing Metadata Leakage”, 2019, algorithm 1)', () => {
		const padme = (length: number): number => {
			const exponent = BigInt(Math.floor(Math.log2(length)));
			const kept = BigInt(Math.floor(Math.log2(Number(exponent)))) + 1n;
			const mask = (1n << (exponent - kept)) - 1n;
			return Number((BigInt(length) + mask) & ~mask);
		};
		fc.assert(
			fc.property(fc.integer({ min: 1025, max: 50_000_000 }), (length) => {
				expect(paddedBodyLength(length)).toBe(padme(length));
			}),
		);
	});
});

test('letters of five bits hold bytes as RFC 4648, section 10, has them', () => {
	const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
	const written = (said: string) =>
		fivesFromBytes(text(said))
			.map((five) => letters[five])
			.join('');
	expect(['f', 'fo', 'foo', 'foob', 'fooba', 'foobar'].map(written)).toEqual([
		...['MY', 'MZXQ', 'MZXW6', 'MZXW6YQ', 'MZXW6YTB', 'MZXW6YTBOI'],
	]);
});
