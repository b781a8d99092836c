import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import { createHand, press, tapped } from './support/hand.ts';
import type { Hand } from './support/hand.ts';
import { test } from './support/journey.ts';
import { escapeTwice } from './support/keyboard.ts';
import { holdToHandOver, safetyOf, tools } from './support/stage-parts.ts';
import { practise } from './support/practise.ts';
import { begin, seat, setUp, unlock } from './support/table.ts';

test.setTimeout(300_000);

const goingOn = 'What’s going on, in your own words?';
const halfSaid = 'It began when Quetzalwh';

type NextFrame = { readonly by: string; title?: string; shows?: string };

/** From now on, whatever a hand does, what stands on the page when the next frame is drawn. */
const watchNextFrames = (page: Page) =>
	page.evaluate(() => {
		const seen: NextFrame[] = [];
		Object.assign(window, { seenAtNextFrame: seen });
		const look = ({ type: by }: Event) => {
			const frame: NextFrame = { by };
			seen.push(frame);
			requestAnimationFrame(() => {
				const fields = [...document.querySelectorAll('input, textarea, dialog[open], canvas')];
				// The app's own name, for a screen reader, after a page was opened: it is never drawn.
				const spoken = document.getElementById('svelte-announcer')?.innerText ?? '';
				const text = document.body.innerText.replace(spoken, '');
				const shows = [text, ...fields.map((field) => field.tagName)].join(' ');
				Object.assign(frame, { title: document.title, shows });
			});
		};
		for (const by of ['keydown', 'pointerdown', 'click'])
			addEventListener(by, look, { capture: true });
	});

/** Nothing but a clock, already in the first frame that was drawn after the last of the input. */
const isHiddenByTheNextFrame = async (page: Page, by: string, where: string) => {
	await expect(page, where).toHaveTitle('Clock');
	const drawn = await page.waitForFunction(() => {
		const { seenAtNextFrame } = window as unknown as { seenAtNextFrame: NextFrame[] };
		return seenAtNextFrame.every(({ title }) => title !== undefined) && seenAtNextFrame;
	});
	const frames = (await drawn.jsonValue()) || [];
	const hidden = frames.filter((frame) => frame.by === by).at(-1);
	expect(hidden?.title, where).toBe('Clock');
	expect(hidden?.shows, where).toMatch(/^\d\d:\d\d\s+\w+,? \d+ \w+\s*$/);
};

const comeBack = async ({ page, tap }: Hand) => {
	await tap('Unlock');
	await page.getByRole('group', { name: 'Your six numbers' }).waitFor();
	const practice = await page.getByText(/^Practice: the number is/).innerText();
	await page.keyboard.type(/\d{6}/.exec(practice)?.[0] ?? '');
	await page.getByRole('group', { name: 'Your six numbers' }).waitFor({ state: 'detached' });
};

const ways: readonly [by: string, hide: (page: Page) => Promise<unknown>][] = [
	['keydown', escapeTwice],
	[
		'pointerdown',
		async (page) => {
			for (const delay of [1, 2]) await page.mouse.click(12, 12, { delay });
		},
	],
];

/** One finger that holds something cannot tap elsewhere. */
const byEscape = ways.slice(0, 1);

/** Hides by Escape twice and by the corner, from a place that is brought about anew each time. */
const hidesFrom = async (
	hand: Hand,
	where: string,
	getThere: () => Promise<unknown>,
	by: typeof ways = ways,
) => {
	for (const [kind, hide] of by)
		await test.step(`${where}, by ${kind}`, async () => {
			await getThere();
			await hide(hand.page);
			await isHiddenByTheNextFrame(hand.page, kind, `${where}, by ${kind}`);
			await comeBack(hand);
		});
};

const beginPractice = async (hand: Hand) => {
	const { page } = hand;
	await page.goto('/');
	await practise(hand);
	await tools(hand).waitFor();
	await watchNextFrames(page);
};

test('Hide is there by the next frame: while typing, dragging, signing, in a dialog and over Staying safe', async ({
	page,
}) => {
	const hand = createHand(page);
	await beginPractice(hand);
	const field = hand.sheet.getByRole('textbox', { name: goingOn });
	const type = async () => {
		await hand.goTo('What matters');
		await hand.turnTo('In my words');
		if (!(await field.isVisible())) await hand.typeInto(goingOn, halfSaid);
		await field.focus();
	};
	await hidesFrom(hand, 'in the middle of a sentence', type);
	await test.step('by the button, in the middle of a sentence', async () => {
		await type();
		await hand.tap('Hide', tools(hand));
		await isHiddenByTheNextFrame(page, 'click', 'by the button');
		await comeBack(hand);
		await expect(field, 'the half sentence is there again, to go on with').toHaveValue(halfSaid);
	});
	await hidesFrom(
		hand,
		'with a card in the hand',
		async () => {
			await hand.goTo('What matters');
			await hand.turnTo('What’s going on');
			const card = await hand.sheet
				.getByRole('button', { name: /School/ })
				.first()
				.boundingBox();
			await page.mouse.move((card?.x ?? 0) + 20, (card?.y ?? 0) + 20);
			await page.mouse.down();
			await page.mouse.move(400, 400, { steps: 4 });
		},
		byEscape,
	);
	await page.mouse.up();
	await hidesFrom(hand, 'in a dialog', async () => {
		await hand.goTo('Kind of help');
		await tapped(page.getByRole('button', { name: /^(More|What to say)/ }).first());
		await page.getByRole('dialog').waitFor();
	});
	await hidesFrom(hand, 'over Staying safe', async () => {
		await hand.tap('Staying safe', tools(hand)).catch(() => undefined);
		await safetyOf(hand).waitFor();
	});
	await hand.tap('Back to where we were', safetyOf(hand));
	await hidesFrom(hand, 'at the plan that is read back', async () => {
		await hand.goTo('Our plan');
		await hand.turnTo('Read back');
		await hand.sheet.getByRole('button', { name: 'We read it out and it is right' }).waitFor();
	});
	await hidesFrom(
		hand,
		'in the middle of a signature',
		async () => {
			await hand.turnTo('Sign');
			const pad = hand.sheet.getByLabel(/draws their name/).first();
			if (!(await pad.isVisible())) await hand.tap('Draw my name');
			await pad.scrollIntoViewIfNeeded();
			const line = await pad.boundingBox();
			await page.mouse.move((line?.x ?? 0) + 40, (line?.y ?? 0) + 40);
			await page.mouse.down();
			await page.mouse.move((line?.x ?? 0) + 90, (line?.y ?? 0) + 60, { steps: 5 });
		},
		byEscape,
	);
	await page.mouse.up();
});

test('Hide is there by the next frame in other hands, in a pause, and where the numbers are asked for', async ({
	page,
}) => {
	const hand = createHand(page);
	await beginPractice(hand);
	await hidesFrom(hand, 'in a pause', async () => {
		const pause = tools(hand).getByRole('button', { name: 'Pause' });
		if (await pause.isVisible()) await tapped(pause);
		await page.getByRole('button', { name: 'Carry on' }).waitFor();
	});
	await tools(hand).waitFor();
	await hand.goTo('What matters');
	await hand.turnTo('In my words');
	await hand.tap('Hand over', tools(hand));
	await holdToHandOver(hand, 'Ellis');
	await expect(page.getByText('Ellis’s turn')).toBeVisible();
	const field = hand.sheet.getByRole('textbox', { name: goingOn });
	await hidesFrom(hand, 'in the young person’s hands', async () => {
		await expect(page.getByText('Ellis’s turn')).toBeVisible();
		if (!(await field.isVisible())) await hand.typeInto(goingOn, halfSaid);
	});
	await hand.tap(/^Give back/, tools(hand));
	await page.getByRole('group', { name: 'Your six numbers' }).waitFor();
	await escapeTwice(page);
	await isHiddenByTheNextFrame(page, 'keydown', 'on the way back to the practitioner');
	await hand.tap('Unlock');
	await page.getByRole('group', { name: 'Your six numbers' }).waitFor();
	await page.keyboard.type('12');
	await escapeTwice(page);
	await isHiddenByTheNextFrame(page, 'keydown', 'while the numbers are typed');
	await comeBack(hand);
	await expect(page.getByText('Ellis’s turn'), 'still in the same hands').toBeVisible();
});

test('An Escape that gives up a word half made in an input method does not count towards Hide', async ({
	page,
}) => {
	const hand = createHand(page);
	await beginPractice(hand);
	for (let time = 0; time < 2; time++)
		await page.evaluate(() =>
			document.body.dispatchEvent(
				new KeyboardEvent('keydown', { key: 'Escape', isComposing: true, bubbles: true }),
			),
		);
	await press(page, 'Escape');
	await expect(tools(hand)).toBeVisible();
	await expect(page).not.toHaveTitle('Clock');
	await page.waitForTimeout(700);
	await escapeTwice(page);
	await isHiddenByTheNextFrame(page, 'keydown', 'Escape twice');
});

test('A pause comes back to the same place and the same half sentence, also after a lock', async ({
	page,
}) => {
	const hand = createHand(page);
	// Low, so that there is something to scroll.
	await page.setViewportSize({ width: 1180, height: 520 });
	const passphrase = await setUp(hand, { withPin: false });
	await begin(hand);
	await seat(hand, 'Zephyrquill', [{ name: 'Marrowlace', relation: 'Mum' }]);
	await hand.goTo('What matters');
	await hand.turnTo('In my words');
	await hand.givePenTo('Marrowlace');
	await hand.typeInto(goingOn, halfSaid);
	const field = hand.sheet.getByRole('textbox', { name: goingOn });
	const heightOf = async () => Math.round((await field.boundingBox())?.y ?? 0);
	const atFirst = await heightOf();
	await field.hover();
	await page.mouse.wheel(0, 60);
	await expect.poll(heightOf, 'the page is long enough to scroll').not.toBe(atFirst);
	await page.waitForTimeout(500);
	const scrolled = await heightOf();
	const isExactlyThere = async (when: string) => {
		await expect(field, when).toHaveValue(halfSaid);
		await expect(field, when).toBeFocused();
		await expect.poll(heightOf, when).toBe(scrolled);
		await hand.isPicked('Whose words?', 'Marrowlace');
	};

	await hand.tap('Pause', tools(hand));
	await hand.tap('Carry on');
	await isExactlyThere('after a pause');

	await hand.tap('Pause', tools(hand));
	await page.getByRole('button', { name: 'Carry on' }).waitFor();
	await page.getByText(/^Everything’s saved/).waitFor();
	await page.reload();
	await unlock(hand, passphrase);
	await isExactlyThere('after the tablet was locked and unlocked');
	await page.keyboard.type('isper');
	await hand.tap('Save words');
	await hand.reads('It began when Quetzalwhisper');

	await hand.tap('Pause', tools(hand));
	await hand.tap('Carry on');
	await hand.reads('It began when Quetzalwhisper');
	await expect(field, 'nothing is under way any more').toBeHidden();
});
