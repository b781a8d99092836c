import { defineConfig } from '@playwright/test';
import { browserArguments, findBrowser, noBrowser } from './scripts/browser.mjs';

const port = 4174;
const executablePath = await findBrowser();
if (!executablePath) throw new Error(noBrowser);

export default defineConfig({
	testDir: 'tests/journeys',
	testMatch: '**/*.journey.ts',
	// Two cores: a browser and the server keep them busy enough.
	workers: 2,
	// A busy machine may be late once; a second try is printed as "flaky", never hidden.
	retries: process.env.CI ? 1 : 0,
	timeout: 60_000,
	forbidOnly: process.env.CI === 'true',
	reporter: [['list']],
	use: {
		baseURL: `http://localhost:${String(port)}`,
		locale: 'en-GB',
		timezoneId: 'Europe/London',
		launchOptions: { executablePath, args: browserArguments },
	},
	webServer: {
		command: 'node scripts/start.mjs',
		env: { PORT: String(port) },
		url: `http://localhost:${String(port)}`,
		reuseExistingServer: false,
		timeout: 300_000,
	},
});
