import { createHand } from '../../scripts/sample/hand.mjs';

/** Every stage, and the parts of those that have some. */
const stages = [
	['Start', 'Who’s here', 'How we talk', 'What stays private', 'Reaching you', 'Not talking'],
	['What matters', 'What’s going on', 'In my words', 'Who and what helps', 'What I’d change'],
	['Kind of help', 'Five kinds', 'What we think together'],
	['Side by side'],
	['Can and can’t'],
	['Our choice'],
	['Goals'],
	['Our plan', 'Together', 'Read back', 'Sign', 'Take home'],
];

const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

const boxOf = async (thing) => {
	await thing.scrollIntoViewIfNeeded();
	return thing.boundingBox();
};

/** Carries a card from where it lies to the top of another place, as a finger does. */
const dragCard = async ({ page, sheet }) => {
	const from = await boxOf(sheet.getByRole('button', { name: /^Sleep/ }).first());
	const to = await boxOf(sheet.getByRole('region', { name: 'Going all right' }).first());
	await page.mouse.move(from.x + from.width / 2, from.y + from.height / 2);
	await page.mouse.down();
	for (let step = 1; step <= 12; step += 1) {
		const along = (one, other) => one + ((other - one) * step) / 12;
		await page.mouse.move(
			along(from.x + from.width / 2, to.x + to.width / 2),
			along(from.y + from.height / 2, to.y + 40),
		);
	}
	await page.mouse.up();
};

/** Puts a mark on a box and takes it off again. */
const markAndUndo = async ({ sheet, tap }) => {
	const box = sheet.getByRole('cell').first();
	await box.getByRole('button').first().click();
	await tap('Not sure', box.getByRole('group', { name: /^Mark/ }));
	await tap('Undo');
};

/** Sorts a card by two taps, and takes it back. */
const sortAndUndo = async ({ sheet, tap }) => {
	await sheet
		.getByRole('button', { name: /^Friends/ })
		.first()
		.click();
	await tap('Weighs on me', sheet.getByRole('group', { name: 'Where does “Friends” go?' }));
	await tap('Undo');
};

const deeds = {
	async 'What’s going on'(hand) {
		await sortAndUndo(hand);
		await dragCard(hand);
	},
	'In my words': ({ write }) =>
		write('What’s going on, in your own words?', 'Typed key by key, while all the rest lies here'),
	'Five kinds': ({ tap }) => tap('Getting Help'),
	async 'Side by side'(hand) {
		await markAndUndo(hand);
		await choose(hand, 'How to look', 'One at a time');
		await choose(hand, 'How to look', 'All at once');
	},
	async 'Can and can’t'({ sheet }) {
		for (const row of await sheet.locator('summary').all()) await row.click();
	},
	'Our choice': (hand) => choose(hand, 'Do I know enough about each one?', 'Yes'),
	async Goals({ page, sheet }) {
		await sheet.getByRole('slider').first().focus();
		for (const key of ['ArrowRight', 'ArrowRight', 'ArrowLeft']) await page.keyboard.press(key);
	},
};

/** As `pick`, but on a slow page what is picked shows only a while after the tap. */
async function choose({ sheet }, question, answer) {
	const group = sheet.getByRole('group', { name: question }).first();
	const wanted = group.getByRole('radio', { name: answer }).first();
	await wanted.click({ force: true });
	for (let tries = 0; tries < 100; tries += 1) {
		if (await wanted.isChecked()) return;
		await pause(50);
	}
	throw new Error(`“${answer}” was tapped, and nothing came of it.`);
}

const stayingSafe = async ({ page, tap }) => {
	await tap('Staying safe', page.getByRole('group', { name: 'Always here' }));
	const dialog = page.getByRole('dialog', { name: 'Staying safe' });
	await dialog.waitFor();
	await tap('Back to where we were', dialog);
};

/** Turns to every stage and part of it, and does what people do there. */
export const walkAll = async (hand) => {
	for (const [stage, ...tabs] of stages) {
		await hand.goTo(stage);
		await deeds[stage]?.(hand);
		for (const tab of tabs) {
			await hand.turnTo(tab);
			await deeds[tab]?.(hand);
			await pause(200);
		}
		await stayingSafe(hand);
	}
};

export const handOn = (page) => createHand(page);
