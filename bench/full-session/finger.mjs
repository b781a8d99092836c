/** In milliseconds: how long a finger stays down, and how long people look before the next tap. */
const held = 60;
const looking = 250;
const betweenKeys = 90;

export const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Where the middle of something is, once it is in sight. */
export const middleOf = async (thing) => {
	await thing.scrollIntoViewIfNeeded();
	const box = await thing.boundingBox();
	return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
};

/**
 * A hand that works the page from outside, as a finger does. It finds a thing first and taps after
 * a moment: to look for words the page itself has to work, and no finger makes it do that.
 */
export const createFinger = (page) => {
	const sheet = page.getByRole('main');

	const press = async (thing) => {
		const { x, y } = await middleOf(thing);
		await page.mouse.move(x, y);
		await pause(looking);
		await page.mouse.down();
		await pause(held);
		await page.mouse.up();
		await pause(looking);
	};

	const tap = (name, within = sheet) => press(within.getByRole('button', { name }).first());

	const turnTo = (name) => press(sheet.getByRole('tab', { name }));

	const goTo = async (stage) => {
		await press(page.getByRole('navigation').getByRole('button', { name: stage }).first());
		await sheet.getByRole('heading', { level: 1 }).waitFor();
	};

	const type = async (words) => {
		await pause(looking);
		await page.keyboard.type(words, { delay: betweenKeys });
		await pause(looking);
	};

	/** Opens the field under a question and types there, key by key. */
	const write = async (question, words) => {
		await press(sheet.getByRole('button', { name: `: ${question}` }).last());
		await type(words);
		await tap('Save words');
	};

	const pressKey = async (key) => {
		await page.keyboard.press(key);
		await pause(looking);
	};

	return { page, sheet, press, tap, turnTo, goTo, write, pressKey };
};
