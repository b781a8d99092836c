import { father, inDays, practitioner, youngPerson } from './people.mjs';

const addStep = async ({ sheet, tap, pick, fill }, what, who, days) => {
	const steps = sheet.getByRole('region', { name: 'Who does what, by when' });
	await tap('Add a step', steps);
	await fill('What will be done?', what, steps);
	await pick('Who does it?', who, steps);
	await fill('By when?', inDays(days), steps);
	await tap('Done', steps);
};

/** Steps, the one lead, the next look, and what each reader gets. */
export const ourPlan = async (hand) => {
	const { sheet, tap, fill, pick, write } = hand;
	await addStep(hand, 'Book the first six talks', practitioner, 7);
	await addStep(hand, 'Text Søren about Thursday', youngPerson, 3);
	await addStep(hand, 'Dinner without phones, Sundays', father, 5);
	await write('What can help while we wait?', 'The Kooth app, and walks');
	await tap(`It’s ${practitioner}`);
	await fill('Where they work', 'Northside Young People’s Team');
	await fill('How do we reach them?', '020 7946 0018');
	await fill('Days and hours they can be reached', 'Monday to Friday, 9 to 5');
	await fill('Who to ring when they are closed', 'NHS 111, then option 2');
	await fill('Which day?', inDays(42));
	await pick(`Does ${youngPerson} get a copy?`, 'Yes');
	await pick(`Does ${father} get a copy?`, 'Yes');
	await sheet.getByRole('heading', { name: 'Our plan' }).scrollIntoViewIfNeeded();
};
