import { father, practitioner, youngPerson } from './people.mjs';

const sortCard = async ({ sheet, tap }, card, place) => {
	await sheet.getByRole('button', { name: card, exact: true }).first().click();
	await tap(place, sheet.getByRole('group', { name: `Where does “${card}” go?` }));
};

const keepFrom = async ({ sheet, tap }, words, reader) => {
	await tap('Keep private', sheet.getByRole('figure').filter({ hasText: words }));
	const readers = sheet.getByRole('group', { name: 'Who should not see this?' });
	await readers.getByRole('checkbox', { name: reader }).click({ force: true });
	// He sits in the room, so from this tap on the words are not on the sheet.
	await sheet.getByText(words).waitFor({ state: 'hidden' });
};

/** Cards, and each voice's own words; one note is kept from the father. */
export const whatMatters = async (hand) => {
	const { turnTo, write, givePenTo } = hand;
	await sortCard(hand, 'Sleep', 'Weighs on me');
	await sortCard(hand, 'School, college or work', 'Weighs on me');
	await sortCard(hand, 'Friends', 'Comes and goes');
	await sortCard(hand, 'Things I like doing', 'Going all right');

	await turnTo('In my words');
	const question = 'What’s going on, in your own words?';
	await write(question, 'everything is grey since the café shut 🌧️ even footie');
	await write(question, 'I cry at night and don’t want Dad to hear it');
	await keepFrom(hand, 'I cry at night', father);
	await givePenTo(father);
	// Both have answered, so where he would put it shows beside where she did.
	await turnTo('What’s going on');
	await sortCard(hand, 'Friends', 'Weighs on me');
	await turnTo('In my words');
	await write(question, 'She has gone quiet. أنا قلق عليها. I worry about her.');
	await givePenTo(practitioner);
	await write(question, 'Both of you came, on a school day. That tells me something.');

	await givePenTo(youngPerson);
	await turnTo('Who and what helps');
	await write('What already helps, even a bit?', 'Walking the dog, naïve as it sounds');
	await write('Who helps?', 'Nan, and Søren from the team');

	await turnTo('What I’d change');
	await write('What should be different?', 'Wake up and not dread it');
	await write('What would be bad?', 'Being taken out of lessons in front of everyone');
	await turnTo('What’s going on');
};
