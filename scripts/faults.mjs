import { findOrInstallBrowser, noBrowser } from './browser.mjs';
import { requireBuild } from './build.mjs';
import { installWhenNeeded } from './install.mjs';
import { requireNode } from './node-version.mjs';
import { giveUp, run } from './run.mjs';

const kills = process.env.KILLS ?? '200';

requireNode();
await installWhenNeeded();
const browser = await findOrInstallBrowser();
if (!browser) giveUp(noBrowser);
await requireBuild();

/** Each: what a person calls it, and what Playwright is asked to run. */
const steps = [
	['Disk full, frozen disk, power cut', ['test', '-c', 'playwright.faults.config.ts']],
	['Quota, two windows, lost keeper, deleted database', ['test', 'faults']],
	[`${kills} kills of the browser`, ['test', 'killed']],
];

const failed = [];
for (const [name, input] of steps) {
	console.log(`\n— ${name}`);
	const env = { SIDE_BY_SIDE_CHROMIUM: browser, KILLS: kills };
	if ((await run('playwright', input, { env })) !== 0) failed.push(name);
}
// What could not be run here Playwright lists as skipped, with the reason above.
if (failed.length > 0) giveUp(`Something was lost, or not said: ${failed.join('; ')}.`);
console.log('\nNothing was lost. What stands as skipped above could not be run on this machine.');
