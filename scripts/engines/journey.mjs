import assert from 'node:assert/strict';
import { mkdtemp, readFile, rename, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createHand } from './hand.mjs';
import { moreWords, question } from './said.mjs';
import { nothingIsSpilled } from './spills.mjs';
import {
	beginConversation,
	coverAndComeBack,
	isEverythingThere,
	lockAndTryWrongWords,
	setUp,
	unlock,
	writeInTwoStages,
} from './steps.mjs';
import { backUp, checkThePlan, sealThePlan } from './taken-out.mjs';

/** Only what keeps databases is killed, in the middle of writing. */
const loseStorage = async (hand) => {
	await hand.goTo('What matters');
	await hand.turnTo('In my words');
	await hand.typeInto(question, moreWords);
	await hand.untilSaved();
	assert.ok(hand.driver.killStorage() > 0, 'a process that keeps databases');
	await hand.driver.kill();
};

/**
 * The storage journey: what a tablet must not lose and must not tell, in one engine.
 *
 * `say` is called before each step. The host is stopped after the first visit and stays away. Answers
 * the engine's version, and the backup that was made in it, for the others to bring back.
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
		const backup = await readFile(await backUp(hand, host.origin, words));
		say('Nothing typed, no name and no passphrase lies readable in the profile folder');
		await driver.close();
		driver = undefined;
		// The plan was taken out on purpose, to be read: everything else is searched.
		await rename(plan, join(elsewhere, 'plan.pdf'));
		const afterClose = await nothingIsSpilled(profile, words);
		say(`Searched: ${afterKill} after the kill, ${afterClose} at the end`);
		return { version, backup, words };
	} finally {
		await driver?.kill().catch(() => undefined);
		await rm(profile, { recursive: true, force: true, maxRetries: 5 });
		await rm(elsewhere, { recursive: true, force: true });
	}
};
