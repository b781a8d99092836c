/** Bech32 (BIP 173), writing only: how age spells a key. */
import { fivesFromBytes } from './five-bits.ts';

const LETTERS = 'qpzry9x8gf2tvdw0s3jn54khce6mua7l';
const CHECK_LENGTH = 6;

/** The bytes behind a lower-case prefix, with a check at the end. */
export function bech32(prefix: string, bytes: Uint8Array): string {
	const fives = fivesFromBytes(bytes);
	const whole = [...fives, ...checkOf(prefix, fives)];
	return `${prefix}1${whole.map((five) => LETTERS[five]).join('')}`;
}

function checkOf(prefix: string, fives: readonly number[]): number[] {
	const codes = [...prefix].map((letter) => letter.charCodeAt(0));
	const spread = [...codes.map((code) => code >> 5), 0, ...codes.map((code) => code & 31)];
	const room = Array.from({ length: CHECK_LENGTH }, () => 0);
	const sum = polymod([...spread, ...fives, ...room]) ^ 1;
	return room.map((_, at) => (sum >> (5 * (CHECK_LENGTH - 1 - at))) & 31);
}

const GENERATOR = [0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3];

function polymod(values: readonly number[]): number {
	let sum = 1;
	for (const value of values) {
		const top = sum >>> 25;
		sum = ((sum & 0x1ffffff) << 5) ^ value;
		for (const [bit, part] of GENERATOR.entries()) if ((top >> bit) & 1) sum ^= part;
	}
	return sum;
}
