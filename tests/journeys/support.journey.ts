import { expect } from '@playwright/test';
import { spilledWords } from '../../scripts/spilled-words.mjs';
import { accessibilityProblems } from './support/axe.ts';
import { test } from './support/journey.ts';

// These say that the other journeys would notice.

test('A word that the app keeps in the open is found on the disk', async ({ tablet }) => {
	const page = await tablet.open();
	await page.goto('/');
	await page.evaluate(() => localStorage.setItem('note', 'hippopotamus'));
	await tablet.close();
	const { spills } = await spilledWords(tablet.folders, ['hippopotamus', 'rhinoceros']);
	expect(new Set(spills.map(({ word }) => word))).toEqual(new Set(['hippopotamus']));
});

test('What is typed into a field that the browser may remember is found on the disk', async ({
	tablet,
}) => {
	const page = await tablet.open();
	await page.goto('/about/');
	await page.evaluate(() => document.body.append(document.createElement('textarea')));
	await page.locator('textarea').pressSequentially('hippopotamus');
	const found = async () => {
		const { spills } = await spilledWords(tablet.folders, ['hippopotamus']);
		return spills.some(({ file }) => file.includes('Sessions'));
	};
	await expect.poll(found, { timeout: 30_000 }).toBe(true);
});

test('A browser that was killed opens again on what it had kept', async ({ tablet }) => {
	const page = await tablet.open();
	await page.goto('/');
	await page.evaluate(async () => {
		const file = await (
			await navigator.storage.getDirectory()
		).getFileHandle('kept', { create: true });
		const writing = await file.createWritable();
		await writing.write('still here');
		await writing.close();
	});
	await tablet.kill();

	const again = await tablet.open();
	await again.goto('/');
	const kept = await again.evaluate(async () => {
		const folder = await navigator.storage.getDirectory();
		return (await (await folder.getFileHandle('kept')).getFile()).text();
	});
	expect(kept).toBe('still here');
});

test('A word in the console and a request elsewhere are noticed', async ({ page, complaints }) => {
	await page.goto('/');
	await page.evaluate(async () => {
		console.info('hello');
		await fetch('https://example.org/').catch(() => undefined);
	});
	expect(complaints.join()).toContain('hello');
	expect(complaints.join()).toContain('example.org');
	complaints.length = 0;
});

test('A field without a name is noticed', async ({ page }) => {
	await page.goto('/');
	await page.evaluate(() => document.body.append(document.createElement('input')));
	expect((await accessibilityProblems(page)).join()).toContain('label');
});
