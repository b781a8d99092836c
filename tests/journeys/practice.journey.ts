import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import { spilledWords } from '../../scripts/spilled-words.mjs';
import { createHand, tapped } from './support/hand.ts';
import { test } from './support/journey.ts';
import { agree, pagesOf, seal, takeHome } from './support/plan.ts';
import { practise } from './support/practise.ts';

test.setTimeout(240_000);

const stages = [
	'Start',
	'What matters',
	'Kind of help',
	'Side by side',
	'Can and can’t',
	'Our choice',
	'Goals',
	'Our plan',
];

test('Practice says that it is practice on every screen', async ({ page }) => {
	const hand = createHand(page);
	const mark = page.getByText('Practice', { exact: true });
	await page.goto('/');
	await practise(hand);
	for (const stage of stages) {
		await hand.goTo(stage);
		await expect(mark.first(), stage).toBeVisible();
	}
	await hand.tap('Finish', hand.sheet);
	await expect(mark.first(), 'Finish for today').toBeVisible();
	await hand.tap('Carry on talking');
	for (const way of ['Staying safe', 'Pause', 'Hide']) {
		await tapped(
			page.getByRole('group', { name: 'Always here' }).getByRole('button', { name: way }),
		);
		const screen = page.getByRole('dialog', { name: 'Staying safe' }).or(hand.sheet).last();
		if (way === 'Hide') await hand.tap('Unlock');
		await expect(screen.getByText(/Practice/).first(), way).toBeVisible();
		if (way === 'Staying safe') await hand.tap('Back to where we were', page.getByRole('dialog'));
		if (way === 'Pause') await hand.tap('Carry on');
	}
});

test('A practice plan is sealed without a passphrase and says Practice on each page', async ({
	page,
}) => {
	const hand = createHand(page);
	await page.goto('/');
	await practise(hand);
	await hand.goTo('What matters');
	await hand.turnTo('In my words');
	// Long enough for a second page, which has to say it too.
	const question = 'What’s going on, in your own words?';
	await hand.typeInto(question, '');
	const field = hand.sheet.getByRole('textbox', { name: question });
	await field.fill('Nothing is real here, says Wobblefen. '.repeat(120));
	await hand.tap('Save words');
	await agree(hand, ['Ellis', 'Sara', 'Jo']);
	await expect(page.getByLabel('Your passphrase')).toBeHidden();
	await seal(hand);
	const plan = await takeHome(hand);
	const pages = await pagesOf(plan);
	expect(pages.length).toBeGreaterThan(1);
	for (const [index, words] of pages.entries()) {
		expect(words, `page ${index + 1}`).toContain('Practice');
	}
	expect(pages.join(' ')).toContain('Wobblefen');

	await page.goto('/check');
	await page
		.getByLabel('Choose a PDF')
		.last()
		.setInputFiles({ name: 'My plan.pdf', mimeType: 'application/pdf', buffer: Buffer.from(plan) });
	await expect(page.getByText('It is a practice plan, about a made-up family.')).toBeVisible();
});

test('Leaving practice leaves nothing on the tablet', async ({ page }) => {
	const hand = createHand(page);
	await page.goto('/');
	await practise(hand);
	await hand.goTo('Goals');
	await hand.write('A goal, in your own words', 'Find the Wobblefen again');
	await hand.reads('Find the Wobblefen again');
	await page.waitForTimeout(1500);
	await hand.tap('Finish', hand.sheet);
	await hand.tap('Finish now');
	await hand.tap('Leave practice');
	await expect(hand.sheet.getByRole('button', { name: 'Set up this tablet' })).toBeVisible();

	await page.reload();
	await expect(hand.sheet.getByRole('button', { name: 'Set up this tablet' })).toBeVisible();
	await expect(page.getByText('Wobblefen')).toBeHidden();
	expect(await rowsKept(page)).toEqual([]);
});

test('Practice that ends with a flat battery leaves no word on the disk either', async ({
	tablet,
}) => {
	const hand = createHand(await tablet.open());
	await hand.page.goto('/');
	await practise(hand);
	await hand.goTo('Goals');
	await hand.write('A goal, in your own words', 'Find the Wobblefen again');
	await hand.page.waitForTimeout(1500);
	await tablet.kill();

	const page = await tablet.open();
	await page.goto('/');
	await expect(page.getByRole('button', { name: 'Set up this tablet' })).toBeVisible();
	expect(await rowsKept(page)).toEqual([]);
	await tablet.close();
	expect((await spilledWords(tablet.folders, ['Wobblefen'])).spills).toEqual([]);
});

/** Every row of every table that the browser keeps for this page, as table names. */
const rowsKept = (page: Page): Promise<string[]> =>
	page.evaluate(async () => {
		const done = <Value>(request: IDBRequest<Value>) =>
			new Promise<Value>((resolve, reject) => {
				request.onsuccess = () => resolve(request.result);
				request.onerror = () => reject(new Error('The table cannot be read'));
			});
		const found: string[] = [];
		for (const { name = '' } of await indexedDB.databases()) {
			const database = await done(indexedDB.open(name));
			for (const table of database.objectStoreNames) {
				const count = await done(database.transaction(table).objectStore(table).count());
				for (let row = 0; row < count; row++) found.push(`${name}/${table}`);
			}
			database.close();
		}
		return found;
	});
