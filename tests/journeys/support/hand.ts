import { expect } from '@playwright/test';
import type { Locator, Page } from '@playwright/test';

const escaped = (words: string) => words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** A person's hand on the tablet: it finds things by the words on them, and by nothing else. */
export type Hand = {
	readonly page: Page;
	readonly sheet: Locator;
	tap(name: string | RegExp, within?: Locator): Promise<void>;
	/** Opens a tab of the stage. */
	turnTo(tab: string): Promise<void>;
	/** Goes to a stage by the map at the side. */
	goTo(stage: string): Promise<void>;
	/** Picks one answer of several: a radio button or a tick box under its question. */
	pick(question: string | RegExp, answer: string, within?: Locator): Promise<void>;
	/** Whether that answer is picked. */
	isPicked(question: string | RegExp, answer: string, within?: Locator): Promise<void>;
	givePenTo(name: string): Promise<void>;
	/** Opens the field for new words under a question; the words are typed key by key. */
	typeInto(question: string, words: string, within?: Locator): Promise<void>;
	/** Adds words under a question and saves them, as the voice whose pen it is. */
	write(question: string, words: string, within?: Locator): Promise<void>;
	/** Types over what a labelled field holds. */
	fill(label: string, words: string, within?: Locator): Promise<void>;
	/** The words stand somewhere on the sheet, where people can see them. */
	reads(words: string | RegExp, within?: Locator): Promise<void>;
	holds(label: string, words: string, within?: Locator): Promise<void>;
	/** Opens what is folded away under a summary, when it is not open yet. */
	unfold(summary: string | RegExp, within?: Locator): Promise<void>;
};

/** In milliseconds: what was scrolled to has its place by then. */
const aFrame = 20;

/** What a tap or key does comes the moment after it was shown felt. A person looks first; so does this. */
const untilDone = (page: Page) =>
	page.locator('[data-felt]').first().waitFor({ state: 'detached' });

/** What is drawn anew meanwhile is found again by the tap. */
const scrolledTo = (control: Locator) => control.scrollIntoViewIfNeeded().catch(() => undefined);

/** A tap on what the hand has no name for, and what it does. */
export const tapped = async (control: Locator): Promise<void> => {
	// People tap once what they scrolled to lies still: the foot gets less room further down.
	await scrolledTo(control);
	await control.click();
	await untilDone(control.page());
};

/** One key after another, each when what the one before did is there. */
export const press = async (page: Page, ...keys: string[]): Promise<void> => {
	for (const key of keys) {
		await page.keyboard.press(key);
		await untilDone(page);
	}
};

export const createHand = (page: Page): Hand => {
	// Nothing takes this long; without it a missing word would use up the whole journey.
	page.setDefaultTimeout(20_000);
	const sheet = page.getByRole('main');
	const answersTo = (question: string | RegExp, answer: string, within: Locator) => {
		const answers = within
			.getByRole('group', { name: question, exact: typeof question === 'string' })
			.first();
		const named = { name: answer };
		return answers.getByRole('radio', named).or(answers.getByRole('checkbox', named)).first();
	};
	const hand: Hand = {
		page,
		sheet,
		tap: (name, within = sheet) => tapped(within.getByRole('button', { name }).first()),
		turnTo: (tab) => tapped(sheet.getByRole('tab', { name: tab })),
		async goTo(stage) {
			await tapped(page.getByRole('navigation').getByRole('button', { name: stage }).first());
			await sheet.getByRole('heading', { level: 1 }).waitFor();
		},
		// What is tapped is the words; the round or square thing itself lies under them.
		async pick(question, answer, within = sheet) {
			const wanted = answersTo(question, answer, within);
			await scrolledTo(wanted);
			await page.waitForTimeout(aFrame);
			if (!(await wanted.isChecked())) await wanted.click({ force: true });
			await untilDone(page);
			await expect(wanted).toBeChecked();
		},
		isPicked: (question, answer, within = sheet) =>
			expect(answersTo(question, answer, within)).toBeChecked(),
		givePenTo: (name) => hand.pick('Whose words?', name),
		async typeInto(question, words, within = sheet) {
			// "Add words: What helps?" or "What would help?", not "Where this comes from: What helps?".
			const name = new RegExp(`(^|: )${escaped(question)}`);
			await tapped(within.locator('.opener').getByRole('button', { name }).first());
			await within.getByRole('textbox', { name: question }).last().pressSequentially(words);
		},
		async write(question, words, within = sheet) {
			await hand.typeInto(question, words, within);
			await tapped(within.getByRole('button', { name: 'Save words' }).first());
		},
		fill: (label, words, within = sheet) => within.getByLabel(label).first().fill(words),
		// As patient as every tap: on a busy machine what was unlocked takes its time.
		async reads(words, within = sheet) {
			const said = within.getByText(words).first();
			const isIn = (text: string) =>
				typeof words === 'string' ? text.includes(words) : words.test(text);
			// Half typed, they stand in their open field: people see them there as well.
			const typed = () =>
				within
					.locator('textarea:visible')
					.evaluateAll((fields) => fields.map((field) => (field as HTMLTextAreaElement).value));
			await expect
				.poll(async () => (await said.isVisible()) || (await typed()).some(isIn), {
					message: `“${String(words)}” is to be read`,
					timeout: 20_000,
				})
				.toBe(true);
		},
		holds: (label, words, within = sheet) =>
			expect(within.getByLabel(label).first()).toHaveValue(words),
		async unfold(summary, within = sheet) {
			const folded = within.locator('details', {
				has: page.locator('summary', { hasText: summary }),
			});
			if ((await folded.first().getAttribute('open')) === null) {
				await tapped(folded.first().locator('summary'));
			}
		},
	};
	return hand;
};
