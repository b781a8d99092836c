/** Reads a backup that comes piece by piece: what its frames say, and whether they add up. */
import { problem, ok } from '#domain/result.ts';
import type { Result } from '#domain/result.ts';
import type { Bytes } from '#storage/envelope.ts';
import type { BackupProblem } from '#storage/keeping-door.ts';
import { readContent } from './contents.ts';
import type { Content, End } from './contents.ts';
import { createFrameReader } from './frames.ts';

export type BackupReader = {
	read(bytes: Bytes): Result<Content[], BackupProblem>;
	end(): Result<Content[], BackupProblem>;
	/** Nothing was passed over, and every frame before the end is as it was written. */
	isAsWritten(): boolean;
	/** Bytes belong to no whole frame, or frames are missing: then nobody can say who changed what. */
	isDamaged(): boolean;
	readonly last: End | undefined;
};

/** So much without a single frame is another kind of file, not a damaged backup. */
const LONGEST_SEARCH = 16 * 1024 * 1024;

export async function createBackupReader(): Promise<BackupReader> {
	const { createSHA256 } = await import('hash-wasm');
	const hash = (await createSHA256()).init();
	const frames = createFrameReader();
	let [searched, found] = [0, 0];
	let last: { end: End; root: string; frames: number } | undefined;

	const taken = (contents: readonly Bytes[]): Result<Content[], BackupProblem> => {
		const read: Content[] = [];
		for (const content of contents) {
			const said = readContent(content);
			if (said?.kind === 'newer') return problem({ kind: 'backup-newer-than-app' });
			if (said?.kind === 'end') last ??= { end: said.end, root: hash.digest('hex'), frames: found };
			if (!last) hash.update(content);
			found += 1;
			if (said) read.push(said);
		}
		return found === 0 && searched > LONGEST_SEARCH ? problem({ kind: 'not-a-backup' }) : ok(read);
	};
	return {
		read(bytes) {
			searched += bytes.length;
			return taken(frames.push(bytes));
		},
		end() {
			const rest = taken(frames.end());
			return found === 0 ? problem({ kind: 'not-a-backup' }) : rest;
		},
		isAsWritten: () =>
			!frames.hasSkipped && last?.root === last?.end.root && last?.frames === last?.end.frames,
		isDamaged: () => frames.hasSkipped || last?.frames !== last?.end.frames,
		get last() {
			return last?.end;
		},
	};
}
