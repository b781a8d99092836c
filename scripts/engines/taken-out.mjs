import assert from 'node:assert/strict';
import { statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { practitioner, youngPerson } from './said.mjs';
import { unlock } from './steps.mjs';

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

/** Reads back, signs and seals; answers where the plan was saved. */
export const sealThePlan = async (hand, words) => {
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

/** The app itself says that the saved plan is as it was sealed. */
export const checkThePlan = async (hand, origin, plan) => {
	assert.equal((await readFile(plan)).subarray(0, 5).toString('latin1'), '%PDF-');
	await hand.driver.goto(`${origin}/check/`);
	await hand.sees('Choose a PDF');
	await hand.driver.choose('input[type=file]', plan);
	await hand.sees('Yes. Nothing has been changed.', 60_000);
	await hand.sees('This tablet knows the seal.');
};

/** Writes a backup and reads it again, as the app asks; answers where it was saved. */
export const backUp = async (hand, origin, words) => {
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
