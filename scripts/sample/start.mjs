import { father, youngPerson } from './people.mjs';

const nameThePeople = async ({ tap, fill }) => {
	await tap('Young person');
	await fill('Name to use here', youngPerson);
	await fill('Pronouns', 'she/her');
	await tap('Done');
	await tap('Another');
	await tap('Family or a friend');
	await fill('Name to use here', father);
	await fill('Who are they to you?', 'Dad');
	await tap('Done');
};

/** Who is here, how we talk, what stays private, how to reach you. */
export const start = async (hand) => {
	const { sheet, turnTo, pick, write } = hand;
	await nameThePeople(hand);
	await sheet.getByLabel('Born in').selectOption('March');
	await sheet.getByLabel('Year').selectOption('2010');
	await pick('How do we meet?', 'In the room');
	await pick('How long have we got?', '50 min');

	await turnTo('How we talk');
	await pick('What helps you', 'Breaks');
	await pick('How much say do you want today', 'Let’s do it together');
	await write('Anything else that makes it easier?', 'Can I keep my hood up?');

	await turnTo('What stays private');
	await pick('How was it explained?', 'Both');
	await pick('OK to write things down?', 'Yes');
	await write('Can you say that back', 'You only tell someone if a person could get really hurt.');

	await turnTo('Reaching you');
	await pick('How can we reach you', 'Text');
	await write('What keeps it safe?', 'After four. Not the home phone.');
};
