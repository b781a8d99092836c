import { expect, test } from 'vitest';
import { openSealedTo, sealTo } from '#storage/sealed-to.ts';

const words = new TextEncoder().encode('for your eyes');

async function somebody() {
	const algorithm = { name: 'ECDH', namedCurve: 'P-256' };
	const pair = await crypto.subtle.generateKey(algorithm, true, ['deriveBits']);
	const publicKey = new Uint8Array(await crypto.subtle.exportKey('spki', pair.publicKey));
	return { privateKey: pair.privateKey, publicKey };
}

test('what is sealed to somebody opens for them, and reads as it was', async () => {
	const them = await somebody();
	const box = await sealTo(them.publicKey, words, ['grant', 'a']);
	expect(await openSealedTo(them, box, ['grant', 'a'])).toEqual(words);
});

test('it opens for nobody else, under no other label, and after no change', async () => {
	const them = await somebody();
	const box = await sealTo(them.publicKey, words, ['grant', 'a']);
	expect(await openSealedTo(await somebody(), box, ['grant', 'a'])).toBeUndefined();
	expect(await openSealedTo(them, box, ['grant', 'b'])).toBeUndefined();
	for (let at = 0; at < box.length; at += 1) {
		const changed = box.slice();
		changed[at]! ^= 1;
		expect(await openSealedTo(them, changed, ['grant', 'a']), `byte ${at}`).toBeUndefined();
	}
	expect(await openSealedTo(them, box.slice(0, 3), ['grant', 'a'])).toBeUndefined();
});

test('the same words never make the same box twice', async () => {
	const them = await somebody();
	const [one, other] = await Promise.all(
		[1, 2].map(() => sealTo(them.publicKey, words, ['grant', 'a'])),
	);
	expect(one).not.toEqual(other);
});
