const magic = Buffer.from('mozLz40\0', 'latin1');

/** Whether a file is of the kind in which Firefox keeps open pages and settings. */
export const isMozLz4 = (bytes) => bytes.subarray(0, magic.length).equals(magic);

/** A length of 15 goes on in further bytes, until one is not 255. */
const lengthFrom = (bytes, at, nibble) => {
	let length = nibble;
	let next = at;
	if (nibble === 15) {
		let more;
		do {
			more = bytes[next++];
			length += more;
		} while (more === 255);
	}
	return [length, next];
};

/** Unpacks such a file. Node knows gzip and brotli, not this one. */
export const unpackMozLz4 = (packed) => {
	const bytes = packed.subarray(magic.length + 4);
	const out = Buffer.alloc(packed.readUInt32LE(magic.length));
	let at = 0;
	let written = 0;
	while (at < bytes.length) {
		const token = bytes[at++];
		let length;
		[length, at] = lengthFrom(bytes, at, token >> 4);
		bytes.copy(out, written, at, at + length);
		at += length;
		written += length;
		if (at >= bytes.length) break;
		let from = written - bytes.readUInt16LE(at);
		[length, at] = lengthFrom(bytes, at + 2, token & 15);
		// Copied byte by byte, since a copy may begin in what it has just written.
		for (let left = length + 4; left > 0; left--) out[written++] = out[from++];
	}
	return out.subarray(0, written);
};
