/** Drawing a recovery kit, and the auditor's pair: what is given out once and kept nowhere. */
import type { Bytes } from '#storage/envelope.ts';
import type { KitHalves } from '#storage/people-door.ts';
import type { KitRow } from '#storage/rows.ts';
import { ageFileFor, newAgeKey } from './age-files.ts';
import { halvesOf, kitNameOf } from './kit-halves.ts';
import { openKit, opensItsPair } from './open-kit.ts';

/** The halves for paper and the public side for the tablet, after both were tried together. */
export async function newKit(madeAt: number): Promise<{ row: KitRow; halves: KitHalves }> {
	const { secret, recipient } = await newAgeKey();
	const kit = await kitNameOf(recipient);
	const { publicKey, pkcs8 } = await newPublicPair();
	const privateFile = await ageFileFor(recipient, pkcs8);
	pkcs8.fill(0);
	const halves = await halvesOf({ secret, kit });
	secret.fill(0);
	const row = { kit, recipient, publicKey, privateFile, madeAt };
	const tried = await openKit(halves);
	if (!tried.ok || !(await opensItsPair(row, tried.value)))
		throw new Error('A new recovery kit does not open.');
	tried.value.secret.fill(0);
	return { row, halves };
}

/** A P-256 pair whose private half leaves as PKCS#8. */
export async function newPublicPair(): Promise<{ publicKey: Bytes; pkcs8: Bytes }> {
	const curve = { name: 'ECDH', namedCurve: 'P-256' };
	const pair = await crypto.subtle.generateKey(curve, true, ['deriveBits']);
	const [publicKey, pkcs8] = await Promise.all([
		crypto.subtle.exportKey('spki', pair.publicKey),
		crypto.subtle.exportKey('pkcs8', pair.privateKey),
	]);
	return { publicKey: new Uint8Array(publicKey), pkcs8: new Uint8Array(pkcs8) };
}
