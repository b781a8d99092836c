import { expect } from '@playwright/test';
import { ledgerLines, takeOutLine } from './support/disk.ts';
import { createHand } from './support/hand.ts';
import { test } from './support/journey.ts';
import * as tablet from './support/looking-after.ts';

test.setTimeout(300_000);
test.use({ contextOptions: { reducedMotion: 'reduce' } });

test('An auditor and two people with the kit read every line, and a line taken out shows in plain words', async ({
	page,
}) => {
	const hand = createHand(page);
	const { tap, fill, reads, sheet } = hand;
	await page.goto('/');
	await tap('Set up this tablet');
	const priya = await tablet.setUpAs(hand, 'Priya Shah');
	await tablet.lookAfter(hand, 'What happened here');
	await tap('Make an auditor’s key');
	await reads(/^The key\. Give it to the auditor/);
	const secret = await sheet.locator('code').first().innerText();
	const publicHalf = await sheet.locator('code').last().innerText();
	await tablet.usable(hand, 'An auditor’s key');
	const halves = await tablet.makeKit(hand, priya);
	await tap('To the table', page.locator('body'));
	await tablet.talkedWith(hand, 'Ellis');
	await tablet.lock(hand);
	await tap('Someone new');
	const jo = await tablet.setUpAs(hand, 'Jo Okafor');

	await tablet.lookAfter(hand, 'What happened here');
	await reads(/more lines are about colleagues and are not for you/);
	await expect(sheet.getByText('began a conversation')).toHaveCount(0);
	await fill('The auditor’s key', 'no key at all');
	await tap('Show every line');
	await reads('That is not an auditor’s key.');
	await fill('The auditor’s key', secret);
	await tap('Show every line');
	await reads(/^These are the lines of everybody/);
	await reads('made or took in an auditor’s key');
	await reads('began a conversation');
	await expect(sheet.getByText('Ellis')).toHaveCount(0);
	await tablet.usable(hand, 'Every line, for the auditor');
	await tap('Show only my own lines');
	await expect(sheet.getByText('began a conversation')).toHaveCount(0);

	await hand.unfold('Use the recovery kit instead');
	await tablet.typeHalves(hand, { ...halves, second: halves.second.replace(/.$/, '') });
	await tap('Show every line by the kit');
	await reads('This half is not read right.');
	await tablet.usable(hand, 'A half that was misread');
	await tablet.typeHalves(hand, halves);
	await tap('Show every line by the kit');
	await reads('read this list with the recovery kit');
	await reads('began a conversation');
	await tap('Show only my own lines');

	await hand.unfold('The auditor has a key from another tablet already?');
	await fill('Public half of an auditor’s key', secret);
	await tap('Use this public half');
	await reads('That is not an auditor’s key.');
	await fill('Public half of an auditor’s key', publicHalf);
	await tap('Use this public half');
	await reads('From now on every line is sealed to that auditor too.');
	await reads(/^The list is whole/);

	const { last } = await ledgerLines(page);
	await takeOutLine(page, last - 2);
	await tablet.lookAfter(hand, 'This tablet');
	await tablet.lookAfter(hand, 'What happened here');
	await reads('Something is wrong with this list');
	await reads(`Line ${String(last - 2)} is missing.`);
	await tablet.usable(hand, 'A line is missing');

	await tablet.lock(hand);
	const cut = (await ledgerLines(page)).last;
	for (const n of [cut, cut - 1]) await takeOutLine(page, n);
	await tablet.unlockAs(hand, 'Jo Okafor', jo);
	await reads('The list of who did what on this tablet was changed or cut short.');
	await tablet.lookAfter(hand, 'What happened here');
	await reads(/^The end was cut: there should be \d+ lines, and there are \d+\.$/);
});
