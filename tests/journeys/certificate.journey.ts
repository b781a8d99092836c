import { expect } from '@playwright/test';
import { join } from 'node:path';
import { createHand } from './support/hand.ts';
import { test } from './support/journey.ts';
import { setUpAs } from './support/looking-after.ts';

test.setTimeout(200_000);
test.use({ contextOptions: { reducedMotion: 'reduce' } });

const folder = join(import.meta.dirname, '../fixtures/certificates');

const tries = [
	['rc2', 'open sesame', 'An old program made this file'],
	['ec', 'wrong', 'That is not the password of the file.'],
	['lapsed', 'open sesame', 'This certificate has run out.'],
	['rsa', 'open sesame', 'From now on your plans are sealed as “Dr Ruth Mbeki”.'],
] as const;

test('A certificate of one’s organisation is taken in, and what can’t be used is told apart', async ({
	page,
}) => {
	const hand = createHand(page);
	await page.goto('/');
	await hand.tap('Set up this tablet');
	const words = await setUpAs(hand, 'Jo Okafor');
	await hand.tap('Looking after', page.locator('body'));
	await expect(page.getByText('Plans are sealed as “Jo Okafor”.')).toBeVisible();

	for (const [name, password, said] of tries) {
		await page
			.locator('input[type=file]')
			.first()
			.setInputFiles(join(folder, `${name}.p12`));
		await hand.fill('The password of the file', password);
		await page.getByRole('textbox', { name: 'Your words' }).last().fill(words);
		await hand.tap('Seal with this certificate');
		await expect(page.getByText(said)).toBeVisible({ timeout: 30_000 });
		if (name !== 'rsa') await hand.tap('Not now');
	}
	await expect(
		page.getByText('Plans are sealed as “Dr Ruth Mbeki”.', { exact: true }),
	).toBeVisible();
});
