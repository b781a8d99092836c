import { father, youngPerson } from './people.mjs';

const mark = async ({ sheet, tap }, cell, how) => {
	const box = sheet.getByRole('cell').nth(cell);
	await box.getByRole('button').last().click();
	await tap(how, box.getByRole('group', { name: 'Mark:' }));
};

/** Four things in one grid, marked by two voices that differ. */
export const sideBySide = async (hand) => {
	const { pick, tap, givePenTo } = hand;
	await pick('What is it about?', 'Feeling low');
	for (const option of ['An online course', 'Talking one to one', 'Things I can try']) {
		await pick('Which ones', option);
	}
	await tap('Show them side by side');
	await mark(hand, 2, 'Like this');
	await mark(hand, 0, 'Not for me');
	await givePenTo(father);
	await mark(hand, 0, 'Not sure');
	await givePenTo(youngPerson);
};
