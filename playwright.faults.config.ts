import { defineConfig } from '@playwright/test';
import base from './playwright.config.ts';

/** The faults that take root and a disk of their own; `npm run faults` runs them. */
export default defineConfig({
	...base,
	testDir: 'tests/faults',
	testMatch: '**/*.faults.ts',
	workers: 1,
	retries: 0,
	timeout: 300_000,
});
