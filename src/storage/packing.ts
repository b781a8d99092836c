/** How a record becomes bytes whose length says little: JSON, deflated, then padded. */
import { bytesFromLength, joined, type Bytes } from './envelope.ts';

/** Rounds a length up so that its size class tells at most a few bits (Padmé), never below 1 KiB. */
export function paddedBodyLength(length: number): number {
	if (length <= 1024) return 1024;
	const exponent = Math.floor(Math.log2(length));
	const step = 2 ** (exponent - Math.floor(Math.log2(exponent)) - 1);
	return Math.ceil(length / step) * step;
}

/** Headers are all alike at 256 bytes, unless a title is very long. */
export const paddedHeaderLength = (length: number): number => Math.ceil(length / 256) * 256;

/** JSON, deflated, behind its length, zeros after it. */
export async function packed(
	value: unknown,
	paddedLength: (length: number) => number,
): Promise<Bytes> {
	const deflated = await streamed(
		new TextEncoder().encode(JSON.stringify(value)),
		new CompressionStream('deflate-raw'),
	);
	const used = 4 + deflated.length;
	const padding = new Uint8Array(paddedLength(used) - used);
	return joined([bytesFromLength(deflated.length), deflated, padding]);
}

/** What `packed` packed. Only ever called on authenticated bytes, so bad input is a bug and throws. */
export async function unpacked(bytes: Bytes): Promise<unknown> {
	const length = new DataView(bytes.buffer, bytes.byteOffset).getUint32(0);
	const json = await streamed(bytes.slice(4, 4 + length), new DecompressionStream('deflate-raw'));
	return JSON.parse(new TextDecoder().decode(json));
}

async function streamed(
	bytes: Bytes,
	through: CompressionStream | DecompressionStream,
): Promise<Bytes> {
	// Not by way of a Blob: the browser keeps those in another process, and each costs a journey there.
	const writer = through.writable.getWriter();
	const written = Promise.all([writer.write(bytes), writer.close()]);
	const read = new Response(through.readable).arrayBuffer();
	const [all] = await Promise.all([read, written]);
	return new Uint8Array(all);
}
