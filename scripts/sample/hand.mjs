/** In milliseconds: what was scrolled to has its place by then. */
const aFrame = 20;

const escaped = (words) => words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/**
 * A person's hand on the tablet: finds things by the words on them, and by nothing else.
 *
 * Everything fails loudly after a few seconds, with the words that were not found.
 */
export const createHand = (page) => {
	const sheet = page.getByRole('main');

	const tap = (name, within = sheet) => within.getByRole('button', { name }).first().click();

	const turnTo = async (name) => {
		await sheet.getByRole('tab', { name }).click();
		// The part comes the moment after the tap was shown felt.
		await sheet.getByRole('tab', { name, selected: true }).waitFor();
	};

	/** Goes to a stage by the map at the side. */
	const goTo = async (stage) => {
		await page.getByRole('navigation').getByRole('button', { name: stage }).first().click();
		await sheet.getByRole('heading', { level: 1 }).waitFor();
	};

	/** Picks one answer of several: a radio button or a tick box under its question. */
	const pick = async (question, answer, within = sheet) => {
		const answers = within.getByRole('group', { name: question }).first();
		const radio = answers.getByRole('radio', { name: answer });
		const box = answers.getByRole('checkbox', { name: answer });
		// What is tapped is the words; the round or square thing itself lies under them.
		const wanted = radio.or(box).first();
		// What is drawn anew meanwhile is found again by the tap.
		await wanted.scrollIntoViewIfNeeded().catch(() => undefined);
		await page.waitForTimeout(aFrame);
		if (!(await wanted.isChecked())) await wanted.click({ force: true });
		// What follows from it comes the moment after the tap was shown felt.
		await page.locator('[data-felt]').first().waitFor({ state: 'detached' });
		await wanted.and(page.locator(':checked')).waitFor({ state: 'attached' });
	};

	/** Whose words come next. */
	const givePenTo = (name) => pick('Whose words?', name);

	/** Adds words under a question, as the voice whose pen it is. */
	const write = async (question, words, within = sheet) => {
		// "Add words: What helps?" or "What would help?", not "Where this comes from: What helps?".
		const name = new RegExp(`(^|: )${escaped(question)}`);
		await within.locator('.opener').getByRole('button', { name }).first().click();
		const field = within.getByRole('textbox', { name: question }).last();
		await field.pressSequentially(words);
		await within.getByRole('button', { name: 'Save words' }).first().click();
	};

	const fill = (label, words, within = sheet) => within.getByLabel(label).first().fill(words);

	/** Opens what is folded away under a summary, when it is not open yet. */
	const unfold = async (summary, within = sheet) => {
		const folded = within.locator('details', {
			has: page.locator('summary', { hasText: summary }),
		});
		if ((await folded.first().getAttribute('open')) === null) {
			await folded.first().locator('summary').click();
		}
	};

	/** Waits until the tablet says that everything is kept. */
	const untilSaved = () => sheet.getByText('Saved on this tablet').waitFor();

	return { page, sheet, untilSaved, tap, turnTo, goTo, pick, givePenTo, write, fill, unfold };
};
