import { expect } from '@playwright/test';
import { choose, findings } from './support/altered-plans.ts';
import { createHand } from './support/hand.ts';
import { test } from './support/journey.ts';
import { agree, seal, takeHome } from './support/plan.ts';
import { begin, practitioner, seat, setUp } from './support/table.ts';

test.setTimeout(300_000);

test('Check a plan says, offline and while locked, what became of a sealed plan', async ({
	tablet,
	page: elsewhere,
	context,
}) => {
	const page = await tablet.open();
	const hand = createHand(page);
	await page.goto('/');
	await page.getByText('Ready without internet').waitFor({ timeout: 60_000 });
	const passphrase = await setUp(hand, { withPin: false });
	await begin(hand);
	await seat(hand, 'Zephyrquill', []);
	await agree(hand, ['Zephyrquill', practitioner]);
	await seal(hand, passphrase);
	const plan = await takeHome(hand);

	await test.step('The tablet that sealed it knows the seal, locked and without a network', async () => {
		await page.context().setOffline(true);
		await page.goto('/');
		await expect(page.getByLabel('Your words')).toBeVisible();
		await page.getByRole('button', { name: 'Check a plan' }).click();
		await choose(page, 'My plan.pdf', plan);
		await expect(page.getByText('Yes. Nothing has been changed.')).toBeVisible();
		await expect(page.getByText('This tablet knows the seal.')).toBeVisible();
		await expect(page.getByText(practitioner, { exact: true })).toBeVisible();
		await expect(page.getByText('Zephyrquill')).toHaveCount(0);
	});

	await test.step('Another tablet says that it is unaltered, and that it does not know the seal', async () => {
		await elsewhere.goto('/');
		await elsewhere.getByText('Ready without internet').waitFor({ timeout: 60_000 });
		await context.setOffline(true);
		await elsewhere.getByRole('button', { name: 'Check a plan' }).click();
		await choose(elsewhere, 'My plan.pdf', plan);
		await expect(elsewhere.getByText('Yes. Nothing has been changed.')).toBeVisible();
		await expect(elsewhere.getByText('This tablet doesn’t know the seal')).toBeVisible();
	});

	const titles = new Set(findings.map(([, , title]) => title));
	expect(titles.size, 'each has a sentence of its own').toBe(findings.length);
	for (const [what, name, title, make] of findings) {
		await test.step(`${what}: ${title}`, async () => {
			await choose(page, name, await make(plan));
			await expect(page.getByText(title)).toBeVisible({ timeout: 30_000 });
			await expect(page.getByText('Yes. Nothing has been changed.')).toHaveCount(0);
		});
	}
});
