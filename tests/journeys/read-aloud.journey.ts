import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import { everybodyCanUse } from './support/access.ts';
import { createHand, press, tapped } from './support/hand.ts';
import type { Hand } from './support/hand.ts';
import { test } from './support/journey.ts';
import { practise } from './support/practise.ts';
import { headingOf, tools } from './support/stage-parts.ts';
import { giveVoice, speakUntil, spoken } from './support/voice.ts';

test.setTimeout(240_000);
test.use({ contextOptions: { reducedMotion: 'reduce' } });

const goingOn = 'What’s going on, in your own words?';
const kept = 'I don’t want Sara to know about Wobblefen';
const stop = (page: Page) => page.getByRole('button', { name: 'Stop reading' });
const isSilent = async (page: Page) => {
	await expect(stop(page)).toHaveCount(0);
	expect((await spoken(page)).isSpeaking).toBe(false);
};

/** The names at the side open who sits where; one tap moves a chair. */
const sitDown = async ({ page, pick }: Hand, chair: string) => {
	await tapped(page.getByRole('button', { name: /^Who’s here/ }).first());
	const room = page.getByRole('dialog', { name: 'Who’s here' });
	await pick(/Sara|Mum/, chair, room);
	await press(page, 'Escape');
};

test('A parent who comes back during reading hears and sees nothing that is kept from them', async ({
	page,
}) => {
	const hand = createHand(page);
	await giveVoice(page);
	await page.goto('/');
	await practise(hand);
	await hand.turnTo('How we talk');
	await hand.pick('What helps you, Ellis?', 'Read it to me');
	await sitDown(hand, 'Stepped out');

	await hand.goTo('What matters');
	await hand.turnTo('In my words');
	await hand.write(goingOn, kept);
	const entry = hand.sheet.locator('li, article, div').filter({ hasText: kept }).last();
	await hand.tap(/^Keep private/, hand.sheet);
	const readers = hand.sheet.getByRole('group', { name: 'Who should not see this?' });
	await readers.getByRole('checkbox', { name: 'Sara' }).click({ force: true });
	await hand.tap('Done');
	await expect(entry).toBeVisible();

	await test.step('It reads with the voice on the tablet, word for word', async () => {
		await hand.tap('Read this to me');
		const said = await speakUntil(page, kept);
		expect(said.texts[0]).toContain('On this tablet: ');
		expect(said.texts.join(' ')).not.toContain('Of a service');
		expect(said.texts.at(-1)).toContain(kept);
	});
	await test.step('It stops in mid-word when the parent sits down', async () => {
		await sitDown(hand, 'Here');
		await isSilent(page);
		await expect(page.locator('body')).not.toContainText('Wobblefen');
	});
	await test.step('Read from the top again, none of it is said', async () => {
		const before = (await spoken(page)).texts.length;
		await hand.tap('Read this to me');
		const { texts } = await speakUntil(page, 'no such words');
		expect(texts.length).toBeGreaterThan(before + 2);
		expect(texts.slice(before).join(' ')).not.toContain('Wobblefen');
		await isSilent(page);
	});
});

test('Reading stops at once for whatever takes the sheet away', async ({ page }) => {
	const hand = createHand(page);
	await giveVoice(page);
	await page.goto('/');
	await practise(hand);
	const read = async () => {
		await hand.tap('Look, sound and time', tools(hand));
		await hand.tap('Read this to me', page.getByRole('dialog', { name: 'How we want to talk' }));
		await expect(stop(page)).toBeVisible();
	};
	await read();
	await tapped(stop(page));
	await isSilent(page);
	await read();
	await press(page, 'Escape');
	await isSilent(page);
	await page.waitForTimeout(700);

	await read();
	await hand.goTo('Goals');
	await isSilent(page);
	await read();
	await hand.tap('Staying safe', tools(hand));
	await isSilent(page);
	await hand.tap('Back to where we were', page.getByRole('dialog', { name: 'Staying safe' }));
	await read();
	await hand.tap('Pause', tools(hand));
	await isSilent(page);
	await hand.tap('Carry on');
	await read();
	await hand.tap('Hide', tools(hand));
	expect((await spoken(page)).isSpeaking).toBe(false);
});

test('A tablet without a voice of its own says so', async ({ page }) => {
	const hand = createHand(page);
	await page.goto('/');
	await practise(hand);
	await hand.tap('Look, sound and time', tools(hand));
	await hand.tap('Read this to me', page.getByRole('dialog', { name: 'How we want to talk' }));
	await hand.reads(/No voice on this tablet can read aloud/);
});

test('The table is turned for the person opposite, and what they tap and draw is where they see it', async ({
	page,
}) => {
	const hand = createHand(page);
	await page.goto('/');
	await practise(hand);
	await hand.goTo('Goals');
	await hand.write('A goal, in your own words', 'Sleep');
	await press(page, 'Alt+Shift+KeyT');
	const opposite = page.getByRole('group', { name: 'For the other side of the table' });
	await expect(opposite).toBeVisible();
	await everybodyCanUse('Goals, turned', headingOf(hand));

	const slider = hand.sheet.getByRole('slider').first();
	await slider.scrollIntoViewIfNeeded();
	const box = (await slider.boundingBox())!;
	// From the other side of the table, the right end of the line is the left end of the screen.
	await page.mouse.click(box.x + box.width - 40, box.y + box.height - 30);
	await expect(slider).toHaveAttribute('aria-valuenow', '0');
	await page.mouse.click(box.x + 40, box.y + box.height - 30);
	await expect(slider).toHaveAttribute('aria-valuenow', '10');

	await hand.tap('Staying safe', opposite);
	await expect(page.getByRole('dialog', { name: 'Staying safe' })).toHaveCSS('rotate', '180deg');
	await hand.tap('Back to where we were', page.getByRole('dialog', { name: 'Staying safe' }));
	await hand.tap('Turn back', opposite);
	await expect(opposite).toHaveCount(0);

	await hand.tap('Look, sound and time', tools(hand));
	const look = page.getByRole('dialog', { name: 'How we want to talk' });
	await everybodyCanUse('How we want to talk', look.getByRole('heading').first());
	await hand.pick('Buttons for', 'Left hand', look);
	await press(page, 'Escape');
	const { width } = page.viewportSize()!;
	const sideOf = async (name: string | RegExp) => {
		const found = (await page.getByRole('button', { name }).first().boundingBox())!;
		return found.x + found.width / 2 > width / 2 ? 'right' : 'left';
	};
	expect(await sideOf('Hand over')).toBe('right');
	expect(await sideOf(/^Next:/)).toBe('left');
	await everybodyCanUse('Goals, for the left hand', headingOf(hand));
});
