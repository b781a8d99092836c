import { spawn } from 'node:child_process';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's own folder, wherever the command was typed. */
export const root = fileURLToPath(new URL('..', import.meta.url));

// Our own tools first, so that a globally installed one of another version is never used.
const path = [join(root, 'node_modules', '.bin'), process.env.PATH].join(delimiter);

/**
 * Runs a command in the project's folder and waits for it; answers its exit code.
 *
 * A command that cannot be started answers 127, as a shell does, instead of throwing.
 */
export const run = (command, args = [], { env = {} } = {}) =>
	new Promise((resolve) => {
		const child = spawn(command, args, {
			cwd: root,
			env: { ...process.env, PATH: path, ...env },
			stdio: 'inherit',
			shell: process.platform === 'win32',
		});
		child.on('error', () => resolve(127));
		child.on('exit', (code) => resolve(code ?? 1));
	});

/** Ends the whole command with one clear sentence. */
export const giveUp = (sentence) => {
	console.error(`\n${sentence}`);
	process.exit(1);
};
