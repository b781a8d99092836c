import { expect } from '@playwright/test';
import { createHand } from './support/hand.ts';
import { test } from './support/journey.ts';
import { agree, seal } from './support/plan.ts';
import { practise } from './support/practise.ts';

test.setTimeout(240_000);

const why =
	/^This plan is sealed\. What was said stays as it is\. You can change the plan any day: ring /;

test('After the seal what was said can only be read, and chairs, copies and the record go on', async ({
	page,
}) => {
	const hand = createHand(page);
	const { sheet, goTo, turnTo, tap, pick, isPicked } = hand;
	await page.goto('/');
	await practise(hand);
	await goTo('What matters');
	await turnTo('In my words');
	const goingOn = 'What’s going on, in your own words?';
	await hand.write(goingOn, 'Hushabrindle nights');
	const entry = sheet.getByRole('figure').filter({ hasText: 'Hushabrindle' });
	await tap(/^Keep private/, entry);
	const readers = sheet.getByRole('group', { name: 'Who should not see this?' });
	await readers.getByRole('checkbox', { name: 'Sara' }).click({ force: true });
	await agree(hand, ['Ellis', 'Sara', 'Jo']);
	await seal(hand);

	for (const stage of ['Start', 'What matters', 'Kind of help', 'Our choice', 'Goals']) {
		await goTo(stage);
		await expect(sheet.getByText(why), stage).toBeVisible();
	}
	await goTo('Our choice');
	const answers = await sheet.getByRole('radio').all();
	expect(answers.length).toBeGreaterThan(3);
	for (const answer of answers) await expect(answer).toBeDisabled();

	// Where people sit is nothing that was said: the chairs move, and the sheet follows them.
	const kept = sheet.getByText('Hushabrindle');
	for (const [chair, shows] of [
		['Stepped out', true],
		['Here', false],
	] as const) {
		await goTo('Start');
		await pick('Sara', chair);
		await isPicked('Sara', chair);
		await goTo('What matters');
		await expect(kept).toHaveCount(shows ? 1 : 0);
	}

	await goTo('Our plan');
	await turnTo('Take home');
	await expect(sheet.getByRole('button', { name: 'As a file' })).toBeEnabled();
	await pick('In the health record', 'The plan is in the record');
	await tap('Confirm');
	await hand.reads(/^The plan is in the record, /);
});
