/** The parts a row's bytes are made of. One value has one form, so bytes can be compared and signed. */
import { bytesFromLength, joined } from './envelope.ts';
import type { Bytes } from './envelope.ts';

export type RowWriter = (part: Bytes) => void;
/** The next so many bytes; throws `Unreadable` when there are fewer. */
export type RowReader = (length: number) => Bytes;

/** How one kind of value is written and read. What was not written by `write` is refused by `read`. */
export type Field<Value> = {
	readonly write: (to: RowWriter, value: Value) => void;
	readonly read: (from: RowReader) => Value;
};

/** Bytes that no row was ever written as. Stays within the codec. */
export class Unreadable extends Error {
	override readonly name = 'Unreadable';
}

export const bytes: Field<Bytes> = {
	write: (to, value) => {
		to(bytesFromLength(value.length));
		to(value);
	},
	read: (from) => from(lengthIn(from)).slice(),
};

export const text: Field<string> = {
	write: (to, value) => bytes.write(to, new TextEncoder().encode(value)),
	read: (from) => {
		const written = from(lengthIn(from));
		try {
			return STRICT.decode(written);
		} catch {
			throw new Unreadable();
		}
	},
};

// Neither may two byte strings read as one text, nor a first mark be swallowed.
const STRICT = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** A whole number from nought up, times in milliseconds included. */
export const whole: Field<number> = {
	write: (to, value) => {
		const eight = new Uint8Array(8);
		new DataView(eight.buffer).setBigUint64(0, BigInt(value));
		to(eight);
	},
	read: (from) => {
		const eight = from(8);
		const value = new DataView(eight.buffer, eight.byteOffset).getBigUint64(0);
		if (value > BigInt(Number.MAX_SAFE_INTEGER)) throw new Unreadable();
		return Number(value);
	},
};

/** A value that is the same in every row of its kind: nothing is written. */
export const always = <Value>(value: Value): Field<Value> => ({
	write: () => undefined,
	read: () => value,
});

export const optional = <Value>(field: Field<Value>): Field<Value | undefined> => ({
	write: (to, value) => {
		to(Uint8Array.of(value === undefined ? 0 : 1));
		if (value !== undefined) field.write(to, value);
	},
	read: (from) => (oneOf(from, 2) === 1 ? field.read(from) : undefined),
});

export const list = <Value>(field: Field<Value>): Field<readonly Value[]> => ({
	write: (to, values) => {
		to(bytesFromLength(values.length));
		for (const value of values) field.write(to, value);
	},
	read: (from) => {
		const values: Value[] = [];
		for (let left = lengthIn(from); left > 0; left -= 1) values.push(field.read(from));
		return values;
	},
});

/** Every field of a row, in the order in which they are written; leaving one out does not compile. */
export type Fields<Row> = { readonly [Name in keyof Row]-?: Field<Row[Name]> };

export const record = <Row extends object>(fields: Fields<Row>): Field<Row> => {
	const entries = Object.entries(fields) as [keyof Row & string, Field<unknown>][];
	return {
		write: (to, row) => {
			for (const [name, field] of entries) field.write(to, row[name]);
		},
		read: (from) => {
			const read = entries.map(([name, field]) => [name, field.read(from)] as const);
			// A missing field is left out, as it was, and not there as `undefined`.
			return Object.fromEntries(read.filter(([, value]) => value !== undefined)) as Row;
		},
	};
};

/** A byte that says which of `count` it is. */
export function oneOf(from: RowReader, count: number): number {
	const [which] = from(1);
	if (which === undefined || which >= count) throw new Unreadable();
	return which;
}

function lengthIn(from: RowReader): number {
	const four = from(4);
	return new DataView(four.buffer, four.byteOffset).getUint32(0);
}

/** All that a field writes of a value, as one. */
export function written<Value>(field: Field<Value>, value: Value): Bytes {
	const parts: Bytes[] = [];
	field.write((part) => parts.push(part), value);
	return joined(parts);
}

/** The value of exactly these bytes; undefined for one byte too many, too few, or out of place. */
export function readWhole<Value>(field: Field<Value>, from: Bytes): Value | undefined {
	let at = 0;
	const next: RowReader = (length) => {
		if (length > from.length - at) throw new Unreadable();
		at += length;
		return from.subarray(at - length, at);
	};
	try {
		const value = field.read(next);
		return at === from.length ? value : undefined;
	} catch (refused) {
		if (refused instanceof Unreadable) return undefined;
		throw refused;
	}
}
