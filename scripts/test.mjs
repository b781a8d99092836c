import { findOrInstallBrowser, noBrowser } from './browser.mjs';
import { buildWhenNeeded } from './build.mjs';
import { installDebianPackage, onPath } from './debian.mjs';
import { installWhenNeeded } from './install.mjs';
import { requireNode } from './node-version.mjs';
import { giveUp, run } from './run.mjs';

const requireSealReader = () => {
	if (onPath('pdfsig') || (installDebianPackage('poppler-utils') && onPath('pdfsig'))) return;
	const sentence = 'pdfsig (poppler-utils) is missing and could not be installed';
	if (process.env.CI === 'true') giveUp(`${sentence}: seals need a second reader.`);
	console.warn(`${sentence}: seals are checked by our own reader only.`);
};

const passes = async (command, ...args) => (await run(command, args)) === 0;

/** Each step: what a person calls it, and what answers whether it passed. */
const stepsWith = (browser) => [
	['Format', () => passes('prettier', '--check', '--log-level', 'warn', '.')],
	['Generated types', () => passes('svelte-kit', 'sync')],
	['Lint and layering', () => passes('eslint', '--max-warnings', '0', '.')],
	['Core types: domain', () => passes('tsc', '-p', 'src/domain')],
	['Core types: conversation', () => passes('tsc', '-p', 'src/conversation')],
	['Types of the service worker', () => passes('tsc', '-p', 'src/service-worker')],
	['Types and markup', () => passes('svelte-check', '--fail-on-warnings', '--output', 'human')],
	['Unit and component tests', () => passes('vitest', 'run')],
	['Build', buildWhenNeeded],
	[
		'Journeys',
		async () =>
			(await run('playwright', ['test'], { env: { SIDE_BY_SIDE_CHROMIUM: browser } })) === 0,
	],
];

requireNode();
await installWhenNeeded();
const browser = await findOrInstallBrowser();
if (!browser) giveUp(noBrowser);
requireSealReader();

const timings = [];
for (const [name, isPassed] of stepsWith(browser)) {
	console.log(`\n— ${name}`);
	const began = performance.now();
	if (!(await isPassed())) giveUp(`Failed: ${name}. What follows it was not run.`);
	timings.push(`${name} ${((performance.now() - began) / 1000).toFixed(0)} s`);
}
console.log(`\nAll passed: ${timings.join(', ')}.`);
