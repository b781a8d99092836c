/**
 * A file in frames, of which each can be found and checked without the one before: what is damaged
 * costs the frames that it touches, and no other.
 */
import { joined } from '#storage/envelope.ts';
import type { Bytes } from '#storage/envelope.ts';
import { crc32 } from './crc32.ts';

/** Raw bytes, never through a text encoder, which would write the first as two. */
const MARKER = Uint8Array.of(0x89, 0x53, 0x62, 0x53, 0x0d, 0x0a, 0x1a, 0x0a);
/** Marker, length, a check of the length, a check of what is in it. */
const BEFORE = MARKER.length + 12;
/** A frame says no more than this: a damaged length must not make a reader wait for the whole file. */
const LONGEST = 64 * 1024 * 1024;

/** What is in a frame, behind all that is needed to find it. */
export function framed(parts: readonly Uint8Array[]): Bytes {
	const content = joined(parts);
	const before = new Uint8Array(BEFORE);
	before.set(MARKER);
	const view = new DataView(before.buffer);
	view.setUint32(8, content.length);
	view.setUint32(12, crc32(before.subarray(8, 12)));
	view.setUint32(16, crc32(content));
	return joined([before, content]);
}

export type FrameReader = {
	/** The frames that are whole by now, in their order. */
	push(bytes: Bytes): Bytes[];
	/** The file is at its end: what still waited for bytes is damage, and frames behind it are found. */
	end(): Bytes[];
	/** Whether bytes were passed over that belong to no whole frame. */
	readonly hasSkipped: boolean;
};

/** Reads frames from a file that comes piece by piece, and finds its way again behind damage. */
export function createFrameReader(): FrameReader {
	let held: Bytes = new Uint8Array();
	let hasSkipped = false;
	const read = (isAtEnd: boolean): Bytes[] => {
		const found: Bytes[] = [];
		let at = 0;
		for (let step = stepAt(held, at, isAtEnd); step.kind !== 'wait';) {
			if (step.kind === 'frame') found.push(held.slice(at + BEFORE, step.to));
			else hasSkipped = true;
			at = step.to;
			step = stepAt(held, at, isAtEnd);
		}
		held = held.slice(at);
		return found;
	};
	return {
		push(bytes) {
			held = held.length === 0 ? bytes : joined([held, bytes]);
			return read(false);
		},
		end: () => {
			const found = read(true);
			hasSkipped ||= held.length > 0;
			return found;
		},
		get hasSkipped() {
			return hasSkipped;
		},
	};
}

/** A frame up to here, damage up to here, or more bytes are needed. */
type Step = { readonly kind: 'frame' | 'damage'; readonly to: number } | { readonly kind: 'wait' };

function stepAt(held: Bytes, at: number, isAtEnd: boolean): Step {
	if (held.length - at < BEFORE) return { kind: 'wait' };
	if (!isMarkerAt(held, at)) return { kind: 'damage', to: nextMarker(held, at + 1) };
	const view = new DataView(held.buffer, held.byteOffset + at);
	const length = view.getUint32(8);
	const isSound = view.getUint32(12) === crc32(held.subarray(at + 8, at + 12));
	if (!isSound || length > LONGEST) return { kind: 'damage', to: nextMarker(held, at + 1) };
	const to = at + BEFORE + length;
	if (to > held.length && !isAtEnd) return { kind: 'wait' };
	const isWhole = to <= held.length && view.getUint32(16) === crc32(held.subarray(at + BEFORE, to));
	if (isWhole) return { kind: 'frame', to };
	// Not to where the frame should end: bytes may be missing, and the next one begin before that.
	return { kind: 'damage', to: nextMarker(held, at + 1) };
}

const isMarkerAt = (held: Bytes, at: number): boolean =>
	MARKER.every((byte, index) => held[at + index] === byte);

/** Where the next marker is, or where the last bytes begin that may be the start of one. */
function nextMarker(held: Bytes, from: number): number {
	for (let at = from; ; at += 1) {
		at = held.indexOf(MARKER[0]!, at);
		if (at < 0 || at > held.length - MARKER.length)
			return Math.max(from, held.length - MARKER.length + 1);
		if (isMarkerAt(held, at)) return at;
	}
}
