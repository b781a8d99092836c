import { expect } from '@playwright/test';
import * as files from './support/backup-file.ts';
import { allowLittle, promiseToKeep } from './support/full-room.ts';
import { createHand } from './support/hand.ts';
import { test } from './support/journey.ts';
import * as tablet from './support/looking-after.ts';
import { begin, pin, seat, setUp, unlock, untilSaved } from './support/table.ts';

test.setTimeout(300_000);
test.use({ contextOptions: { reducedMotion: 'reduce' } });

test('What is to finish is said as a number at lock and at unlock, and stands nowhere while locked', async ({
	page,
}) => {
	const hand = createHand(page);
	const { tap, reads } = hand;
	const words = await setUp(hand, { withPin: false });
	for (const name of ['Zephyrquill', 'Marrowlace']) {
		await begin(hand);
		await seat(hand, name, []);
		await untilSaved(hand);
		await page.getByRole('button', { name: 'Finish for today' }).click();
		await tap('Finish now');
		await page.getByRole('button', { name: 'New conversation' }).waitFor();
	}
	await reads('2 things to finish');

	await page.getByRole('button', { name: 'Lock', exact: true }).click();
	await reads('2 things are still to finish.');
	await tablet.usable(hand, 'Just locked');
	await tap('All right');
	await page.getByRole('button', { name: 'Unlock' }).waitFor();
	await expect(page.getByText(/to finish/)).toHaveCount(0);
	await unlock(hand, words);
	const begins = page.getByRole('button', { name: 'New conversation' });
	await begins.waitFor();
	const before = await begins.boundingBox();
	await reads('2 things to finish');
	// A browser that has promised nothing is said to be one, and no note moves what people tap.
	await reads(/might clear what is saved here/);
	expect(await begins.boundingBox()).toEqual(before);

	// By itself it goes too.
	await page.getByRole('button', { name: 'Lock', exact: true }).click();
	await reads('2 things are still to finish.');
	await page.getByRole('button', { name: 'Unlock' }).waitFor({ timeout: 15_000 });

	// One conversation of today opens at once, and one line says what else waits.
	await unlock(hand, words);
	await begin(hand);
	await seat(hand, 'Thistledown', []);
	await untilSaved(hand);
	await page.goto('/');
	await unlock(hand, words);
	await reads('2 other conversations are still to finish.');
	await tablet.usable(hand, 'A sheet with what else is to finish');
	await tap('All right');
	await expect(page.getByText(/still to finish/)).toHaveCount(0);
	await reads('Thistledown');
});

test('A sheet is covered after as many minutes as the service has chosen', async ({ page }) => {
	await page.addInitScript(() => {
		const now = () => performance.timeOrigin + performance.now();
		let ahead = 0;
		Date.now = () => Math.round(now() + ahead);
		// The tablet lay there, and somebody looks at it again.
		Object.assign(window, {
			lies: (seconds: number) => {
				ahead += seconds * 1000;
				dispatchEvent(new Event('focus'));
			},
		});
	});
	const lies = (seconds: number) =>
		page.evaluate((some) => {
			(window as unknown as { lies: (seconds: number) => void }).lies(some);
		}, seconds);
	const hand = createHand(page);
	const { tap, fill, reads } = hand;
	const words = await setUp(hand, { withPin: true });
	await tablet.lookAfter(hand, 'This tablet');
	await fill('Minutes until it is covered', '16');
	await tap('Keep this');
	await reads('From 1 to 15 minutes.');
	await fill('Minutes until it is covered', '2');
	await tap('Keep this');
	await reads('Kept.');
	await tablet.usable(hand, 'This tablet');
	await tap('To the table', page.locator('body'));
	await begin(hand);
	await seat(hand, 'Zephyrquill', []);
	await untilSaved(hand);
	await page.keyboard.press('Shift');
	await lies(100);
	await expect(hand.sheet.getByText('Zephyrquill').first()).toBeVisible();
	await lies(20);
	await expect(page.getByText('Zephyrquill')).toHaveCount(0);
	await page.getByRole('button', { name: 'Unlock' }).click();
	await page.getByRole('heading', { name: 'Your six numbers' }).waitFor();
	await page.keyboard.type(pin);
	await reads('Zephyrquill');

	// It is kept: after a start anew too.
	await page.goto('/');
	await unlock(hand, words);
	await reads('Zephyrquill');
	await lies(120);
	await expect(page.getByText('Zephyrquill')).toHaveCount(0);
});

test('A tablet without room begins no conversation that it could not keep', async ({
	page,
	baseURL,
}) => {
	await allowLittle(page, baseURL ?? '');
	await promiseToKeep(page, baseURL ?? '');
	const hand = createHand(page);
	const { tap, reads } = hand;
	const words = await setUp(hand, { withPin: false });
	await tablet.talkedWith(hand, 'Ellis');
	await page.evaluate(async () => {
		const folder = await navigator.storage.getDirectory();
		const stream = await (await folder.getFileHandle('films', { create: true })).createWritable();
		for (let written = 0; written < 45; written += 1) await stream.write(new Uint8Array(2 ** 20));
		await stream.close();
	});
	await tablet.lock(hand);
	await unlock(hand, words);
	await reads('There is no room on this tablet for a new conversation.');
	await expect(page.getByRole('button', { name: 'New conversation' })).toHaveCount(0);
	await tablet.usable(hand, 'A table without room');
	await tablet.openList(hand);
	await tap('Open with Ellis');
	await reads('Ellis');
	await page.evaluate(async () => {
		await (await navigator.storage.getDirectory()).removeEntry('films');
	});
	await page.getByRole('button', { name: 'Finish for today' }).first().click();
	await tap('Finish now');
	await tap('Look again').catch(() => undefined);
	await page.getByRole('button', { name: 'New conversation' }).waitFor();
	await expect(page.getByText('There is no room')).toHaveCount(0);
});

test('A tablet that can only share files asks for one more tap, and for the file again', async ({
	page,
}) => {
	await files.onlyDownloads(page);
	await page.addInitScript(() => {
		const shared: File[] = [];
		Object.assign(window, { shared });
		Object.assign(navigator, {
			canShare: ({ files: some = [] }: ShareData) => some.length === 1,
			share: ({ files: some = [] }: ShareData) => {
				// The first time the person closes the sheet for sharing again.
				const isFirst = !('closedOnce' in window);
				Object.assign(window, { closedOnce: true });
				if (isFirst) return Promise.reject(new DOMException('closed', 'AbortError'));
				shared.push(...some);
				return Promise.resolve();
			},
		});
	});
	const hand = createHand(page);
	const { tap, reads } = hand;
	await setUp(hand, { withPin: false });
	await tablet.talkedWith(hand, 'Ellis');
	await expect(page.getByText('There is no backup of this tablet yet.')).toHaveCount(0);
	await tablet.lookAfter(hand, 'Backup');
	await tap('Back up now');
	await reads(/does not count as a backup yet/);
	await tablet.usable(hand, 'A backup that waits to be shared');
	await tap('Save or share the file');
	await reads(/has not left this page yet/);
	await tap('Save or share the file');
	await reads(/only then does it count/);
	const [name, bytes] = await page.evaluate(async () => {
		const [file] = (window as unknown as { shared: File[] }).shared;
		return [file?.name ?? '', [...new Uint8Array((await file?.arrayBuffer()) ?? [])]] as const;
	});
	await files.choose(page, files.fileOf('holiday.jpg', Buffer.alloc(70_000, 0x5a)));
	await reads('This file is not a backup of this app.');
	await files.choose(page, files.fileOf(name, Uint8Array.from(bytes)));
	await reads(/is whole/);
	await tablet.usable(hand, 'A backup that was read again');
});
