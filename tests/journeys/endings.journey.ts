import { expect } from '@playwright/test';
import { everybodyCanUse } from './support/access.ts';
import { createHand, press, tapped } from './support/hand.ts';
import { test } from './support/journey.ts';
import { openList } from './support/looking-after.ts';
import { agree, pagesOf, seal, takeHome } from './support/plan.ts';
import { practise } from './support/practise.ts';
import { headingOf, holdToHandOver, tools } from './support/stage-parts.ts';
import { begin, pin, practitioner, seat, setUp } from './support/table.ts';

test.setTimeout(400_000);
test.use({ contextOptions: { reducedMotion: 'reduce' } });

const youngPerson = 'Zephyrquill';
const supporter = 'Marrowlace';

test('Twelve minutes: cards, a goal, and a page to photograph, two taps from any sheet', async ({
	page,
}) => {
	const hand = createHand(page);
	const { sheet, tap, goTo, write, reads } = hand;
	await page.goto('/');
	await practise(hand);
	await goTo('What matters');
	await hand.turnTo('In my words');
	await write('What’s going on, in your own words?', 'All is grey, Quetzalwhisper');
	await goTo('Goals');
	await write('A goal, in your own words', 'Get to school on time');
	await write('One small next step', 'Pack the bag on Sunday');

	await goTo('Kind of help');
	await tapped(page.getByRole('button', { name: 'Finish for today' }).first());
	await reads('A goal: Get to school on time');
	await everybodyCanUse('Finish for today', headingOf(hand));
	await tap('Made to be photographed');
	await reads('Who might see your phone?');
	await tap('Show the page');
	const photo = page.getByRole('dialog', { name: 'Your photo page' });
	await expect(photo.getByText('Pack the bag on Sunday')).toBeVisible();
	const code = await photo.getByRole('img').getAttribute('aria-label');
	expect(code).toContain('Pack the bag on Sunday');
	expect(code).toContain('999');
	expect(code).not.toMatch(/https?:|www\./);
	await everybodyCanUse('Photo page', photo.getByRole('heading', { name: 'Your photo page' }));
	await tap('I have the photo', photo);
	await expect(photo).toBeHidden();
	await expect(sheet.getByRole('heading', { name: 'Finish for today' })).toBeVisible();
	await tap('Finish now');
	await expect(page.getByText('Not opened yet')).toHaveCount(0);
});

test('The family starts in the waiting room, asks for a minute alone, and all of it is read after', async ({
	page,
}) => {
	const hand = createHand(page);
	const { tap, fill, write } = hand;
	await setUp(hand, { withPin: true });
	await tap('Let them start in the waiting room');
	const dialog = page.getByRole('dialog', { name: 'Hand over the tablet' });
	await fill('Name to use here', youngPerson, dialog);
	await fill('Who came with them?', supporter, dialog);
	await everybodyCanUse('The waiting room', dialog.getByRole('heading').first());
	await holdToHandOver(hand, youngPerson);
	await expect(page.getByText(supporter)).toHaveCount(0);
	await expect(hand.sheet.getByRole('tab', { name: 'How we talk' })).toBeVisible();
	await tap('Next: What matters');
	await hand.turnTo('In my words');
	await write('What’s going on, in your own words?', 'All is grey, Quetzalwhisper');

	await tap(`A minute with ${practitioner}`, tools(hand));
	const asking = page.getByRole('dialog', { name: `I’d like a minute with ${practitioner}` });
	await asking.getByLabel('Anything you want to say first?').pressSequentially('Not with her here');
	await everybodyCanUse('A minute alone', asking.getByRole('heading').first());
	await tap('Ask for it', asking);
	await expect(asking).toBeHidden();
	await expect(page.locator('body')).not.toContainText('Not with her here');
	// Undo passes over it, as if it had not been asked for: what was said before goes, and comes again.
	await press(page, 'Control+z');
	await expect(page.getByText('Undone: words added, in What matters.')).toBeVisible();
	await press(page, 'Control+Shift+z');
	await hand.reads(/Quetzalwhisper/);
	await expect(page.locator('body')).not.toContainText('Not with her here');
	await tap(`A minute with ${practitioner}`, tools(hand));
	await expect(asking.getByLabel('Anything you want to say first?')).toHaveValue('');
	await tap('Not now', asking);

	await tap(`Give back to ${practitioner}`, tools(hand));
	await page.getByRole('group', { name: 'Your six numbers' }).waitFor();
	await page.keyboard.type(pin);
	await expect(page.getByRole('heading', { name: 'Not opened yet' })).toBeVisible();
	await expect(page.getByRole('button', { name: 'Carry on' })).toBeDisabled();
	const closed = page.getByRole('button', { name: /^Open what/ });
	for (let left = await closed.count(); left > 0; left -= 1) {
		await tapped(closed.first());
		await expect(closed).toHaveCount(left - 1);
	}
	await hand.reads(/Quetzalwhisper/);
	await hand.reads(/I’d like a minute alone with you/);
	await hand.reads(/Not with her here/);
	await tap('Carry on');
	await hand.goTo('Start');
	await hand.isPicked(practitioner, 'Here');
	await expect(page.locator('body')).not.toContainText('Not with her here');
});

test('In other hands no typed address, no undo and no other tab brings the practitioner’s side back', async ({
	page,
	context,
	complaints,
}) => {
	const hand = createHand(page);
	await setUp(hand, { withPin: true });
	await begin(hand);
	await seat(hand, youngPerson, []);
	await hand.goTo('Goals');
	await hand.givePenTo(practitioner);
	await hand.write('A goal, in your own words', 'Hushabrindle comes home');
	await hand.tap('Hand over', tools(hand));
	await holdToHandOver(hand, youngPerson);
	await press(page, 'Control+z');
	const nothing = async (of: typeof page, where: string) => {
		for (const words of [
			'Hushabrindle',
			'New conversation',
			'Show my conversations',
			'Recovery kit',
		])
			await expect(of.locator('body'), where).not.toContainText(words);
		await expect(of.getByRole('navigation'), where).toHaveCount(0);
	};
	await nothing(page, 'after undo');
	for (const field of await page.locator('input[type=text], input:not([type]), textarea').all())
		await expect(field).toHaveAttribute('autocomplete', 'off');
	const other = await context.newPage();
	for (const address of ['/', '/session', '/looking-after', '/check', '/about']) {
		await other.goto(address);
		await other.waitForTimeout(700);
		await nothing(other, `${address} in another tab`);
		await expect(other.locator('body')).not.toContainText(youngPerson);
	}
	await other.close();
	for (const address of ['/looking-after/', '/', '/check', '/about', '/session']) {
		await page.goto(address);
		await page.waitForTimeout(700);
		await nothing(page, `${address} typed in`);
		await expect(page.locator('body'), `${address} typed in`).not.toContainText('Not found');
		await expect(page.locator('body')).not.toContainText(youngPerson);
	}
	// An address that is no page of its own answers 404 where nothing of ours is asked first.
	const elsewhere = complaints.filter((one) => !one.includes('404'));
	complaints.splice(0, complaints.length, ...elsewhere);
});

test('By phone one thing is changed: a new version says who asked, and names the copies that are out', async ({
	page,
}) => {
	const hand = createHand(page);
	const { sheet, tap, fill, pick, turnTo, reads, write } = hand;
	const passphrase = await setUp(hand, { withPin: false });
	await begin(hand);
	await seat(hand, youngPerson, [{ name: supporter, relation: 'Mum' }]);
	await hand.goTo('Our plan');
	await pick(`Does ${supporter} get a copy?`, 'Yes');
	await agree(hand, [youngPerson, supporter, practitioner]);
	await seal(hand, passphrase);
	await takeHome(hand);
	await tapped(page.getByRole('button', { name: 'Finish for today' }).first());
	await tap('Finish now');
	await page.getByRole('button', { name: 'New conversation' }).waitFor();

	await openList(hand);
	await tap(`Change the plan with ${youngPerson}`);
	await reads('A change of the plan');
	await reads('This will be version 2.');
	await expect(sheet.getByText(new RegExp(`^${youngPerson}: as a file`))).toBeVisible();
	await pick('Who asked for the change?', youngPerson);
	await fill('How did they ask?', 'by phone');
	await write(`What does ${youngPerson} want to change?`, 'Not Mum, please. Gloamwicket');
	await pick(`Does ${supporter} get a copy?`, 'No');
	await reads(new RegExp(`^${supporter}.* gets no copy from now on`));
	await everybodyCanUse('A change of the plan', headingOf(hand));

	await tap('Say where everybody is');
	await pick(youngPerson, 'Phone');
	// Once all of it is said, nothing more is asked.
	const mum = sheet.getByRole('group', { name: supporter, exact: true });
	await mum.getByRole('radio', { name: 'Stepped out' }).click({ force: true });
	await expect(sheet.getByText(/on the phone now|Nobody has said yet/)).toHaveCount(0);
	await turnTo('Read back');
	await tap('We read it out and it is right');
	await turnTo('Sign');
	for (const name of [youngPerson, practitioner])
		await tap('Say it out loud', sheet.getByRole('region', { name, exact: true }));
	await seal(hand, passphrase);
	const printed = (await pagesOf(await takeHome(hand))).join(' ');
	for (const words of [
		'Version 2',
		'This is a new version of the plan of',
		'by phone',
		'Gloamwicket',
	])
		expect(printed).toContain(words);
	expect(printed).toContain('You can change this any day');
});
