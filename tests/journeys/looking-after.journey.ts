import { expect } from '@playwright/test';
import { createHand } from './support/hand.ts';
import { test } from './support/journey.ts';
import * as tablet from './support/looking-after.ts';

test.setTimeout(300_000);
test.use({ contextOptions: { reducedMotion: 'reduce' } });

test('Two practitioners look after a tablet: a kit, new words, a gift, a backup, and letting go', async ({
	page,
}) => {
	// Where a file can't be chosen to write into, the backup comes as a download.
	await page.addInitScript(() => Reflect.deleteProperty(window, 'showSaveFilePicker'));
	const hand = createHand(page);
	const { tap, fill, reads, sheet } = hand;
	await page.goto('/');
	await tap('Set up this tablet');
	const priya = await tablet.setUpAs(hand, 'Priya Shah');
	await tablet.lock(hand);
	await tap('Someone new');
	const jo = await tablet.setUpAs(hand, 'Jo Okafor');
	await reads('There is no recovery kit yet.');

	const halves = await tablet.makeKit(hand, jo);
	await tablet.typeHalves(hand, { ...halves, second: halves.second.replace(/.$/, '') });
	await tap('Try them');
	await reads('This half is not read right.');
	await tablet.usable(hand, 'A half that was misread');
	await tablet.typeHalves(hand, halves);
	await tap('Try them');
	await reads('It works. It can open 1 way in.');

	await tablet.lock(hand);
	await tap('I’ve forgotten my words');
	await hand.pick('Whose words?', 'Jo Okafor');
	await tablet.typeHalves(hand, halves);
	await fill('Who is here, and why', 'Sam and Priya: Jo forgot');
	await tablet.usable(hand, 'New words by the kit');
	await tap('Next');
	const list = page.getByRole('list', { name: 'Your four words' });
	const newWords = (await list.getByRole('listitem').allInnerTexts()).join(' ');
	expect(newWords).not.toBe(jo);
	await tap('Next');
	await fill('The new words', newWords);
	await tap('Take the new words');
	await tap('Go and unlock');
	await tablet.unlockAs(hand, 'Jo Okafor', newWords);
	await reads(/The recovery kit was used to give your name new words/);

	await tablet.talkedWith(hand, 'Ellis');
	await tablet.talkedWith(hand, 'Tobi');
	await tablet.lookAfter(hand, 'To finish');
	await reads('Nothing waits.');
	await tablet.usable(hand, 'To finish');

	await tablet.lookAfter(hand, 'Colleagues');
	await tap('Compare four words');
	const hers = await sheet.getByRole('list', { name: 'Priya Shah’s four words' }).innerText();
	await tablet.usable(hand, 'Comparing four words');
	await tap('They are the same');
	await reads('From now on only these keys are Priya Shah.');
	await tablet.usable(hand, 'Colleagues');
	await tap('To the table', page.locator('body'));
	await tablet.openList(hand);
	await tap('More for the conversation with Tobi');
	await tablet.usable(hand, 'The list with more to do');
	await tap('Give to a colleague');
	const dialog = page.getByRole('dialog');
	await hand.pick('How?', 'Hand it over', dialog);
	await tablet.usable(hand, 'Giving');
	await tap('Give it', dialog);
	await reads('It lies ready for Priya Shah.', dialog);
	await tap('Close', dialog.getByRole('button', { name: 'Close' }).last().locator('..'));

	await tablet.lookAfter(hand, 'Backup');
	const downloading = page.waitForEvent('download');
	await tap('Back up now');
	const backup = await (await downloading).path();
	await page.locator('input[type=file]').setInputFiles(backup);
	await reads(/is whole/);
	await tablet.usable(hand, 'Backup');

	await tap('To the table', page.locator('body'));
	await tablet.openList(hand);
	await tap('More for the conversation with Ellis');
	await tap('Let go');
	await tablet.usable(hand, 'Letting go');
	await fill('Your words', newWords, dialog);
	await tap('Let go for good', dialog);
	await reads(/Backups made before may still hold it/, dialog);
	await tablet.usable(hand, 'The receipt');
	await tap('Close', dialog.getByRole('button', { name: 'Print the receipt' }).locator('..'));
	await expect(page.getByText('Ellis')).toHaveCount(0);

	await tablet.lookAfter(hand, 'Backup');
	await tap('Bring back a backup');
	await page.locator('input[type=file]').setInputFiles(backup);
	await reads(/It holds/);
	await tablet.usable(hand, 'What a backup holds');
	await tap('Bring them back');
	await reads('1 conversation let go: gone for good, and not brought back.');
	await tablet.usable(hand, 'Brought back');
	await tap('Done');
	await tablet.lookAfter(hand, 'What happened here');
	await reads('let go of a conversation');
	await reads('The list is whole');
	await tablet.usable(hand, 'What happened here');

	await tablet.lock(hand);
	await tablet.unlockAs(hand, 'Priya Shah', priya);
	await tablet.lookAfter(hand, 'Colleagues');
	const own = await sheet.getByRole('list', { name: 'Your own four words' }).innerText();
	expect(own).toBe(hers);
	await reads('Jo Okafor hands it over to you.');
	await tablet.usable(hand, 'Given to me');
});
