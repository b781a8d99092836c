import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import { createHand, tapped } from './support/hand.ts';
import type { Hand } from './support/hand.ts';
import { practise } from './support/practise.ts';
import { tools } from './support/stage-parts.ts';
import { hostedTest as test } from './support/host.ts';
import { escapeTwice } from './support/keyboard.ts';
import { reachableBehind } from './support/reach.ts';
import { begin, pin, practitioner, seat, setUp } from './support/table.ts';

test.setTimeout(300_000);

const youngPerson = 'Zephyrquill';
const goingOn = 'What’s going on, in your own words?';
const stages = [
	'Start',
	'What matters',
	'Kind of help',
	'Side by side',
	'Can and can’t',
	'Our choice',
	'Goals',
	'Our plan',
];

const safetyOf = (page: Page) => page.getByRole('dialog', { name: 'Staying safe' });
const headings = ({ page }: Hand) => page.getByRole('heading').allInnerTexts();

/** From here on nothing answers but what the tablet has kept. */
const loseTheServer = async (page: Page, host: { stop(): Promise<void> }) => {
	await page.goto('/');
	await page.getByText('Ready without internet').waitFor({ timeout: 60_000 });
	await host.stop();
};

/** One tap opens it, 999 stands first, nothing behind can be reached, and one tap goes back. */
const isOneTapAway = (hand: Hand, place: string) =>
	test.step(`Staying safe is one tap away: ${place}`, async () => {
		const { page } = hand;
		const before = await headings(hand);
		await tapped(page.getByRole('button', { name: 'Staying safe' }).first());
		const safety = safetyOf(page);
		await expect(safety, place).toBeVisible();
		const first = safety.getByRole('listitem').first();
		await expect(first.getByRole('heading'), place).toContainText('999');
		await expect(first.getByRole('link').first(), place).toHaveAttribute('href', 'tel:999');
		expect(await reachableBehind(page, 'Staying safe'), `behind it, ${place}`).toEqual([]);
		await hand.tap('Back to where we were', safety);
		await expect(safety, place).toBeHidden();
		expect(await headings(hand), `back at ${place}`).toEqual(before);
		await expect(page.locator(':focus'), `the keyboard is lost at ${place}`).toBeVisible();
	});

test('Staying safe is one tap away before anybody is known, with the server gone', async ({
	page,
	host,
}) => {
	const hand = createHand(page);
	await loseTheServer(page, host);
	await isOneTapAway(hand, 'opening');
	for (const [address, place] of [
		['/check', 'check a plan'],
		['/about', 'about'],
	] as const) {
		await page.goto(address);
		await hand.sheet.getByRole('heading', { level: 1 }).waitFor();
		await isOneTapAway(hand, place);
	}
	await page.goto('/');
	await hand.tap('Set up this tablet');
	await isOneTapAway(hand, 'set-up, the name');
	await hand.fill('Your name', practitioner);
	await hand.tap('Next');
	await isOneTapAway(hand, 'set-up, the four words');
	const list = page.getByRole('list', { name: 'Your four words' });
	const words = (await list.getByRole('listitem').allInnerTexts()).join(' ');
	await hand.tap('Next');
	await isOneTapAway(hand, 'set-up, the words again');
	await hand.fill('Your words', words);
	await hand.tap('Finish setting up');
	await page.getByRole('button', { name: 'New conversation' }).waitFor({ timeout: 90_000 });
	await isOneTapAway(hand, 'the empty table');
	await page.getByRole('button', { name: 'Show my conversations' }).press('Enter');
	await hand.tap(/^Without holding/);
	await page.getByRole('heading', { name: 'Your conversations' }).waitFor();
	await isOneTapAway(hand, 'the list of conversations');
	await page.reload();
	await expect(page.getByLabel('Your words')).toBeVisible();
	await isOneTapAway(hand, 'unlock');
});

test('Staying safe is one tap away all through a conversation, with the server gone', async ({
	page,
	host,
}) => {
	const hand = createHand(page);
	await loseTheServer(page, host);
	await setUp(hand, { withPin: true });
	await begin(hand);
	await seat(hand, youngPerson, []);
	for (const stage of stages) {
		await hand.goTo(stage);
		await isOneTapAway(hand, stage);
	}
	await hand.tap('Finish', hand.sheet);
	await isOneTapAway(hand, 'finish for today');
	await hand.tap('Carry on talking');
	await hand.tap('Pause', tools(hand));
	await isOneTapAway(hand, 'paused');
	await hand.tap('Hide');
	await hand.tap('Unlock');
	const numbers = page.getByRole('group', { name: 'Your six numbers' });
	await numbers.waitFor();
	await isOneTapAway(hand, 'covered, asking for the six numbers');
	await hand.tap('Use my words');
	await isOneTapAway(hand, 'covered, asking for the words');
});

test('Staying safe is one tap away in the young person’s hands, and after they are given back', async ({
	page,
}) => {
	const hand = createHand(page);
	await setUp(hand, { withPin: true });
	await begin(hand);
	await seat(hand, youngPerson, []);
	await hand.goTo('What matters');
	await hand.turnTo('In my words');
	await hand.tap('Hand over', tools(hand));
	const dialog = page.getByRole('dialog', { name: 'Hand over the tablet' });
	await hand.tap(`Hand over to ${youngPerson}`, dialog);
	await hand.tap(/^Without holding/, dialog);
	await expect(page.getByText(`${youngPerson}’s turn`)).toBeVisible();
	await isOneTapAway(hand, 'in their hands');
	await hand.write(goingOn, 'Quetzalwhisper all day');
	await hand.tap(`Give back to ${practitioner}`, tools(hand));
	await page.getByRole('group', { name: 'Your six numbers' }).waitFor();
	await isOneTapAway(hand, 'given back, asking for the six numbers');
	await page.keyboard.type(pin);
	await page.getByRole('heading', { name: 'Not opened yet' }).waitFor();
	await isOneTapAway(hand, 'the list of what is not opened yet');
});

test('Staying safe comes back to the same tab, the same half sentence and the same place on the page', async ({
	page,
}) => {
	const hand = createHand(page);
	// Low, so that there is something to scroll.
	await page.setViewportSize({ width: 1180, height: 520 });
	await page.goto('/');
	await practise(hand);
	await hand.goTo('What matters');
	await hand.turnTo('In my words');
	await hand.typeInto(goingOn, 'It began when Quetzalwh');
	const field = hand.sheet.getByRole('textbox', { name: goingOn });
	const heightOf = async () => (await field.boundingBox())?.y;
	const atFirst = await heightOf();
	await field.hover();
	await page.mouse.wheel(0, 60);
	await expect.poll(heightOf, 'the page is long enough to scroll').not.toBe(atFirst);
	await page.waitForTimeout(500);
	const scrolled = await heightOf();
	await hand.tap('Staying safe', tools(hand));
	await expect(safetyOf(page)).toBeVisible();
	await expect(page.getByText('Quetzalwh')).toBeHidden();
	await hand.tap('Back to where we were', safetyOf(page));

	await expect(hand.sheet.getByRole('tab', { name: 'In my words', selected: true })).toBeVisible();
	await expect(field).toHaveValue('It began when Quetzalwh');
	expect(await heightOf()).toBe(scrolled);
	await expect(tools(hand).getByRole('button', { name: 'Staying safe' })).toBeFocused();
});

test('Hide hides Staying safe too, and with it that anybody looked', async ({ page }) => {
	const hand = createHand(page);
	await page.goto('/');
	await practise(hand);
	for (const from of ['the sheet', 'a pause']) {
		await tools(hand).waitFor();
		if (from === 'a pause') {
			await hand.tap('Pause', tools(hand));
			await page.getByRole('button', { name: 'Carry on' }).waitFor();
		}
		await tapped(page.getByRole('button', { name: 'Staying safe' }).first());
		await expect(safetyOf(page)).toBeVisible();
		await escapeTwice(page);
		await expect(page, from).toHaveTitle('Clock');
		await expect(safetyOf(page), from).toBeHidden();
		await expect(page.locator('body'), from).not.toContainText('999');
		await hand.tap('Unlock');
		await page.getByRole('group', { name: 'Your six numbers' }).waitFor();
		const practice = await page.getByText(/^Practice: the number is/).innerText();
		await page.keyboard.type(/\d{6}/.exec(practice)?.[0] ?? '');
		const back = safetyOf(page).getByRole('button', { name: 'Back to where we were' });
		await page.getByRole('navigation').or(back).first().waitFor();
		if (await back.isVisible()) await tapped(back);
	}
});

test('Childline shows to whoever is under 19, and to everybody while the age is not known', async ({
	page,
}) => {
	const hand = createHand(page);
	await setUp(hand, { withPin: false });
	await begin(hand);
	await seat(hand, youngPerson, []);
	const showsChildline = async (shows: boolean, who: string) => {
		await hand.tap('Staying safe', tools(hand));
		const line = safetyOf(page).getByRole('heading', { name: /Childline/ });
		await expect(safetyOf(page).getByRole('heading', { name: /999/ }).first()).toBeVisible();
		await expect(line, who).toHaveCount(shows ? 1 : 0);
		await hand.tap('Back to where we were', safetyOf(page));
	};
	await showsChildline(true, 'while the age is not known');
	const year = new Date().getFullYear();
	await hand.sheet.getByLabel('Born in').selectOption('January');
	await hand.sheet.getByLabel('Year').selectOption(String(year - 15));
	await showsChildline(true, 'at 15');
	await hand.sheet.getByLabel('Year').selectOption(String(year - 22));
	await showsChildline(false, 'at 22');
});

test('No line is rung, written to or looked up before somebody taps it', async ({ page }) => {
	const hand = createHand(page);
	await page.goto('/');
	await page.getByText('Ready without internet').waitFor({ timeout: 60_000 });
	await practise(hand);
	await hand.tap('Staying safe', tools(hand));
	await expect(safetyOf(page)).toBeVisible();
	await hand.tap('Back to where we were', safetyOf(page));
	// The second time everything is here already: whatever is asked for now is asked of somebody.
	const asked: string[] = [];
	page.on('request', (request) => asked.push(request.url()));
	const address = page.url();
	await hand.tap('Staying safe', tools(hand));
	const links = safetyOf(page).getByRole('link');
	await links.first().waitFor();
	await page.waitForTimeout(1000);
	expect(asked).toEqual([]);
	expect(page.url()).toBe(address);
	const addresses = await links.evaluateAll((all) =>
		all.map((link) => (link as HTMLAnchorElement).href),
	);
	expect(addresses.length).toBeGreaterThan(2);
	for (const href of addresses) expect(href).toMatch(/^(tel|sms):[0-9+*#]+/);
});
