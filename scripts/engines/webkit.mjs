import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { onPath } from '../debian.mjs';
import { killFamily, killMembers, pause } from './processes.mjs';
import { showScreen } from './screen.mjs';
import { beginWebDriver } from './webdriver.mjs';

// A program that is installed beside Debian's own would not know Debian's libraries.
const python = '/usr/bin/python3';
const window = fileURLToPath(new URL('webkit-window.py', import.meta.url));

const knowsWebKit = () =>
	existsSync(python) &&
	spawnSync(python, ['-c', 'import gi; gi.require_version("WebKit2", "4.1")']).status === 0;

const freePort = () =>
	new Promise((resolve) => {
		const server = createServer().listen(0, '127.0.0.1', () => {
			const { port } = server.address();
			server.close(() => resolve(port));
		});
	});

const environment = (profile, display) => ({
	PATH: process.env.PATH,
	LANG: 'C.UTF-8',
	TZ: process.env.TZ ?? 'Europe/London',
	DISPLAY: display,
	HOME: profile,
	XDG_DATA_HOME: join(profile, 'data'),
	XDG_CACHE_HOME: join(profile, 'cache'),
	TMPDIR: join(profile, 'tmp'),
	XDG_RUNTIME_DIR: join(profile, 'run'),
});

/** WebKitGTK as Debian has it, driven by plain HTTP WebDriver, on a screen that nobody sees. */
export const webkit = {
	name: 'WebKitGTK',
	packages: ['webkit2gtk-driver', 'xvfb', 'python3-gi', 'gir1.2-webkit2-4.1'],
	isHere: () => Boolean(onPath('WebKitWebDriver') && onPath('Xvfb')) && knowsWebKit(),
	/** Starts it on a profile folder as it was left. */
	async start(profile) {
		const folders = ['data', 'cache', 'run', 'tmp', 'downloads'].map((name) => join(profile, name));
		for (const folder of folders) await mkdir(folder, { recursive: true, mode: 0o700 });
		const screen = await showScreen();
		const port = await freePort();
		const env = environment(profile, screen.display);
		const driver = spawn('WebKitWebDriver', ['-p', String(port)], { env, stdio: 'ignore' });
		const kill = async () => {
			await killFamily(driver.pid);
			await screen.remove();
		};
		try {
			const session = await beginWebDriver(`http://127.0.0.1:${port}`, {
				'webkitgtk:browserOptions': { binary: python, args: [window, profile] },
			});
			const close = async () => {
				// The window goes before the answer to this comes; then it writes what it has held back.
				await session.end().catch(() => undefined);
				await pause(2000);
				await kill();
			};
			const downloads = () => readdirSync(folders.at(-1)).map((name) => join(folders.at(-1), name));
			// WebKit keeps databases in a process of its own; the driver loses its window with it.
			const killStorage = () => killMembers(driver.pid, 'WebKitNetworkProcess');
			return { ...session, kill, close, downloads, killStorage };
		} catch (error) {
			await kill();
			throw error;
		}
	},
};
