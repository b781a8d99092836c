import { middleOf, pause } from './finger.mjs';

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

/** Carries a card from where it lies to the top of another place, as a finger does. */
const dragCard = async ({ page, sheet }) => {
	const from = await middleOf(sheet.getByRole('button', { name: /^Sleep/ }).first());
	const to = await middleOf(sheet.getByRole('heading', { name: 'Going all right' }).first());
	await page.mouse.move(from.x, from.y);
	await page.mouse.down();
	for (let step = 1; step <= 12; step += 1) {
		const along = (one, other) => one + ((other - one) * step) / 12;
		await page.mouse.move(along(from.x, to.x), along(from.y, to.y + 40));
	}
	await page.mouse.up();
	await pause(300);
};

/** Puts a mark on a box and takes it off again. */
const markAndUndo = async ({ sheet, tap, press }) => {
	const box = sheet.getByRole('cell').first();
	await press(box.getByRole('button').first());
	await tap('Not sure', box.getByRole('group', { name: /^Mark/ }));
	await tap('Undo');
};

/** Sorts a card by two taps, and takes it back. */
const sortAndUndo = async ({ sheet, tap, press }) => {
	await press(sheet.getByRole('button', { name: /^Friends/ }).first());
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
	async 'Can and can’t'({ sheet, press }) {
		for (const row of await sheet.locator('summary').all()) await press(row);
	},
	'Our choice': (hand) => choose(hand, 'Do I know enough about each one?', 'Yes'),
	async Goals({ sheet, pressKey }) {
		await sheet.getByRole('slider').first().focus();
		for (const key of ['ArrowRight', 'ArrowRight', 'ArrowLeft']) await pressKey(key);
	},
};

async function choose({ sheet, press }, question, answer) {
	const group = sheet.getByRole('group', { name: question }).first();
	const wanted = group.getByRole('radio', { name: answer }).first();
	await press(wanted);
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
