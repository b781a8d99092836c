import { expect } from '@playwright/test';
import type { Download, Page } from '@playwright/test';
import { readdir, rm, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { spilledWords } from '../../scripts/spilled-words.mjs';
import { allowLittle, fillUp, makeRoom } from './support/full-room.ts';
import { createHand, tapped } from './support/hand.ts';
import type { Hand } from './support/hand.ts';
import { test } from './support/journey.ts';
import { holdToHandOver, tools } from './support/stage-parts.ts';
import { lock, lookAfter, makeKit, openList, typeHalves } from './support/looking-after.ts';
import { agree, seal } from './support/plan.ts';
import { begin, practitioner, seat, setUp, unlock, untilSaved } from './support/table.ts';
import type { Tablet } from './support/tablet.ts';

test.setTimeout(600_000);

const youngPerson = 'Zephyrquill';
const supporter = 'Marrowlace';
/** No digits of pi: those stand in the app itself. */
const pin = '860573';
const goingOn = 'What’s going on, in your own words?';
const wrongWords = 'Grumblewick Tansyholt Overmarsh Quillfeather';
/** Every made-up word that is typed below, wherever it is typed. */
const typed = [
	youngPerson,
	supporter,
	'Quetzalwhisper',
	'Hushabrindle',
	'Plimsundered',
	'Wobblefen',
	'Thistlemarch',
	'Brackenfold',
	...wrongWords.split(' '),
];

/** The young person writes alone, and somebody tries other numbers before the right ones. */
const handOverAndBack = async (hand: Hand): Promise<void> => {
	const { page, tap } = hand;
	await tap('Hand over', tools(hand));
	const choosing = page.getByRole('dialog', { name: 'Six numbers for coming back' });
	await choosing.getByLabel('Six numbers').fill(pin);
	await tap('Use these numbers', choosing);
	await holdToHandOver(hand, youngPerson);
	await hand.write(goingOn, 'Nobody knows of the Hushabrindle nights');
	await tap(`Give back to ${practitioner}`, tools(hand));
	await page.getByRole('group', { name: 'Your six numbers' }).waitFor();
	await page.keyboard.type('271828');
	await page.getByText('Not those numbers.').waitFor();
	await page.keyboard.type(pin);
	await tap(`Open what ${youngPerson} wrote in What matters`);
	await hand.reads(/Hushabrindle/);
	await tap('Carry on');
};

const taken = async (page: Page, act: () => Promise<void>, timeout = 30_000): Promise<Download> => {
	const downloading = page.waitForEvent('download', { timeout });
	await act();
	const download = await downloading;
	await download.path();
	return download;
};

const nameOnDisk = async (download: Download) => basename(await download.path());

/** One file in each folder, so that a search that finds nothing is known to have looked there. */
const plant = async ({ folder, downloads, folders: [, outside = ''] }: Tablet): Promise<void> => {
	for (const place of [folder, outside, downloads])
		await writeFile(join(place, 'planted'), 'Hippogriffle');
};

/**
 * Two exceptions, and both are said: the plan, which is taken out before; and the name on the lock
 * screen, which everybody may read there, in the database and in what is copied from it.
 */
const findsOnlyWhatIsPlanted = async (
	tablet: Tablet,
	words: readonly string[],
	copies: string[],
) => {
	await plant(tablet);
	const { spills, searched } = await spilledWords(tablet.folders, [
		...words,
		practitioner,
		'Hippogriffle',
	]);
	const others = spills.filter(({ word }) => word !== practitioner);
	expect(others.map(({ word, file }) => `${word} in ${file}`).sort()).toEqual(
		['downloads/planted', 'planted', 'planted'].map((file) => `Hippogriffle in ${file}`),
	);
	const labels = spills.filter(({ word }) => word === practitioner).map(({ file }) => file);
	const isOfTheDatabase = (file: string) =>
		file.includes('IndexedDB') || copies.includes(basename(file));
	expect(labels.filter((file) => !isOfTheDatabase(file))).toEqual([]);
	const megabytes = (searched.bytes / 2 ** 20).toFixed(0);
	console.log(`Searched ${searched.files} files, ${megabytes} MB, for ${words.length} words.`);
};

const finish = async ({ page, tap }: Hand): Promise<void> => {
	await tapped(page.getByRole('button', { name: 'Finish for today' }).first());
	await tap('Finish now');
	await page.getByRole('button', { name: /^Unlock|^New conversation/ }).waitFor();
};

/** A conversation with words in every hand, sealed and taken home. */
const talkAndSeal = async (hand: Hand, words: string): Promise<Download> => {
	const { page, tap } = hand;
	await begin(hand);
	await seat(hand, youngPerson, [{ name: supporter, relation: 'Mum' }]);
	await hand.goTo('What matters');
	await hand.turnTo('In my words');
	await hand.givePenTo(supporter);
	await hand.write(goingOn, 'It is all Quetzalwhisper since March');
	await handOverAndBack(hand);
	await hand.goTo('Goals');
	await hand.write('A goal, in your own words', 'Plimsundered football again');
	await hand.typeInto('A goal, in your own words', 'Half a Wobblefen');
	await untilSaved(hand);
	await agree(hand, [youngPerson, supporter, practitioner]);
	await seal(hand, words);
	await hand.turnTo('Take home');
	const plan = await taken(page, () => tap('As a file'));
	await finish(hand);
	// Whoever held the tablet in between could have it still: the list needs the words again.
	await unlock(hand, words);
	return plan;
};

/** Words that the disk does not take, and the file that is offered then. */
const saveEmergencyFile = async (hand: Hand): Promise<Download> => {
	const { page, tap } = hand;
	await begin(hand);
	await seat(hand, 'Thistlemarch', []);
	await hand.goTo('What matters');
	await hand.turnTo('In my words');
	await untilSaved(hand);
	await fillUp(page);
	await hand.typeInto(goingOn, 'There is no room for Brackenfold');
	await page.getByText('The newest words are not saved yet').first().waitFor({ timeout: 60_000 });
	const copy = await taken(page, () => tap('Save a copy to a file now'));
	await makeRoom(page);
	await untilSaved(hand);
	return copy;
};

/** Takes everything out that can be taken out of *Looking after*. */
const takeFilesOut = async (hand: Hand): Promise<Download[]> => {
	const { page, tap, reads } = hand;
	await lookAfter(hand, 'Backup');
	const backup = await taken(page, () => tap('Back up now'));
	await page.locator('input[type=file]').setInputFiles(await backup.path());
	await page.getByText(/is whole/).waitFor({ timeout: 60_000 });
	await tap('Make a readable file');
	// age's slow step for the words of the file takes long on a busy machine.
	const readable = await taken(page, () => tap('Save the file'), 90_000);
	await reads(/^Saved as/);
	return [backup, readable];
};

test('After a whole journey nothing typed, no name and no passphrase lies readable in the profile, the downloads or temporary files', async ({
	tablet,
	baseURL,
}) => {
	const page = await tablet.open({ reducedMotion: 'reduce' });
	// Where a place for a file can't be chosen, every file comes as a download.
	await page.addInitScript(() => Reflect.deleteProperty(window, 'showSaveFilePicker'));
	await allowLittle(page, baseURL!);
	const hand = createHand(page);
	const words = await setUp(hand, { withPin: false });
	const { first, second } = await makeKit(hand, words);
	await typeHalves(hand, { first, second });
	await hand.tap('Try them');
	await hand.reads(/^It works/);
	await hand.tap('To the table', page.locator('body'));

	const plan = await talkAndSeal(hand, words);
	const copy = await saveEmergencyFile(hand);
	await finish(hand);
	await openList(hand);
	await page.getByLabel('Find').pressSequentially(youngPerson);
	await hand.tap('Close', page.locator('body'));
	const files = await takeFilesOut(hand);
	await lock(hand);
	await hand.fill('Your words', wrongWords);
	await hand.tap('Unlock');
	await expect(page.getByText(/^Those aren’t the right words/)).toBeVisible({ timeout: 60_000 });
	await page.waitForTimeout(5000);
	await unlock(hand, words);

	const sought = [words, words.replaceAll(' ', ''), first, second, pin, ...typed];
	await test.step('While the browser runs, with the files that were taken out', async () => {
		// The plan goes home to be read, by whoever it is given to.
		await rm(await plan.path());
		const [emergency, backup, readable] = await Promise.all([copy, ...files].map(nameOnDisk));
		const names = await readdir(tablet.downloads);
		expect(names.sort()).toEqual([emergency, backup, readable].sort());
		await findsOnlyWhatIsPlanted(tablet, sought, [emergency!, backup!]);
	});
	await tablet.close();
	await test.step('After it has written everything that it held back', () =>
		findsOnlyWhatIsPlanted(tablet, sought, []));
});
