import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import { everybodyCanUse } from './support/access.ts';
import { createHand, tapped } from './support/hand.ts';
import type { Hand } from './support/hand.ts';
import { test } from './support/journey.ts';
import { openList } from './support/looking-after.ts';
import { agree, pagesOf, seal, takeHome } from './support/plan.ts';
import { begin, practitioner, seat, setUp, unlock, untilSaved } from './support/table.ts';
import { headingOf } from './support/stage-parts.ts';

test.setTimeout(400_000);

const name = 'Zephyrquill';
const goal = 'Get to school on time';
const weeks = 7 * 24 * 60 * 60_000;

/** Sixteen in some weeks: fifteen today, and not when people meet again. */
const sayBirth = async ({ sheet }: Hand): Promise<void> => {
	const soon = new Date(Date.now() + 5 * weeks);
	await sheet.getByLabel('Born in').selectOption(String(soon.getMonth() + 1).padStart(2, '0'));
	await sheet.getByLabel('Year', { exact: true }).selectOption(String(soon.getFullYear() - 16));
};

const firstTime = async (hand: Hand): Promise<void> => {
	const { sheet, goTo, pick, tap, write, givePenTo } = hand;
	await goTo('Side by side');
	await pick('What is it about?', 'Feeling low');
	for (const option of ['An online course', 'Talking one to one'])
		await pick(/^Which ones/, option);
	await tap('Show them side by side');
	await goTo('Our choice');
	await pick('Talking one to one', 'Choose it');
	await goTo('Goals');
	await givePenTo(name);
	await write('A goal, in your own words', goal);
	await sheet.getByRole('slider').first().press('3');
	await write('One small next step', 'Pack the bag on Sunday');
	await sheet.getByText('Said on').waitFor();
};

const finish = async ({ page, tap }: Hand): Promise<void> => {
	await tapped(page.getByRole('button', { name: 'Finish for today' }).first());
	await tap('Finish now');
	await page.getByRole('button', { name: 'New conversation' }).waitFor();
};

/** Some weeks later: the tablet has locked itself meanwhile. */
const weeksLater = async (page: Page, hand: Hand, passphrase: string): Promise<void> => {
	await page.clock.setSystemTime(Date.now() + 8 * weeks);
	await page.getByRole('button', { name: 'Unlock' }).waitFor({ timeout: 90_000 });
	await unlock(hand, passphrase);
};

const goAgainThroughGoals = async (hand: Hand): Promise<void> => {
	const { page, sheet, turnTo, tap, goTo } = hand;
	const scale = sheet.getByRole('slider').first();
	await turnTo('Our goals');
	await expect(sheet.getByText(/^it was/)).toHaveCount(0);
	await expect(page.getByRole('img', { name: /^Goal 1/ })).toHaveCount(0);
	await scale.press('5');
	await expect(sheet.getByText(/^it was 3 on/)).toBeVisible();
	await expect(page.getByRole('img', { name: /^Goal 1: 3 on .*, 5 on / })).toBeVisible();
	await everybodyCanUse('Goals, in a review', headingOf(hand));
	await tap('This isn’t moving');
	await expect(page.getByRole('heading', { level: 1 })).toContainText('can');
	await expect(sheet.getByRole('radio', { name: 'Talking one to one' })).toBeChecked();
	await goTo('Goals');
	await hand.reads(`${name} says: this isn’t moving.`);
};

test('People meet again: the last plan opens it, a birthday asks afresh, and an ending has its page', async ({
	page,
}) => {
	await page.clock.install();
	await page.emulateMedia({ reducedMotion: 'reduce' });
	const hand = createHand(page);
	const { sheet, tap, turnTo, goTo, pick, write, reads } = hand;
	const passphrase = await setUp(hand, { withPin: false });
	await begin(hand);
	await seat(hand, name, []);
	await sayBirth(hand);
	await firstTime(hand);
	await agree(hand, [name, practitioner]);
	await seal(hand, passphrase);
	await finish(hand);

	await weeksLater(page, hand, passphrase);
	await openList(hand);
	await tap(`Meet again with ${name}`);
	await reads('We have met before.');
	await everybodyCanUse('Start, in a review', headingOf(hand));
	await pick(name, 'Here');
	await tap('Since last time', sheet);

	await reads('You were 15 then. We ask these again.');
	await expect(sheet.getByText('Not asked yet')).toHaveCount(4);
	await pick('How did it go?: Pack the bag on Sunday', 'Partly');
	await write('What helped?', 'Going with Sam');
	await write('What did not help?', 'The long wait');
	await everybodyCanUse('Since last time', headingOf(hand));
	await goAgainThroughGoals(hand);

	await turnTo('How we go on');
	await pick(`${name}: How do we go on?`, 'End here');
	await everybodyCanUse('How we go on', headingOf(hand));
	await tap('The page for the ending');
	await write('What I will keep doing', 'Walk the dog');
	await write('Early signs to look out for', 'Phone off for days');
	await write('Living with what stays', 'Mondays stay hard');
	await write('The way back in', 'Ring and say it is me');
	await everybodyCanUse('The page of an ending', headingOf(hand));
	await untilSaved(hand);

	await agree(hand, [name, practitioner]);
	await seal(hand, passphrase);
	const printed = (await pagesOf(await takeHome(hand))).join(' ');
	for (const words of [
		'Since last time',
		'Partly done',
		'Going with Sam',
		`${name} before: 3 on`,
		'this isn’t moving',
		'A page for the ending',
		'Phone off for days',
	])
		expect(printed).toContain(words);
	await goTo('Our plan');
	await finish(hand);
	await openList(hand);
	await reads('Met twice');
});
