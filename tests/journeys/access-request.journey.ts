import { Decrypter } from 'age-encryption';
import { expect } from '@playwright/test';
import { readFile } from 'node:fs/promises';
import { createHand } from './support/hand.ts';
import type { Hand } from './support/hand.ts';
import { test } from './support/journey.ts';
import * as tablet from './support/looking-after.ts';
import { begin, seat, untilSaved } from './support/table.ts';

test.setTimeout(300_000);
test.use({ contextOptions: { reducedMotion: 'reduce' } });

/** A conversation in which the young person keeps something from the parent who sits there. */
const keptFromSara = async (hand: Hand): Promise<void> => {
	const { page, sheet, tap } = hand;
	await begin(hand);
	await seat(hand, 'Ellis', [{ name: 'Sara', relation: 'my mum' }]);
	await hand.goTo('What matters');
	await hand.turnTo('In my words');
	await hand.givePenTo('Ellis');
	await hand.write('What’s going on, in your own words?', 'Hushabrindle nights');
	const entry = sheet.getByRole('figure').filter({ hasText: 'Hushabrindle' });
	await tap(/^Keep private/, entry);
	const readers = sheet.getByRole('group', { name: 'Who should not see this?' });
	await readers.getByRole('checkbox', { name: 'Sara' }).click({ force: true });
	await untilSaved(hand);
	await page.getByRole('button', { name: 'Finish for today' }).first().click();
	await page.getByRole('button', { name: 'Finish now' }).click();
	await page.getByRole('button', { name: 'New conversation' }).waitFor({ timeout: 30_000 });
};

type Taken = {
	readonly who: string;
	readonly sessions: readonly {
		readonly record: {
			readonly session: {
				readonly words: readonly { text: string; checkBeforeRelease?: unknown }[];
				readonly participants: readonly { name: string; checkBeforeRelease?: unknown }[];
			};
		};
	}[];
};

test('Two people with the kit find everything about one young person, take it out, and put a hold', async ({
	page,
}) => {
	const hand = createHand(page);
	const { tap, fill, reads, sheet } = hand;
	await page.goto('/');
	await tap('Set up this tablet');
	const priya = await tablet.setUpAs(hand, 'Priya Shah');
	const halves = await tablet.makeKit(hand, priya);
	await tap('To the table', page.locator('body'));
	await tablet.talkedWith(hand, 'Ellis');
	await tablet.talkedWith(hand, 'Tobi');
	await tablet.lock(hand);
	await tap('Someone new');
	await tablet.setUpAs(hand, 'Jo Okafor');
	await keptFromSara(hand);

	await tablet.lookAfter(hand, 'Find and hold');
	await tablet.typeHalves(hand, halves);
	await fill('Who is here', 'Priya and Jo');
	await tap('Look through every profile');
	await reads('Write this first.');
	await fill('Why', 'Access request of 3 November');
	await tap('Look through every profile');
	await reads('3 conversations found');
	await fill('Find a name', 'ellis');
	const found = sheet.getByRole('checkbox', { name: /^Ellis/ });
	await expect(found).toHaveCount(2);
	for (const one of await found.all()) await one.check({ force: true });
	await reads('kept by Priya Shah');
	await reads('kept by Jo Okafor');
	await reads('2 chosen');
	await tablet.usable(hand, 'What was found');

	await tap('Put a hold on the chosen');
	await fill('Why', 'Inquest');
	await tablet.usable(hand, 'Two people put a hold');
	await tap('Put the hold');
	await reads('2 holds are there.');
	await reads(/^On hold since .*, by Priya and Jo: Inquest$/);
	await tablet.usable(hand, 'What was found, on hold');

	await tap('Take out the chosen');
	const cards = sheet.getByRole('list', { name: 'The words of the file' });
	await expect(cards.getByRole('listitem')).toHaveCount(4);
	const passphrase = (await cards.getByRole('listitem').allInnerTexts()).join(' ');
	await reads(/everything that was kept from somebody, or that is about somebody else, is marked/);
	await tablet.usable(hand, 'Taking out');
	const downloading = page.waitForEvent('download');
	await tap('Save the file');
	const file = await readFile(await (await downloading).path());
	await reads(/^Saved as record-.*\.json\.age\./);
	expect(file.includes('Hushabrindle')).toBe(false);
	const decrypter = new Decrypter();
	decrypter.addPassphrase(passphrase);
	const taken = JSON.parse(await decrypter.decrypt(file, 'text')) as Taken;
	expect(taken.who).toBe('Priya and Jo');
	expect(taken.sessions).toHaveLength(2);
	const sessions = taken.sessions.map(({ record }) => record.session);
	expect(sessions.flatMap(({ words }) => words)).toContainEqual(
		expect.objectContaining({
			text: 'Hushabrindle nights',
			checkBeforeRelease: [{ why: 'kept-from', who: ['Sara'] }],
		}),
	);
	expect(sessions.flatMap(({ participants }) => participants)).toContainEqual(
		expect.objectContaining({
			name: 'Sara',
			checkBeforeRelease: [{ why: 'about-somebody-else', who: ['Sara'] }],
		}),
	);
	await tap('Finish and close');

	// One owner sees the hold of two people, and cannot lift it alone.
	await tap('To the table', page.locator('body'));
	await tablet.openList(hand);
	await tap('More for the conversation with Ellis');
	await tap('Hold');
	const dialog = page.getByRole('dialog');
	await reads('Asked for by Priya and Jo.', dialog);
	await reads(/^Two people put it there with the recovery kit\./, dialog);
	await expect(dialog.getByRole('button', { name: 'Lift the hold' })).toHaveCount(0);
	await tablet.usable(hand, 'A hold of two people');
	await dialog.getByRole('button', { name: 'Close' }).first().click();

	await tablet.lookAfter(hand, 'Files outside');
	await reads('File for an access request');
	await reads('For Priya and Jo: Access request of 3 November');
	await tablet.usable(hand, 'Files outside');
	await tap(/^It is gone/);
	await reads(/^Is the file deleted everywhere/);
	await tablet.usable(hand, 'Files outside: is it gone?');
	await tap('Yes, it is gone');
	await reads('Nothing of yours is outside this tablet.');

	await tablet.lock(hand);
	await tablet.unlockAs(hand, 'Priya Shah', priya);
	await reads(/looked through with the recovery kit/);
	await reads(/A hold was put on a conversation of yours/);
	await tablet.lookAfter(hand, 'Files outside');
	await reads('File for an access request');
});
