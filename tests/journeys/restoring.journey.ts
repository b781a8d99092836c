import { expect } from '@playwright/test';
import type { Browser } from '@playwright/test';
import * as files from './support/backup-file.ts';
import { createHand } from './support/hand.ts';
import type { Hand } from './support/hand.ts';
import { test } from './support/journey.ts';
import * as tablet from './support/looking-after.ts';
import { untilSaved } from './support/table.ts';

test.setTimeout(300_000);
test.use({ contextOptions: { reducedMotion: 'reduce' } });

const name = 'Jo Okafor';

/** Another tablet: a browser that shares nothing with the first. */
async function anotherTablet(browser: Browser, baseURL: string | undefined): Promise<Hand> {
	const context = await browser.newContext({
		...(baseURL && { baseURL }),
		...{ locale: 'en-GB', timezoneId: 'Europe/London', reducedMotion: 'reduce' },
	});
	const hand = createHand(await context.newPage());
	await files.onlyDownloads(hand.page);
	await hand.page.goto('/');
	return hand;
}

/** What the young person is called here now, in the conversation that is open. */
async function callThem(hand: Hand, before: string, now: string): Promise<void> {
	await hand.goTo('Start');
	await hand.tap(before);
	await hand.fill('Name to use here', now);
	await hand.tap('Done');
	await untilSaved(hand);
}

async function putAway({ page }: Hand): Promise<void> {
	await page.getByRole('button', { name: 'Finish for today' }).first().click();
	await page.getByRole('button', { name: 'Finish now' }).click();
	await page.getByRole('button', { name: 'New conversation' }).waitFor();
}

test('A damaged backup costs one conversation and names it; other files are refused kindly', async ({
	page,
	browser,
	baseURL,
}) => {
	await files.onlyDownloads(page);
	const hand = createHand(page);
	await page.goto('/');
	await hand.tap('Set up this tablet');
	const words = await tablet.setUpAs(hand, name);
	await tablet.talkedWith(hand, 'Ellis');
	await tablet.talkedWith(hand, 'Tobi');
	const whole = await files.backUp(hand);
	expect(whole.name).toMatch(/^side-by-side-\d{4}-\d\d-\d\d\.backup$/);
	const broken = files.damaged(whole);

	// Where the conversation still is, it is named as people know it.
	await hand.tap('Bring back a backup');
	await files.choose(page, broken);
	await hand.reads(/1 conversation in it is damaged and can’t come back from it: (Ellis|Tobi)\./);
	await tablet.usable(hand, 'A damaged backup');

	// On another tablet nobody can know its name; the others come back whole.
	const other = await anotherTablet(browser, baseURL);
	await other.tap('Bring back a backup');
	await files.choose(other.page, files.fileOf('holiday.jpg', Buffer.alloc(70_000, 0x5a)));
	await other.reads('This file is not a backup of this app.');
	await files.choose(other.page, files.fromANewerApp());
	await other.reads(/A newer version of this app made this backup/);
	await tablet.usable(other, 'A backup of a newer app');
	await files.choose(other.page, broken);
	await other.reads(/can’t come back from it: conversation [0-9a-f]{6}\./);
	await other.tap('Bring them back');
	await other.reads('1 conversation came back.');
	await other.reads(/damaged, and not brought back \(conversation [0-9a-f]{6}\)/);
	await other.tap('Done');
	await tablet.unlockAs(other, name, words);
	await tablet.openList(other);
	await expect(other.page.getByRole('listitem')).toHaveCount(1);
	await other.page.context().close();
});

test('What was changed on two tablets is kept twice, says so, and people can go on in either', async ({
	page,
	browser,
	baseURL,
}) => {
	await files.onlyDownloads(page);
	const first = createHand(page);
	await page.goto('/');
	await first.tap('Set up this tablet');
	const words = await tablet.setUpAs(first, name);
	await tablet.talkedWith(first, 'Ellis');
	const before = await files.backUp(first);

	const second = await anotherTablet(browser, baseURL);
	await second.tap('Bring back a backup');
	await files.choose(second.page, before);
	await second.tap('Bring them back');
	await second.tap('Done');
	await tablet.unlockAs(second, name, words);
	await tablet.openList(second);
	await second.tap('Open with Ellis');
	await callThem(second, 'Ellis', 'Ellis there');
	await putAway(second);
	const there = await files.backUp(second);
	await second.page.context().close();

	await first.tap('To the table', page.locator('body'));
	await tablet.openList(first);
	await first.tap('Open with Ellis');
	await callThem(first, 'Ellis', 'Ellis here');
	await putAway(first);
	await tablet.lookAfter(first, 'Backup');
	await first.tap('Bring back a backup');
	await files.choose(page, there);
	await first.tap('Bring them back');
	await first.reads('1 conversation changed on two tablets: both are kept, and your list says so.');
	await first.tap('Done');
	await first.tap('To the table', page.locator('body'));

	await tablet.openList(first);
	await expect(page.getByText('Changed on two tablets. Both are kept.')).toHaveCount(2);
	await tablet.usable(first, 'The list with two that parted');
	await first.tap('Open with Ellis here');
	await first.reads(/This was changed on two tablets/);
	await tablet.usable(first, 'A conversation that was changed on two tablets');
	await first.tap('Open the other one');
	await expect(page.getByRole('button', { name: 'Ellis there' }).first()).toBeVisible();
	await first.reads(/This was changed on two tablets/);
	await first.tap('Carry on here');
	await expect(page.getByText(/This was changed on two tablets/)).toHaveCount(0);
	await expect(page.getByRole('button', { name: 'Ellis there' }).first()).toBeVisible();
});
