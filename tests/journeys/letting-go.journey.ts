import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import { backUp, onlyDownloads } from './support/backup-file.ts';
import { createHand, tapped } from './support/hand.ts';
import { test } from './support/journey.ts';
import * as tablet from './support/looking-after.ts';

test.setTimeout(300_000);
test.use({ contextOptions: { reducedMotion: 'reduce' } });

const day = 24 * 60 * 60_000;

const setClock = async (page: Page, milliseconds: number): Promise<void> => {
	const now = await page.evaluate(() => Date.now());
	await page.clock.setSystemTime(now + milliseconds);
};

test('Past the service’s limit what is in the record may be let go, and a backup is due to be destroyed', async ({
	page,
}) => {
	const hand = createHand(page);
	const { tap, fill, reads, sheet } = hand;
	const dialog = page.getByRole('dialog');
	const home = () => tap('To the table', page.locator('body'));
	await page.clock.install();
	await onlyDownloads(page);
	await page.goto('/');
	await tap('Set up this tablet');
	const words = await tablet.setUpAs(hand, 'Jo Okafor');
	await tablet.talkedWith(hand, 'Ellis');
	await tablet.talked(hand, 'Tobi');
	await backUp(hand);
	await tablet.lookAfter(hand, 'This tablet');
	await fill('Months after the last change', '1');
	await tap('Keep this', sheet.locator('form').filter({ hasText: 'Months after' }));
	await expect(sheet.getByRole('button', { name: 'Set no limit' })).toBeVisible();
	await tablet.usable(hand, 'A limit for letting go');
	await tablet.lookAfter(hand, 'To finish');
	await reads('Nobody has said yet what went to the record.');
	await expect(sheet.getByText('May be let go')).toHaveCount(0);
	await home();

	// More than a month later. The young clock of the page locks what lay untouched for so long.
	await tablet.lock(hand);
	await setClock(page, 40 * day);
	await tablet.unlockAs(hand, 'Jo Okafor', words);
	await reads(/^A backup made on \d+ \w+ \d+ is due to be destroyed\.$/);
	await reads('1 conversation is past your service’s limit. It may be let go.');
	await tablet.usable(hand, 'A table with a backup to destroy');
	await tap('See the files outside');
	await reads(/^It should have been destroyed by/);
	await tap(/^It is destroyed/);
	await tablet.usable(hand, 'Is a backup destroyed?');
	await tap('Yes, it is destroyed');
	await reads('Noted: that backup is destroyed.');
	await reads('Nothing of yours is outside this tablet.');

	await tablet.lookAfter(hand, 'To finish');
	await expect(sheet.getByRole('heading', { name: 'May be let go' })).toBeVisible();
	await tablet.usable(hand, 'What may be let go');
	await tap('Let go for the conversation with Ellis');
	await fill('Your words', words, dialog);
	await tap('Let go for good', dialog);
	await reads(/Backups made before may still hold it/, dialog);
	await tapped(dialog.getByRole('button', { name: 'Close' }).first());
	await expect(sheet.getByText('May be let go')).toHaveCount(0);
	await reads('Tobi');
	await tablet.lookAfter(hand, 'What happened here');
	await reads('let go of a conversation');
	await reads('Conversation with Tobi');
	await home();
	await expect(page.getByText('is due to be destroyed')).toHaveCount(0);
	await expect(page.getByText('past your service’s limit')).toHaveCount(0);
});

test('At an ending what is in the record may be let go, or stay', async ({ page }) => {
	const hand = createHand(page);
	const { tap, fill, reads } = hand;
	const dialog = page.getByRole('dialog');
	const finish = page.getByRole('button', { name: 'Finish for today' }).first();
	await page.goto('/');
	await tap('Set up this tablet');
	const words = await tablet.setUpAs(hand, 'Jo Okafor');
	await tablet.talkedWith(hand, 'Ellis');
	await tablet.openList(hand);
	await tap('Open with Ellis');
	await tapped(finish);
	await reads('If the help ends here');
	await tablet.usable(hand, 'An ending');
	await tap('Finish, and let it go');
	await tap('Keep it', dialog);
	await tablet.openList(hand);
	await reads('Ellis');
	await tap('Open with Ellis');
	await tapped(finish);
	await tap('Finish, and let it go');
	await fill('Your words', words, dialog);
	await tap('Let go for good', dialog);
	await tapped(dialog.getByRole('button', { name: 'Close' }).first());
	await tablet.openList(hand);
	await expect(page.getByText('Ellis')).toHaveCount(0);
});
