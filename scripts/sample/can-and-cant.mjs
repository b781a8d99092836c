/** What talking can and can't do, when we would meet, and said back to a friend. */
export const canAndCant = async ({ sheet, pick, write, unfold }) => {
	await pick('Which one', 'Talking one to one');
	await unfold('How would we know that it helps?');
	await pick('Talked about: How would we know', 'We talked about this');
	await write('How would we know that it helps?', 'I’d answer when Mia texts');
	for (const question of ['How likely is it to help?', 'What if it does not help?']) {
		await unfold(question);
		await pick(`Talked about: ${question}`, 'We talked about this');
	}
	await unfold('Put a meeting on the line');
	for (const meeting of ['First meeting, about March', 'Meeting four: we look', 'Meeting eight']) {
		await write('When do we meet, and when do we look?', meeting);
	}
	await write('How would you say it to a friend?', 'It helps some people. Nobody knows if it’s me');
	await sheet.getByRole('heading', { name: 'How likely is it to help?' }).scrollIntoViewIfNeeded();
};
