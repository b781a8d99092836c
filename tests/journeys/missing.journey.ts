import { expect } from '@playwright/test';
import { everybodyCanUse } from './support/access.ts';
import { copyDisk, damageNewest, deleteOne, putDiskBack, wipe } from './support/disk.ts';
import { createHand, tapped } from './support/hand.ts';
import type { Hand } from './support/hand.ts';
import { test } from './support/journey.ts';
import { lock } from './support/looking-after.ts';
import { begin, seat, setUp, unlock, untilSaved } from './support/table.ts';

test.setTimeout(300_000);
test.use({ contextOptions: { reducedMotion: 'reduce' } });

/** A conversation of two minutes, and back to the empty table. */
const converse = async (hand: Hand, name: string): Promise<void> => {
	await begin(hand);
	await seat(hand, name, []);
	await untilSaved(hand);
	await tapped(hand.page.getByRole('button', { name: 'Finish for today' }));
	await hand.tap('Finish now');
	await hand.page.getByRole('button', { name: 'New conversation' }).waitFor();
};

test('A tablet whose database was wiped says so, and starts new only when asked twice', async ({
	page,
}) => {
	const hand = createHand(page);
	const heading = page.getByRole('heading', { level: 1 });
	const passphrase = await setUp(hand, { withPin: false });
	await lock(hand);

	await unlock(hand, passphrase);
	await expect(page.getByText(/last used \S+ \d\d:\d\d/)).toBeVisible();
	await everybodyCanUse('The table, with when it was last used', heading);
	await lock(hand);

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
	await lock(hand);
	// A power cut can take both along.
	await wipe(page);
	await page.evaluate(() => {
		localStorage.clear();
	});
	await page.goto('/');
	await expect(page.getByText('they are not here now')).toBeVisible();
});

test('What was deleted or put back on the disk is said at the next unlock', async ({ page }) => {
	const hand = createHand(page);
	const passphrase = await setUp(hand, { withPin: false });
	// Two of today, so that neither opens by itself.
	await converse(hand, 'Zephyrquill');
	await converse(hand, 'Marrowlace');
	await lock(hand);
	await copyDisk(page);

	await unlock(hand, passphrase);
	await expect(page.getByText(/last used .*, 2 conversations changed then/)).toBeVisible();
	await lock(hand);
	await putDiskBack(page);
	await unlock(hand, passphrase);
	await expect(page.getByText('older than when you last used it')).toBeVisible();
	await lock(hand);

	await unlock(hand, passphrase);
	await expect(page.getByText(/last used/)).toBeVisible();
	await expect(page.getByText('older than when you last used it')).toBeHidden();
	await lock(hand);

	await deleteOne(page);
	await unlock(hand, passphrase);
	await expect(page.getByText('1 conversation that should be here is missing.')).toBeVisible();
	await everybodyCanUse('The table with a warning', page.getByRole('heading', { level: 1 }));
});

test('When the newest state is damaged, an earlier one is shown, is said to be one, and goes on from there', async ({
	page,
}) => {
	const hand = createHand(page);
	const question = 'What’s going on, in your own words?';
	const passphrase = await setUp(hand, { withPin: false });
	await begin(hand);
	await seat(hand, 'Zephyrquill', []);
	await hand.goTo('What matters');
	await hand.turnTo('In my words');
	await hand.write(question, 'Said early on');
	await untilSaved(hand);
	await hand.write(question, 'Said last of all');
	await untilSaved(hand);
	await page.goto('/about/');
	await damageNewest(page);

	await unlock(hand, passphrase);
	await expect(page.getByText(/^The last few minutes before .* can’t be read/)).toBeVisible();
	await hand.reads('What you see is from shortly before, and it is whole. Nothing was changed.');
	await hand.reads('Said early on');
	await expect(hand.sheet.getByRole('button', { name: /^Add words/ })).toBeDisabled();
	await everybodyCanUse('An earlier state', hand.sheet);

	await hand.tap('Carry on from here');
	await hand.write(question, 'Said once more');
	await untilSaved(hand);
	await unlock(hand, passphrase);
	await hand.reads('Said early on');
	await hand.reads('Said once more');
	await expect(page.getByText(/can’t be read/)).toHaveCount(0);
});
