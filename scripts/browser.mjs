import { existsSync } from 'node:fs';
import { installDebianPackage, onPath } from './debian.mjs';

const variables = ['SIDE_BY_SIDE_CHROMIUM', 'CHROMIUM_PATH', 'CHROME_PATH'];
const programs = [
	'chromium',
	'chromium-browser',
	'google-chrome-stable',
	'google-chrome',
	'chrome',
	'microsoft-edge',
];
const applications = [
	'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
	'/Applications/Chromium.app/Contents/MacOS/Chromium',
	'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** How to get a browser, in one sentence. */
export const noBrowser =
	'No Chromium was found: install one (Debian, as root: apt-get update && apt-get install chromium; ' +
	'anywhere: npx playwright install chromium), or set SIDE_BY_SIDE_CHROMIUM to the program.';

const fromVariables = () =>
	variables.map((name) => process.env[name]).find((path) => path && existsSync(path));

const fromPlaywright = async () => {
	// Loaded late: this file is read before the packages are installed.
	const { chromium } = await import('@playwright/test');
	const path = chromium.executablePath();
	return existsSync(path) ? path : undefined;
};

const fromMachine = () =>
	programs.map(onPath).find(Boolean) ?? applications.find((path) => existsSync(path));

/** The Chromium to test with: the one that was named, Playwright's own, or the machine's. */
export const findBrowser = async () => fromVariables() ?? (await fromPlaywright()) ?? fromMachine();

/** As above, and installs Debian's where that is possible. */
export const findOrInstallBrowser = async () =>
	(await findBrowser()) ?? (installDebianPackage('chromium') ? await findBrowser() : undefined);

/**
 * How a browser is started, everywhere in this project: nothing that phones home, and no sandbox
 * where Chromium refuses to have one (as root).
 */
export const browserArguments = [
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync',
	'--no-first-run',
	...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
];
