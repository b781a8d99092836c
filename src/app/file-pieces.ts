/** A large file handed over piece by piece: never all of it in memory. */
import { ok, problem } from '#domain/result.ts';
import type { Result } from '#domain/result.ts';

type Bytes = Uint8Array<ArrayBuffer>;

const PIECE = 1024 * 1024;

export type FeedStopped = { readonly kind: 'cancelled' } | { readonly kind: 'file-not-readable' };

/** `take` gets each piece in turn; the first that it refuses ends it, and so does `isStopping`. */
export async function fedWith<Problem>(
	file: Blob,
	to: {
		readonly take: (bytes: Bytes) => Promise<Result<void, Problem>>;
		readonly isStopping: () => boolean;
		readonly onDone: (done: number) => void;
	},
): Promise<Result<void, Problem | FeedStopped>> {
	for (let at = 0; at < file.size; at += PIECE) {
		if (to.isStopping()) return problem({ kind: 'cancelled' });
		const bytes = await pieceOf(file, at);
		const taken = bytes.ok ? await to.take(bytes.value) : bytes;
		if (!taken.ok) return taken;
		to.onDone(Math.min(at + PIECE, file.size));
	}
	return ok(undefined);
}

async function pieceOf(file: Blob, at: number): Promise<Result<Bytes, FeedStopped>> {
	try {
		return ok(new Uint8Array(await file.slice(at, at + PIECE).arrayBuffer()));
	} catch {
		return problem({ kind: 'file-not-readable' }); // Removed, changed meanwhile, or a folder.
	}
}
