import { readFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findOnPage } from './find.mjs';
import { createHand } from './hand.mjs';
import { goal, ownWords, practitioner, wrongWords, youngPerson } from './said.mjs';
import { nothingIsSpilled } from './spills.mjs';
import { unlock } from './steps.mjs';

const fixture = (name) => {
	const file = new URL(`../../tests/fixtures/${name}`, import.meta.url);
	const { passphrase, backup } = JSON.parse(readFileSync(file, 'utf8'));
	return { words: passphrase, backup: Buffer.from(backup.base64, 'base64') };
};

const firstTitle = 'Tuesday, Amira';
const list = { kind: 'button', name: 'Show my conversations', within: [{ kind: 'main' }] };
const stages = { kind: 'navigation' };

const isOnPage = (hand, asked) =>
	hand.driver.run(findOnPage, { ...asked, count: true }).then(
		(count) => count > 0,
		() => false,
	);

const openList = async (hand) => {
	await hand.touch(list);
	await hand.tap('Without holding');
	await hand.sees('Your conversations');
};

/** One that was put away today opens by itself; any other is chosen in the list. */
const openTheirs = async (hand) => {
	const isHere = (asked) => isOnPage(hand, asked);
	await hand.until(async () => (await isHere(list)) || (await isHere(stages)), 'a table', 90_000);
	if (await isHere(stages)) return;
	await openList(hand);
	const pattern = `^(Open|Carry on) .*${youngPerson}$`;
	await hand.touch({ kind: 'button', pattern, within: [{ kind: 'main' }] });
};

const readBothStages = async (hand) => {
	await openTheirs(hand);
	await hand.goTo('What matters');
	await hand.turnTo('In my words');
	await hand.sees(ownWords);
	await hand.goTo('Goals');
	await hand.sees(goal);
};

/** The first version's file holds a title and no conversation that a sheet could show. */
const readTitle = async (hand) => {
	await hand.until(() => isOnPage(hand, list), 'the table', 90_000);
	await openList(hand);
	await hand.sees(firstTitle);
};

/** Backups that lie in the repository: they come back in every engine, for ever. */
export const frozenBackups = () => [
	{
		...{ madeIn: 'the first version, in Node', label: 'Ms Okafor', read: readTitle },
		...fixture('backup-format-1.json'),
	},
	madeInEngine('Chromium', fixture('backup-chromium.json')),
];

/** A backup that the storage journey wrote in another engine a moment ago. */
export const madeInEngine = (madeIn, { words, backup }) => ({
	...{ madeIn, label: practitioner, read: readBothStages, words, backup },
});

/**
 * Brings back a backup that was made elsewhere, on a tablet of its own, and reads it there.
 *
 * The last search is the same as everywhere: what comes back is not spilled either.
 */
export const restoreJourney = async (engine, { origin }, made, say) => {
	const profile = await mkdtemp(join(tmpdir(), 'side-by-side-engine-'));
	const elsewhere = await mkdtemp(join(tmpdir(), 'side-by-side-engine-backup-'));
	const file = join(elsewhere, 'a.backup');
	let driver;
	try {
		say(`A backup made in ${made.madeIn} is brought back on a new tablet`);
		await writeFile(file, made.backup);
		driver = await engine.start(profile);
		const hand = createHand(driver);
		await driver.goto(`${origin}/`);
		await hand.tap('Bring back a backup');
		await hand.sees('Choose the backup file');
		await driver.choose('input[type=file]', file);
		await hand.sees(`It holds 1 conversation of ${made.label}.`, 60_000);
		await hand.tap('Bring them back');
		await hand.sees('1 conversation came back.', 60_000);
		await hand.tap('Done');
		say('Other words do not open it; its own do, and what was said is there');
		await unlock(hand, wrongWords);
		await hand.sees('Those aren’t the right words.', 90_000);
		await unlock(hand, made.words);
		await made.read(hand);
		await driver.close();
		driver = undefined;
		say(`Searched: ${await nothingIsSpilled(profile, made.words, firstTitle)}`);
	} finally {
		await driver?.kill().catch(() => undefined);
		for (const folder of [profile, elsewhere])
			await rm(folder, { recursive: true, force: true, maxRetries: 5 });
	}
};
