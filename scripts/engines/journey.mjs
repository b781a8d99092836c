import assert from 'node:assert/strict';
import { statSync } from 'node:fs';
import { mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { spilledWords } from '../spilled-words.mjs';
import { createHand } from './hand.mjs';

const youngPerson = 'Zephyrquill';
const practitioner = 'Jo Okafor';
const pin = '314159';
const moreWords = 'Thistlemarch, said just before';
const question = 'What’s going on, in your own words?';
const ownWords = 'Hushabrindle, all grey since March 🌧️ أنا متعبة جدا';
const goalQuestion = 'A goal, in your own words';
const goal = 'Football again with Quennellis ⚽ كرة القدم';
const wrongWords = 'apple river candle stone';
const typed = [
	...[youngPerson, 'Hushabrindle', 'Quennellis', 'Thistlemarch'],
	...['أنا متعبة جدا', 'كرة القدم'],
];

const alwaysHere = [{ kind: 'group', name: 'Always here' }];

const setUp = async (hand) => {
	await hand.tap('Set up this tablet');
	await hand.fill('Your name', practitioner);
	await hand.tap('Next');
	const words = (await hand.read({ kind: 'list', name: 'Your four words' }))
		.trim()
		.replace(/\s+/g, ' ');
	await hand.tap('Next');
	await hand.fill('Your words', words);
	await hand.fill('Six numbers', pin);
	await hand.tap('Finish setting up');
	// The last thing to come onto the table; what comes moves the rest.
	await hand.sees('There is no recovery kit yet', 90_000);
	return words;
};

const beginConversation = async (hand) => {
	await hand.tap('New conversation');
	await hand.tap('Young person');
	await hand.fill('Name to use here', youngPerson);
	await hand.tap('Done');
};

const writeInTwoStages = async (hand) => {
	await hand.goTo('What matters');
	await hand.turnTo('In my words');
	await hand.typeInto(question, ownWords);
	await hand.tap('Save words');
	await hand.goTo('Goals');
	await hand.typeInto(goalQuestion, goal);
	await hand.untilSaved();
};

const unlock = async (hand, words) => {
	await hand.fill('Your words', words);
	await hand.tap('Unlock');
};

const isEverythingThere = async (hand) => {
	const stage = [{ kind: 'navigation' }];
	await hand.read({ kind: 'button', name: 'Goals', within: stage }, 90_000);
	await hand.until(
		() => hand.driver.run(() => document.querySelector('nav [aria-current=page]')?.textContent),
		'the stage on the map',
	);
	const now = await hand.driver.run(
		() => document.querySelector('nav [aria-current=page]').textContent,
	);
	assert.match(now, /Goals/, 'the same stage');
	await hand.sees(goal);
	await hand.goTo('What matters');
	await hand.turnTo('In my words');
	await hand.sees(ownWords);
	await hand.goTo('Goals');
	await hand.untilSaved();
};

const coverAndComeBack = async (hand) => {
	await hand.tap('Hide', alwaysHere);
	const shows = await hand.until(
		() => hand.driver.run(() => document.title === 'Clock' && document.body.innerText),
		'the clock',
	);
	for (const word of typed) assert.ok(!shows.includes(word), `${word} under the cover`);
	await hand.tap('Unlock');
	await hand.read({ kind: 'group', name: 'Your six numbers' });
	await hand.driver.type(pin);
	await hand.sees(goal);
};

const lockAndTryWrongWords = async (hand, origin, words) => {
	await hand.driver.goto(`${origin}/`);
	await unlock(hand, wrongWords);
	await hand.sees('Those aren’t the right words.', 90_000);
	await unlock(hand, words);
	await isEverythingThere(hand);
};

/** Only what keeps databases is killed, in the middle of writing. */
const loseStorage = async (hand) => {
	await hand.goTo('What matters');
	await hand.turnTo('In my words');
	await hand.typeInto(question, moreWords);
	await hand.untilSaved();
	assert.ok(hand.driver.killStorage() > 0, 'a process that keeps databases');
	await hand.driver.kill();
};

/** The file that has newly come into the downloads, once it no longer grows. */
const downloaded = async (hand, before, pattern) => {
	const isNew = (file) => !before.includes(file) && pattern.test(file);
	let last = 0;
	return hand.until(() => {
		const file = hand.driver.downloads().find(isNew);
		const size = file ? statSync(file).size : 0;
		const isWhole = size > 0 && size === last;
		last = size;
		return isWhole && file;
	}, `a download like ${pattern}`);
};

const sealThePlan = async (hand, words) => {
	await hand.goTo('Our plan');
	await hand.turnTo('Read back');
	await hand.tap('We read it out and it is right');
	await hand.turnTo('Sign');
	for (const name of [youngPerson, practitioner]) {
		const answer = [{ kind: 'main' }, { kind: 'region', name, exact: true }];
		await hand.tap('Choose a sign', answer);
		await hand.tap('Bird', answer);
	}
	await hand.fill('Your passphrase', words);
	await hand.tap('Seal it now');
	await hand.sees('Sealed ', 120_000);
	await hand.turnTo('Take home');
	const before = hand.driver.downloads();
	await hand.tap('As a file');
	return downloaded(hand, before, /\.pdf$/);
};

const checkThePlan = async (hand, origin, plan) => {
	assert.equal((await readFile(plan)).subarray(0, 5).toString('latin1'), '%PDF-');
	await hand.driver.goto(`${origin}/check/`);
	await hand.sees('Choose a PDF');
	await hand.driver.choose('input[type=file]', plan);
	await hand.sees('Yes. Nothing has been changed.', 60_000);
	await hand.sees('This tablet knows the seal.');
};

const backUp = async (hand, origin, words) => {
	await hand.driver.goto(`${origin}/`);
	await unlock(hand, words);
	await hand.read({ kind: 'button', name: 'Looking after' }, 90_000);
	await hand.tap('Looking after', []);
	await hand.touch({ kind: 'button', name: 'Backup', within: [{ kind: 'navigation' }] });
	const before = hand.driver.downloads();
	await hand.tap('Back up now');
	const file = await downloaded(hand, before, /\.backup$/);
	await hand.sees('Choose the file to read it again', 60_000);
	await hand.driver.choose('input[type=file]', file);
	await hand.sees('is whole: 1 conversation', 60_000);
	return file;
};

/** Searches the profile as it lies there; a planted word shows that a spilled one would be found. */
const nothingIsSpilled = async (profile, words) => {
	const planted = join(profile, 'planted');
	await writeFile(planted, 'Hippogriffle');
	const { spills, searched } = await spilledWords([profile], [words, ...typed, 'Hippogriffle']);
	await rm(planted);
	assert.deepEqual(spills, [{ word: 'Hippogriffle', file: 'planted', form: 'UTF-8' }]);
	const unpacked = searched.unpacked === 0 ? '' : `, ${searched.unpacked} unpacked first`;
	return `${searched.files} files, ${(searched.bytes / 2 ** 20).toFixed(1)} MB${unpacked}`;
};

/**
 * The storage journey: what a tablet must not lose and must not tell, in one engine.
 *
 * `say` is called before each step. The host is stopped after the first visit and stays away.
 */
export const storageJourney = async (engine, host, say) => {
	const profile = await mkdtemp(join(tmpdir(), 'side-by-side-engine-'));
	const elsewhere = await mkdtemp(join(tmpdir(), 'side-by-side-engine-plan-'));
	let driver;
	const start = async () => {
		driver = await engine.start(profile);
		await driver.goto(`${host.origin}/`);
		return createHand(driver);
	};
	try {
		say('The first visit says that it is ready without internet; the host then goes away');
		let hand = await start();
		const { version } = driver;
		await hand.sees('Ready without internet', 60_000);
		await host.stop();
		await driver.goto(`${host.origin}/`);

		say('A profile is set up, with four words and six numbers');
		const words = await setUp(hand);
		assert.equal(words.split(' ').length, 4);
		say('Words, Arabic and pictures among them, are typed in two stages and saved');
		await beginConversation(hand);
		await writeInTwoStages(hand);
		say('Hide shows a clock, and the six numbers bring the sheet back');
		await coverAndComeBack(hand);
		say('The browser is killed, started and unlocked: the same stage, the same words');
		await driver.kill();
		const afterKill = await nothingIsSpilled(profile, words);
		hand = await start();
		await unlock(hand, words);
		await isEverythingThere(hand);
		say('Locked, it refuses other words, and opens with the right ones');
		await lockAndTryWrongWords(hand, host.origin, words);
		if (driver.killStorage) {
			say('The process that keeps databases is killed: what was said to be saved is there again');
			await loseStorage(hand);
			hand = await start();
			await unlock(hand, words);
			await hand.sees(moreWords, 90_000);
			await hand.untilSaved();
		}
		say('The plan is sealed and taken home as a file');
		const plan = await sealThePlan(hand, words);
		say('Check a plan finds it unaltered and knows its seal');
		await checkThePlan(hand, host.origin, plan);
		say('A backup is written, and read again');
		await backUp(hand, host.origin, words);
		say('Nothing typed, no name and no passphrase lies readable in the profile folder');
		await driver.close();
		driver = undefined;
		// The plan was taken out on purpose, to be read: everything else is searched.
		await rename(plan, join(elsewhere, 'plan.pdf'));
		const afterClose = await nothingIsSpilled(profile, words);
		say(`Searched: ${afterKill} after the kill, ${afterClose} at the end`);
		return version;
	} finally {
		await driver?.kill().catch(() => undefined);
		await rm(profile, { recursive: true, force: true, maxRetries: 5 });
		await rm(elsewhere, { recursive: true, force: true });
	}
};
