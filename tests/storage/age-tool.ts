/** The stock `age` tool, a second implementation of the format, where it is installed. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What the tests ask of it; undefined where it is not installed. */
export function ageTool() {
	try {
		execFileSync('age', ['--version'], { stdio: 'ignore' });
	} catch {
		return undefined;
	}
	return { opened, sealed };
}

/** The tool reads its key from a file only, so there is one for as long as this takes. */
function opened(identity: string, file: Uint8Array): Uint8Array {
	const folder = mkdtempSync(join(tmpdir(), 'age-'));
	const key = join(folder, 'key');
	try {
		writeFileSync(key, `${identity}\n`);
		return new Uint8Array(execFileSync('age', ['-d', '-i', key], { input: file }));
	} finally {
		rmSync(folder, { recursive: true });
	}
}

const sealed = (recipient: string, plain: Uint8Array): Uint8Array<ArrayBuffer> =>
	new Uint8Array(execFileSync('age', ['-r', recipient], { input: plain }));
