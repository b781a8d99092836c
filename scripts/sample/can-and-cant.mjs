/** What talking can and can't do, said aloud and said back. */
export const canAndCant = async ({ sheet, pick, write }) => {
	await pick('Which one', 'Talking one to one');
	await pick('Talked about: How would we know', 'We talked about this');
	await write('How would we know that it helps?', 'I’d answer when Mia texts');
	await pick('Talked about: How likely', 'We talked about this');
	await pick('Talked about: What if it does not help', 'We talked about this');
	await sheet.getByRole('heading', { name: 'Said back' }).scrollIntoViewIfNeeded();
	await write('How would you say it to a friend?', 'It helps some people. Nobody knows if it’s me');
};
