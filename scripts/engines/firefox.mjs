import { readdirSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { onPath } from '../debian.mjs';
import { killFamily } from './processes.mjs';

const preferences = (downloads) => ({
	'browser.download.folderList': 2,
	'browser.download.dir': downloads,
	'browser.download.useDownloadDir': true,
	'browser.download.alwaysOpenPanel': false,
	'pdfjs.disabled': true,
	'browser.helperApps.neverAsk.saveToDisk': 'application/pdf,application/octet-stream',
	// What Firefox remembers of open pages, it writes every 15 s: here every second, so that typed
	// words would be found if it kept them.
	'browser.sessionstore.interval': 1000,
	'browser.sessionstore.resume_from_crash': true,
	'browser.sessionstore.privacy_level': 0,
	'intl.accept_languages': 'en-GB',
});

const driverOf = (browser, page) => ({
	goto: (url) => page.goto(url),
	run: (made, ...args) => page.evaluate(made, ...args),
	click: ({ x, y }) => page.mouse.click(x, y),
	type: (words) => page.keyboard.type(words),
	async choose(selector, file) {
		const input = await page.waitForSelector(selector);
		await input.uploadFile(file);
	},
	kill: () => killFamily(browser.process().pid),
	close: () => browser.close(),
});

/** Firefox ESR as Debian has it, driven over WebDriver BiDi. */
export const firefox = {
	name: 'Firefox ESR',
	packages: ['firefox-esr'],
	isHere: () => onPath('firefox-esr') !== undefined,
	/** Starts it on a profile folder as it was left. */
	async start(profile) {
		const { launch } = await import('puppeteer-core');
		const downloads = join(profile, 'downloads');
		const temporary = join(profile, 'tmp');
		for (const folder of [downloads, temporary]) await mkdir(folder, { recursive: true });
		const browser = await launch({
			browser: 'firefox',
			executablePath: onPath('firefox-esr'),
			headless: true,
			userDataDir: profile,
			extraPrefsFirefox: preferences(downloads),
			// Its temporary files are searched with the profile.
			env: { ...process.env, TMPDIR: temporary },
			defaultViewport: { width: 1180, height: 900 },
		});
		const [page = await browser.newPage()] = await browser.pages();
		return {
			...driverOf(browser, page),
			version: (await browser.version()).replace(/^firefox\//i, ''),
			downloads: () => readdirSync(downloads).map((name) => join(downloads, name)),
		};
	},
};
