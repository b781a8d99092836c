import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import { everybodyCanUse } from './support/access.ts';
import { createHand } from './support/hand.ts';
import { test } from './support/journey.ts';
import { setUp, unlock } from './support/table.ts';

test.setTimeout(300_000);
test.use({ contextOptions: { reducedMotion: 'reduce' } });

const lock = async (page: Page): Promise<void> => {
	await page.getByRole('button', { name: 'Lock' }).click();
	await page.getByRole('button', { name: 'Unlock' }).waitFor();
};

/** What a browser does to a database when the disk is full, or somebody clears it. */
const wipe = (page: Page): Promise<void> =>
	page.evaluate(
		() =>
			new Promise((resolve, reject) => {
				const wiping = indexedDB.deleteDatabase('side-by-side');
				wiping.onsuccess = () => resolve();
				wiping.onerror = () => reject(new Error('not wiped'));
			}),
	);

test('A tablet whose database was wiped says so, and starts new only when asked twice', async ({
	page,
}) => {
	const hand = createHand(page);
	const heading = page.getByRole('heading', { level: 1 });
	const passphrase = await setUp(hand, { withPin: false });
	await lock(page);

	await unlock(hand, passphrase);
	await expect(page.getByText(/^Last used \S+ \d\d:\d\d/)).toBeVisible();
	await everybodyCanUse('The table, with when it was last used', heading);
	await lock(page);

	await wipe(page);
	await page.goto('/');
	await expect(page.getByText('they are not here now')).toBeVisible();
	await everybodyCanUse('Something is missing', heading);
	await hand.tap('Try again');
	await expect(page.getByText('they are not here now')).toBeVisible();

	await hand.tap('Start new all the same');
	await expect(heading).toHaveText('Start new on this tablet?');
	await hand.tap('No, go back');
	await hand.tap('Start new all the same');
	await hand.tap('Yes, start new');
	await expect(page.getByRole('button', { name: /Set up this tablet/ })).toBeVisible();

	// Once said is enough: the next day it is an ordinary new tablet, until it is set up.
	await page.goto('/');
	await expect(page.getByRole('button', { name: /Set up this tablet/ })).toBeVisible();
	await setUp(hand, { withPin: false });
	await lock(page);
	await wipe(page);
	await page.goto('/');
	await expect(page.getByText('they are not here now')).toBeVisible();
});
