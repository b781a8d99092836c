import { test as base, expect } from '@playwright/test';
import { createTablet } from './tablet.ts';
import type { Tablet } from './tablet.ts';
import { watch } from './watch.ts';

type Fixtures = {
	/** What happened that must not. A journey that expects one empties the list and says why. */
	complaints: string[];
	/** A browser with a profile of its own, for journeys that kill it or search its folder. */
	tablet: Tablet;
};

/**
 * Playwright's `test`, with the house rules: an empty console, no error, no request elsewhere.
 *
 * Use `page` for most journeys, `tablet` where the browser is closed or killed in between.
 */
export const test = base.extend<Fixtures>({
	complaints: [
		async ({ context, baseURL }, use) => {
			const complaints: string[] = [];
			watch(context, baseURL ?? '', complaints);
			await use(complaints);
			expect(complaints, 'console, errors and requests elsewhere').toEqual([]);
		},
		{ auto: true },
	],
	tablet: async ({ baseURL, launchOptions, locale, timezoneId }, use) => {
		const tablet = await createTablet(baseURL ?? '', {
			...launchOptions,
			...(locale && { locale }),
			...(timezoneId && { timezoneId }),
		});
		await use(tablet);
		await tablet.putAway();
		expect(tablet.complaints, 'console, errors and requests elsewhere').toEqual([]);
	},
});
