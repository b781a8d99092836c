/** A value of DER: the one way ASN.1 can be written. Either bytes, or values inside. */
export interface Der {
	readonly tag: number;
	/** The value with its tag and length, as it stands in the file. */
	readonly whole: Uint8Array<ArrayBuffer>;
	readonly body: Uint8Array<ArrayBuffer>;
	readonly inside: readonly Der[];
}

export const derTags = {
	integer: 0x02,
	bitString: 0x03,
	octetString: 0x04,
	null: 0x05,
	oid: 0x06,
	sequence: 0x30,
	set: 0x31,
} as const;

/** Writes one value; its length in the shortest form, as DER demands. */
export function der(tag: number, ...parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
	const length = parts.reduce((sum, part) => sum + part.length, 0);
	return joined([Uint8Array.of(tag, ...lengthBytes(length)), ...parts]);
}

function lengthBytes(length: number): readonly number[] {
	if (length < 0x80) return [length];
	const bytes = [];
	for (let rest = length; rest > 0; rest = Math.floor(rest / 256)) bytes.unshift(rest % 256);
	return [0x80 | bytes.length, ...bytes];
}

/** A positive whole number: no needless zeros in front, one where the first bit would mean minus. */
export function derInteger(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
	const start = bytes.findIndex((byte) => byte !== 0);
	const digits = start < 0 ? Uint8Array.of(0) : bytes.subarray(start);
	return der(derTags.integer, ...(digits[0]! >= 0x80 ? [Uint8Array.of(0)] : []), digits);
}

/** A set is sorted by its bytes; verifiers that are strict refuse it otherwise. */
export const derSet = (tag: number, parts: readonly Uint8Array[]) =>
	der(tag, ...parts.toSorted(compareBytes));

/** Which of two comes first in a set. */
export function compareBytes(one: Uint8Array, other: Uint8Array): number {
	const length = Math.min(one.length, other.length);
	for (let n = 0; n < length; n++) if (one[n] !== other[n]) return one[n]! - other[n]!;
	return one.length - other.length;
}

export function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
	const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
	let offset = 0;
	for (const part of parts) {
		whole.set(part, offset);
		offset += part.length;
	}
	return whole;
}

/** Reads one value that fills all the bytes; nothing when they are anything but strict DER. */
export function readDer(bytes: Uint8Array): Der | undefined {
	const read = readAt(new Uint8Array(bytes), 0, 0);
	return read && read.whole.length === bytes.length ? read : undefined;
}

const deepest = 24;

function readAt(bytes: Uint8Array<ArrayBuffer>, at: number, depth: number): Der | undefined {
	const tag = bytes[at];
	const first = bytes[at + 1];
	// Long tags are in nothing that we read.
	if (tag === undefined || first === undefined || (tag & 0x1f) === 0x1f || depth > deepest) return;
	const more = first & 0x80 ? first & 0x7f : 0;
	if (first === 0x80 || more > 3) return;
	const start = at + 2 + more;
	const length =
		more === 0 ? first : bytes.subarray(at + 2, start).reduce((n, b) => n * 256 + b, 0);
	if (lengthBytes(length).length !== more + 1 || start + length > bytes.length) return;
	const body = bytes.slice(start, start + length);
	const inside = tag & 0x20 ? readInside(body, depth + 1) : [];
	return inside && { tag, body, inside, whole: bytes.slice(at, start + length) };
}

function readInside(body: Uint8Array<ArrayBuffer>, depth: number): readonly Der[] | undefined {
	const found: Der[] = [];
	for (let at = 0; at < body.length;) {
		const value = readAt(body, at, depth);
		if (!value) return undefined;
		found.push(value);
		at += value.whole.length;
	}
	return found;
}
