import { chromium } from '@playwright/test';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { browserArguments, findOrInstallBrowser, noBrowser } from '../scripts/browser.mjs';
import { giveUp } from '../scripts/run.mjs';

/** How much slower a tablet's processor is taken to be than this machine's. */
export const slowDown = 4;

/** The words on the opening screen that can be tapped first: when they show, it is ready. */
export const firstTap = 'Try it with a made-up family';

const program = (await findOrInstallBrowser()) ?? giveUp(noBrowser);

/** Makes a profile folder that several browser starts share, as a tablet's does. */
export const createProfile = async () => {
	const folder = await mkdtemp(join(tmpdir(), 'side-by-side-bench-'));
	return {
		folder,
		/** Starts a browser on the profile; its page runs slowed down, its workers do not. */
		async open(origin) {
			const context = await chromium.launchPersistentContext(folder, {
				executablePath: program,
				args: browserArguments,
				baseURL: origin,
				viewport: { width: 1180, height: 820 },
			});
			const page = context.pages()[0] ?? (await context.newPage());
			const debug = await context.newCDPSession(page);
			// The window has an edge of its own: what lies under it is drawn, and never counted as shown.
			const { windowId } = await debug.send('Browser.getWindowForTarget');
			const bounds = { width: 1180, height: 1020 };
			await debug.send('Browser.setWindowBounds', { windowId, bounds });
			await debug.send('Emulation.setCPUThrottlingRate', { rate: slowDown });
			return { context, page, debug };
		},
		putAway: () => rm(folder, { recursive: true, force: true, maxRetries: 5 }),
	};
};
