import assert from 'node:assert/strict';
import {
	goal,
	goalQuestion,
	ownWords,
	pin,
	practitioner,
	question,
	typed,
	wrongWords,
	youngPerson,
} from './said.mjs';

const alwaysHere = [{ kind: 'group', name: 'Always here' }];

/** Sets up a profile on a new tablet; answers its four words. */
export const setUp = async (hand) => {
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

/** From the empty table to a sheet with a name on it. */
export const beginConversation = async (hand) => {
	await hand.tap('New conversation');
	await hand.tap('Young person');
	await hand.fill('Name to use here', youngPerson);
	await hand.tap('Done');
};

/** What the young person says, and their goal, until both are said to be saved. */
export const writeInTwoStages = async (hand) => {
	await hand.goTo('What matters');
	await hand.turnTo('In my words');
	await hand.typeInto(question, ownWords);
	await hand.tap('Save words');
	await hand.goTo('Goals');
	await hand.typeInto(goalQuestion, goal);
	await hand.untilSaved();
};

/** Types the words on a locked tablet; what opens then is for the journey to see. */
export const unlock = async (hand, words) => {
	await hand.fill('Your words', words);
	await hand.tap('Unlock');
};

/** The same stage as before, and the same words in both stages. */
export const isEverythingThere = async (hand) => {
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

/** Hides the sheet: nothing that was typed shows, until the six numbers are. */
export const coverAndComeBack = async (hand) => {
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

/** Loaded anew the tablet is locked, and other words do not open it. */
export const lockAndTryWrongWords = async (hand, origin, words) => {
	await hand.driver.goto(`${origin}/`);
	await unlock(hand, wrongWords);
	await hand.sees('Those aren’t the right words.', 90_000);
	await unlock(hand, words);
	await isEverythingThere(hand);
};
