import { father, youngPerson } from './people.mjs';

/** Marks a box of the table, found by the words in it, or a column, found by its name. */
const mark = async ({ tap }, box, how) => {
	await box.getByRole('button').first().click();
	await tap(how, box.getByRole('group', { name: /^Mark: / }));
};

/** The row that was marked last stands there in full: back to the first lines of every row. */
const showLess = async ({ sheet, tap }, question) => {
	const head = sheet.getByRole('rowheader').filter({ hasText: question });
	await tap(question, head);
	await tap('Show less of it', head);
};

/** Four things in one grid, marked by two voices that differ. */
export const sideBySide = async (hand) => {
	const { pick, givePenTo, sheet } = hand;
	await pick('What is it about?', 'Feeling low');
	for (const option of ['An online course', 'Talking one to one', 'Things I can try']) {
		await pick('Which ones', option);
	}
	await hand.tap('Show them side by side');
	const box = (words) => sheet.getByRole('cell').filter({ hasText: words });
	const column = (name) => sheet.getByRole('columnheader', { name });
	await mark(hand, column('Talking one to one'), 'Like this');
	await mark(hand, column('An online course'), 'Not sure');
	await mark(hand, box('You meet a trained person'), 'Like this');
	await mark(hand, box('You learn skills step by step'), 'Not for me');
	await mark(hand, box('Some people got clearly worse'), 'Ask');
	await givePenTo(father);
	await mark(hand, column('Things I can try'), 'Ask');
	await mark(hand, box('You learn skills step by step'), 'Not sure');
	await givePenTo(youngPerson);
	await showLess(hand, 'What happens if I pick this?');
};
