import { spawn } from 'node:child_process';
import { killFamily } from './processes.mjs';

/** A screen that nobody sees; answers its name, which the X server itself has chosen. */
export const showScreen = () =>
	new Promise((resolve, reject) => {
		const args = ['-displayfd', '3', '-screen', '0', '1280x1000x24', '-nolisten', 'tcp'];
		const server = spawn('Xvfb', args, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
		server.on('error', reject);
		server.on('exit', () => reject(new Error('Xvfb, the screen that nobody sees, did not start')));
		server.stdio[3].once('data', (number) =>
			resolve({
				display: `:${String(number).trim()}`,
				remove: () => killFamily(server.pid),
			}),
		);
	});
