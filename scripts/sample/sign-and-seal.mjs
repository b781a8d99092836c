import { father, practitioner, youngPerson } from './people.mjs';

const answerOf = ({ sheet }, name) => sheet.getByRole('region', { name, exact: true });

/** A few loops, as a finger makes them. */
const drawIn = async (page, pad) => {
	await pad.scrollIntoViewIfNeeded();
	const { x, y, width, height } = await pad.boundingBox();
	await page.mouse.move(x + width * 0.15, y + height * 0.6);
	await page.mouse.down();
	for (let step = 1; step <= 40; step++) {
		const along = 0.15 + (0.7 * step) / 40;
		const up = 0.5 + 0.25 * Math.sin(step / 2.4);
		await page.mouse.move(x + width * along, y + height * up);
	}
	await page.mouse.up();
};

const sign = async (hand) => {
	const { page, tap, fill } = hand;
	const hers = answerOf(hand, youngPerson);
	await tap('Draw my name', hers);
	await drawIn(page, hers.getByLabel(`${youngPerson} draws their name`).first());

	const his = answerOf(hand, father);
	await tap('I disagree with something', his);
	await fill('What do you disagree with?', 'Six weeks is long to wait for the first look', his);

	const theirs = answerOf(hand, practitioner);
	await tap('Type my name', theirs);
	await fill(`${practitioner}’s name`, practitioner, theirs);
};

/** What nobody has opened yet is opened before anything is sealed. */
const readWhatIsUnread = async ({ sheet, tap }) => {
	const confirm = sheet.getByRole('button', { name: 'I have read these' });
	if (await confirm.isVisible()) await tap('I have read these');
};

/** Reads back, and answers in three ways. */
export const signAll = async (hand) => {
	const { tap, turnTo } = hand;
	await turnTo('Read back');
	await tap('We read it out and it is right');
	await turnTo('Sign');
	await sign(hand);
	await readWhatIsUnread(hand);
};

/** Seals with the practitioner's four words; done when the tablet says so. */
export const seal = async ({ sheet, tap, fill }, words) => {
	await fill('Your passphrase', words);
	await tap('Seal it now');
	await sheet
		.getByText(/^Sealed /)
		.first()
		.waitFor({ timeout: 60_000 });
};
