import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { browserArguments, findOrInstallBrowser, noBrowser } from './browser.mjs';
import { buildFolder, requireBuild } from './build.mjs';
import { installWhenNeeded } from './install.mjs';
import { requireNode } from './node-version.mjs';
import { giveUp } from './run.mjs';
import { serve } from './serve.mjs';

const [where] = process.argv.slice(2);
if (!where) giveUp('Say where to: npm run sample -- DIR');
const folder = resolve(process.env.INIT_CWD ?? '.', where);

requireNode();
await installWhenNeeded();
await requireBuild();
const program = (await findOrInstallBrowser()) ?? giveUp(noBrowser);

// Read only now: they use packages that have just been installed.
const { chromium } = await import('@playwright/test');
const { practice } = await import('./sample/around.mjs');
const { converse } = await import('./sample/conversation.mjs');
const { createHand } = await import('./sample/hand.mjs');
const { createCamera, usual } = await import('./sample/pictures.mjs');

await mkdir(folder, { recursive: true });
const profile = await mkdtemp(join(tmpdir(), 'side-by-side-sample-'));
const server = await serve(buildFolder, 0);
const context = await chromium.launchPersistentContext(profile, {
	executablePath: program,
	args: browserArguments,
	baseURL: `http://localhost:${server.address().port}`,
	viewport: usual,
	locale: 'en-GB',
	reducedMotion: 'reduce',
});
context.setDefaultTimeout(15_000);

const [page] = context.pages();
const takePictures = createCamera(page, folder);
let last = 'nothing';
const show = async (name) => {
	await takePictures(name);
	last = name;
	console.log(name);
};

try {
	const hand = createHand(page);
	await practice(hand, show);
	const plan = await converse(hand, { onstage: show, parts: true });
	await plan.saveAs(join(folder, 'my-plan.pdf'));
	console.log(`my-plan.pdf\n\nAll in ${folder}`);
} catch (error) {
	await page.screenshot({ path: join(folder, 'failed.png') }).catch(() => undefined);
	process.exitCode = 1;
	console.error(
		`\nThe conversation stopped after “${last}” (failed.png shows where):\n${error.message}`,
	);
} finally {
	await context.close();
	await rm(profile, { recursive: true, force: true });
	server.close();
	server.closeAllConnections();
}
