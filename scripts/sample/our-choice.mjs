import { father, practitioner, youngPerson } from './people.mjs';

/** Ready, a choice to try for a while, and a father who sees it partly another way. */
export const ourChoice = async ({ sheet, pick, write, givePenTo }) => {
	await pick('Do I know enough about each one?', 'Yes');
	await pick('Do I know what matters most to me here?', 'Yes');
	await pick('Do I have who I need', 'Yes');
	await pick('Does this feel like my choice?', 'Not yet');
	await pick('What kind of choice is it?', 'Try it for a while');
	await pick('Talking one to one', 'Choose it');
	await pick('An online course or a group', 'Set it aside');
	await pick('How?', 'In person');
	await pick('How?', 'One to one');
	await write('Where?', 'Not at school', sheet.getByRole('region', { name: 'Where and how' }));

	await pick(`What ${youngPerson} says`, 'I agree');
	await pick(`What ${father} says`, 'Partly');
	await pick(`What ${practitioner} says`, 'I agree');
	await givePenTo(father);
	await write('Anything you want to add?', 'I would rather start sooner, but it is her choice');
	await givePenTo(youngPerson);
	await pick('Who decides this one?', 'The young person');
};
