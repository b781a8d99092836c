import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import { everybodyCanUse } from './support/access.ts';
import { createHand, tapped } from './support/hand.ts';
import { test } from './support/journey.ts';
import * as tablet from './support/looking-after.ts';
import { headingOf, holdToHandOver } from './support/stage-parts.ts';
import { begin, pin, practitioner, seat, setUp, unlock, untilSaved } from './support/table.ts';

test.setTimeout(300_000);
test.use({ contextOptions: { reducedMotion: 'reduce' } });

const youngPerson = 'Zephyrquill';

/** How many boxes there are, and everything that lies in them beside the box itself. */
const boxes = (page: Page): Promise<string[]> =>
	page.evaluate(async () => {
		const answer = <Value>(asking: IDBRequest<Value>): Promise<Value> =>
			new Promise((resolve) => (asking.onsuccess = () => resolve(asking.result)));
		const db = await answer(indexedDB.open('side-by-side'));
		const store = db.transaction('experiences').objectStore('experiences');
		const rows = (await answer(store.getAll())) as object[];
		db.close();
		return rows.map((row) => Object.keys(row).sort().join());
	});

test('How it was goes from the young person’s hands to the service lead, and shows to nobody here', async ({
	page,
}) => {
	const hand = createHand(page);
	const { tap, fill, reads, pick, sheet } = hand;
	const words = await setUp(hand, { withPin: true });
	await tablet.lookAfter(hand, 'How it was');
	await tap('Make a service lead’s key');
	await reads(/^The key\. Give it to the service lead/);
	const secret = await sheet.locator('code').first().innerText();
	await everybodyCanUse('How it was, for the service lead', headingOf(hand));
	await tap('To the table', page.locator('body'));

	await begin(hand);
	await seat(hand, youngPerson, []);
	await hand.goTo('Our plan');
	await hand.turnTo('Take home');
	await tap(`Three questions, just for ${youngPerson}`);
	await holdToHandOver(hand, youngPerson);
	await reads('How was this for you?');
	await expect(page.getByText(`${practitioner} reads this before you leave.`)).toHaveCount(0);
	await everybodyCanUse('How was this for you', headingOf(hand));
	await pick('I could say what I came to say.', 'Not really');
	await pick('I understood what could happen next.', 'Skip');
	await tap('Done');
	await reads('Thank you.');
	await tap(`Give the tablet back to ${practitioner}`);
	await page.getByRole('group', { name: 'Your six numbers' }).waitFor();
	await page.keyboard.type(pin);

	await reads('You handed the questions over. What was tapped does not show here.');
	await expect(page.getByText('Not really')).toHaveCount(0);
	await expect(page.getByText('I could say what I came to say.')).toHaveCount(0);
	expect(await boxes(page)).toEqual(['box,id']);

	await test.step('The tablet starts anew in between, and nobody is asked a second time', async () => {
		await untilSaved(hand);
		await unlock(hand, words);
		await hand.goTo('Our plan');
		await hand.turnTo('Take home');
		await reads('You handed the questions over. What was tapped does not show here.');
		for (const name of [/just for/, 'Hand them over once more'])
			await expect(page.getByRole('button', { name })).toHaveCount(0);
	});

	await tapped(page.getByRole('button', { name: 'Finish for today' }).first());
	await tap('Finish now');
	await tablet.lookAfter(hand, 'How it was');
	await fill('Key to read with', secret);
	await tap('Show it added up');
	await reads('This quarter is not over yet. Nothing shows before it is.');
	await expect(page.getByText('Not really')).toHaveCount(0);
});
