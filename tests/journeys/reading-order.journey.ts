import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { talk } from '../../scripts/sample/conversation.mjs';
import { createHand } from '../../scripts/sample/hand.mjs';
import { setToday } from '../../scripts/sample/people.mjs';
import { test } from './support/journey.ts';

test.setTimeout(300_000);
test.use({
	contextOptions: { reducedMotion: 'reduce' },
	viewport: { width: 1180, height: 820 },
});

/** A Wednesday in the middle of the day, so that no date turns over while it runs. */
const today = new Date('2026-11-25T12:00:00Z');

/** With UPDATE_READING_ORDER=1 what is read out now becomes what is expected; look at the difference. */
const isUpdating = process.env.UPDATE_READING_ORDER === '1';

const fileOf = (name: string) =>
	fileURLToPath(new URL(`reading-order/${name}.txt`, import.meta.url));

/** The kinds of help begin anywhere in their ring, by the name of the sitting: here by the same one. */
const sameNames = async (page: Page): Promise<void> => {
	await page.addInitScript(() => {
		let state = 1;
		const nextByte = () => (state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0) >>> 24;
		Object.defineProperty(crypto, 'getRandomValues', {
			value(numbers: Uint8Array) {
				for (let at = 0; at < numbers.length; at++) numbers[at] = nextByte();
				return numbers;
			},
		});
	});
};

/** What is kept for a place, and what is read out there now. */
const compare = async (name: string, now: string): Promise<void> => {
	const file = fileOf(name);
	if (isUpdating) return writeFile(file, now);
	const kept = existsSync(file) ? await readFile(file, 'utf8') : '';
	expect.soft(now, `what is read out at ${name}`).toBe(kept);
};

test('A screen reader reads each place of the made-up conversation as it is written down here', async ({
	page,
}) => {
	page.setDefaultTimeout(20_000);
	setToday(today);
	await page.clock.setFixedTime(today);
	await sameNames(page);
	const seen: string[] = [];
	await talk(createHand(page), {
		parts: true,
		async onstage(name) {
			// The opening screen names the version, which is another one at each release.
			if (name === 'opening') return;
			const isOver = name === 'staying-safe';
			const sheet = page.getByRole(isOver ? 'dialog' : 'main').first();
			// Turning to another part is kept as well, and says so for a moment.
			let now = '';
			const read = async () => (now = await sheet.ariaSnapshot());
			await expect.poll(read).toMatch(/Saved(?! yet)/);
			await compare(name, `${now}\n`);
			seen.push(name);
		},
	});
	expect(seen, 'every place was visited').toHaveLength(21);
});
