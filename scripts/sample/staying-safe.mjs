import { father, youngPerson } from './people.mjs';

/** A safety plan in her words, while the sheet of Staying safe is open. */
export const stayingSafe = async ({ givePenTo, write }) => {
	await givePenTo(youngPerson);
	await write('How do I know that a hard moment', 'I stop answering, and my chest goes tight');
	await write('What can I do on my own', 'Cold water, hoodie, playlist number two');
	await write('Who or where takes my mind off it?', 'The kitchen when Nan cooks');
	await write('Who can I tell that I need help?', `Dad. I just say “it’s a grey one”`);
	await write('Who can I ring or text', 'Shout, I can text that');
	await write('What could make the place', 'Dad checks in before bed, and the door stays open');
	await givePenTo(father);
	await write('What helps when you are with me', 'I sit with her. No questions.');
	await givePenTo(youngPerson);
};

export const openStayingSafe = async ({ page, tap }) => {
	await tap('Staying safe', page);
	await page.getByRole('dialog', { name: 'Staying safe' }).waitFor();
};
