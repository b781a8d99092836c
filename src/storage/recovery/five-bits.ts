/** Bytes as numbers of five bits each, and back: what both base32 and bech32 write as letters. */
import type { Bytes } from '#storage/envelope.ts';

/** The last number is filled up with zero bits. */
export function fivesFromBytes(bytes: Uint8Array): number[] {
	const fives: number[] = [];
	let held = 0;
	let bits = 0;
	for (const byte of bytes) {
		held = ((held << 8) | byte) & 0xfff;
		bits += 8;
		for (; bits >= 5; bits -= 5) fives.push((held >> (bits - 5)) & 31);
	}
	if (bits > 0) fives.push((held << (5 - bits)) & 31);
	return fives;
}

/** Undefined unless the bits left over are zero, so that no two texts mean the same bytes. */
export function bytesFromFives(fives: readonly number[]): Bytes | undefined {
	const bytes = new Uint8Array(Math.floor((fives.length * 5) / 8));
	let held = 0;
	let bits = 0;
	let at = 0;
	for (const five of fives) {
		held = ((held << 5) | five) & 0xfff;
		bits += 5;
		if (bits < 8) continue;
		bits -= 8;
		bytes[at] = held >> bits;
		at += 1;
	}
	return (held & ((1 << bits) - 1)) === 0 ? bytes : undefined;
}
