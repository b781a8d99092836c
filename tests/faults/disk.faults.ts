import { expect, test as base } from '@playwright/test';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createHand } from '../journeys/support/hand.ts';
import type { Hand } from '../journeys/support/hand.ts';
import { begin, saved, seat, setUp, unlock, untilSaved } from '../journeys/support/table.ts';
import { createTablet } from '../journeys/support/tablet.ts';
import type { Tablet } from '../journeys/support/tablet.ts';
import { typeFor } from '../journeys/support/type-on.ts';
import { createLoopDisk, whyNoDisk } from './loop-disk.ts';
import type { LoopDisk } from './loop-disk.ts';

const question = 'What’s going on, in your own words?';
const cuts = Number(process.env.POWER_CUTS ?? 10);

type Fixtures = { disk: LoopDisk; tablet: Tablet };

/** A tablet whose profile lies on a disk of its own, and whose storage is truly persisted. */
const test = base.extend<Fixtures>({
	disk: async ({}, use) => {
		const disk = await createLoopDisk(256);
		await use(disk);
		await disk.remove();
	},
	tablet: async ({ disk, baseURL, launchOptions, locale, timezoneId }, use) => {
		const tablet = await createTablet(
			baseURL ?? '',
			{ ...launchOptions, ...(locale && { locale }), ...(timezoneId && { timezoneId }) },
			disk.folder,
		);
		await mkdir(join(tablet.folder, 'Default'), { recursive: true });
		// A grant over the debugger makes `persist()` say yes and protects nothing; this does.
		const durable_storage = { [`${baseURL ?? ''},*`]: { setting: 1 } };
		const preferences = { profile: { content_settings: { exceptions: { durable_storage } } } };
		await writeFile(join(tablet.folder, 'Default', 'Preferences'), JSON.stringify(preferences));
		await use(tablet);
		await tablet.kill().catch(() => undefined);
	},
});

const why = whyNoDisk();
test.skip(why !== undefined, `Not run here: ${why ?? ''}.`);

const notSaved = ({ page }: Hand) => page.getByText('The newest words are not saved yet').first();

const atOwnWords = async (hand: Hand): Promise<string> => {
	const passphrase = await setUp(hand, { withPin: false });
	await begin(hand);
	await seat(hand, 'Zephyrquill', []);
	await hand.goTo('What matters');
	await hand.turnTo('In my words');
	await hand.write(question, 'Said while all was well');
	await untilSaved(hand);
	return passphrase;
};

test('A frozen disk is said within three seconds and a little, and words are saved once it is back', async ({
	tablet,
	disk,
}) => {
	const hand = createHand(await tablet.open());
	await atOwnWords(hand);
	disk.freeze();
	try {
		await hand.typeInto(question, 'Said to a frozen disk');
		const began = Date.now();
		await expect(notSaved(hand)).toBeVisible({ timeout: 10_000 });
		console.log(`Frozen disk: said after ${Date.now() - began} ms.`);
		await expect(hand.page.locator('textarea')).toHaveValue('Said to a frozen disk');
	} finally {
		disk.thaw();
	}
	const back = Date.now();
	await expect(saved(hand).first()).toBeVisible({ timeout: 60_000 });
	console.log(`Frozen disk: saved ${Date.now() - back} ms after it was back.`);
});

test('On a full disk words stay on the screen, and are saved once there is room', async ({
	tablet,
	disk,
}) => {
	let hand = createHand(await tablet.open());
	const passphrase = await atOwnWords(hand);
	await disk.fill();
	const began = Date.now();
	const words = `Said to a full disk ${'and on it goes over the hill '.repeat(120)}`;
	await hand.typeInto(question, 'S');
	await hand.page.locator('textarea').fill(words);
	await expect(notSaved(hand)).toBeVisible({ timeout: 60_000 });
	console.log(`Full disk: said after ${Date.now() - began} ms.`);
	await expect(hand.page.locator('textarea')).toHaveValue(words);
	await disk.makeRoom();
	const isBack = await expect(saved(hand).first())
		.toBeVisible({ timeout: 60_000 })
		.then(
			() => true,
			() => false,
		);
	console.log(`Full disk: ${isBack ? 'saved' : 'not saved'} in the same sitting.`);
	if (isBack) {
		await tablet.kill();
		hand = createHand(await tablet.open());
	}
	await unlock(hand, passphrase);
	await hand.reads('Said while all was well');
	await hand.reads(/^Said to a full disk/);
});

test('A nearly full tablet that can’t be opened has all that was saved when there is room', async ({
	tablet,
	disk,
}) => {
	test.setTimeout(600_000);
	let hand = createHand(await tablet.open());
	const passphrase = await atOwnWords(hand);
	await tablet.close();
	await disk.fillTo(4);
	const said = ['Said while all was well'];
	for (const words of ['The first of three', 'The second of three', 'The third of three']) {
		hand = createHand(await tablet.open());
		if (await saidAndSaved(hand, passphrase, words)) said.push(words);
		await tablet.kill();
	}
	console.log(`Nearly full: ${said.length - 1} of 3 said to be saved.`);
	await disk.makeRoom();
	hand = createHand(await tablet.open());
	await unlock(hand, passphrase);
	for (const words of said) await hand.reads(words);
});

/** Whether it could be unlocked and said that the words are saved. */
const saidAndSaved = async (hand: Hand, passphrase: string, words: string): Promise<boolean> => {
	try {
		await hand.page.goto('/');
		await hand.fill('Your words', passphrase);
		await hand.tap('Unlock');
		await hand.reads('Said while all was well');
		await hand.typeInto(question, words);
		await untilSaved(hand);
		return true;
	} catch {
		return false;
	}
};

test('When the power is cut, nothing is lost that was said to be saved', async ({
	tablet,
	disk,
}) => {
	test.setTimeout(60_000 + cuts * 60_000);
	let hand = createHand(await tablet.open());
	const passphrase = await atOwnWords(hand);
	let acknowledged = 0;
	for (let cut = 1; cut <= cuts; cut += 1) {
		await hand.typeInto(question, '');
		const words = `Cut ${cut}: ${'the rain goes on and on over the hill '.repeat(6)}`;
		const wasSaved = await typeFor(hand, words, 1500 + Math.random() * 2500);
		disk.cutPower();
		await tablet.kill();
		await disk.powerUp();
		hand = createHand(await tablet.open());
		await unlock(hand, passphrase);
		await hand.reads('Said while all was well');
		if (wasSaved === '') continue;
		acknowledged += 1;
		const kept = await hand.sheet.locator('q').allInnerTexts();
		expect(kept.join('\n'), `cut ${cut}`).toContain(wasSaved.trimEnd());
	}
	console.log(`${cuts} power cuts, ${acknowledged} with words said to be saved: none lost.`);
	expect(acknowledged).toBeGreaterThan(0);
});
