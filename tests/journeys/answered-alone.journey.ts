import { expect } from '@playwright/test';
import { createHand } from './support/hand.ts';
import { test } from './support/journey.ts';
import { holdToHandOver, tools } from './support/stage-parts.ts';
import { begin, pin, practitioner, seat, setUp } from './support/table.ts';

test.setTimeout(240_000);

const youngPerson = 'Zephyrquill';

test('What the young person disagrees with alone is read before the plan can be sealed', async ({
	page,
}) => {
	const hand = createHand(page);
	const { sheet, tap, turnTo, goTo } = hand;
	await setUp(hand, { withPin: true });
	await begin(hand);
	await seat(hand, youngPerson, []);
	await goTo('Our plan');
	await turnTo('Read back');
	await tap('We read it out and it is right');
	await turnTo('Sign');

	await tap('Hand over', tools(hand));
	await holdToHandOver(hand, youngPerson);
	await tap('I disagree with something', sheet.getByRole('region', { name: youngPerson }));
	await sheet.getByLabel('What do you disagree with?').pressSequentially('Not the Quetzal part');
	await tap(`Give back to ${practitioner}`, tools(hand));
	await page.getByRole('group', { name: 'Your six numbers' }).waitFor();
	await page.keyboard.type(pin);

	await expect(page.getByRole('heading', { name: 'Not opened yet' })).toBeVisible();
	await expect(page.getByText('Quetzal')).toBeHidden();
	await expect(page.getByRole('button', { name: 'Carry on' })).toBeDisabled();
	await tap(`Open what ${youngPerson} wrote in Our plan`);
	await hand.reads('I disagree with something: Not the Quetzal part');
	await tap('Carry on');
	await hand.holds('What do you disagree with?', 'Not the Quetzal part');
	await expect(sheet.getByText('Words that have not been read yet')).toBeHidden();
});
