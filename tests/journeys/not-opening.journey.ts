import { expect } from '@playwright/test';
import { readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { everybodyCanUse } from './support/access.ts';
import { createHand } from './support/hand.ts';
import { test } from './support/journey.ts';
import { begin, seat, setUp, unlock, untilSaved } from './support/table.ts';

test.setTimeout(300_000);
test.use({ contextOptions: { reducedMotion: 'reduce' } });

const question = 'What’s going on, in your own words?';
const rubble = 'not a database';

/** Where Chromium keeps the databases of this site, in the profile folder of a closed browser. */
async function databaseIn(profile: string): Promise<string> {
	const folder = join(profile, 'Default', 'IndexedDB');
	const [database, ...others] = (await readdir(folder)).filter((name) => name.endsWith('.leveldb'));
	expect(others, 'one database folder').toEqual([]);
	return join(folder, database ?? 'none');
}

test('A tablet whose database will not open says so and makes nothing new; mended, it has every word', async ({
	tablet,
}) => {
	let hand = createHand(await tablet.open());
	const passphrase = await setUp(hand, { withPin: false });
	await begin(hand);
	await seat(hand, 'Zephyrquill', []);
	await hand.goTo('What matters');
	await hand.turnTo('In my words');
	await hand.write(question, 'Hushabrindle, all grey since March');
	await untilSaved(hand);
	await tablet.close();

	const database = await databaseIn(tablet.folder);
	const aside = join(tablet.folder, 'put aside');
	await rename(database, aside);
	await writeFile(database, rubble);
	const before = await readdir(dirname(database));

	hand = createHand(await tablet.open());
	const { page } = hand;
	const says = page.getByText('What is kept on this tablet can’t be opened just now.');
	const welcome = page.getByRole('button', { name: 'Set up this tablet' });
	await page.goto('/');
	await expect(says).toBeVisible({ timeout: 60_000 });
	await expect(page.getByText('nothing new is put in its place')).toBeVisible();
	await expect(welcome).toBeHidden();
	await everybodyCanUse('A database that does not open', page.getByRole('heading', { level: 1 }));
	await hand.tap('Try again');
	await expect(says).toBeVisible({ timeout: 60_000 });
	await expect(welcome).toBeHidden();
	await tablet.close();

	expect(await readdir(dirname(database))).toEqual(before);
	expect(await readFile(database, 'utf8')).toBe(rubble);
	await rm(database);
	await rename(aside, database);
	hand = createHand(await tablet.open());
	await unlock(hand, passphrase);
	await hand.reads('Hushabrindle, all grey since March');
});
