import { expect } from '@playwright/test';
import { kept } from '../kept.ts';
import { people } from '../kept/row.ts';
import { everybodyCanUse, faultsOf } from './support/access.ts';
import { createHand } from './support/hand.ts';
import type { Hand } from './support/hand.ts';
import { test } from './support/journey.ts';
import { seal, takeHome } from './support/plan.ts';
import { begin, pin, practitioner, setUp, unlock, untilSaved } from './support/table.ts';

test.setTimeout(900_000);
test.use({ contextOptions: { reducedMotion: 'reduce' } });

const parts: readonly (readonly [stage: string, tabs: readonly string[]])[] = [
	['Start', ['Who’s here', 'How we talk', 'What stays private', 'Reaching you']],
	['What matters', ['What’s going on', 'In my words', 'Who and what helps', 'What I’d change']],
	['Kind of help', ['Five kinds', 'What we think together']],
	['Side by side', []],
	['Can and can’t', []],
	['Our choice', []],
	['Goals', []],
	['Our plan', ['Together', 'Read back', 'Sign', 'Take home']],
];

const tools = ({ page }: Hand) => page.getByRole('group', { name: 'Always here' });
const headingOf = ({ sheet }: Hand) => sheet.getByRole('heading', { level: 1 });
const onScreen = ({ page }: Hand, words: string | RegExp) => page.getByText(words).first();

const everyPart = async (hand: Hand, how: string) => {
	for (const [stage, tabs] of parts) {
		await hand.goTo(stage);
		if (tabs.length === 0) {
			await unfoldAll(hand);
			await everybodyCanUse(`${stage}, ${how}`, headingOf(hand));
		}
		for (const tab of tabs) {
			await hand.turnTo(tab);
			await unfoldAll(hand);
			await everybodyCanUse(`${stage}: ${tab}, ${how}`, headingOf(hand));
		}
	}
};

/** Opens everything that is folded away, so that it is looked at too. */
const unfoldAll = ({ page }: Hand) =>
	page.evaluate(() => {
		for (const folded of document.querySelectorAll('details')) folded.open = true;
	});

const openSafety = async (hand: Hand): Promise<void> => {
	await hand.page.getByRole('button', { name: 'Staying safe' }).first().click();
	await hand.page.getByRole('dialog', { name: 'Staying safe' }).waitFor();
};
const closeSafety = (hand: Hand) =>
	hand.tap('Back to where we were', hand.page.getByRole('dialog', { name: 'Staying safe' }));

test('Everybody can use the ways in: opening, set-up, unlock, and what they say when it goes wrong', async ({
	page,
}) => {
	const hand = createHand(page);
	await page.goto('/');
	await everybodyCanUse('Opening', onScreen(hand, 'Ready without internet'));
	await openSafety(hand);
	await everybodyCanUse('Staying safe, before anybody is known', onScreen(hand, '999'));
	await closeSafety(hand);
	await page.goto('/about');
	await everybodyCanUse('About this tablet', headingOf(hand));
	await page.goto('/check');
	await everybodyCanUse('Check a plan, nothing chosen yet', headingOf(hand));
	await page
		.getByLabel('Choose a PDF')
		.last()
		.setInputFiles({ name: 'letter.txt', mimeType: 'text/plain', buffer: Buffer.from('Dear all') });
	await everybodyCanUse('Check a plan: no PDF', onScreen(hand, 'That file isn’t a PDF.'));

	await page.goto('/');
	await hand.tap('Set up this tablet');
	await hand.tap('Next');
	await everybodyCanUse('Set-up: the name is missing', onScreen(hand, 'Type your name first.'));
	await hand.fill('Your name', practitioner);
	await everybodyCanUse('Set-up: name', onScreen(hand, 'Step 1 of 3'));
	await hand.tap('Next');
	await everybodyCanUse('Set-up: four words', onScreen(hand, 'Step 2 of 3'));
	const list = page.getByRole('list', { name: 'Your four words' });
	const words = (await list.getByRole('listitem').allInnerTexts()).join(' ');
	await hand.tap('Use my own words');
	await hand.fill('Your own words', 'password');
	await everybodyCanUse('Set-up: own words, too weak', onScreen(hand, /^Too easy to guess/));
	await hand.tap('Use words made for me');
	await hand.tap('Next');
	await hand.fill('Your words', 'these are other words');
	await hand.fill('Six numbers', '12');
	await hand.tap('Finish setting up');
	await everybodyCanUse('Set-up: other words', onScreen(hand, /^Those aren’t the same words/));
	await hand.fill('Your words', words);
	await hand.fill('Six numbers', pin);
	await hand.tap('Finish setting up');
	const fresh = page.getByRole('button', { name: 'New conversation' });
	await fresh.waitFor({ timeout: 90_000 });
	await everybodyCanUse('The empty table', fresh);
	await page.reload();
	await everybodyCanUse('Unlock', page.getByRole('button', { name: 'Unlock' }));
	await hand.fill('Your words', 'these are other words');
	await hand.tap('Unlock');
	await expect(onScreen(hand, /^Those aren’t the right words/)).toBeVisible({ timeout: 60_000 });
	await everybodyCanUse('Unlock: wrong words', onScreen(hand, /^Those aren’t the right words/));
});

test('Everybody can use every stage with nothing in it, and the screens around the stages', async ({
	page,
}) => {
	const hand = createHand(page);
	await setUp(hand, { withPin: true });
	await begin(hand);
	await everyPart(hand, 'empty');
	await openSafety(hand);
	await everybodyCanUse('Staying safe, empty', onScreen(hand, '999'));
	await closeSafety(hand);
	await hand.tap('Finish', hand.sheet);
	await everybodyCanUse('Finish for today, empty', onScreen(hand, 'Where we got to'));
	await hand.tap('Carry on talking');
	await hand.tap('Pause', tools(hand));
	await everybodyCanUse('Paused', page.getByRole('button', { name: 'Carry on' }));
	await hand.tap('Hide');
	await everybodyCanUse('Hidden', page.getByRole('button', { name: 'Unlock' }));
	await hand.tap('Unlock');
	await page.getByRole('group', { name: 'Your six numbers' }).waitFor();
	await everybodyCanUse('Six numbers', onScreen(hand, '1'));
	await page.keyboard.type('271828');
	await everybodyCanUse('Six numbers, wrong', onScreen(hand, /^Not those numbers/));
	await page.keyboard.type(pin);
	await hand.page.getByRole('navigation').first().waitFor();
});

test('Everybody can use every stage with everything in it, the hand-over, the seal and the list', async ({
	page,
}) => {
	const hand = createHand(page);
	const passphrase = await setUp(hand, { withPin: true });
	await begin(hand);
	for (const row of kept.filter((one) => !one.afterSeal)) {
		await test.step(`Types: ${row.what}`, async () => {
			const dialog = page.getByRole('dialog', { name: 'Staying safe' });
			const isOpen = await dialog.isVisible();
			if (row.stage === 'Staying safe' && !isOpen) await openSafety(hand);
			if (row.stage !== 'Staying safe') {
				if (isOpen) await closeSafety(hand);
				await hand.goTo(row.stage);
			}
			await row.type(hand);
		});
	}
	await everyPart(hand, 'full');
	await openSafety(hand);
	await unfoldAll(hand);
	await everybodyCanUse('Staying safe, full', onScreen(hand, '999'));
	await closeSafety(hand);
	await hand.tap('Finish', hand.sheet);
	await everybodyCanUse('Finish for today, full', onScreen(hand, 'Where we got to'));
	await hand.tap('Carry on talking');

	await hand.goTo('What matters');
	await hand.turnTo('In my words');
	await hand.tap('Hand over', tools(hand));
	const dialog = page.getByRole('dialog', { name: 'Hand over the tablet' });
	await everybodyCanUse('Hand over: who to', dialog);
	await hand.tap(`Hand over to ${people.youngPerson}`, dialog);
	await hand.tap(/^Without holding/, dialog);
	await everybodyCanUse('In other hands', onScreen(hand, `${people.youngPerson}’s turn`));
	await hand.write('What’s going on, in your own words?', 'One more thing, Tanglebrook');
	await hand.tap(`Give back to ${practitioner}`, tools(hand));
	await page.getByRole('group', { name: 'Your six numbers' }).waitFor();
	await page.keyboard.type(pin);
	await everybodyCanUse('Not opened yet', page.getByRole('heading', { name: 'Not opened yet' }));
	await hand.tap(/^Open what/);
	await everybodyCanUse('Opened', onScreen(hand, 'Everything has been opened.'));
	await hand.tap('Carry on');

	await hand.goTo('Our plan');
	await hand.turnTo('Read back');
	await hand.tap('We read it out and it is right');
	await hand.turnTo('Sign');
	await seal(hand, passphrase);
	await everybodyCanUse('Sealed', onScreen(hand, /^Sealed /));
	const plan = await takeHome(hand);
	await everybodyCanUse('Taken home', onScreen(hand, /^As a file, /));
	await hand.goTo('Goals');
	await everybodyCanUse('Goals of a sealed plan', headingOf(hand));
	await untilSaved(hand);

	await unlock(hand, passphrase);
	const list = page.getByRole('button', { name: 'Show my conversations' });
	await list.press('Enter');
	await hand.tap(/^Without holding/);
	await everybodyCanUse('The list of conversations', headingOf(hand));

	await page.goto('/check');
	const check = async (what: string, buffer: Buffer, title: string) => {
		const chooser = page.locator('input[type=file]');
		await chooser.setInputFiles({ name: 'plan.pdf', mimeType: 'application/pdf', buffer });
		await everybodyCanUse(`Check a plan: ${what}`, onScreen(hand, title));
	};
	const sealed = Buffer.from(plan);
	const changed = Buffer.from(plan);
	changed[Math.floor(plan.length / 3)]! ^= 1;
	await check('unaltered', sealed, 'Yes. Nothing has been changed.');
	await check('changed', changed, 'No. Something’s different.');
});

test('Everybody can use what opens over a stage: numbers, marks, sources, the map, the photo page', async ({
	page,
}) => {
	const hand = createHand(page);
	const dialog = page.getByRole('dialog');
	const close = () => hand.tap('Close', dialog);
	await page.goto('/');
	await hand.tap('Try it with a made-up family');
	await hand.goTo('Side by side');
	await hand.pick('What is it about?', 'Feeling low');
	for (const option of ['An online course', 'Talking one to one']) {
		await hand.pick(/^Which ones/, option);
	}
	await hand.tap('Show them side by side');
	await hand.tap(/^See the /);
	await everybodyCanUse('The numbers', dialog);
	await close();
	await hand.sheet.getByRole('cell').first().getByRole('button').first().click();
	const marks = hand.sheet.getByRole('group', { name: /^Mark/ });
	await everybodyCanUse('Marking an answer', marks);
	await hand.tap('Where this comes from');
	await everybodyCanUse('Where this comes from', dialog);
	await close();
	await page.setViewportSize({ width: 390, height: 844 });
	await page.getByRole('button', { name: /^Go to another part/ }).click();
	await everybodyCanUse('The map on a phone', dialog);
	await close();
	await hand.goTo('Our plan');
	await hand.turnTo('Take home');
	await hand.tap('As a photo');
	await everybodyCanUse('Before the photo page', onScreen(hand, 'Who might see your phone?'));
	await hand.tap('Show the page');
	await everybodyCanUse('The photo page', onScreen(hand, /^The same words as a code/));
	await hand.tap('Close without a photo', page.locator('body'));
});

test('Words too pale in one theme, a button too low and a page too wide on a phone are noticed', async ({
	page,
}) => {
	await page.goto('/');
	await page.getByText('Ready without internet').waitFor({ timeout: 60_000 });
	await page.evaluate(() => {
		const pale = document.createElement('p');
		pale.textContent = 'Pale';
		pale.style.color = '#333333';
		const low = document.createElement('button');
		low.textContent = 'Low';
		low.style.height = '30px';
		const wide = document.createElement('p');
		wide.textContent = 'Wide';
		wide.style.width = '600px';
		document.querySelector('h1')?.after(pale, low, wide);
	});
	const faults = (await faultsOf(page)).join('\n');
	expect(faults).toContain('dusk, portrait: color-contrast');
	expect(faults).not.toContain('light, portrait: color-contrast');
	expect(faults).toContain('phone: too low: Low: 30 px high');
	expect(faults).toMatch(/^phone: wider than the page/m);
});

test('Everybody can use the sheet when somebody else saved it elsewhere, and it says so', async ({
	page,
	context,
}) => {
	const hand = createHand(page);
	const passphrase = await setUp(hand, { withPin: false });
	await begin(hand);
	await hand.goTo('Goals');
	await untilSaved(hand);
	const other = createHand(await context.newPage());
	await unlock(other, passphrase);
	await other.page.getByRole('button', { name: 'Show my conversations' }).press('Enter');
	await other.tap(/^Without holding/);
	await other.tap(/^(Carry on|Open)/);
	await other.goTo('Our choice');
	await untilSaved(other);
	await hand.goTo('What matters');
	await everybodyCanUse('Not saved', onScreen(hand, /^Not saved yet/));
	await hand.reads(/^This conversation was also opened somewhere else/);
});
