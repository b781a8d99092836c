import { unzlibSync } from 'fflate';

/**
 * Unwraps a WOFF 1 file into the plain font inside it.
 *
 * PDF wants the plain font, and WOFF 2 cannot be cut down to the letters in use; so the fonts are
 * shipped as WOFF 1, which is the same tables behind zlib.
 */
export function sfntFromWoff(woff: Uint8Array): Uint8Array {
	const source = new DataView(woff.buffer, woff.byteOffset, woff.byteLength);
	if (source.getUint32(0) !== 0x774f4646) throw new Error('This file is no WOFF 1 font.');
	const count = source.getUint16(12);
	const tables = Array.from({ length: count }, (_, n) => tableAt(woff, source, 44 + n * 20));
	const size = tables.reduce((sum, { bytes }) => sum + padded(bytes.length), 12 + count * 16);
	const sfnt = new Uint8Array(size);
	const target = new DataView(sfnt.buffer);
	writeHead(target, source.getUint32(4), count);
	let offset = 12 + count * 16;
	tables.forEach(({ tag, checksum, bytes }, n) => {
		const entry = 12 + n * 16;
		target.setUint32(entry, tag);
		target.setUint32(entry + 4, checksum);
		target.setUint32(entry + 8, offset);
		target.setUint32(entry + 12, bytes.length);
		sfnt.set(bytes, offset);
		offset += padded(bytes.length);
	});
	return sfnt;
}

function tableAt(woff: Uint8Array, source: DataView, entry: number) {
	const offset = source.getUint32(entry + 4);
	const packed = source.getUint32(entry + 8);
	const length = source.getUint32(entry + 12);
	const bytes = woff.subarray(offset, offset + packed);
	return {
		tag: source.getUint32(entry),
		checksum: source.getUint32(entry + 16),
		bytes: packed < length ? unzlibSync(bytes, { out: new Uint8Array(length) }) : bytes,
	};
}

function writeHead(target: DataView, flavour: number, count: number): void {
	const power = 2 ** Math.floor(Math.log2(count));
	target.setUint32(0, flavour);
	target.setUint16(4, count);
	target.setUint16(6, power * 16);
	target.setUint16(8, Math.log2(power));
	target.setUint16(10, count * 16 - power * 16);
}

const padded = (length: number) => (length + 3) & ~3;
