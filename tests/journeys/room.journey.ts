import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import { createHand, press, tapped } from './support/hand.ts';
import type { Hand } from './support/hand.ts';
import { test } from './support/journey.ts';
import { practise } from './support/practise.ts';
import { closeRoom, comes, openRoom, roomOf, sits } from './support/room.ts';
import { tools } from './support/stage-parts.ts';

test.setTimeout(180_000);

const goingOn = 'What’s going on, in your own words?';

/** Ellis, Sara (Mum) and Jo, at their own words. */
const sitDown = async (page: Page): Promise<Hand> => {
	const hand = createHand(page);
	await page.goto('/');
	await practise(hand);
	await hand.goTo('What matters');
	await hand.turnTo('In my words');
	return hand;
};

const keepFrom = async (hand: Hand, words: string, reader: string) => {
	const entry = hand.sheet.getByRole('figure').filter({ hasText: words });
	await hand.tap(/^Keep private/, entry);
	const readers = hand.sheet.getByRole('group', { name: 'Who should not see this?' });
	await readers.getByRole('checkbox', { name: reader }).check({ force: true });
	await hand.tap('Done');
};

/** All that a page can say to anybody: markup, what fields hold, and what is read aloud from it. */
const everythingOn = async (page: Page): Promise<string> => {
	const fields = await page
		.locator('input, textarea')
		.evaluateAll((found) => found.map((field) => (field as HTMLInputElement).value));
	return [await page.content(), ...fields, await page.locator('body').ariaSnapshot()].join('\n');
};

/** Writes down in which order words left the page and a name came to stand among those here. */
const watchOrder = (page: Page, words: string, name: string) =>
	page.evaluate(
		([gone, came]) => {
			const seen: string[] = [];
			Object.assign(window, { seen });
			const has = (node: Node, text: string) => node.textContent?.includes(text) ?? false;
			new MutationObserver((changes) => {
				for (const { removedNodes, target } of changes) {
					if ([...removedNodes].some((node) => has(node, gone))) seen.push('words gone');
					const isNames = target.parentElement?.closest('.whose');
					if (isNames && has(target, came)) seen.push('chair filled');
				}
			}).observe(document, { subtree: true, childList: true, characterData: true });
		},
		[words, name] as const,
	);

test('What Ellis keeps from Mum leaves the page before her chair fills, and nothing shows that it is kept', async ({
	page,
}) => {
	const hand = await sitDown(page);
	// A pen goes with its voice: what is said next is not Mum's.
	await hand.givePenTo('Sara');
	await sits(hand, 'Sara', 'Stepped out');
	await hand.isPicked('Whose words?', 'Ellis');
	await hand.write(goingOn, 'Hushabrindle nights');
	await keepFrom(hand, 'Hushabrindle nights', 'Sara');
	await hand.write(goingOn, 'Hushabrindle walks');
	await keepFrom(hand, 'Hushabrindle walks', 'Sara');
	const stage = page.getByRole('navigation').getByRole('button', { name: 'What matters' });
	await expect(stage).toHaveAccessibleName(/has notes/);

	// An undo that holds words, and a field in which kept words are being changed.
	const walks = hand.sheet.getByRole('figure').filter({ hasText: 'walks' });
	await hand.tap(/^Take out/, walks);
	const nights = hand.sheet.getByRole('figure').filter({ hasText: 'nights' });
	await hand.tap(/^Change/, nights);
	await expect(page.getByRole('button', { name: 'Undo', exact: true })).toBeVisible();
	const field = hand.sheet.getByRole('textbox', { name: goingOn }).first();
	await expect(field).toHaveValue('Hushabrindle nights');

	await openRoom(hand);
	await watchOrder(page, 'Undo', 'Sara');
	await hand.pick('Sara', 'Here', roomOf(hand));
	await expect(page.getByRole('button', { name: /^Who’s here:.*Sara/ })).toBeAttached();
	expect(await page.evaluate(() => (window as unknown as { seen: string[] }).seen)).toEqual([
		'words gone',
		'chair filled',
	]);
	await closeRoom(hand);
	// The tool of that name stands there always, and says nothing.
	expect(await everythingOn(page)).not.toMatch(
		/Hushabrindle|Undo(?!, step by step|<\/span>|\n|$)|Kept from/,
	);
	await expect(stage).not.toHaveAccessibleName(/has notes/);
	await hand.tap('Finish for today', hand.sheet);
	await expect(hand.sheet.getByText('We talked about: Start.')).toBeVisible();
	await hand.tap('Carry on talking');

	await sits(hand, 'Sara', 'Stepped out');
	await hand.reads('Hushabrindle nights');
});

test('Words put down with the wrong pen are given to whoever said them', async ({ page }) => {
	const hand = await sitDown(page);
	await hand.givePenTo('Ellis');
	await hand.write(goingOn, 'They never eat with us, says Quetzal');
	await hand.tap('Who said this?: Ellis’s words');
	const whose = hand.sheet.getByRole('group', { name: 'Whose words were these?' });
	await whose.getByRole('radio', { name: 'Sara' }).click({ force: true });
	await hand.reads('Now they are Sara’s words.');
	await hand.givePenTo('Sara');
	const entry = hand.sheet.getByRole('figure').filter({ hasText: 'Quetzal' });
	await expect(entry).toContainText(/Sara.*written down by Jo/);
	await hand.goTo('Our plan');
	await hand.turnTo('Read back');
	await hand.reads('They never eat with us, says Quetzal');
	await expect(hand.sheet.getByText(/Sara, written down by Jo|Sara.*Jo/).first()).toBeVisible();
});

test('Two parents who live apart are two readers, each with their own keeps', async ({ page }) => {
	const hand = await sitDown(page);
	await comes(hand, { kind: 'Family or a friend', name: 'Tom', relation: 'Dad' });
	await sits(hand, 'Tom', 'Late');
	await hand.givePenTo('Ellis');
	await hand.write(goingOn, 'Weekends at Wobblefen');
	await keepFrom(hand, 'Wobblefen', 'Tom');
	await hand.reads('Weekends at Wobblefen');
	await sits(hand, 'Tom', 'Phone');
	expect(await everythingOn(page)).not.toContain('Wobblefen');
	await sits(hand, 'Sara', 'Stepped out');
	expect(await everythingOn(page)).not.toContain('Wobblefen');
	await sits(hand, 'Tom', 'Stepped out');
	await hand.reads('Weekends at Wobblefen');
	// Somebody without a chair: it is kept before they have one, and gone before they sit in it.
	await hand.write(goingOn, 'Kai sells Thimblewort');
	const aboutKai = hand.sheet.getByRole('figure').filter({ hasText: 'Thimblewort' });
	await hand.tap(/^Keep private/, aboutKai);
	await hand.tap('Somebody who isn’t here yet');
	await hand.fill('Who is it?', 'Kai');
	await hand.tap('Keep it from them');
	await hand.tap('Done');
	await hand.reads('Kai sells Thimblewort');
	await openRoom(hand);
	await watchOrder(page, 'Thimblewort', 'Kai');
	await hand.pick('Kai', 'Here', roomOf(hand));
	await expect(page.getByRole('button', { name: /^Who’s here:.*Kai/ })).toBeAttached();
	expect(await page.evaluate(() => (window as unknown as { seen: string[] }).seen)).toEqual([
		'words gone',
		'chair filled',
	]);
	await closeRoom(hand);
	expect(await everythingOn(page)).not.toContain('Thimblewort');
	await sits(hand, 'Kai', 'Stepped out');
	await hand.reads('Kai sells Thimblewort');
	await hand.goTo('Our plan');
	for (const reader of ['Sara', 'Tom'])
		await expect(
			hand.sheet.getByRole('group', { name: `Does ${reader} get a copy?` }),
		).toBeVisible();
});

test('With the parent alone the young person’s pen is off, and the plan says they have not seen it', async ({
	page,
}) => {
	const hand = await sitDown(page);
	await sits(hand, 'Ellis', 'Late');
	const pens = hand.sheet.getByRole('group', { name: 'Whose words?' });
	for (const stage of ['What matters', 'Kind of help', 'Side by side', 'Our choice', 'Goals']) {
		await hand.goTo(stage);
		await expect(pens.getByRole('radio', { name: 'Ellis' }), stage).toHaveCount(0);
	}
	await hand.givePenTo('Sara');
	await hand.write('A goal, in your own words', 'Supper together, says Brindlemoss');
	await hand.goTo('Our choice');
	await hand.reads(/^Ellis is not here/);
	await hand.goTo('Our plan');
	await hand.turnTo('Read back');
	await hand.reads(/Ellis was not here/);
	await hand.turnTo('Sign');
	await expect(hand.sheet.getByRole('region', { name: 'Ellis' })).toHaveCount(0);
});

test('A session without words has show only, the cards, and the practitioner’s own page', async ({
	page,
}) => {
	const hand = await sitDown(page);
	await hand.goTo('Start');
	await hand.turnTo('Not talking');
	await hand.tap('We do this today: Show only');
	await hand.write('What Jo saw and offered', 'Came in, looked at the cards: Plumwhistle');
	const ownPage = hand.sheet.getByRole('figure').filter({ hasText: 'Plumwhistle' });
	await expect(ownPage).toContainText('Jo');
	await hand.tap('Open the cards');
	await hand.givePenTo('Ellis');
	await tapped(hand.sheet.getByRole('button', { name: 'Sleep', exact: true }).first());
	await hand.tap('Weighs on me', hand.sheet.getByRole('group', { name: /Sleep/ }));
	await expect(hand.sheet.getByRole('textbox')).toHaveCount(0);
	await hand.goTo('Start');
	await hand.turnTo('What stays private');
	await hand.isPicked('OK to write things down?', 'Show only');
});

test('On a shared screen only the sheet shows, also after a pause and an Escape, until its button is tapped', async ({
	page,
}) => {
	const hand = await sitDown(page);
	await sits(hand, 'Sara', 'Stepped out');
	await openRoom(hand);
	await hand.pick('Ellis', 'Video', roomOf(hand));
	await expect(roomOf(hand).getByText(/^Somebody is on video/)).toBeVisible();
	await hand.tap('Only the sheet', roomOf(hand));
	const onlySheet = async (when: string) => {
		await expect(
			tools(hand).getByRole('button', { name: 'Back to everything' }),
			when,
		).toBeVisible();
		await expect(page.getByRole('navigation'), when).toHaveCount(0);
		await expect(page.getByText('Sara'), when).toHaveCount(0);
		await expect(page.getByText('You can say this out loud'), when).toHaveCount(0);
		for (const way of ['Staying safe', 'Pause', 'Hide'])
			await expect(tools(hand).getByRole('button', { name: way }), when).toBeVisible();
		await expect(hand.sheet.getByRole('button', { name: 'Finish for today' }), when).toBeVisible();
	};
	await onlySheet('as it begins');
	await hand.tap('Next: Kind of help');
	await onlySheet('on the next part');
	await hand.tap('Pause', tools(hand));
	await hand.tap('Carry on');
	await onlySheet('after a pause');
	await press(page, 'Escape');
	await onlySheet('after a key that was meant for something else');
	await hand.tap('Back to everything', tools(hand));
	await expect(page.getByRole('navigation')).toBeVisible();
});

test('A third chair, a brother of the same name and an aunt who interprets', async ({ page }) => {
	const hand = await sitDown(page);
	await comes(hand, { kind: 'Someone else', name: 'Ellis', relation: 'brother' });
	await comes(hand, { kind: 'An interpreter', name: 'Samira', relation: 'Arabic, an aunt' });
	const pens = hand.sheet.getByRole('group', { name: 'Whose words?' });
	await expect(pens.getByText('Samira')).toHaveCount(0);
	await hand.givePenTo('Ellis (brother)');
	await hand.write(goingOn, 'I share the room, says Nettlefrost');
	const entry = hand.sheet.getByRole('figure').filter({ hasText: 'Nettlefrost' });
	await expect(entry).toContainText('Ellis (brother)');
	await hand.pick('How are these words said?', 'Said through an interpreter, Arabic, an aunt');
	await hand.givePenTo('Sara');
	await hand.write(goingOn, 'Tea at night: Mossgrimble');
	await expect(
		hand.sheet.getByText('through an interpreter, Arabic, an aunt').last(),
	).toBeVisible();
	await hand.goTo('Our plan');
	const copies = hand.sheet.getByRole('group', { name: /get a copy\?$/ });
	await expect(copies.filter({ hasText: 'Ellis (brother)' })).toHaveCount(1);
	await expect(copies.filter({ hasText: 'Samira' })).toHaveCount(0);
});
